/** What is said in place of an answer, as the whole of a text. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `over`: nothing more shall be told; `overseen`: the boss is here, so that nothing can be told now; `later`: it is told when
 * there is time; `not_said`: this one question is left out; `no_reply`: nothing shall be written back; `resumed`: whoever stood by
 * has gone, and it goes on; `puzzled`: what is asked for is not understood; `which_danger`: what a danger would be.
 */
export type InPlaceOfAnswer =
  | 'over'
  | 'overseen'
  | 'later'
  | 'not_said'
  | 'no_reply'
  | 'resumed'
  /** what we wrote is to be sent or asked once more */
  | 'once_more'
  | 'puzzled'
  | 'which_danger';

export const inPlaceOfAnswerZh: Wordbook<InPlaceOfAnswer> = {
  writing: 'han',
  lists: {
    bosses: [
      '(我|我们)?的?(老板娘?|工头|包工头|经理|主管|领导|[班组店站厂队]长|雇主|东家|老公|老婆|丈夫|家里人)',
      '他们?',
      '她',
      '有人',
    ],
    softly: [
      '先',
      '不好了?',
      '糟了',
      '小心',
      '嘘',
      '等一?下',
      '等会',
      '那',
      '现在',
      '我',
      '哎呀?',
      '不行',
      '等',
    ],
    again: ['再', '就', '才', '给', '跟', '和', '你们?', '来', '慢慢', '接着', '继续'],
    saying: ['说', '讲', '回', '回复', '发', '聊', '弄', '填', '写', '联系', '答', '告诉'],
    end: [
      '吧',
      '哈',
      '啊',
      '哦',
      '了',
      '嘛',
      '呀',
      '好吗',
      '行吗',
      '可以吗',
      '啦',
      '呢',
      '的',
      '你们?',
      '谢谢',
    ],
  },
  sayings: {
    over: [
      '^(你们?|您|就|算了|请)*(忘了|忘掉|忘记|别管|不用管|别理|不用理|当没有)(我|我的事|这事|这件事)(吧|了|啦)*$',
      '^(我|我们|俺|那|就|还是|也|都|真的?|现在|改主意|反悔|后悔|算|想通|了)*(不|不想|不要|不打算|不愿意?|懒得)(再)?(说|讲|写|聊|谈|弄|搞|填|继续|折腾|告|投诉|举报|反映|要)(下去)?(了|啦|嘞){end}*(算了|不要了|不告了|不说了)?{end}*$',
      '^(我|那|就|还是|唉|哎|了)*算了{end}*(不要|不告|不说|不弄|不搞|不填|不写|不想说|不想告|不投诉|不想弄)?(了)?{end}*$',
      '^(我|我们|俺)?(改主意|反悔|后悔|改变主意)了{end}*$',
      '^(到此为止|就到这里?|就这样算了|不继续了|放弃(了|吧)?|当我没说|就当没说)(过)?{end}*$',
    ],
    overseen: [
      '^{softly}*(不说了|不能说了|不聊了|不发了|不讲了)?{softly}*{bosses}(现在|正|又|就|刚|突然|都|已经)*(来|过来|回来|进来|到|在)(了|这里|这儿|这|我|旁边|边上|跟前|身边|面前|后面|旁)*(看着|盯着|看)?(我|呢|了|啊|哦)*(先|等|晚|待|一|回头|不|会|会儿|下|点|再|方便|别|发|就|这样|现在|能|不能|没法|{saying}|{end})*$',
      '^{softly}*(别发了|不要发了|别回了)?{bosses}(现在|正|又|就|刚|都|这会儿?)*(在)?(看|翻|查|盯|拿|抢)(着|了|走)?(我的?)?(手机|短信|信息|消息|屏幕)(呢|了|啊|先|就|请|你们?|现在|一会|等会|等|别|不要|莫|再|发|回|说|短信|信息|联系|{end})*$',
    ],
    not_said: [
      '^(算了|我|这个|这题|这条|还是|就|真的?|抱歉|对不起|不好意思|先|可以|能不能)*(不想|不愿意?|不方便|不便|不好|不太想|不太方便|不肯|不能)(说|讲|写|透露|回答|答|提|填|留|给)(我|我的|这个|出来|老板|的|单位|公司|名字|姓名|真名|地址|地方|多少钱|金额|几个人|人数|行吗|可以吗|好吗|吧|啊|呢|谢谢)*(算了)?$',
    ],
    no_reply: [
      '^(请|你们?|千万|先|就|求求你们?)*(别|不要|不用|莫|甭)(再)?(回|回复|回我|回短信|回信息|回信|回消息|发回来)(了|我|给我|短信|信息|消息|过来|啊|哈|谢谢|这个号|这里)*$',
      '^(看完|发完|看了|收到)(就|请|后|马上)*(删|删掉|删除)(了)?(别|不要)(回|发)(了|我)*$',
    ],
    once_more: [
      '^(请|麻烦|能不能|可不可以|可以|能|你们?|您|再|帮我|给我|那)*(再|重新)(给我)?(发|念|读|写|问|说|来)(一)?(遍|次|下|条)(吧|吗|给我|谢谢|看看|我看看|好吗|行吗)*$',
      '^(请|麻烦|能|可以|帮我|给我|你们?)*(念|读)(一|给我听)?(遍|下|听)?(吧|给我听|我听)?(我)?(眼睛不好|眼神不好|看不清|看不见|不识字)?$',
      '^(刚才的?|上面的?|短信|信息|消息|我)*(没收全|没收完|没显示全|显示不全|断了|收到一半|只收到一半|只看到一半|看不全|后面没了)(了|呀|啊|再发一遍|再发一次|重发|重新发|吧)*$',
      '^(请|麻烦|能不能)*(重发|重新发送?)(一)?(遍|次|下|条)?(吧|吗|谢谢)*$',
    ],
    resumed: [
      '^(好了|行了|嗯|老板|他|她|他们|人|经理|工头|主管|领导|现在)*(已经|都|刚|终于)*(走|离开|出去|不在|没人)(了|啦)*(可以|能|现在|我们?|咱们?|接着|继续|再|又|来)*(说|讲|聊|写|发|来|问|弄|填)?(了|吧|啦|下去)*$',
      '^(好了|行了|嗯|那|现在|我|咱们?|我们|可以|能)*(接着|继续)(来|说|讲|聊|写|填|问|弄|吧|了|下去)*$',
    ],
    later: [
      '^(我|现在|这会儿?|正|在|有点|太|先|这边|手头)*(忙|上班|干活|开会|开车|吃饭|睡觉|有事|不方便|没空|没时间)?(着|呢|了)*{softly}*(等一?(下|会|会儿|等)|等等|稍等|稍后|晚一?点|晚些|待会儿?|待一会儿?|过一?会儿?|等会儿?)(一下)?{again}*{saying}?{end}*$',
      '^(我|现在|这会儿?|正|在|有点|太|先|这边|手头)*(忙|上班|干活|开会|开车|吃饭|睡觉|有事|不方便|没空|没时间)?(着|呢|了)*{softly}*(一会儿?|回头|改天|明天|下班|下班后|下了班|晚上|空了|有空|方便时?|方便的时候|吃完饭?|忙完)(了|以后|之后|后|我)*(再|就|才){again}*{saying}{end}*$',
      '^(我|现在|这会儿?|正|在|这边|手头)*(忙|没空|没时间|不方便发|不方便回|不方便聊)(着|呢|啊|的|得很|死了)*$',
      '^(等|让|先|我|容)*(去|要|得)*(问|查|看|找|翻|算|想|核对|数)(一下|一问|一查|问|看|下|想|算|清楚|到)*(工友|老乡|别人|老公|老婆|合同|手机|记录|账|单子|他们|家里)*(了)?(再|然后|就|后){again}*{saying}{end}*$',
    ],
    puzzled: [
      '^(这|这个|那个|你们?|您|那|请问|我|是|问的?|说的?|刚才|上面|这题|这句|这句话|这条|到底|没看懂|不懂|看不懂)*(啥|什么|哪样|啥子|么子|咩|么个)(子|个)?(意思|意识)(啊|呀|呢|哦|嘛|吗|了|我|真|看|没|不|听|懂|明白|都)*$',
      '^(我|真|还是|都|有点)*(看不|没看|听不|没听|搞不|没搞|没|不|弄不)(太|大)?(懂|明白|清楚)(你们?|您|这个?|问|说|讲|什么|啥|哪样|的|是|意思|问题|题|这句|话|要|我|写|回|啊|呀|哦|了)*$',
      '^(你们?|您)(到底|究竟|是)*(要|想)(问|知道|我说|我写)*(啥|什么|哪个|啥子){end}*$',
    ],
    which_danger: [
      '^(有|是|指|你们?|说|问|的|会|能|那|我|还|这|要有)*(啥子?|什么|哪种|哪样|哪些|么子)(样|个)?的?危险(算|啊|嘛|呀|呢|吗|哦|哟|的|哩|有)*$',
      '^(什么|啥|怎么|怎样|哪样)(样)?(的)?(才)?(叫|算|是)(有|个)?危险{end}*$',
      '^危险(是|指)(的)?(是)?(什么|啥|哪种|哪样|什么意思|啥意思){end}*$',
    ],
  },
};

export const inPlaceOfAnswerSpaced: Wordbook<InPlaceOfAnswer> = {
  writing: 'spaced',
  lists: {
    polite: [
      'please',
      'pls',
      'sorry',
      'ok',
      'so',
      'and',
      'but',
      'hi',
      'oh',
      'no',
      'yes',
      'hey',
      'po',
      'sir',
      'maam',
      'opo',
      'oo',
    ],
    boss: [
      '((my|the|our) )?(boss|manager|gaffer|foreman|supervisor|owner|landlord|husband|wife|partner|boyfriend)',
      'he',
      'hes',
      'she',
      'shes',
      'they',
      'theyre',
      'someone',
      'somebody',
    ],
    amo: ['(si |ang |yung |ung )?(mga )?(amo|boss|bisor|manager|employer|mister|misis|asawa)( (ko|namin))?'],
    moment: ['sec', 'second', 'min', 'minute', 'mins', 'minutes', 'moment', 'bit', 'mo'],
    after: [
      'later',
      'later on',
      'tonight',
      'tomorrow',
      'soon',
      'after work',
      'in a (bit|minute|while)',
      'when i (can|finish|get home|am free|have time|get a chance)',
    ],
  },
  sayings: {
    over: [
      '^({polite} )*(actually |ive |i have |i |just )*(changed|changing) my mind( (i|now|about|it|this|dont|do|not|want|to|complain|complaining|report|go|on|send|sorry|please|anymore|any more))*$',
      '^({polite} )*(i |i really |we )?(dont|do not|wont|will not|am not going to|im not going to|no longer) (really )?(want|wish|wanna|need|going)? ?(to )?(complain|report|go on|continue|say|tell|talk|do|pursue|carry on|proceed|bother|claim)( (it|this|that|with|about|on|any|more|anymore|anything|you|him|them|her|now|further|else|the|my|complaint|complaining|case|boss|sorry|please|thanks|for))*$',
      '^({polite} )*(just )?(forget|drop|leave|scrap|stop) (it|this|about it|all this|the whole thing|the complaint|my complaint)( (now|then|i|dont|want|to|complain|go|on|say|anymore|any more|sorry|thanks|please|changed|my|mind|mate))*$',
      '^({polite} )*(i )?(give|giving|gave) up( (now|sorry|on (this|it)))*$',
      '^({polite} )*(never mind|nevermind|nvm)( (then|i|dont|want|to|complain|forget|it|thanks|sorry|leave|mate))*$',
      '^({polite} )*(wag|huwag) (na|na lang|nalang|na lang po|na po)( (po|lang|muna|ituloy|itutuloy|magreklamo|sige|salamat|pala|natin))*$',
      '^({polite} )*(ayaw|ayoko|ayoko na|ayaw ko|di na|hindi na)( (ko|na|po|lang|nang|ng|akong|ako))* (magreklamo|mag reklamo|magsumbong|ituloy|itutuloy|tumuloy|magkwento|magpatuloy|magrereklamo)( (po|pa|ito|to|na|lang|sorry|pasensya|sa inyo))*$',
      '^({polite} )*(nagbago|nag bago|nagbabago) (na )?(ang |ung |yung )?isip (ko|namin)( (po|na|ayoko|ayaw|ko|wag|lang|huwag|di|hindi|itutuloy|ituloy|magreklamo|magrereklamo|nalang))*$',
      '^({polite} )*(ayoko|ayaw ko) na( (po|sige|salamat|pala|talaga))*$',
    ],
    overseen: [
      '^({polite} |shh |careful |not now |cant talk |got to go |gotta go |wait |later |stop |dont text )*{boss} ((is|has|have|are|just|now|right|s|standing|sitting|coming|came|walked|here|there|in|back|over|next to me|beside me|behind me|watching me|watching|looking|around|again)( |$))+((ill|i will|i|cant|cannot|got to|gotta|text|talk|write|speak|tell|reply|you|later|go|now|wait|please|then|and|so|tonight|tomorrow|not|stop|more)( |$))*$',
      '^({polite} |shh |careful |stop |dont text )*{boss} ((is|has|have|got|are|just|now|right|s|reading|looking|checking|watching|holding|going|through|at|over|my|this|the|texts?|messages?|phone|mobile|screen|shoulder)( |$))*(?<=(phone|mobile|texts|messages|screen|shoulder)( now| right now)? ?)((so|please|pls|stop|dont|do not|no|not|more|text|texting|texts|send|sending|write|writing|reply|anything|me|messages|for|a|bit|and|now|ill|i will|later|back|ok|wait|be|careful)( |$))*$',
      '^({polite} |teka |mamaya |saglit |wag muna |sandali )*(tinitingnan|tinitignan|binabasa|hawak|chinecheck|nakatingin|nagbabasa)( (po|na|ng|ni|si|sa|ang|yung|ngayon|amo|boss|bisor|manager|employer|mister|misis|asawa|ko|niya|nya|cp|cellphone|phone|text|texts))+( (wag|huwag|muna|na|kayo|mag text|magtext|text|reply|mag reply|po|lang|mamaya))*$',
      '^({polite} |teka |mamaya |saglit |sandali |wag muna |lang )*(andito|nandito|andyan|nandyan|andiyan|nandiyan|dumating|parating|pumasok|katabi|nasa tabi|nasa likod|bumalik)( (na|po|ko|namin|dito))* {amo}( (na|po|dito|mamaya|muna|lang|teka|saglit|na lang|nalang|mag text|text|ulit|uli|sige|wait))*$',
      '^({polite} |teka |mamaya )*{amo} (ay )?(andito|nandito|andyan|nandyan|dumating|parating|pumasok|nasa tabi|nasa likod)( (na|po|ko|dito|mamaya|muna|lang|teka|saglit|na lang|nalang))*$',
    ],
    not_said: [
      '^({polite} |im |i |id |i would |would |well |nah |mate )*(rather|prefer|sooner)( (not|to not|not to|to keep|keep))+( (say|saying|tell|telling|give|answer|share|that|it|this|you|my|our|the|name|details|address|firm|boss|amount|private|quiet|to myself|thanks|sorry|if thats ok))*$',
      '^({polite} |i |im |we )*(dont|do not|cant|wont|not) (really )?(want to|wanna|wish to|like to|feel like|comfortable|happy|going to|willing to)?( )?(say|saying|tell|telling|give|giving|share|sharing|answer|answering)( you| u)? (my name|our name|name|who|where|that|this|which|how much|how many|the (name|firm|boss|place|amount))( (i am|we are|one|question|please|sorry|thanks|it is|that is|if thats ok))*$',
      '^({polite} |i |id |just )*(pass|skip|skip it|skip this|skip that|next question|no comment|leave (that|it|this) (out|blank))( (one|question|please|thanks|on that|on this))*$',
      '^({polite} )*(ayaw|ayoko|ayokong|ayaw kong|ayaw ko|di ko|hindi ko)( (ko|po|lang|nang|ng|sana|muna|akong|ako))* (sabihin|magsabi|sumagot|sagutin|sasabihin|ibigay|banggitin)( (po|ito|to|yan|yun|ang|yung|pangalan|ko|sorry|pasensya|sa inyo|eh|muna|kung saan|kung sino))*$',
    ],
    no_reply: [
      '^({polite} |just |delete (this|my) (number|text|message)( after| afterwards| now)? )*(dont|do not|no need to|never) (text|reply|write|message|msg|respond|answer|txt)( (me|to me|to this|to this number|this))? ?(back|here|on this|to this|to this (number|text|phone))( (please|pls|ok|thanks|after|ever))*$',
      '^({polite} )*(dont|do not|no need to) (reply|respond)( (please|pls|ok|thanks|to me|at all|now))*$',
      '^({polite} )*delete (this|my) (number|text|message)s?( (after|afterwards|now|please|when|you|read|it|dont|text|reply|back|me))*$',
      '^({polite} )*(wag|huwag)( (na|po|kayo|kayong|nyo|muna|ninyo))* (mag ?reply|magreply|sumagot|sagutin|reply)( (po|dito|na|ha|please|sa number na ito))*$',
    ],
    once_more: [
      '^({polite} |can you |can u |could you |would you |just )*(send|text|write|read|show|say|ask|repeat|resend)( (it|that|this|me|them|the|text|message|msg|last|one|whole|thing|all|to))* (again|once more|one more time|a second time)( (please|pls|it|that|cut|off|got|was|only|half|came|didnt|come|through|cant|read|i|lost|deleted|missed|phone|died))*$',
      '^({polite} |sorry )*(it|text|message|your text|that|the text|i|only)( (was|got|has|only|just|cut))* (cut off|half|half of it|half the text|half the message|didnt come through|came through half)( (can|you|u|please|send|it|again|that|text))*$',
      '^({polite} |can you |can u |please )*(repeat|resend)( (it|that|this|please|pls|the|text|message|question))*$',
      '^({polite} |sige )*(paki ?ulit|pakisend|paki ?send|isend|i send|padala|pakitext)( (po|nyo|ninyo|ulit|uli|naman|lang|naputol|text|message|sa|akin|yung|ang|kanina|putol))+$',
      '^({polite} )*(naputol|putol|kalahati lang)( (po|yung|ang|text|message|ang dumating|dumating|nyo|paki|ulit|pakiulit))*$',
    ],
    resumed: [
      '^({polite} |right )*{boss} ((is|has|have|s|just|now|gone|went|left|out|away|not|here|anymore|any more|off)( |$))*(?<=(gone|went|left|out|away|here|off|more|anymore) ?)((now|so|ok|we|i|can|lets|go|on|carry|continue|talk|text|write|again|please|where|were)( |$))*$',
      '^({polite} |right |now |we |i |can |lets )*(go on|carry on|continue|keep going)( (now|please|with it|then))*$',
      '^({polite} |sige |ayan )*(wala na|umalis na|lumabas na|nakaalis na)( (po|si|ang|yung|siya|sya|sila|amo|boss|bisor|manager|dito|ulit|uli|tuloy|ituloy|natin|na|pwede|ko))*$',
      '^({polite} |sige |ayan )*(tuloy|ituloy|tuloy na|magpatuloy)( (na|po|natin|tayo|lang|ko|ulit))*$',
    ],
    later: [
      '^({polite} )*(wait|hang on|hold on|one {moment}|1 {moment}|just a {moment}|give me a {moment}|a {moment}|not now|later|bear with me|in a {moment}|not yet)( (a|one|1|for|{moment}|please|pls|later|now|im|i am|busy|driving|working|at work|in a meeting|then|ok|mate|let|me|think|check))*$',
      '^({polite} )*(im |i am )?(very |really |so |a bit )?(busy|cant talk|cant text|cant write|no time|havent got time)( (now|right now|at the moment|just now|at work|here))*( (wait|talk|will|ill|i|text|reply|write|tell|you|again|back|speak|message|answer|{after}))*$',
      '^({polite} )*(im |i am )?(driving|working|at work|in a meeting|on shift)( (now|right now|at the moment))* (wait|(i |ill |will |talk |text |reply |write |tell |you |speak |answer |message |back |again )*{after})$',
      '^({polite} )*(ill|i will|let me|will|need to|i need to|have to|i have to) (tell|text|answer|reply|write|message|come back|get back|do|finish|check|ask|look|find out|think)( (to|you|u|me|it|this|that|and|about|first|back|the|my|husband|wife|mate|friend|up))* ?({after}|first|let you know|get back to you)( (ok|please|thanks))*$',
      '^({polite} )*(teka|sandali|saglit|mamaya|maya|hintay|antay|antayin|hintayin|wait)( (lang|na|po|ako|muna|pa|na lang|nalang|gabi|nasa trabaho|ha|text|mag text|sagot|sasagot|sasagutin|sabihin|balik|babalik|uli|ulit|kasi|nyo|ninyo|mamaya|busy))*$',
      '^({polite} )*(busy|nasa trabaho|nagtatrabaho|nagmamaneho|may ginagawa|wala pang oras)( (po|ako|pa|na|lang|kasi|ngayon))*( (mamaya|saglit|teka|sandali)( (na|lang|po|nalang|na lang|ulit|uli|muna|text|sagot|sasagot))*)?$',
      '^({polite} )*(itatanong|tatanungin|titingnan|hahanapin|tatanong|magtatanong|aalamin|iisipin)( (ko|po|muna|lang|na|sa|ang|yung|asawa|kasama))+$',
    ],
    puzzled: [
      '^({polite} )*(what|wat|wot) (do|does|did|is|are) (you|u|it|this|that|they) (mean|asking|asking for|want|want to know|want from me|on about|wanting)( (by|with|that|this|it|exactly|from me|me|to|say|write|here))*$',
      '^({polite} )*(i )?(really )?(dont|do not|cant|cannot|didnt|not) (really |quite )?(understand|get|follow|understanding|know what you mean)( (you|u|it|this|that|the|your|question|what|mean|is|are|asking|means|want|here))*$',
      '^({polite} )*(whats|what is) (this|that|it|the question|the meaning)( (mean|about|for|asking|of|this|that|question))*$',
      '^({polite} )*(ano|anong)( (po|ba|po ba|ang|yung))* (ibig sabihin|ibig nyong sabihin|ibig ninyong sabihin|ibig mong sabihin|meaning|tinatanong|tanong)( (nyan|niyan|nito|po|ba|nun|noon|nyo|ninyo|mo))*$',
      '^({polite} )*(di|hindi|d) (ko |po |ko po |kita )*(maintindihan|naintindihan|naiintindihan|maunawaan|gets|magets|nagets)( (po|ang|yung|tanong|nyo|ninyo|mo|sinasabi|ito|to|ibig|sabihin|eh))*$',
    ],
    which_danger: [
      '^({polite} )*(what|which|wat) (kind of |sort of |type of )?(danger|dangers|dangerous)( (do you mean|you mean|is it|exactly|are you asking about|for example))*$',
      '^({polite} )*(what|how) (do you mean|you mean|is meant|counts as|is|does it mean) (by |in )?(danger|dangerous)( (mean|exactly|here))*$',
      '^({polite} )*(danger|in danger) (of|from|how|like) (what|who|how)$',
      '^({polite} )*(ano|anong|anung)( (po|ba|klase|klaseng|uri|uring|ng|ang|yung))* (panganib|delikado|peligro)( (po|ba|yan|yun|ibig sabihin))*$',
    ],
  },
};
