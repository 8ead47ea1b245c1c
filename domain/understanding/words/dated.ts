/** That something was then, and is not now. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `notnow`: it is not now; `before`: it is said of it that it was then; `day`: a clause that is a day gone by, and nothing
 * else; `dayin`: such a day, wherever it stands; `since`: from when on; `again`: it goes on, or may come again; `filler`: a no and courtesies, which say no more than the date beside them.
 */
export type DatedSense = 'notnow' | 'before' | 'day' | 'dayin' | 'since' | 'again' | 'filler';

export const datedZh: Wordbook<DatedSense> = {
  writing: 'han',
  lists: {
    day: [
      '昨(天|晚|夜|日)(晚上|上午|下午|夜里)?',
      '大?前(天|晚)(晚上)?',
      '前(几|两|些)天',
      '那天',
      '上一?个?(周|星期|礼拜|月)[一二三四五六日天]?',
      '(去|前|头)年',
      '(几|好几|两|三|四|五|六|七|八|九|十|半|[0-9]+)(多)?(天|个?(星期|礼拜|月)|周|年)(以前|之前|前)',
      '(很久|好久|老早|早些时候|早)?(以前|之前|从前)',
      '上(次|回)',
    ],
    date: [
      '([0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?([0-9一二三四五六七八九十]{1,3}[号日])?',
      '(周|星期|礼拜)[一二三四五六日天]',
      '(春节|过年|国庆|中秋|五一)(的时候|那会儿?|前|后)?',
    ],
  },
  sayings: {
    notnow: ['(并)?(不是|不在|没在)(现在|今天|刚才|刚刚|眼下|这会儿?|当下|目前)(的事情?|发生的?|有的?|了)?'],
    before: [
      '(^|[，,。；;.!！\\s])(不是?|没有?|哦|那|这|都|就|也|事|事情|只|已经|其实)*(是|发生在|发生){day}(的)?(事情?|发生的|时候|有过的|打的|弄的)?(了|啦|啊|呀|吧|而已|来着)*(?=$|[，,。；;.!！\\s])',
      '(^|[，,。；;.!！\\s])(不是?|没有?|哦|那|这|都|就|也|只|已经|其实)*{day}(的)?(事情?|发生的|时候的事)(了|啦|啊|呀|吧|而已|来着)*(?=$|[，,。；;.!！\\s])',
      '(^|[，,。；;.!！\\s])(不是?|没有?|哦|那|这|都|就|也|只|其实)*(是|发生在|发生)?{date}(的事情?|发生的|的时候)(了|啦|啊|呀|吧|而已)*(?=$|[，,。；;.!！\\s])',
      '(^|[，,。；;.!！\\s])(已经|都|早就?|事情?|这事|那事|这|那)*过去(很久|好久|好几天|几天)?了(?=$|[，,。；;.!！\\s])',
      '(都|是|已经是?)*过去的事情?(了)?',
    ],
    day: [
      '(^|[，,。；;.!！\\s])(不是?|没有?|哦|那|这|都|就|也|只)*{day}(的|了|啦|啊|呀|吧)*(?=$|[，,。；;.!！\\s])',
    ],
    dayin: ['{day}|{date}的(事|时候)'],
    since: ['[自从打]|开始|以来|起|至今'],
    again: [
      '(还|又|再|明天|明晚|今晚|今天|今夜|晚上|等下|等会|一会|马上|随时|可能|过几天|下次|迟早|天天|每天|经常|老是|一直|总是|每次)…(来|打|找|砍|捅|回来|报复|弄|动手|杀)',
      '(说|讲|扬言|威胁|放话)…(还|再|要|会|明天|今晚|下次)',
      '怕|还在|现在(还|又|也|都)|仍|至今|到现在|没走|不走|又来|又着|又烧|又漏|又打|回来了',
    ],
    filler: ['(不是?|没有?|的|了|啊|呀|吧|哦|嗯|那|这|都|就|谢谢|现在|事情?|已经)+'],
  },
};

export const datedEn: Wordbook<DatedSense> = {
  writing: 'spaced',
  lists: {
    day: [
      'yesterday( (morning|afternoon|evening|night))?',
      'last (night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december)',
      'the other (day|night|week)',
      '(a|one|two|three|four|five|six|few|a few|couple of|a couple of|some|many|\\d+) (days?|nights?|weeks?|months?|years?) (ago|back|before)',
      '(days|weeks|months|years|ages|long|a while|a long time|long time) (ago|back)',
      '(the )?(day|week|month|year|night) before( last)?',
      '(back then|in the past|before|previously)',
    ],
    date: [
      '(back )?(on|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)',
    ],
  },
  sayings: {
    notnow: [
      '(not|isnt|wasnt|aint) (right |just |happening |going on )*(now|today|at the (moment|minute)|at this moment|currently|this minute)',
    ],
    before: [
      '{day}( it was| that was| it happened)(?=$|[.,;!])',
      '(it|that|this) (was|happened)( (just|only|all|back|actually))* ({day}|{date})',
      '^(it was |that was |no )*{day}(?= (but |and |now )*(he|she|they|hes|shes|theyre|its|it) (is |has |are |was |s |now |just )*(gone|left|over|fine|ok|stopped|away|finished)(?=$|[.,!;]| now))',
      '(its|it is|thats|that is) (in the past|the past|history)( now)?',
    ],
    day: [
      '(?<=(^|[.,;!] ?))(no |nope |nah |sorry |oh |but |and |ah |it |that |this |its |thats |all |was |is |only |just |actually |from )*{day}( (now|already|actually|sorry|mate|thing|only))*(?=$|[.,;!])',
    ],
    dayin: ['{day}'],
    since: ['(since|from|starting|started)'],
    again: [
      '(again|tonight|tomorrow|(are|is|hes|theyre|came|just) back|come back|comes back|coming back|be back|back later|will|ill|hell|theyll|gonna|going to|still|every (day|night|week|time)|always|keeps?|often|might|may(?! (itak|baril|kutsilyo|bolo|dala|hawak|tubo|patalim|kasama|mga))|could|scared|afraid|worried|next (time|week)|later)',
    ],
    filler: [
      '(no|nope|nah|it|that|this|its|thats|was|is|sorry|thanks|thank you|ok|now|already|just|only|but)',
    ],
  },
};

export const datedTl: Wordbook<DatedSense> = {
  writing: 'spaced',
  lists: {
    day: [
      '(kahapon|kagabi|kamakalawa|kamakailan)( (ng|pang) (umaga|hapon|gabi))?',
      '(noong|nung|nuong|nong|nun|noon)( (isang|isa|nakaraang|nakaraan|nakalipas|lumipas na|mga|araw ng))* (linggo|buwan|taon|araw|gabi)',
      '(nakaraang|nakaraan|nakalipas na) (linggo|buwan|taon|araw|gabi)',
      'last (week|month|year|night)',
      '(ilang|isang|dalawang|tatlong|apat na|\\d+) (araw|linggo|buwan|taon) na( ang)? (nakalipas|nakaraan|nakararaan)',
      '(matagal|dati|noon)',
    ],
    date: [
      '(noong|nung|nuong|nong|nun)( (araw ng|mga))* (lunes|martes|miyerkules|huwebes|biyernes|sabado|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|pasko)',
    ],
  },
  sayings: {
    notnow: ['(hindi|di)( (po|naman|na|nangyayari))* (ngayon|ngayong araw)( (po|na|naman))*'],
    before: [
      '{day}( (pa|po|na|pong))* (yun|yung|yon|iyon|yan|nangyari)( (pa|po|na|lang|naman|yun|yung))*',
      '(nangyari|yun|yung|yon|iyon)( (po|ay|pa|na|yun|yung|yon))* {day}',
      '(nangyari|yun|yung|yon|iyon)( (po|ay|pa|na|yun|yung|yon))* {date}',
      '{date}( (pa|po|na))* (yun|yung|yon|iyon|nangyari|yan)',
      '(lumipas|nakalipas)( (na|po|yun|yung|yon|iyon|yan))+',
    ],
    day: [
      '(?<=(^|[.,;!] ?))(hindi |di |wala |po |na |yun |yon |iyon |yan |ay |ito |nangyari |naman |sa totoo |pa |bale |e )*{day}( (pa|po|na|pong|yun|yung|yon|iyon|yan|nangyari|ito|to|lang|naman|eh|e|ang nakalipas))*(?=$|[.,;!])',
    ],
    dayin: ['{day}'],
    since: ['(mula|simula|magmula|nagsimula|nagumpisa|umpisa)'],
    again: [
      '(babalik|bumabalik|bumalik|bukas|mamaya|mamayang|ulit|uli|na naman|nanaman|palagi|lagi|araw araw|gabi gabi|pa rin|parin|baka|takot|natatakot|uulitin|susunod|hanggang ngayon|ngayong gabi|may balak|balak)',
    ],
    filler: ['(hindi|di|wala|po|na|yun|yung|yon|iyon|yan|naman|salamat|opo|pa|lang)'],
  },
};
