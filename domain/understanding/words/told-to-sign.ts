/** That somebody wants the worker to sign something away, or that they ask whether to sign. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `demanded`: by whoever it is; `asked`: whether to sign. */
export type SignSense = 'demanded' | 'asked';

export const signZh: Wordbook<SignSense> = {
  writing: 'han',
  lists: {
    makes: [
      '叫',
      '让',
      '喊',
      '要',
      '要求',
      '命令',
      '逼',
      '逼着',
      '逼迫',
      '非要',
      '催',
      '催着',
      '骗',
      '哄',
      '通知',
      '拿着?',
    ],
    paper: [
      '放弃',
      '自愿',
      '谅解',
      '和解',
      '承诺',
      '协议',
      '空白',
      '白纸',
      '收条',
      '收据',
      '领条',
      '结清',
      '两清',
      '离职',
      '辞职',
      '保证书',
      '确认书',
      '声明',
      '撤诉',
      '条子',
      '不追究',
      '不再追究',
      '没欠',
      '不欠',
      '字据',
      '欠条',
      '单子',
      '什么东西',
      '[一二两三四五六七八九十\\d]+[千万百]?',
    ],
  },
  sayings: {
    demanded: [
      '{makes}(我|我们|咱|俺|大家|工人)们?(来|去|先|在|马上|赶紧)*…(签|按手印|摁手印|盖手印|按指印|写)(字|个|一份|一个|一张|份|张|了|下|名)*……{paper}',
      '{makes}(我|我们|咱|俺|大家)们?…(签字|签名|按手印|摁手印|按指印)',
      '(不签|签了|签字|签完)(字|名)?[，, ]*(他|老板|公司|就|才|再|不|也|我)*(给|发|结|付|拿|开除|不给|不发|别想)(我|钱|工资)?',
    ],
    asked: [
      '(能|可以|要|该|应该)(不能|不可以|不要|不该)?签(字|名)?…[吗么不?？]',
      '(签不签|签还是不签|该不该签|要不要签|能不能签|可不可以签)',
      '签了(会|要)(怎样|怎么样|咋样|有事)',
    ],
  },
};

export const signSpaced: Wordbook<SignSense> = {
  writing: 'spaced',
  lists: {
    makes: [
      '(want*|told|tell*|ask*|made|mak(e|es|ing)|forc*|press*|push*|order*|need*|get*|got|said|says|saying|trying to (make|get))',
    ],
  },
  sayings: {
    demanded: [
      '{makes} (me|us|i|we|that|them)( (to|must|should|have to|has to|need to|gotta|got to|just|now))* sign( _){0,8}',
      '(said|says|saying|told|telling)( me| us)?( to| just| now| please)* sign (for|that|this|it|to say|a|the|off)( _){0,6}',
      'sign (this|it|that|for it|a (paper|letter|waiver|form|blank|receipt)) (or (else|no|i|he|they|you)|and (then )?(he|they|ill|i will|youll|we)|first|before (he|they|i))( _){0,6}',
      '(wont|will not|doesnt|didnt|refus*)( to)? (pay|give)( _){0,4} (unless|until|till) (i|we) sign( _){0,4}',
      '(pinapapirma|pinapirma|pinapipirma|pinasasign|pinasign|pinapasign|pinapirmahan|pinipirma)( (po|na|nya|niya|nila|ako|kami|ng|ni|sa|amo|boss))*( _){0,6}',
      '(gusto|sabi|utos)( (po|nya|niya|nila|ng|ni|amo|boss|daw|na|ko))* (pumirma|pirmahan|pipirma|magpirma|mag ?sign|isign)( _){0,6}',
    ],
    asked: [
      '(should|shall|can|do|must|could) (i|we) (have to |just )?sign( _){0,6}',
      '(is it|its|it is) (ok|okay|safe|alright) (to|if i) sign( _){0,6}',
      '(pwede|puwede|dapat|kailangan)( (po|ba|ko|bang|kong|akong))* (pumirma|pirmahan|mag ?sign|isign)( _){0,5}',
    ],
  },
};
