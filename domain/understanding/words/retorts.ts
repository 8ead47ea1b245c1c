/** What is answered to "where?" and "who?" in place of a name. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type RetortSense =
  /** shall not be told */
  | 'kept'
  /** asks back, dares, shrugs, points to what was said, or asks us to wait */
  | 'retort'
  /** what happened or is felt, and names nobody: the boss ran off, "I want my money" */
  | 'cry'
  /** left the job */
  | 'left'
  /** says nothing by itself beside one of them */
  | 'beside';

export const retortsZh: Wordbook<RetortSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    kept: [
      '(这个|我)?(不告诉|不跟你说|不想跟你说)(你|你们)?',
      '(这是|这个|算)?(个)?(秘密|隐私)',
      '(关|管)(你|你们)(什么|啥|屁|个屁)(事|相干)',
      '(与|跟|和)(你|你们)(无关|没关系|有(什么|啥)关系)',
    ],
    retort: [
      '(好|很|太|挺|蛮|非常)(远|偏|偏僻)(的|得很|了|呢)?',
      '(你|你们)(告诉|跟|和)我(说)?',
      '(你|你们)(说|猜|觉得)(呢|吧|嘛|看)?',
      '(你|你们)(自己)?(去)?(查|看着办|看)(呀|啊|吧|呗|去)?',
      '(随便|你|你们)(写|填|编)(一个|个|吧)?',
      '(随|由)(便|你|你们|他|他们)(的|吧|啦)?',
      '爱(咋|怎么|怎)(咋|着|样)?(地|滴|的|办)?(就)?(咋|怎么|怎)?(地|滴|样|着|办)?',
      '爱(谁|哪|去哪|哪去|是谁|写谁)(谁|哪|去哪|哪去|是谁|写谁)',
      '(去|滚)(你|他)(的|妈的)(吧)?',
      '(问|要)(这|那|这些|这个|那个)(干|做|有)?(嘛|什么|啥|啥用|什么用|吗)?(呢|啊)?',
      '(这|那)(跟|和|有)(这|那|什么)?(有)?(什么|啥)?(关系|用|必要)',
      '(烦死|烦|无聊|无语|有病)(了|人|吧|啊)?',
      '(谁|哪个)(知道|晓得|清楚)(呢|啊|去)?',
      '(哈|呵|嘿|嘻|呃|额|哼|唉){1,6}',
      '滚(开|蛋|远点|一边去)?',
      '(它|他|那里|这里|厂子?|店|老板)?(没得|没有|没|冇|莫得|无)(取|起|挂)?(名字?|店名|厂名|招牌|牌子|字号)',
      '(就|也就|只)?是?(一?个)(私人|小|黑|家庭|路边)+的?(作坊|店|厂|摊子?|铺子?)',
      '(随便|你|你们)(写|填|编)(一个|个|吧)?',
      '(问|找)(老板|他|她|他们|工头|经理|公司)(去|吧|要)?',
      '(我|前面|上面|刚才|之前|早|已经|都|不是)*(说|讲|写|发|告诉你)(过|了)+(吗)?',
      '(同上|如上|见上|上面有)',
      '(等|稍等|等等|等会|等一下|稍候|马上|一会|待会)(下|儿|再说|一下|我)*',
      '(我)?(想|看|查|问|找)(想|看|查|问|找|一下)(再说)?',
      '(明天|改天|以后|回头|下次|晚点|过会)(再)?(说|讲|发|告诉你)',
      '(在吗|在不在|有人吗|喂|你好)',
      '(收到|知道|明白|好的|好|谢谢|行|可以|嗯|嗯嗯|哦|噢|了解)(了|的|啦)?',
      '(就那样|老样子|算了|不想说|别问|不说)(了|吧)?',
      '(你|你们)(是)?(谁|哪位|干什么的|骗子)',
      '(骗子|假的|诈骗|骗人|真的假的)',
      '(就|还是)?(那|这)(个|家)(厂|公司|店|工地|老板|单位)',
      // when, and nobody
      '(就|是|从|自从)*(上上?个?|这个?|前个?|上半个?|下半个?)(月|周|星期|礼拜|年)(底|初|中|份|尾)?(的时候)?(开始|起)?',
      '(就|是|从|自从)*(去年|今年|前年|年前|年后|昨天|前天|今天|最近|年底|年初|过年前?|春节前?|中秋|国庆)(的时候)?(开始|起)?',
      // all of them
      '(我们?|咱们?|大家|全厂|全公司|整个厂|厂里|全车间|全班|全组|[一几两三四五六七八九十\\d]+个人|所有人|别人|别个|工友们?)(的人)?(也|都|全|全都|个个)+(是|是的|系|这样|这样子|噉样|一样|没有|没发|没给|如此|同样)',
      // a nod, and that nobody is in danger
      '(系|是|系啊|系嘅|啱|冇错|没错|要得|得嘛?|中|对头|对|好|冇问题|没问题|莫问题)',
      '(现在|暂时|目前|这里|都|也)*(冇|没有?|无|没得|莫得|不|唔)(什么|啥|乜)?(危险|人受伤)',
      '(在|去|到|系|喺)?(哪个?|哪里|哪儿|哪个地方|边度|边)(可以|能|才能)?(查|看|找|问|搞|睇|揾)(到|得到)?',
    ],
    cry: [
      '(快点|赶紧|赶快|马上|快)(的)?(给|还|把)?(我|我们)?(的)?(钱|工资|办|处理)?',
      '(我|我们)?(只)?(要|想要)(拿|回|我的|我们的)*(钱|工资|血汗钱)',
      '(还|给)(我|我们)(的)?(钱|工资|血汗钱)',
      '(烦|急|气|愁|累|饿|冻)死(我|人|我们)?(了)?',
      '(没|没有)(钱)?(吃饭|饭吃|生活费|路费|钱)(了)?',
      '(老板|他|她|他们|工头|包工头|人|老板娘)?(早|已经|都|就)*(跑|跑路|失踪|躲|溜|不见|消失|走)(了|路了|掉了|起来了)',
      '(什么时候|啥时候|几时|多久|多会)(能|可以|才)*(给|拿到|发|有|解决|处理)(钱|工资)?',
      '(帮帮|救救|帮)(我|我们|忙)(吧)?',
      '(你们)?(管|到底管)(不管|吗)',
    ],
    left: [
      '(我|我们)?(已经|早就|早|都|就)*(在)?([\\d一二三四五六七八九十]+月(份|底|初)?|上个?月|上周|去年|前天|昨天|今年|年前|年后)?(份|就|已经|早就|都)*(被)?(开了|辞职|离职|不干|走人|走|辞工|开除|炒|辞退|被炒)(了|鱿鱼|的)*',
    ],
    beside: ['啊', '呀', '了', '吧', '呢', '哦', '嘛', '哈', '呵'],
  },
};

export const retortsEn: Wordbook<RetortSense> = {
  writing: 'spaced',
  lists: { self: ['myself', 'meself', 'me self', 'mesen', 'misen', 'me', 'us', 'ourselves'] },
  sayings: {
    kept: [
      '(i )?(id |i would |i will |ill |im |i am )?(rather |sooner |prefer to |gonna |going to )*(keep*) (that|it|this|them|his name|the name|those)( bit| one)? (to {self}|private|quiet|secret|under my hat)',
      '(none|non) of (your|ur|yer) (business|beeswax|concern)',
      '(mind|mindin) (your|ur|yer) (own)?( business| beeswax)?',
      '(its|it is|thats|that is) (private|personal|confidential|my business|my own business|a secret|secret)',
      '(private|confidential|secret)',
      'that would be telling',
      '(my|me) lips are sealed',
      '(never|nevr) (you |u )?mind',
      '(not|aint) (sayin|saying|tellin|telling)( you| u| ya)?',
    ],
    retort: [
      '(its |it is )?(very |really |so |quite |too )*(far|far away|a long way)( away| from here| off| from you)?',
      '(you|u) (tell|say) (me|it|us)',
      '(whats|what is) it to (you|ya|u)',
      '(you|u) (should|shud|must|already|ought to) know( that)?( already)?',
      '(you|u) (guess|choose|decide|pick)',
      '(what|wot|wat) (for|4)',
      '(what|wot|why) (do|does|would) (you|u|it) (want|need|matter|care)( to know| that| it)?( for)?',
      '(why|how come)( (do|does|should|would) (you|u|i|it))?( need| want| ask| matter| tell| say)?( to know| you| u| that)?',
      '(what|whats) (does|has|is)? ?(that|it|this)? ?(got )?to do with (it|you|anything)',
      '(who|what) (cares|knows)',
      '(whatever|wotever|whoever|take your pick|anyone|anybody|same difference)',
      '(does|do) (it|that) (even )?matter',
      '(are you|u) (having a laugh|joking|serious|for real)',
      '(look|google) it up',
      '(lol|lmao|haha+|hehe+|hm+|er+m*|um+|huh|eh)',
      '(ask|try) (him|her|them|the (boss|gaffer|office|manager|agency|foreman|police))( yourself)?',
      '(i )?(have |ive )?(already |just )?(told|said|sent|wrote|given) (you|u|it|that|this)?( all| that| it)*( already| before| above| once| earlier)?',
      '(as|see|read) (above|before|earlier|my (last|first) (text|message))',
      '(same|the same)( again| as (above|before))?',
      '(ok|okay|right|fine|sure|alright)( then| so| now)?',
      '(hello|hi|hiya|anyone|anybody)( there| home)*',
      '(still|you|are you|anyone)( still)? there',
      '(hang|hold) on( a (minute|min|sec|second|bit))?',
      '(wait|later|tomorrow|tmrw|not now|one (sec|minute|min)|just a (sec|minute|min)|bear with me|in a (bit|minute))',
      '(let me|ill|i will|need to|gonna|have to) (think|see|check|look|find out|get back to you)( about it| first)?',
      '(good question|no comment|the usual|whatever you like|dont ask|do not ask|forget it|never mind)',
      '(you )?(serious|kidding)',
      '(is (this|it) )?(real|a scam|legit)',
      '(thanks|thank you|cheers|nice one)',
      '(the |a |my )?(boss|gaffer|manager|owner|foreman|company|firm)',
      '(fuck|piss|bugger|sod) (off|this|that|it)',
    ],
    cry: [
      '(i |we )?(just )?(want|need) (my|our|the|me) (money|wages|pay|cash)( back| now)*',
      '(just )?(pay|help) (me|us)( now)?',
      '(hurry|sort it|get on with it)( up| out| then| now)*',
      '(can|could|will) (you|u|someone|somebody) (call|ring|help|phone|text) (me|us)( back| now| out)?',
      '(please )?help( me| us)?( out)?',
      '(im|i am|we are|were) (so |really |very |too )?(scared|afraid|angry|fed up|tired|desperate|skint|broke|starving|gutted|fuming|stressed)( of (him|her|them))?',
      '(he|she|they|boss|the boss|my boss|gaffer|the gaffer)( has| have|s)? (gone|vanished|disappeared|ran off|run off|run away|ran away|legged it|done one|done a runner|scarpered|wont (tell|say|answer|pay)( us| me)*|blocked me)( now| already)*',
      '(gone|vanished|disappeared|done a runner|ran off|ran away)( now| already)*',
      '(hes|shes|theyre|they|he|she)( is| are)? (a |all )?(crook|crooks|thief|thieves|bastard|bastards|liar|liars|scum|scammers?)',
    ],
    left: [
      '(i |we |ive |weve |got |was |just |he |she |they |boss |the boss )?(have |was |were |got |just |already |been )*(resigned|quit|quitted|left|packed it in|handed (in )?my notice|gave notice|walked out|walked|sacked|fired|laid off|let go|dismissed|made redundant|finished|stopped|started|ended|began|closed|shut)( me| us| paying| pay| work| working)*(( (the|that|my|this|there|it|them|job|work|already|now))*)(( (in|on|last|since|this|back|at|by|early|late|end|of|the|after|about|around|before|a|one|two|three|four|five|six|seven|eight|nine|ten|few|day|days|week|weeks|month|months|year|years|ago|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|summer|spring|autumn|winter))*)',
      '(since|until|till|from|last) (january|february|march|april|may|june|july|august|september|october|november|december)(( (to|till|until|last|this|year|january|february|march|april|may|june|july|august|september|october|november|december))*)',
      '(january|february|march|april|may|june|july|august|september|october|november|december) (to|till|until) (january|february|march|april|may|june|july|august|september|october|november|december|now)',
    ],
    beside: [
      'mate',
      'bro',
      'ok',
      'now',
      'really',
      'and',
      'but',
      'i think',
      'pal',
      'love',
      'thanks',
      'thank you',
      'ta',
      'cheers',
      'please',
      'pls',
      'sir',
      'sorry',
      'no',
      'well',
      'just',
      'po',
      'tbh',
      'lol',
      'if (its|that is|thats|it is) (all right|alright|ok|okay|fine)( with you)?',
      'if (you|u) (dont mind|do not mind)',
    ],
  },
};

export const retortsTl: Wordbook<RetortSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    kept: [
      '(secret|sikreto|lihim|private)( lang| na lang| ko)*',
      '(akin|amin) na lang( yon| yun)?',
      'wala kang pakialam',
      '(pwede|puwede|pwd|maaari|ok lang|okay lang) (po )?(ba|bang|kung)?( po)?( na)? ?(hindi|di|wag|huwag)( na| po| ko| lang| nalang| muna| sabihin| ibigay| ilagay| isulat| banggitin| magbigay| magsabi| ng pangalan| ang pangalan)*',
    ],
    retort: [
      '(sobrang |ang |masyadong )?(malayo|layo)( (po|dito|sa inyo|sa amin|masyado|eh))*',
      '(kayo|ikaw) na (po )?(ang )?bahala',
      '(para|pang) saan( ba| yan| yun)*',
      '(ano|bakit)( ba| nyo| mo| ninyo| gusto| kailangan| tinatanong| yan| pakialam)*',
      '(kahit|bahala) (sino|na|ano|saan)( na)?',
      '(malay|aba malay) ko( ba)?',
      'sino( nga)? ba',
      '(basta|teka|sandali|saglit|mamaya|sige|salamat|ewan|haha+|hehe+|hay naku|hello|ok|okay)( na| lang| ko| po| muna| nga)*',
      '(tanong|tanungin) (mo|nyo|ninyo) (na lang )?(sa |si |ang )?(kanya|kaniya|kanila|boss|amo|siya)',
      '(sinabi|nasabi|sabi) ko na( po| nga| kanina)*',
      '(hindi|di|ayaw) ko( po)? (sasabihin|sabihin)',
    ],
    cry: [
      '(gusto|kailangan) ko (lang )?(po )?(ng |ang |yung )?(pera|sahod|sweldo|bayad)( ko| na| po)*',
      '(tulungan|bayaran) (nyo|ninyo|mo) (po )?(ako|kami)( na| po| naman)*',
      '(tumakas|tinakasan|umalis|nawala|nagtago|tumakbo)( na| kami| ako| siya| po)*',
    ],
    left: [
      '(nag ?resign|umalis|nag ?quit|natanggal|tinanggal|sinisante|na terminate)( na)?( ako| kami| na)*(( (noong|nung|nong|last|na|sa|ng|since|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|january|february|march|april|may|june|july|august|september|october|november|december|linggo|buwan|week|month|trabaho|isang|nakaraang|kahapon))*)',
    ],
    beside: ['po', 'naman', 'nga', 'lang', 'na lang', 'muna', 'sir', 'maam', 'eh', 'sorry'],
  },
};
