/** How a worker wants to be treated, by whom not to be found out, and what only sounds like it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../saying.ts';

/**
 * `little`: texts shall say little, others read them; `no_call`: texts, and no calls; `no_contact`: neither; `untold`: the boss
 * shall not learn of it. `lookalike`: somebody else said so, or does not call.
 */
export type DiscretionSense = 'little' | 'no_call' | 'no_contact' | 'untold' | 'lookalike';

const readers =
  '(我)?(老公|老婆|丈夫|对象|男朋友|女朋友|家里人|家人|婆婆|公公|爸妈|我爸|我妈|别人|旁人|室友|工友|同事|老板|孩子|儿子|女儿|有人|他们?|她)';

export const discretionZh: Wordbook<DiscretionSense> = {
  writing: 'han',
  lists: {
    dont: ['别', '不要', '(?<!能)不能', '不用', '莫', '千万别', '请勿', '不许', '甭'],
    bosses: [
      '老板娘?',
      '公司',
      '厂里?',
      '单位',
      '工头',
      '包工头',
      '经理',
      '主管',
      '领导',
      '雇主',
      '东家',
      '中介',
      '人事',
      '他们?',
      '她',
    ],
  },
  sayings: {
    little: [
      '(短信|信息|消息|回复|回我)(里|上|的时候)?(请|都)?(别|不要|不能|少)(再)?(写|说|提|讲)',
      '{dont}(在|用)?(短信|手机|信息|消息)?(里|上)?(写|说|提|讲)(是)?(什么事|这事|这件事|啥事|内容|细节|具体|工资|投诉|得?太?(明白|清楚|多|细|详细))',
      '(少写|少说|写少|说少)(点|一点|些|几句)?$',
      `${readers}(会|要|老是?|经常|常常|能|天天|随时|都|也)*(看|翻|查|偷看|检查)(到|得到|我|我的)*(手机|短信|信息|消息)`,
      '(手机|短信|信息)(会|可能|经常|老|都)*(被|给|让)…(看|翻|查)',
      '{dont}(让|给|被)(别)?(人|老公|老婆|家人|家里人|他|她|旁人)(看见|看到|看出|看)(短信|内容|信息|来)?$',
      '(怕|担心)…(看到|看见|偷看|翻)(我的)?(短信|手机|信息)',
      '(手机|这个号)(是)?…(共用|合用|一起用|一块用)',
      '只(发|写|说|回)(个)?(编号|号码|数字|日期)',
    ],
    no_call: [
      '{dont}(再|随便|直接|给我|往我这)*(打|来|回)(我)?(的)?(个)?(电话|语音)(给我|过来)?',
      '{dont}(给|往|跟)(我)?(家里|家人|家|老家|老婆|老公|父母|爸妈)…(打|来|联系)',
      '(只|就|光)(发|用|回)(短信|信息)(就好|就行|吧)?',
      '(发|用|回)(短信|信息)(就|就行|就好|就可以|即可|可以了|联系)',
      '^(我)?(现在|上班|平时|白天|这边)?(时候)?(不方便|不能|没法|不可以|接不了)(接|听|打)?电话',
    ],
    no_contact: [
      '(不用|不要|不必|无需|别)(再|主动)*(联系|联络|回访)(?!方式|我)',
      '不(想|要|愿|愿意)(被)?(联系|回访|打扰)',
      '^(我)?(会|过几天)?自己(来|会|再)*(查|问|联系你们)(就行|就好|吧)?$',
    ],
    untold: [
      '{dont}(告诉|通知|透露给|泄露给){bosses}',
      '{dont}(让|叫|给){bosses}…(知道|晓得|发现|看到|听说)',
      '{dont}(跟|和|同|对|向){bosses}…(说|讲|提|透露|讲起)',
      '{dont}(告诉|通知)(任何|其他|别的)?(人|别人|我老公|我老婆)',
      '(不想|不能|不敢)(让|被){bosses}…(知道|晓得|发现)',
      '(对|向){bosses}…保密',
      '{dont}(让|叫|给)(别|任何|旁)?人(家)?(知道|晓得|发现)',
    ],
    lookalike: [
      '(叫|让|要|逼|喊|威胁|警告|命令|说)(着|过|了)?(我|我们|大家|工人)*(别|不要|不许|不能|不准)…',
      '(他|她|他们|老板|公司|厂里|人事|会计)(也|都|又|就|老)*(不|没)…(打|接|回)电话',
    ],
  },
};

export const discretionEn: Wordbook<DiscretionSense> = {
  writing: 'spaced',
  lists: {
    dont: ['(please |pls )?(dont|do not|never|not)', 'no need to', 'you (must|should|can|shall)(nt| not)'],
    bosses: [
      '(my |the |our )?(boss|bosses|employer|manager|company|firm|agency|supervisor|foreman|gaffer|landlord|owner)',
      'him',
      'her',
      'them',
      'any(one|body)',
      '(my )?(husband|wife|partner|family)',
    ],
    others: [
      '(my )?(husband|wife|partner|boyfriend|girlfriend|boss|mum|mother|dad|father|family|landlord|flatmate|roommate|employer|kids|son|daughter|brother|sister|cousin)',
      '(someone|somebody|other people|others|everyone|he|she|they)( else)?',
    ],
  },
  sayings: {
    little: [
      '(say|write|tell|put|text|send) (me )?(as )?(little|less|not (too |so )?much)( (as (possible|you can)|in (the |your )?(texts?|messages?)))?',
      '(say|write|put) nothing (in|on) (the |your |my )?(texts?|messages?|phone)',
      '{dont} (write|say|mention|put|text|tell|show|name|send) (me )?(down )?(what (it|this|that|the|my) … about|what (its|thats) about|(any |the )?details?|the matter|why you|(too )?much( in (the )?texts?)?|it in (the |your |a )?(texts?|messages?)|anything (in|on) (the |your |my )?(texts?|messages?|phone))',
      '{others} (also |always |sometimes |often |can |will |might |may |could |usually |all )*(read*|check*|see*|looks? (at|through)|looking (at|through)|goes through|going through|uses?|share*|monitor*|watch*|has) (all )?(my|this|the) (phone|texts?|messages?|mobile)',
      '(share|sharing|shared) (this |my |the |a )?(phone|mobile)',
      '(phone|mobile) (is |gets |may be |can be )(shared|read|checked|watched)',
      'keep (it|this|the texts?|the messages?|texts?|messages?) (short|vague|discreet|brief)',
      '(be |stay )discreet',
      'only (a |the )?(number|date)',
    ],
    no_call: [
      '{dont} (call|ring|phone)( (me|us|here|back|this number|my phone|at all|now))?(?! (my |the |our )?(boss|employer|manager|company|firm|him|her|them|police|cops|999|911|ambulance|immigration|home office|it|for|in|centre))',
      '^(sorry |but |and )*no (phone )?(calls|call (please|pls|thanks|to me))( _){0,4}$',
      '(text|texts|sms|messages?) only( (please|pls))?',
      'only (by )?(text|texts|sms|messages?)( me)?',
      '^(i |sorry |but )*(cant|cannot) (talk|speak|take (a )?calls?|answer (the |my )?(phone|calls?))( (on the phone|at work|now|here))?',
    ],
    no_contact: [
      'no contact( (please|pls|thanks|at all|with me|from you))*',
      '(dont|do not) want (any |to be )?(contact|contacted)( (me|by (you|anyone)))?',
      '(nobody|no one) (should|is to|must|may|to) contact me',
      '(ill|i will|i would rather|id rather) (contact|ask|text) you( myself)?( (later|when|if)( _){0,4})?',
    ],
    untold: [
      '{dont} (tell|inform|notify|contact|call|ring|speak to|talk to|write to|mention (it|this|me|anything) to|say (it|this|anything) to|go to) {bosses}( (that|about|who|it)( _){0,4})?',
      '{dont} let {bosses} (know|find out|hear|see)( (that|about|who|it)( _){0,4})?',
      '{bosses} (must|should|can|may|shall|cant|mustnt|shouldnt|cannot) (not |never )*(know|find out|hear|learn)( (that|about|of|who)( _){0,4})?',
      '(dont|do not|wouldnt) (want|like) {bosses} (to )?(know|find out|hear|see)( (that|about|who|it|my|i|its)( _){0,4})?',
      'without {bosses} (knowing|finding out)',
      '(keep|hide) (it|this|me|my name) (a )?(secret |private |quiet |hidden |confidential )*from {bosses}',
    ],
    lookalike: [
      '(told|tells|tell|said|says|warned|ordered|asked) (me|us|everyone|him|her)? ?(to )?(not|never|dont|do not)( _){0,6}',
      '(he|she|they|you|boss|company|office) (say|says|said|write|writes|tell|tells|text) (me |us )?(so |very |as )?(little|less|nothing|not much)',
      '(he|she|they|boss|manager|agency|we|who|i|company|office) (dont|do not|never|wont|cant|cannot|just|will not) (call|ring|phone|answer)( (me|us))?',
    ],
  },
};

export const discretionTl: Wordbook<DiscretionSense> = {
  writing: 'spaced',
  lists: {
    dont: ['(wag|huwag)( (na|nyo|ninyo|niyo|mo|sana|kayo|kayong|ako|akong|nang|muna|lang|na lang))*'],
    bosses: [
      '(sa|kay|ng|ni) (mga )?(amo|boss|bisor|manager|kumpanya|agency|asawa|mister|misis|employer|kanya|kanila|iba)( ko| namin)?',
    ],
  },
  sayings: {
    little: [
      '{dont} (isulat|ilagay|banggitin|itext|i text|sabihin) (sa text )?(kung )?(ano|tungkol|ang detalye|yung detalye|detalye|masyado)( _){0,4}',
      '(binabasa|nababasa|tinitingnan|nakikita|chinecheck|hinahawakan) (ng|ni|nya|niya|nila)( _){0,3} (phone|cellphone|cp|texts?|mensahe|messages?)( ko)?',
      '(asawa|amo|mister|misis|boss|nanay|tatay|anak) … (basa|nagbabasa|binabasa|tumitingin|tinitingnan|gumagamit) … (phone|cellphone|cp|texts?|mensahe|messages?)( ko)?',
      '(konti|kaunti) lang (po )?(ang )?(isulat|sabihin|itext|ilagay)( (nyo|ninyo))?',
    ],
    no_call: [
      '{dont} (tawagan|tumawag|tatawag|mag ?call|icall|i call|patawag)( (ako|sa akin))?',
      '(?<!sa )(?<!by )text (lang|na lang|nalang)( (po|kayo|sana))?',
      '(bawal|hindi pwede|di pwede|hindi ako pwede|di ako pwede) (po |ang |akong |sa )*(tawag|tawagan|tumawag|makipag usap)',
    ],
    no_contact: [
      '(walang|wala) contact( muna)?',
      '(ako|kami) (na lang|nalang) (po )?(ang )?(magtatanong|kokontak|mag text|magtext)',
    ],
    untold: [
      '{dont} (sabihin|ipaalam|isumbong|ipagsabi|banggitin|sasabihin) {bosses}',
      '(ayaw|ayoko|di dapat|hindi dapat) (ko |na |kong |ng |nang )*(malaman|ipaalam|malalaman) {bosses}',
    ],
    lookalike: ['(sabi|sinabi|sabihan|utos|sinabihan)( _){0,3} (wag|huwag)( _){0,4}'],
  },
};
