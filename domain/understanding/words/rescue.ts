/** That help has come and that somebody is well, and what takes it back. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `rescued`: help is there; `onway`: it is coming; `well`: out of danger; `still`: somebody is not, or it goes on;
 * `mistaken`: the whole text says that it was sent by mistake.
 */
export type RescueSense = 'rescued' | 'onway' | 'well' | 'still' | 'mistaken';

export const rescueZh: Wordbook<RescueSense> = {
  writing: 'han',
  lists: {
    rescuers: [
      '救护车',
      '120',
      '急救',
      '医生',
      '警察',
      '民警',
      '110',
      '派出所',
      '消防',
      '119',
      '救援',
      '帽子叔叔',
    ],
  },
  sayings: {
    rescued: [
      '{rescuers}(的)?(车|队|员|人)?(都|已经|刚|也)*(来|到|赶到|过来)(了|过)',
      '{rescuers}…(把)…(救|拉|送|接)(出来|走|下来|去|到医院|上车)',
      '(被|让){rescuers}…(救|拉|送|接)(出来|走|下来|去)',
      '(送|到|在)(了)?医院(了|里)?',
      '(救|拉|抬)(出来|下来)了',
    ],
    onway: [
      '{rescuers}(的)?(车|队|员|人)?(都|已经|已|也)*(在|正在)?(路上|赶来|过来|来的路上)',
      '{rescuers}(的)?(车|队|员|人)?(说|讲)?…(快到|马上到|马上来|马上就到|出发|就来)(了)?',
    ],
    mistaken: [
      '^(对不起|不好意思|抱歉|没事|没有|不是|不用了|哦|啊|刚才|刚刚|我|是|那个|这个|都|[\\s，,。.!！])*(误报|误触|误按|误发|虚惊一场|虚惊|(不小心|手滑|手误)(按|点|碰|发|摁)?(到|错|出去)?|(按|点|发|碰|拨|摁)错(键|人|号|字)?)(了|的|啦|而已|抱歉|对不起|不好意思|没事|[\\s，,。.!！])*$',
    ],
    well: [
      '(我|我们|大家|全部|所有人)(都|已经|全)*(被|让){rescuers}…(救|接)(出来|走|下来)',
      '{rescuers}(把)?(我|我们|大家)(都|全)*(救|接)(出来|走)',
      '没(什么|啥)?(大)?(事|碍|危险)(儿)?(了|啦)?',
      '(安全|平安|好|没受伤)(了|啦|的)',
      '(脱离|没有)(生命)?危险',
    ],
    still: [
      '(还|仍|一直)(没|未|在(?!医院)|是|有|困|堵|流|疼|昏)',
      '没(来|到|出来|救|醒|反应|气)',
      '(但|可是|不过|只是|又)',
      '(喘不|流血|昏|晕|不行了|快来|救命|门口|里面|死)',
      '(有|别|另)(的|一)?(个)?人(没|还|被|困)',
    ],
  },
};

export const rescueEn: Wordbook<RescueSense> = {
  writing: 'spaced',
  lists: {
    rescuers: [
      'ambulance*',
      'paramedics?',
      'medics?',
      'police',
      'cops?',
      'officers?',
      'fire (brigade|engine|service|men|fighters)',
      'firemen',
      'rescue',
      'help',
    ],
    whoever: [
      'im',
      'i am',
      'i feel',
      'were',
      'we are',
      'hes',
      'he is',
      'shes',
      'she is',
      'theyre',
      'they are',
      '(every|any)one is',
      'every(one|body)',
      'all of us are',
      'all',
    ],
  },
  sayings: {
    rescued: [
      '(we|they|i|all of us|everybody|everyone) (all )?got out',
      '(we|they|all of us|everybody|everyone)( are| is|re|s)? (all |now )?out( now| safe| safely| of there)?[ ,.]+(the )?(police|cops|ambulance|fire brigade|medics|paramedics)',
      '(the |an? )?{rescuers} (has |have |is |are |just |already |now |got |all )*(came|come|arrived|here|there|turned up|been|with us)',
      '{rescuers} (have |has |just |already )*(took|got|pulled|helped|saved|rescued|freed|treated|checked) (me|us|him|her|them|everyone)',
      '(in|at|to) (the )?(hospital|a ?and ?e)',
      '(we|i|all of us|everyone|everybody) (were |was |have been |has been |got |been |am |are |is )*(all |now |just )*(rescued|saved)',
      '(weve|ive|im|were) (all |been |now |just )*(rescued|saved)',
    ],
    onway: [
      '{rescuers} (is |are |have been |has been )?(now |already )*(coming|on (its|the|their|his|her) way|called|nearly here)',
    ],
    mistaken: [
      '^((no|nope|sorry|oh|ah|its|it|was|that|this|im|i|all|ok|okay|fine|safe|so|very|just|my|a|we|are|please|ignore|is|here|now|had|have)[ ,.!]*)*((no|nope|sorry|oh|ah|its|it|was|that|this|im|i|all|ok|okay|fine|safe|so|very|just|my|a|we|are|please|ignore|is|here|now|had|have)[ ,.!]*)*(false alarm|wrong (button|key|number|text|person)|(pressed|press|sent|typed|tapped|clicked|hit|touched|texted|pushed) (it |that |this |the )?((by|in) (mistake|accident|error)|accidentally|wrong( (button|one|key))?)|(by|in) (mistake|accident|error)|accidentally (sent|pressed|pushed|texted)( (it|that))?|did(nt| not) mean (it|that|to)( (send|press|text|push))?( (it|that))?|misclick*)[ ,.!]*((sorry|please|thanks|thank you|everyone|all|is|im|ok|okay|fine|good|about|that|safe|we|are)[ ,.!]*)*$',
    ],
    well: [
      '(everybody|everyone|all of us|we all) (is |are |re |s )?(safe|ok|okay|fine)',
      '(we|they|all of us|everybody|everyone)( are| is|re|s)? (all |now )?out( now| safe| safely| of there)?[ ,.]+(the )?(police|cops|ambulance|fire brigade|medics|paramedics)',
      '{rescuers} (have |has |just |already )*(rescued|saved|freed) (me|us|everyone|all of us)',
      '(we|i|all of us|everyone|everybody|weve|ive|im) (were |was |have been |has been |got |been |am |are |is )*(all |now |just )*(rescued|saved)( by| now| already|$)',
      '{whoever} (all |now |both |out |feeling |much |doing )*(ok|okay|fine|safe|alright|all right|well|better|good)',
    ],
    still: [
      'but',
      'still',
      'not',
      'no',
      '(cant|isnt|arent|hasnt|havent|wasnt|wont|didnt)',
      '(inside|trapped|stuck|bleeding|unconscious|missing|under)',
      '(coming|on (its|the|their) way|yet|back|again|hurry)',
    ],
  },
};

export const rescueTl: Wordbook<RescueSense> = {
  writing: 'spaced',
  lists: { rescuers: ['ambulansya', 'ambulance', 'pulis', 'bumbero', 'rescue', 'doktor', 'tanod', 'tulong'] },
  sayings: {
    rescued: [
      '(dumating|nandito|andito|narito|nandyan|dating) na (ang |yung |mga |ang mga )*{rescuers}',
      '{rescuers} (ay )?(dumating|nandito|andito) na',
      '(nasa|dinala sa|dinala na sa) (ospital|hospital)',
      '(nasagip|nailigtas|naligtas|na rescue|narescue|niligtas|sinagip) na (po )?(kami|ako|kaming|sila|sya|siya|lahat)',
    ],
    onway: [
      '(papunta|parating|paparating|on the way) na( po)? (ang |yung |mga |ang mga )*{rescuers}',
      'natawagan na( po)? (ang |yung |mga )*{rescuers}',
    ],
    mistaken: [
      '^((sorry|pasensya|ay|naku|po|wala|ok|okay|lang|na|hindi|pasensya na)[ ,.!]*)*((nagkamali|mali|namali)( (lang|po|ako|ng|ang|yung|sa|ko|na))* ?(pindot|napindot|send|nasend|text|na send)?|napindot( (ko|lang|po))*|(hindi|di) (ko |po )?sinasadya|false alarm)[ ,.!]*((po|lang|sorry|pasensya|na)[ ,.!]*)*$',
    ],
    well: [
      '(nasagip|nailigtas|naligtas|na rescue|narescue|niligtas|sinagip) na (po )?(kami|ako|kaming|sila|sya|siya|lahat)',
      '(ok|okay|okey|ayos|ligtas|maayos|mabuti|safe) (na|lang) (ako|kami|sya|siya|sila|lahat|kaming lahat)',
    ],
    still: ['(pero|kaso|hindi|wala|di|pa|loob|naiwan|dumudugo)'],
  },
};
