/** What is answered to "where?" and "who?" in place of a name. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../saying.ts';

export type RetortSense =
  /** shall not be told */
  | 'kept'
  /** asks back, dares or shrugs */
  | 'retort'
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
      '(你|你们)(告诉|跟|和)我(说)?',
      '(你|你们)(说|猜|觉得)(呢|吧|嘛|看)?',
      '(你|你们)(自己)?(去)?(查|看着办|看)(呀|啊|吧|呗|去)?',
      '(随|由)(便|你|你们|他|他们)(的|吧|啦)?',
      '爱(咋|怎么|怎)(咋|着|样)?(地|滴|的|办)?(就)?(咋|怎么|怎)?(地|滴|样|着|办)?',
      '爱(谁|哪|去哪|哪去|是谁|写谁)(谁|哪|去哪|哪去|是谁|写谁)',
      '(去|滚)(你|他)(的|妈的)(吧)?',
      '(问|要)(这|那|这些|这个|那个)(干|做|有)?(嘛|什么|啥|啥用|什么用|吗)?(呢|啊)?',
      '(这|那)(跟|和|有)(这|那|什么)?(有)?(什么|啥)?(关系|用|必要)',
      '(烦|烦死|无聊|无语|有病)(了|人|吧|啊)?',
      '(谁|哪个)(知道|晓得|清楚)(呢|啊|去)?',
    ],
    left: [
      '(我|我们)?(已经|早就|早|都|就)*(在)?([\\d一二三四五六七八九十]+月(份|底|初)?|上个?月|上周|去年|前天|昨天|今年|年前|年后)?(份|就|已经|早就|都)*(被)?(辞职|离职|不干|走人|走|辞工|开除|炒|辞退|被炒)(了|鱿鱼|的)*',
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
      '(whats|what is) it to (you|ya|u)',
      '(never|nevr) (you |u )?mind',
      '(not|aint) (sayin|saying|tellin|telling)( you| u| ya)?',
    ],
    retort: [
      '(you|u) (tell|say) (me|it|us)',
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
      '(fuck|piss|bugger|sod) (off|this|that|it)',
    ],
    left: [
      '(i |we |ive |weve |got |was )(have |was |were |got |just |already |been )*(resigned|quit|quitted|left|packed it in|handed (in )?my notice|gave notice|walked out|walked|sacked|fired|laid off|let go|dismissed|made redundant|finished)(( (the|that|my|this|there|it|them|job|work|already|now))*)(( (in|on|last|since|this|back|at|by|early|late|end|of|the|after|about|around|before|a|one|two|three|four|five|six|seven|eight|nine|ten|few|day|days|week|weeks|month|months|year|years|ago|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|summer|spring|autumn|winter))*)',
    ],
    beside: [
      'mate',
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
    ],
    retort: [
      '(kayo|ikaw) na (po )?(ang )?bahala',
      '(para|pang) saan( ba| yan| yun)*',
      '(ano|bakit)( ba| nyo| mo| ninyo| gusto| kailangan| tinatanong| yan| pakialam)*',
      '(kahit|bahala) (sino|na|ano|saan)( na)?',
      '(malay|aba malay) ko( ba)?',
      'sino( nga)? ba',
    ],
    left: [
      '(nag ?resign|umalis|nag ?quit|natanggal|tinanggal|sinisante|na terminate)( na)?( ako| kami| na)*(( (noong|nung|nong|last|na|sa|ng|since|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|january|february|march|april|may|june|july|august|september|october|november|december|linggo|buwan|week|month|trabaho|isang|nakaraang|kahapon))*)',
    ],
    beside: ['po', 'naman', 'nga', 'lang', 'na lang', 'muna', 'sir', 'maam', 'eh', 'sorry'],
  },
};
