/** How a worker wants to be treated, by whom not to be found out, and what only sounds like it. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `little`: texts shall say little, others read them; `no_call`: texts, and no calls; `no_contact`: neither; `untold`: the boss
 * shall not learn of it, or not be spoken to; `hours`: when a call is answered; `rang`: a call that came, and `not_again`: beside
 * it, that there shall be none more; `calls_fine`: calls are welcome after all;
 * `unnamed`: the complaint shall not bear their name. `because`: a reason for a wish that asks for nothing else, 怕报复; `kin`, `boss`: whom it shall be kept from; `lookalike`:
 * somebody else said so, or does not call.
 */
export type DiscretionSense =
  | 'little'
  | 'no_call'
  | 'no_contact'
  | 'untold'
  | 'rang'
  | 'not_again'
  | 'hours'
  | 'calls_fine'
  | 'unnamed'
  | 'because'
  | 'kin'
  | 'boss'
  | 'lookalike';

const readers =
  '(我)?(老公|老婆|丈夫|对象|男朋友|女朋友|家里人|家人|婆婆|公公|爸妈|我爸|我妈|别人|旁人|室友|工友|同事|老板|孩子|儿子|女儿|有人|他们?|她)';

export const discretionZh: Wordbook<DiscretionSense> = {
  writing: 'han',
  lists: {
    dont: ['别', '不要', '(?<!能)不能', '不用', '莫', '千万别', '请勿', '不许', '甭'],
    /** said to us, and not of what they cannot do themselves */
    spare: ['(?<![我们])(别|不要|不用|不必|莫|请勿|甭)(再|先|直接|去|来|跑去|过来)*'],
    ours: ['(我|我们|咱|咱们|俺|俺们)?(的|这个|这边的?)?'],
    when: [
      '(早上|早晨|上午|中午|下午|傍晚|晚上|白天|夜里|晚|下班|下了班|下工|收工|周末|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|休息|午休|放假|饭点)',
      '(早上|上午|中午|下午|晚上|晚|早)?[\\d一二两三四五六七八九十]{1,3}(点|:|：)(半|钟|[\\d]{2})?',
    ],
    kin: [
      '老公',
      '老婆',
      '丈夫',
      '爱人',
      '对象',
      '家里人?',
      '家人',
      '父母',
      '爸妈',
      '爸爸?',
      '妈妈?',
      '婆婆',
      '孩子',
      '儿子',
      '女儿',
      '室友',
      '同事',
      '工友',
    ],
    bosses: [
      '老板娘?',
      '公司',
      '厂[里子]?',
      '工厂',
      '工地',
      '店里?',
      '平台',
      '[班组]长',
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
    kin: ['{kin}'],
    boss: ['{bosses}'],
    little: [
      '(短信|信息|消息|回复|回我)(里|上|的时候)?(请|都)?(别|不要|不能|少)(再)?(写|说|提|讲)',
      '{dont}(在|用)?(短信|手机|信息|消息)?(里|上)?(写|说|提|讲)(是)?(什么事|这事|这件事|啥事|内容|细节|具体|工资|投诉|得?太?(明白|清楚|多|细|详细))',
      '(少写|少说|写少|说少)(点|一点|些|几句)?$',
      '(少发|发少)(点|一点|些|几条)?(短信|信息|消息)',
      '(别|不要|莫)发(那么|这么|太|得太)(多|长|细|清楚)',
      `${readers}(会|要|老是?|经常|常常|能|天天|随时|都|也|总|在|正|正在|喜欢|每天)*(看|翻|查|偷看|检查)(着|到|得到|我|我的)*(手机|短信|信息|消息)`,
      `(手机|短信|信息|消息)(里的?|上|的|都|我|会被?|是)*${readers}(会|要|老是?|经常|常常|能|天天|随时|都|也|总|在)*(看(?!起来|来|上去|着办)|翻|查|偷看|检查)`,
      '(手机|短信|信息)(会|可能|经常|老|都)*(被|给|让)…(看|翻|查)',
      '{dont}(让|给|被)(别)?(人|老公|老婆|家人|家里人|他|她|旁人)(看见|看到|看出|看)(短信|内容|信息|来)?$',
      '(怕|担心)…(看到|看见|偷看|翻)(我的)?(短信|手机|信息)',
      '(手机|这个号)(是)?…(共用|合用|一起用|一块用)',
      '只(发|写|说|回)(个)?(编号|号码|数字|日期)',
      '{dont}(再)?(给我)?(发|回)(任何|什么)?(短信|信息|消息)(来|给我|里)?(说|提|讲|写|谈)',
      '{dont}(再)?(给我)?发…(有关|关于|相关|涉及)…(短信|信息|消息|内容)',
    ],
    no_call: [
      '{dont}(再|随便|直接|给我|往我这)*(打|来|回)(我)?(的)?(个)?(电话|语音)(给我|过来)?',
      '{dont}(再|随便|直接)*(打|拨|回拨)(过来)?给我',
      '{dont}(给|往|跟)(我)?(家里|家人|家|老家|老婆|老公|父母|爸妈)…(打|来|联系)',
      '(只|就|光)(发|用|回)(短信|信息)(就好|就行|吧)?',
      '(发|用|回)(短信|信息)(就|就行|就好|就可以|即可|可以了|联系)',
      '^(我|俺)?(现在|上班|平时|白天|这边)?(时候)?(不方便|不能|没法|不可以|接不了|不敢|不便|不太方便|不好)(接|听|打)?电话',
      '^(我|俺)?(的)?(电话|手机)(现在|上班|平时|白天|这边|我|都|也|时候)*(不方便|不太方便|不能|没法|不可以|接不了|不敢|不便|不好)(接|听|打|接听)?(的|了|啊|呀|哦)*$',
      '(说好|讲好|说过|讲过|答应|保证|不是说)…(不|别|不要)(再)?(打|来)(我)?(的)?电话',
      '(谁|哪个)(让|叫|要|准|允许|喊)你们…(打|来)(我)?(的)?…电话',
      '^(我|俺|我们|现在|这会|暂时|真的|就是|但|但是|也|对不起|求你们?|别打)*(不想|不愿意?|不敢|不能|不方便|没法|不要|不肯)(再)?(跟|和|同|与)?(任何人|别人|人|谁|你们?|陌生人|外人)?(在)?(电话里)?(说话|讲话|讲电话|说电话|通话|通电话|打电话|接电话|接听电话|语音|开口|聊天|出声)(了|的|啊|呀|呢|谢谢)*$',
      '^(因为)?(我|俺)(是)?(个)?(聋(哑)?(人|子)?|耳朵(听不|不好|聋|背)|耳聋|听力(不好|残疾|障碍)|听障)(见|到|清|人|的|了|啊|残疾)*$',
    ],
    no_contact: [
      '(不用|不要|不必|无需|别)(再|主动)*(联系|联络|回访)(?!方式|我)',
      '不(想|要|愿|愿意)(被)?(联系|回访|打扰)',
      '^(我)?(会|过几天)?自己(来|会|再)*(查|问|联系你们)(就行|就好|吧)?$',
    ],
    untold: [
      '{dont}(告诉|通知|透露给|泄露给){bosses}',
      '{spare}(联系|联络|找|通知|打扰|惊动|惊扰|问|骚扰|打听)(到)?{ours}({bosses}|{kin})',
      '{spare}(?<=[去到来上])(我|我们|咱们?|俺们?)的?{bosses}(?!上班|干活|做)',
      '{spare}(给|往|跟|和|同|向|对){ours}{bosses}…(打|发|写|寄|联系|联络|通话|沟通|通气)',
      '{spare}(打|发|寄)(个|条)?(电话|短信|信息|消息|邮件|信|函)(给|到|去|往){ours}{bosses}',
      '{dont}(让|叫|给){bosses}…(知道|晓得|发现|看到|听说)',
      '{dont}(跟|和|同|对|向){bosses}…(说|讲|提|透露|讲起)',
      '{dont}(告诉|通知)(任何|其他|别的)?(人|别人|我老公|我老婆)',
      '(不想|不能|不敢)(让|被){bosses}…(知道|晓得|发现)',
      '{dont}(让|叫|给|被)(我)?的?({bosses}|{kin})…(看(?!门|病|店|不起|场|管)|看到|看见|瞧见|知道|晓得|发现|听到)',
      '(对|向){bosses}…保密',
      '{dont}(让|叫|给)(别|任何|旁)?人(家)?(知道|晓得|发现)',
    ],
    unnamed: [
      '匿名(?!的?[吗么嘛]|不匿名)',
      '(别|不要|不能|不用|莫)(写|说|讲|提|告诉)(他们?|老板|别人|出来)?(我是谁|是我(写|说|告|举报|投诉)的)',
      '(?<!公司|老板|厂|工头)(名字|姓名|真名|大名|署名|名)(这里|这个|就|还是|请|都|最好|能)*(不|别|不要|不用|甭|莫)(要|用)?(写|留|出现|放|填|登|提|说|公开|报|署|写上|露)(?!错|成|对|清)',
      '(别|不|不要|不用|不想|不能|先不|莫|甭)(要|想|用|能)?(写|留|出现|提|放|填|登|用|透露|公开|报|署|写上|留下|带)(我们?|我的|本人|咱)*(的)?(个|任何)?(名字|姓名|真名|大名|名)(?!给|让|是|为|成|叫)',
      '(名字|姓名|真名)(也|都|就|请|给我|帮我|给|可以|能|能不能|可不可以|能否|想)*(去掉|删掉|删了|删|删除|拿掉|划掉|抹掉|去了|省了|免了|算了|隐去|隐藏)',
      '(去掉|删掉|删除|拿掉|划掉|抹掉|隐去|隐藏|撤掉|删)(一下)?(我的?|那个)?(名字|姓名|真名)(吧|了|行吗|好吗|$)',
      '^(还是|我|想|要|请|就)*(不要|没|无|不)(名字|姓名|留名|具名|实名|署名)(了|吧|的好)?$',
      '(不想|不要|不愿|不能|别)(用|要)?实名',
    ],
    rang: [
      '(打|来)(了|过|个|一个|我的?|的)*电话(打)?(来|过来|给我)?',
      '(接|听)(到|见|了)*(你们)?的?电话',
      '电话(响|打来|打过来|一来|来了)',
    ],
    not_again: [
      '^(以后|下次|请|求|求求|麻烦|你们?|能不能|就|那|所以)*{dont}(再|老|总|总是|随便|直接|又)*(打|来|拨)(了|啦|来|过来|给我|我|过)*(啊|呀|吧|哈|好吗|行吗|谢谢)*$',
      '^(不是)?(说|讲|答应)(好|过)?(了)?(的)?(不|别|不要)(再)?打(的|了|吗|吧)*$',
    ],
    hours: [
      '^(我|你们?|请|麻烦|千万)*(在)?({when}|上班|干活|开会|睡觉|开车|工作)(的|时候|时间|时|期间)*(都|也|就|请|你们?)*{dont}(再|给我|往我这)*打$',
      '^(我|你们?|请|麻烦|千万|平时|白天)*(在)?({when}|上班|干活|开会|睡觉|开车|工作)(的|时候|时间|时|期间|之前|以前|前|那会)*(都|也|就|请|你们?)*{dont}(再|给我|往我这)*(打|来)(我)?(的)?(个)?(电话|手机|给我|过来|来)',
      '^(我|你们?|请|麻烦)*{dont}(在)?(我)?({when}|上班|干活|开会|睡觉|开车|工作)(的|时候|时间|时|期间|之前|以前|前)*(给我|再)?(打|来)(我)?(的)?(个)?(电话|给我|过来|来)',
      '^(那|请|麻烦|你们?|我|只|只能|只有|最好|要|就|得|可以|能|要打|如果|打|来|的|这边)*{when}(的|时候|时间|时|之后|以后|后|之前|以前|前|左右|再|才|到|那会|都|能|可以|方便)*{when}?(的|时候|之后|以后|后|之前|以前|前|再|才|能|可以|方便|给我|联系|打|回|来|接|听|有空)*(打?电话|打给我|回电|联系我?|打过来|打来|接电话|通话)',
      '^(我|我的|请|要|打)*(电话|手机|联系我|打给我|打我)…{when}(的|时候|时间|时|之后|以后|后|之前|以前|前|左右|再|才|都)*(能|可以|方便|打|接|通|有空|开机|有人|联系|$)',
      '^(请|麻烦|要|最好)*(打|回|联系)…(放|等|选|在|到)(在)?{when}',
      '^(那|请|麻烦|你们?|只能|最好|就|得|可以|能|等)*{when}(钟)?(之后|以后|后|之前|以前|前|左右|再|才|都|能|可以|方便)*打(过来|来)?(吧|就行|都行|可以|行|好了|比较好|方便)*$',
    ],
    calls_fine: [
      '^(那|现在|其实)*电话(联系)?(也|都)(行|可以|好|成)(了|的|吧|啦)*$',
      '^(那|还是|其实|现在|你们|要|想|可以|能)*(打|来|通)(个)?电话(给我|过来|联系)?(也|都|还是)?(行|可以|好|成|没问题|没事|方便)(了|的|吧|啦)*$',
      '^(那|还是|其实|现在|你们|也)*(可以|能|行)(给我)?(打|来)(个)?电话(给我|过来|联系我)?(了|的|吧|啦)*$',
      '^(还是)(给我)?(打|来)(个)?电话(给我|过来|联系)?(吧|好了)*$',
    ],
    because: [
      '^(因为)?(我)?(们)?(就|很|也|真)*(怕|担心|害怕|不想)(被|会|到时|以后)*(我)?({bosses}|{kin}|人家)?(们)?(会|再|要|来|被)*(打击)?(报复|穿小鞋|找麻烦|找茬|开除|辞退|炒了?|炒鱿鱼|赶走|丢了?工作|丢了?饭碗|知道|晓得|发现|听到|听见|误会)(我|了|的)*$',
      '^(因为)?(我)?({bosses}|{kin})(和|跟|与|、)?({bosses}|{kin})?(们)?(都|还|也|是)*(不知道|不晓得|不清楚|(会|能)(听到|听见|看到|看见|发现|知道)|在(旁边|家|边上|身边|跟前)|听着|看着)(我|这事|这件事|这个事|的|呢|来投诉|投诉|在投诉)*$',
      '^(因为)?(我)?(现在|白天|平时|在)*(上班|开会|开车|干活|不方便)(呢|的|接|听|说话|讲话|接电话)*$',
      '^(因为)?(我|我们|俺)?(在|平时|白天)*(上班|上工|干活|开会|开车|睡觉|厂里|车间|工地)(里|上|时候|时间|的时候|期间)*(都|也|就|我)*(不能|不方便|不好|没法|不可以|不让|不许|不敢|不准|接不了|听不到)(接|听|说话|讲话|看手机|用手机|带手机|接电话|打电话|电话|的|了)*$',
    ],
    lookalike: [
      '(叫|让|要|逼|喊|威胁|警告|命令|说)(着|过|了)?(我|我们|大家|工人)*(别|不要|不许|不能|不准)…',
      '(他|她|他们|老板|公司|厂里|人事|会计)(也|都|又|就|老)*(不|没)…(打|接|回)电话',
      '(?<!(给|跟|往|和|对|向|找)(我|我们|咱|俺|你们)?(的)?)(他们?|她|老板娘?|公司|厂里|人事|会计|工头|包工头|经理|主管|中介|骗子)(昨天|今天|刚才|刚|又|老是?|天天|也|都|还|就|总|一直|给我)*(打|来)(了|过|个|一个|我的?)*电话',
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
      '(my |our |the )(old |line |site |shift |area )?(work|workplace|work place|job|site|office|shop|restaurant|factory|farm|warehouse|team leader|line manager|site manager|shift manager|hr|clients?)',
    ],
    when: [
      '(only |just |any ?time )?(after|before|from|between|around|about|at|until|till|past|by) (about |around )?(\\d{1,4}([:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|night|half)( ?(am|pm|oclock))?',
      '(only |just )?(after|before|during|until|till) (my |the )?(work|lunch|dinner|tea|school|shift|dark|weekend|day)',
      '(only )?(in|on|at) (the |an )?(evenings?|mornings?|afternoons?|nights?|weekends?|week|day|my (break|day off|lunch)|mon*|tue*|wed*|thu*|fri*|sat*|sun*)',
      '(evenings?|mornings?|afternoons?|nights?|weekends?|tonight|tomorrow)( only)?',
      '(while |when |whilst )?(im |i am )?(at|on|in) (my |the )?(work|site|job|office|lunch|shift|break|duty|factory)',
      '(while|when|whilst) (im |i am |were |we are )?(working|driving|asleep|sleeping|busy|cooking|on the (van|bus|road))',
    ],
    /** with one of us, or with anybody at all */
    talking: [
      '(talk|talks|talking|speak|speaking|phone call|phone calls|phone talk|call|calls|conversation)( (to|with|w|on|in|by|over|via))?( (any ?one|any ?body|any person|no ?one|nobody|you|u|people|persons?|a person|some ?one|some ?body|strangers?|a human|an officer|your officer|out loud|loud|aloud))?( (on|in|by|over|through|via))?( (the|a|my))?( (phone|telephone|mobile|voice))?( (now|please|pls|right now|yet|sorry|thanks|at all|today|at the moment|here|ok|only text|just text|text only))*',
    ],
    others: [
      '(my |the )?(husband|wife|partner|boyfriend|girlfriend|boss|manager|supervisor|foreman|gaffer|agency|colleague|workmate|guard|mum|mother|dad|father|family|landlord|flatmate|roommate|employer|kids|son|daughter|brother|sister|cousin)',
      '(someone|somebody|other people|others|everyone|he|she|they)( else)?',
    ],
  },
  sayings: {
    kin: [
      '(husband|wife|partner|boyfriend|girlfriend|mum|mother|dad|father|parents|family|landlord|flatmates?|roommates?|housemates?|kids|son|daughter|brother|sister|cousin|friends?)',
    ],
    boss: ['(boss|bosses|employer|manager|company|agency|gaffer|foreman|supervisor|work|owner)'],
    little: [
      '{others} … (phone|texts?|messages?|mobile) (so |and |,so |, so )?(please |pls )?{dont} (text|message) (me )?(about|regarding) (this|it|that|(the |my )?(case|complaint|wages|pay|money))(?! (again|any ?more|ever))',
      '(say|write|tell|put|text|send) (me )?(as )?(little|less|not (too |so )?much)( (as (possible|you can)|in (the |your )?(texts?|messages?)))?',
      '(say|write|put) nothing (in|on) (the |your |my )?(texts?|messages?|phone)',
      '{dont} (write|say|mention|put|talk|speak|text|message|send)( (me|us|anything|stuff|things))?( (about|of|on))? (the |my |our |any |his |her |their )*((company|firm|boss|boss s|employer|employers|agency|company s) names?|names? of the (company|firm|boss|employer)|money|wages?|pay|salary|amount|complaint|case|sum)( or _)?( (in|on|by|over) (the |my |your |any |this )*(sms|texts?|messages?|phone))?(?! (again|any ?more|ever|please stop|anymore))',
      '{dont} (write|say|mention|put)( _){1,5} (in|on) (the |my |your |any |this )*(sms|texts?|messages?)',
      '{others} (hold*|keep*|got|has|have|take*|took|check*) (my|this) (phone|mobile) (so |so please |so be |please |be |pls )*(careful|carefully|be quiet|discreet)( _){0,2}',
      '{dont} (write|say|mention|put|text|tell|show|name|send) (me )?(down )?(what (it|this|that|the|my) … about|what (its|thats) about|(any |the )?details?|the matter|why you|(too )?much( in (the )?texts?)?|it in (the |your |a )?(texts?|messages?)|anything (in|on) (the |your |my )?(texts?|messages?|phone))',
      '({others}|ma man|(my|ma|our) (man|fella|bloke|other half|mrs|missus|old man|da|maw)) (also |always |sometimes |often |can |will |might |may |could |usually |all )*(read*|check*|see*|looks? (at|through)|looking (at|through)|goes through|going through|uses?|share*|monitor*|watch*|has) (all )?(my|ma|this|the) (phone|texts?|messages?|mobile)',
      '(share|sharing|shared) (this |my |the |a )?(phone|mobile)',
      '(phone|mobile) (is |gets |may be |can be )(shared|read|checked|watched)',
      '(my |the )?(phone|mobile|texts?|messages?) (gets?|is|are|keeps? getting) (being |often |always |sometimes )*(checked|read|looked at|gone through|searched|watched|monitored)',
      'keep (it|this|the texts?|the messages?|texts?|messages?) (short|vague|discreet|brief)',
      '(be |stay )discreet',
      'only (a |the )?(number|date)',
      '{dont} (text|send|write|message|msg) (me |us )?(anything|stuff|things|any of (this|it)|details) (about|on|regarding|to do with|that says) (this|it|that|(the |my |our )?_)(?! (again|any ?more|ever|please stop))',
    ],
    no_call: [
      '{dont} (call|ring|phone)( (me|us|here|back|this number|my phone|at all|now))?(?! (my |the |our )?(boss|employer|manager|company|firm|him|her|them|police|cops|999|911|ambulance|immigration|home office|it|for|in|centre))',
      '^(sorry |but |and |so |please |pls |im |i am |deaf |hard of hearing |i cant hear |just )*no (phone )?(calls|call (please|pls|thanks|to me))( _){0,4}$',
      '(dont|do not) (want|need) (any |no )?(phone )?calls?(?! (from|to) (him|her|them|my|the))',
      '(stop|quit) (calling|ringing|phoning)(?!( me| us)? (names|stupid|lazy|my (boss|employer)|him|her|them|a|the)( |$))( (me|us|my phone|this number))?',
      '(text|texts|sms|messages?) only( (please|pls))?',
      'only (by )?(text|texts|sms|messages?)( me)?',
      '^(i |im |i am |sorry |but )*(really |usually |just )*(cant|cannot|not able to|dont dare|darent|am not allowed to|not allowed to) (really |easily |always |ever )*(to )?(talk|speak|take (a |phone )*calls?|answer (the |my )?(phone|calls?)|pick up (the |my )?phone)( (on the phone|at work|now|here))?',
      '^(my |the |its |it is )*(phone |phone calls |calls )?(is |are )?(hard|difficult|not easy|no good|awkward|not possible|impossible)( for me)? (to )?(answer|pick up|talk on the phone|take (phone )?calls)( (at work|here|now))?$',
      '^(phone )?calls are (hard|difficult|no good|awkward|not possible|impossible|not ok|not allowed)( (for|to) (me|take|answer))*$',
      '^(please |pls |can you |could you |will you |u |you |need to |must |ok |sorry |so |and )*(stop|quit|no more) (calling|ringing|phoning|phone calls|calls)(?!( me| us)? (names|stupid|lazy)( |$))( _){0,3}',
      '(you|u|i|we|ive) (already )?(said|promised|agreed|asked|wrote|told (you|u|me))( (you|u|that|there|would|be|will|i|want|wanted|for|to|have))* (no (phone )?calls?|texts? only|only texts?|not to (call|ring|phone)|(wouldnt|would not|wont|will not|dont|do not|never) (call|ring|phone))( (me|us))?',
      '^(sorry |hi |hello |because |cos |and )*(im|i am) (completely |profoundly |partially |nearly )?(deaf|hard of hearing|hearing impaired)( (so|and|sorry|in both ears|please|cant hear|cannot hear|you))*$',
      '^(sorry |but |and |so |no |please |pls |ok |really |just |now |because |cos )*((i |we |im |i am |were )(really |just |also |still |do )*)?(dont|do not|didnt|not|no|never)( (really|even|ever))* (want|wanna|wants|wanting|wish|like|feel like|need)( (to|a|any|do|have|be|having))* {talking}$',
      '^(sorry |but |and |so |no |please |pls |ok )*((i |we )?((would|d|id|wed) )?(rather|prefer|prefer to) not|(i |we |im |i am |were |we are )(really |just )*(cant|cannot|can not|wont|will not|not|not going to|refuse to|scared to|afraid to|too scared to)|no|no more|without)( to)? {talking}$',
      'who (told|asked|said|let|allowed) (you|u) (to|could|can) (call|ring|phone)( (me|us))?',
    ],
    no_contact: [
      'no contact( (please|pls|thanks|at all|with me|from you))*',
      '(dont|do not) want (any |to be )?(contact|contacted)( (me|by (you|anyone)))?',
      '(nobody|no one) (should|is to|must|may|to) contact me',
      '(ill|i will|i would rather|id rather) (contact|ask|text) you( myself)?( (later|when|if)( _){0,4})?',
    ],
    untold: [
      '{dont} (go and |go |come and |try to )?(tell|inform|notify|contact|call|ring|phone|text|message|msg|email|approach|involve|warn|alert|visit|speak (to|with)|talk (to|with)|write to|get in touch with|reach out to|(go|come|turn up|show up) (to|at|round|round to)|send (me )?(texts?|messages?|letters?|emails?|anything) to|mention (it|this|me|anything) to|say (it|this|anything) to) {bosses}( (that|about|who|it)( _){0,4})?',
      '{dont} let {bosses} (know|find out|hear|see)( (that|about|who|it)( _){0,4})?',
      '{bosses} (must|should|can|may|shall|cant|mustnt|shouldnt|cannot) (not |never )*(know|find out|hear|learn)( (that|about|of|who)( _){0,4})?',
      '{dont} (tell|say|give|mention|show|reveal|use|send|share|pass|let)( (out|on))? (my|our) (name|names|identity|number|details) (to|with|known to|reach) {bosses}',
      '(dont|do not|wouldnt) (want|like) {bosses} (to )?(know|find out|hear|see)( (that|about|who|it|my|i|its)( _){0,4})?',
      'without {bosses} (knowing|finding out)',
      '(keep|hide) (it|this|me|my name) (a )?(secret |private |quiet |hidden |confidential )*from {bosses}',
    ],
    unnamed: [
      '(dont|do not|not|without|never|no|please dont|rather not|prefer not) (to )?(put|putting|say|saying|tell|telling|show|showing|mention|mentioning|write|writing|include|including|giving|give|let on|letting on)( (them|him|her|anyone|it|on|out|down))* (who i am|who im|who it is|who it was|who sent it|who wrote (it|this)|who told( you)?|who reported( it| him| them)?)',
      '(?<!(is|not|isnt|its|it|be|nor|any|stay|remain|dont want to be|dont want it) )(?<!(is it|is this|am i|are they|are we) )anon(ymous|ymously|ymus|imous)?',
      '(want|like|prefer|need|wish|rather|going|can i|could i|can we|may i|please|let me|id) (to )?(be|stay|remain|keep|have it|make it|make this|do it|do this|send it) (kept |sent |done )?anon(ymous|ymously|ymus|imous)?',
      '(make|keep|send|do|leave) (it|this|me|that|us) (all )?anon(ymous|ymously|ymus|imous)?',
      '^(actually |please |pls |but |and |sorry |ok |yes |no |hi |just |id rather |i want |i prefer |i said |put |with )*(no|without|minus) (my |any |a |the )?names?( (please|pls|thanks|thank you|on it|at all|then|actually|on this|on there|instead|given|mate|sir))*$',
      '(leave|take|get|keep|cross|scratch|strike|cut|rub) (out )?(my|the|that) name (out|off|of)( _){0,4}',
      '(leave|take|cross|cut|strike) (out|off) my name',
      '(remove|delete|erase|hide|omit|drop|withhold|scrap) my name( (please|pls|from (it|this|that|there)))*',
      '(dont|do not|didnt|never|not|rather not|prefer not|wouldnt|cant|cannot) (want to |wanna |want you to |like to |to |have to )?(put|use|show|give|write|mention|include|send|add|have|want|say|publish|print|keep|file it under|file it with) (down )?(my|any|a) names?(?! (to|is|was|as|wrong|like|spelt|spelled|with))',
      '(dont|do not|wouldnt) (want|like) my name (to be |being |to )?(on|in|there|used|known|shown|written|given|out|public|appear*|added|mentioned|with)( _){0,3}',
      'without (my|a|any) name( (on it|please|pls))?',
    ],
    rang: [
      '(you|u|your (office|officer|people|lot)) (just |have |had |already )*(rang|called|phoned|ring|call|phone|calling|ringing)',
      'your (phone )?calls?',
    ],
    not_again: [
      '^(so |and |please |pls |just |but |u |you |ok )*(dont|do not|never) (ever )?(do (it|that|this) |call |ring |phone )*(again|any ?more|ever again)( (please|pls|thanks|ok))*$',
      '^(so |and |please |pls |just )*(not|no|never) (again|any ?more)( please)?$',
      '^(so |and |please |pls )*stop (it|doing (it|that|this)|that)( (please|now))*$',
    ],
    hours: [
      '^(please |pls |you can |u can |can you |could you |only |but |and |or |just |best |best to |its best to |if you |better |{dont} )*(call|ring|phone|bell|text|contact|reach)( (me|us|back|this number|my phone|on this number))* {when}',
      '^(but |and |so |sorry |please )*(i )?(dont|do not) (want|need) (any |no )?(phone )?calls? {when}',
      '^(but |and |so |sorry )*(i )?(can|could|will) (only )?(talk|speak|answer|take calls|pick up|be (reached|called)|get to (the |my )?phone)( _){0,3} {when}',
      '^(but |and |so )*(my phone is( (on|off))?|im|i am|available|free|reach me|best time( to (call|ring|phone))?|calls?( only)?)( (is|free|on|off|available|only|to (talk|speak)))* {when}',
      '^(only |please )*{when} (please |only )*(call|ring|phone|to (talk|call|ring)|is (best|good|fine) (to|for) (call*|ring*|phone))',
    ],
    calls_fine: [
      '^(ok |actually |sorry |but |and )*(you can|u can|feel free to|please) (also |now |still )*(call|ring|phone)( (me|us))?( (too|as well|now|after all|if you (want|like)))*$',
      '^(ok |actually |sorry |but |and )*(a |phone )?(calls?|calling|ringing|phoning)( me)? (is|are|would be) (ok|okay|fine|alright|good)( (too|as well|now|after all))*$',
    ],
    because: [
      '^(because |cos |coz |cause |as |bc |in case |so )?(im |i am |were )?(scared|afraid|worried|frightened|fear) …… (retaliation|revenge|retaliate|reprisals?|sack|sacked|fired|fire me|fire us|sack me|sack us|lose my job|losing my job|finds? out|know|get the sack)$',
      '^(because |cos |coz |cause |as |bc )?({bosses}|{others}) (dont|doesnt|do not|does not|didnt) know( (about|that|i|it|anything|this)( _){0,4})?$',
      '^(because |cos |coz |cause |as |bc )?({bosses}|{others}) (will|might|can|may|would|could|always)? ?(hear|hears|listens?|listening|is listening|be listening|answers? it|picks? (it )?up|(is|are) (next to|with|beside|near|by) me|(is|are) (at )?(home|here))( (in|it|me|to my calls|now))?$',
      '^(because |cos |coz |cause |as |bc )?(im|i am) (at work|working|driving|in a meeting|busy|on shift)( (now|then|all day))?$',
    ],
    lookalike: [
      '(?<!({dont}) )(i|we|they|he|she) (dont|do not|never|cant|cannot|didnt|wont|couldnt) (ever )?(contact|text|message|email|visit|approach|involve|go|come|speak|talk|get in touch|reach)',
      '(told|tells|tell|said|says|warned|ordered|asked) (me|us|everyone|him|her)? ?(to )?(not|never|dont|do not)( _){0,6}',
      '(he|she|they|you|boss|company|office) (say|says|said|write|writes|tell|tells|text) (me |us )?(so |very |as )?(little|less|nothing|not much)',
      '(he|she|they|boss|manager|agency|we|who|i|company|office) (dont|do not|never|wont|cant|cannot|just|will not) (call|ring|phone|answer)( (me|us))?',
    ],
  },
};

export const discretionTl: Wordbook<DiscretionSense> = {
  writing: 'spaced',
  lists: {
    dont: [
      '(wag|huwag)( (na|nyo|ninyo|niyo|mo|sana|kayo|kayong|ako|akong|ko|kong|po|ka|kang|nyong|ninyong|niyong|mong|nang|muna|lang|na lang))*',
    ],
    bosses: [
      '(sa|kay|ng|ni) (mga )?(amo|boss|bisor|manager|kumpanya|agency|asawa|mister|misis|employer|kanya|kanila|iba)( ko| namin)?',
    ],
    target: [
      '(ang|yung|si|sina|sa|kay|kina) (mga )?(amo|boss|bisor|manager|kumpanya|agency|employer|trabaho|pabrika|opisina|pinagtatrabahuhan|foreman|asawa|mister|misis|pamilya)( ko| namin)?',
    ],
  },
  sayings: {
    kin: ['(asawa|mister|misis|pamilya|nanay|tatay|magulang|anak|kapatid|nobyo|nobya|bf|gf)'],
    boss: ['(amo|boss|bisor|manager|kumpanya|agency|employer)'],
    little: [
      '{dont} (isulat|ilagay|banggitin|itext|i text|magtext|mag text|sabihin) (sa text |sa akin |po |yung |ung |ang |iyong )*(kung )?(ano|tungkol|ang detalye|yung detalye|detalye|masyado)( _){0,4}',
      '(binabasa|nababasa|tinitingnan|nakikita|chinecheck|hinahawakan) (ng|ni|nya|niya|nila)( _){0,3} (phone|cellphone|cp|texts?|mensahe|messages?)( ko)?',
      '(asawa|amo|mister|misis|boss|nanay|tatay|anak) … (basa|nagbabasa|binabasa|tumitingin|tinitingnan|gumagamit) … (phone|cellphone|cp|texts?|mensahe|messages?)( ko)?',
      '(binabasa|nababasa|nakikita|chinecheck|tinitingnan)( (po|lahat|kasi|din|rin|na)){0,2} (ng|ni|nya|niya|nila) (amo|boss|mister|misis|asawa|manager|kasama)( ko| namin)?$',
      '(konti|kaunti|onti) lang (po )?(sana )?(ang )?(isulat|sabihin|itext|ilagay|text|texts|mensahe|sulat|message)( (nyo|ninyo|po))?',
      '(tinitingnan|chinecheck|tinitignan|binabasa|nababasa|nakikita|hinahawakan|ginagamit)( (po|na|lagi|minsan))* (ng|ni)( (amo|boss|bisor|manager|employer|asawa|mister|misis|nanay|tatay|anak|iba|kasama|ko|namin|mga))+ (ang|yung|sa)( (aking|mga))* (phone|cellphone|cp|texts?|mensahe|messages?)( ko)?',
    ],
    no_call: [
      '{dont} (tawagan|tatawagan|tinatawagan|tumawag|tatawag|tatawagin|tawag|mag ?call|icall|i call|patawag)( (ako|sa akin))?',
      '(?<!sa )(?<!by )text (lang|na lang|nalang)( (po|kayo|sana))?',
      '^(pasensya |sorry |kasi |po )*(hindi|di|hndi) (po |ko |na |kasi |ako |ako po |po ako |laging )*(makasagot|makakasagot|nakakasagot|makakausap|makatanggap|makakatanggap|masagot|masasagot|pwedeng sumagot|sumasagot)( (po|ng|sa|ang|mga|sa mga|ako))* (tawag|phone|telepono|cellphone|cp)',
      '^(pasensya |sorry |kasi |po )*(bingi|hindi nakakarinig|di nakakarinig|mahina ang pandinig)( (po|ako|kasi|ko|na|sa))*$',
      '(bawal|hindi pwede|di pwede|hindi ako pwede|di ako pwede) (po |ang |akong |sa )*(tawag|tawagan|tumawag|makipag usap)',
      '^(po |pasensya |sorry |pero |kasi |please )*(ayoko|ayokong|ayaw|ayaw kong|ayaw ko|ayaw naming|ayaw namin|hindi ko gustong|di ko gustong|hindi ko gusto|di ko gusto|hindi ko po gustong|di ko po gustong|wala akong ganang)( (po|ko|na|ng|nang|kong|akong|sana|muna|talaga|namin|ang|mga|ma)){0,4} (makipag ?usap|makausap|kausapin|magsalita|makipag ?tawagan|tawag|tawagan|tumawag|phone call|call)( (po|na|muna|ngayon|sa|ng|ang|akin|ako|inyo|telepono|phone|cellphone|cp|tawag|kahit|kanino|sino|sinuman|tao|mga tao|may|text|lang))*$',
      '^(po |pasensya |sorry |pero |kasi |please )*(hindi|di|hndi|bawal)( (po|ko|ako|akong|na|kami|kaming)){0,3} (pwede|puwede|pwedeng|puwedeng|makapag|kaya|kayang)?( (po|ko|ako|akong|na|kami|kaming)){0,3} ?(magsalita|makapagsalita|makipag ?usap|makausap)( (po|na|muna|ngayon|sa|telepono|phone|cellphone|cp|dito|kasi))*$',
    ],
    unnamed: [
      '(di|hindi|wag|huwag)( (po|na|sana|nyo|ninyo))* (lalabas|lumabas|makikita|makita|malalaman|malaman|isasama|ilalagay|mababanggit|lumalabas|ilabas|mailagay)( (ang|yung|ung|po|kung))* (pangalan|name|identity|sino ako)( ko)?',
      '{dont} (po )?(isama|ilagay|isulat|banggitin|gamitin|sabihin|lagyan|ipakita|ilabas)( (po|na|ng|yung|ung|ang)){0,3} (pangalan|name)( ko)?',
      '^(po |ako |na lang |kung pwede |pwede |sana |gusto ko |please )*(walang|wala ng|wala nang|alang) (pangalan|name)( (po|na lang|nalang|please|ko|sana|muna))*$',
      '(tanggalin|alisin|burahin|itago|paki tanggal|pakitanggal|pakialis|paki alis|pakibura)( (nyo|ninyo|niyo|mo|po|na|na lang|nalang|yung|ung|ang)){0,4} (pangalan|name)( ko)?',
      '(ayaw|ayoko|ayokong|ayaw kong)( (ko|po|na|ng|nang|sana|magbigay|ibigay|isama|ilagay|lagyan|sabihin|yung|ang)){0,4} (pangalan|name)( ko)?',
      '(gusto|pwede|pwedeng|sana|maging|manatiling|gawing|nyong|kong)( (ko|kong|po|ba|na|maging|lang|akong)){0,3} anon(ymous)?',
    ],
    rang: [
      '(tumawag|tumatawag|tawag|tinawagan|tinatawagan)( (po|na|kanina|kahapon))* (kayo|ka|nyo|ninyo)',
      '(nung|noong|nang|dahil sa) (tumawag|tumatawag|tawag)',
    ],
    not_again: [
      '^(po |sana |please |kaya |at |pero )*(wag|huwag)( (na|po|nyo|ninyo|kayo|kayong|sana|lang|muna|nang|ng))*( (ulit|uli|ulitin|uulitin|mauulit|tawag|tumawag|tatawag))+( (po|please|ha|na|muna))*$',
      '^(po |sana |kaya )*(wag|huwag) na( (po|sana|ha))*$',
    ],
    hours: [
      '^(po |please |sana )*{dont} (po )?(tumawag|tawagan|tatawag|tumatawag|itawag)( (ako|po|sa akin|nyo|ninyo|niyo|naman)){0,3} (habang|pag|kapag|kung|tuwing|sa (umaga|gabi|hapon|tanghali|trabaho)|bago|pagkatapos|hanggang|nasa)( _){0,5}',
      '^(po |please |sana )*(pag|kapag|habang|tuwing)( _){0,3} {dont} (po )?(tumawag|tawagan|tatawag)( (ako|po|sa akin)){0,2}',
      '^(paki|pwede|pwedeng|kung|pag|po|lang|na lang|sana|please|maaari|pakiusap| )*(tawag|tawagan|tumawag|tatawag|pakitawagan|patawag)( (lang|na lang|nyo|ninyo|ako|kayo|sana|po|kung|pwede)){0,5} (pagkatapos|after|bago|tuwing|pag|kapag|mga|sa gabi|ng gabi|gabi|umaga|hapon|alas|pagka|sa|weekend)( _){1,4}',
      '^(po |lang |sa |tuwing |pag |mga )*(gabi|umaga|hapon|hatinggabi|tanghali|alas _|after _|pagkatapos ng _)( _){0,3} (tawag|tumawag|tawagan|matatawagan|sumagot|makakasagot|makausap)',
    ],
    calls_fine: [
      '^(sige |ok |okay )?(pwede|puwede|ok|okay)( (na|din|rin|po|lang|nang|naman|kayong))* (tumawag|tawagan|tawag)( (ako|kayo|na|po|din|rin|ninyo|nyo|sa akin)){0,4}$',
    ],
    no_contact: [
      '(walang|wala) contact( muna)?',
      '(ako|kami) (na lang|nalang) (po )?(ang )?(magtatanong|kokontak|mag text|magtext)',
    ],
    untold: [
      '{dont} (sabihin|ipaalam|isumbong|ipagsabi|banggitin|sasabihin) {bosses}',
      '{dont} (kontakin|contactin|contact|tawagan|itext|i text|textan|puntahan|kausapin|abalahin|guluhin|i message|imessage|sulatan|lapitan|tanungin) {target}',
      '{dont} (pumunta|magpunta|pupunta|tumawag|tatawag|mag ?text|makipag ?usap|mag ?message|lumapit|magtanong|kumontak) {target}',
      '{dont} (ipakita|ipabasa|ipapakita|malaman|makita|mabasa|ipaalam|sabihin)( (po|sana|na|ito|to|lang)){0,3} {bosses}',
      '{dont} (sabihin|banggitin|ipaalam|ibigay|ilabas|ipakita) (ang |yung |ung |po )*pangalan (ko |namin |po )*{bosses}',
      '(ayaw|ayoko|di dapat|hindi dapat) (ko |na |kong |ng |nang )*(malaman|ipaalam|malalaman) {bosses}',
    ],
    lookalike: ['(sabi|sinabi|sabihan|utos|sinabihan)( _){0,3} (wag|huwag)( _){0,4}'],
  },
};
