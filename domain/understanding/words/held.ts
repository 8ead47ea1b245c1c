/** That somebody is shut in, stuck, or kept where they are. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type HeldSense = 'held';

export const heldZh: Wordbook<HeldSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    held: [
      '(锁|反锁|关|困|堵|围|卡|扣|绑|软禁|控制|拘|看管|限制)(着|住|在|了|起来|死|押|禁)',
      '(被|给|让|遭)…(锁|关|困|堵|围|卡|扣|绑|软禁|控制)',
      '(不让|不准|不许|不给|不放|不肯放|不能|没法|出|走|下|跑|离)…(走|出|出去|出来|离开|回家|下|下来|放人|外出|不去|不来|不了|不掉)',
      '(门|大门|电梯|铁门)…(锁|打不开|开不|坏|堵)',
      '(身份证|证件|手机|护照)…(收|扣|拿走|没收)',
    ],
  },
};

export const heldEn: Wordbook<HeldSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    held: [
      '(lock*|shut|trap*|stuck|held|hold|holding|kept|keep*|chain*|padlock*|block*|detain*|captive|hostage|prisoner|guard*)',
      '(cant|cannot|wont|not|dont|doesnt|never|unable|not able to)( (us|me|let|letting|allowed|allow|to|able|we|get|go))* (out|leave|go|home|down|outside|move|escape)',
      '(took|take|takes|taken|has|have|keeps?|kept) (my|our|the|all our)( (_ ){0,2})?(passports?|phones?|keys?|papers|documents)',
    ],
  },
};

export const heldTl: Wordbook<HeldSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    held: [
      '(nakakulong|nakulong|kinulong|ikinulong|kulong|naka ?lock|nakalock|ni ?lock|nilock|stuck|na ?stuck|nastuck|trapped|na ?trap|natrap|naipit|nakakandado|kinandado|hinaharang|harang|binabantayan|hostage|hinostage|nakapiit|ikinandado)',
      '(hindi|di|ayaw|bawal|wag|huwag)( (po|kami|kaming|ako|akong|na|pa|nila|nya|niya|daw|makalabas|mga))* (makalabas|palabasin|pinalalabas|pinapalabas|paalisin|pinaaalis|pinapaalis|lumabas|umalis|makaalis|makababa|pauwiin|pinauuwi|makauwi)',
      '(kinuha|hawak|tinago)( (na|po|ng|nila|nya|niya|amo|ang|yung|mga))* (passport|pasaporte|cellphone|susi|dokumento|id)',
    ],
  },
};
