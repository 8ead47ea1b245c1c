/** What stands beside a reserved word, and is no part of it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `code`: what leads up to a code or a number; `call_instead`: no texts, and a call in their place. */
export type CalledBesideSense = 'courtesy' | 'courtesy_first' | 'code' | 'call_instead';

export const calledBesideZh: Wordbook<CalledBesideSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    courtesy: ['(谢谢|谢了|多谢|拜托|麻烦)(了|你们?|您)?'],
    code: ['尾号', '编号', '单号', '号码', '回执号?', '查询码', '号'],
    call_instead: [
      '(别|不要|不用|莫|甭)(再|给我)*(发|用|回)(短信|信息|消息|字)(了|啦|嘛)?[，, ]*(你们?|请|直接|改|就|还是|给我)*(打|来)(我)?(个)?电话(?!不|别)',
    ],
  },
};

export const calledBesideEn: Wordbook<CalledBesideSense> = {
  writing: 'spaced',
  lists: {
    please: [
      'please',
      'pls',
      'plz',
      'thanks',
      'thank (you|u)',
      'thx',
      'ta',
      'cheers',
      'now',
      'right now',
      'right away',
      'straight away',
      'immediately',
      'asap',
      'po',
      'sir',
      'mam',
      'maam',
      'mate',
    ],
  },
  sayings: {
    courtesy: ['(?<=[ ,.!]){please}([ ,.!]{1,3}{please})*'],
    // "Hello, I need help" begins a talk
    courtesy_first: ['(please|pls|plz)(?=[ ,])', '(hi|hello)(?= )'],
    code: [
      '(my |case |complaint )?(ref(erence)?|number|no|code|case)( (no|number))?( (ends?|ending|ended|finishes|finishing|is))?( (in|with))?',
    ],
    call_instead: [
      '(no more|no|stop|dont|do not|not|enough) (send* |sent )?(me )?(any )?(more )?(texts?|texting|sms|messages?|messaging)( me)?,? (but |and |just |please |pls |so |only |rather |instead |you can )*(call|ring|phone)( me| us)?( instead| please| pls| now)*$',
    ],
  },
};

export const calledBesideTl: Wordbook<CalledBesideSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    call_instead: [
      '(wag|huwag|ayaw|ayoko)( na| po| nang| ng| mag| kayong| ako)* ?(mag ?text|text|itext|i text|magtext)( po| na| nyo| ninyo| ako| lang)*,? (pero |kundi |po |na )*(tawag|tawagan|tumawag)( (po|nyo|ninyo|na|lang|ako|kayo)){0,4}$',
    ],
  },
};
