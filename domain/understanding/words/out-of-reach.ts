/** That whoever employs them cannot be reached, and what stands beside that. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type OutOfReachSense =
  | 'out_of_reach'
  /** says nothing by itself beside it */
  | 'beside';

export const outOfReachZh: Wordbook<OutOfReachSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    out_of_reach: [
      '(打|拨)不通',
      '不通',
      '不(肯|愿|敢)?(接|回|理)',
      '没(人)?(接|回)',
      '关(了)?机',
      '停机',
      '空号',
      '占线',
      '忙音',
      '无法接通',
      '无人接听',
      '联系不(上|到)',
      '找不(到|着)人',
      '挂(了|断|掉)',
    ],
    beside: [
      '老板娘?|老细|包?工头|经理|主管|组长|班长|队长|中介|会计|公司|厂里?|单位|那边|家|人',
      '他们?|她|我们?|俺们?|我的|的|把|给|被|对',
      '电话|手机|座机|微信|短信|消息|信息|号码?',
      '打|拨|发|联系|找|喊|接|听|通',
      '一直|老是?|总是?|都|也|又|就|还是?|全|已经|现在|今天|昨天|这几天|好?几天|多少遍|死活|怎么|从来|每次|故意|直接',
      '拉黑|删|屏蔽|掉|了|啦|嘞|咯|啊|呀|呢|和|着|过|好多次|几次|次|遍',
      '[\\d一二两三四五六七八九十]+',
    ],
  },
};

export const outOfReachEn: Wordbook<OutOfReachSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    out_of_reach: [
      '(wont|doesnt|dont|isnt|not|never|no|stopped) (answer*|pick*|repl*|return*|respond*|tak*)',
      'ignor*',
      'voicemail',
      '(switched|turned) off',
      '(cant|cannot|couldnt) (get hold of|get through|reach|contact|find|get)',
      'block*',
      'no (answer|reply|response)',
    ],
    beside: [
      'my|the|our|a|boss|gaffer|manager|foreman|employer|agency|company|firm|he|she|they|hes|shes|has|have|is|been|just',
      'his|her|their|phone|mobile|calls?|texts?|messages?|number|whatsapp|up|to|on|from|at|off|straight|goes|keeps|ringing',
      'me|us|him|them|i|and|or|any ?more|now|all|still|again|at all|back|when|ring|call|text|always|it|any|of|through',
    ],
  },
};

export const outOfReachTl: Wordbook<OutOfReachSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    out_of_reach: [
      '(di|hindi|ayaw|wala)( (na|po|pa|ko|ako))* (sumasagot|sinasagot|sagutin|sumagot|nagrereply|nagre ?reply|magreply|macontact|makontak|matawagan|mahagilap|nasagot)',
      '(naka ?off|patay)( (na|ang|yung))* (cellphone|phone|cp|telepono)',
      'b(in)?lock( (na|nya|niya|nila))*',
      'cannot be reached',
    ],
    beside: [
      'amo|boss|bisor|manager|kumpanya|agency|foreman|si|ang|yung|ung|ko|namin|ako|kami|sya|siya|nya|niya|nila',
      'sa|ng|na|po|tawag|text|messages?|cellphone|phone|cp|number|messenger|fb|lahat|at|saka|naka ?off|patay|din|rin|lagi|palagi|pa',
    ],
  },
};
