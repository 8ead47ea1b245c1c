/** That what was ended shall go on after all. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `lookalike`: it shall not, or somebody else wants it */
export type GoingOnSense = 'go_on' | 'lookalike';

export const goingOnZh: Wordbook<GoingOnSense> = {
  writing: 'han',
  lists: { withdraw: ['撤诉', '撤回', '撤销', '撤案', '撤', '取消', '退', '结束', '放弃'] },
  sayings: {
    go_on: [
      '^(我|俺)?(又)?回来(了|啦)$',
      '(不|没想|不想|别|不要|不用|先不|没有要)(再)?(给我)?{withdraw}(了|啦|掉|我的)?(?!(他|老板|厂))',
      '(改|变|换)(了)?主意(了)?',
      '(后悔|反悔)(了|要)',
      '^(我|那|你们|请|想|要|还是|帮我|可以|再)*(继续|接着|恢复)(吧|了|办|告|投诉|查|来|说|收|发|处理|弄|短信|联系|下去|跟进|往下)*$',
      '(还是|还|又)(想|要|得)(继续|接着|告|投诉|办下去|追|查下去)(?!我)',
      '^(那|我|我们|算了|想了想|想想|嗯|好吧)*(还是|还得)(办|弄|搞|告|投诉|举报|继续|接着)(吧|了|下去)*$',
      '(投诉|案子|单子|那个?)…(要回来|拿回来|恢复|继续|接着)',
      '重新(给我)?(发|告|投诉|办|联系)',
      '(再|又|重新|可以)(给我)?发(短信|信息|消息)(吧|了)?$',
    ],
    lookalike: [
      '(不|别|没|甭)(想|要|用|打算)?(再)?(继续|接着|恢复|告|投诉|办)',
      '(他|老板|厂里|公司)…(继续|接着|还要|又要)',
    ],
  },
};

export const goingOnEn: Wordbook<GoingOnSense> = {
  writing: 'spaced',
  lists: {
    it: [
      'it',
      'this',
      'that',
      'my (case|complaint|claim)',
      'the (case|complaint|claim)',
      'things',
      'texts?',
      'messages?',
    ],
  },
  sayings: {
    go_on: [
      '^(hi|hello|hey|ok|so|sorry|well| )*(im|i am) back( (now|again))?( (please|pls))?$',
      '(want|wanna|like|need|have|get) {it} (back|again|open|to (go|carry) on|to continue)',
      '(dont|do not|didnt|not|wont|never) (really |want to |wanna |mean to |going to |gonna )*(withdraw*|end {it}|cancel*|drop {it}|give up)( ({it}|after all|any ?more))*',
      '(changed|change|changing) my mind',
      '^(ok |well |actually |on second thoughts? )*(lets |i will |ill |i want to )(do|send|file) {it}( (then|after all|anyway))*$',
      '(keep|leave) {it} (going|on|open|running)',
      '^(please |pls |ok |oh |wait |no |sorry |hang on |hold on |lets |can (you|we) |actually |i want to |id like to )*(keep going|carry on|go on|go ahead|continue|resume|reopen|unstop)( with)?( {it})?( (please|pls|again|now))*$',
      '(text|message|write to) me (again|back)',
      '(u|you|ya) can (now |please )*(text|message|write|msg)( to)?( me)? (again|now)',
      '(its|it is) (fine|ok|okay|safe|alright) (to text|to write|to message) (me )?(again|now)',
      '(can|could|may|shall|should) (we|i|you|u) (please |pls |just |still )*(carry on|go on|continue|keep going|start again|pick (it|this) up again)( (with )?{it})?( (please|pls|again|now))*$',
      '(send|get|receive|want|start) (me |the |your |getting )*(texts?|messages?|texting|messaging) again',
      'i (do |still )+want to (complain|go on|carry on|continue|go ahead)',
      // pinyin
      '^(ji xu|hui fu|(wo )?hui lai le)$',
    ],
    lookalike: [
      '(dont|do not|never|stop|not) (ever )?(text*|messag*|writ*)( (to )?me)?( again)?',
      '(dont|do not|cant|wont|not|never) (want to |wanna )?(continue|carry on|go on|keep going|go ahead)',
    ],
  },
};

export const goingOnTl: Wordbook<GoingOnSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    go_on: [
      '(gusto|nais) (ko|kong|namin) (na |sana )*(ulit|uli|muli|ituloy|itutuloy|bumalik|magpatuloy|makatanggap)( (ulit|uli|ng text|ang _))*',
      '^(pa|i)?tuloy$',
      '^(pa|i)?tuloy (ko|na|nyo|ninyo|niyo|natin|lang|pa|ang|yung)*( _){0,3}$',
      '(ituloy|itutuloy|ipagpatuloy) (ko|na|nyo|ninyo|niyo|natin|lang|pa|ang|yung)( _)*',
      '(balik|bumalik|nagbalik) na (po |ulit )*(ako|kami)',
      '(nandito|andito) na (ulit|uli|naman) ako',
      '(nagbago|binago|iba) (na )?(ang |yung )?(isip|desisyon) ko',
      '(wag|huwag|hindi|di) (ko |na |nyo |ninyo |niyo |po |muna |na lang |ko na |na po )*(i ?cancel|icancel|kanselahin|ikansela|ikakansela|icacancel|cancel)( (ang|yung|po|na|ko|reklamo|kaso|pala))*',
      '(wag|huwag|hindi|di) (ko |na |nyo |ninyo |niyo |na lang |ko na )*(iurong|iuurong|bawiin|babawiin|iatras|iaatras|iwithdraw|i withdraw)( (ang|yung) _)?',
      '^(sige )?(gawin|ireklamo|ituloy) (na |ko na |natin |pa rin )*(lang|na lang|rin|nga)$',
      '(text|itext|i text|magtext) (nyo|ninyo|niyo|mo|na) (ulit|uli|ako ulit)',
      '(pwede|puwede|ok|okay) na (po )?(ulit |uli |kayong |kayo |akong |ako )*(mag ?text|itext|i text|textan)( (ako|po|ulit|uli|nyo|ninyo|na)){0,4}',
      '(pwede|puwede) (po |pa )?(ba )?(po |pa |ko |kong |nating |natin |namin )*(ituloy|itutuloy|ipagpatuloy|magpatuloy)( _){0,3}',
      '^(ulit|uli|muli)$',
    ],
    lookalike: [
      '(wag|huwag|ayoko|ayaw ko|ayaw|hindi|di) (na |ko |nang |ko na )*(ituloy|itutuloy|tuloy|magpatuloy)',
    ],
  },
};
