/** Words beside a sum that change nothing of it. What is none of them may: a sum beside it is read back. Parted by |. */

export const plainBesideSums: ReadonlySet<string> = new Set(
  [
    // English
    'the|a|an|and|but|so|then|just|only|all|it|its|this|that|thats|these|those|what|which|whats|whatever|whatevers|there|theres|here|is|was|were|am|are|be|been|has|have|had|hes|shes|theyre|theyve|he|she|they|them|em|his|her|their|i|im|ive|me|my|mine|we|us|our|you|your|on|in|at|of|off|out|to|for|from|with|by|up|down|as|if|or|no|not|never|nothing|before|after|between|about|again|now|still|yet|too|also|even|same|other|another|last|first|lot|bit|round|somewhere|something|summat|exactly|plus|each|than|less|more',
    'tax|clue|taxed|before|home|deductions|stoppages|ni|insurance|pension|net|minus|id|ill|comes|came|take-home|pay|paid|money|cash|wage|wages|gross|net|basic|rate|sum|amount|total|bank|account|slip|payslip|job|jobs|work|working|worked|boss|gaffer|please|pls|plz|sir|madam|maam|sorry|dont|dunno|idk|lol|ta|thanks|thank|hi|hello|ok|okay|yes|yeah|deposit|bond|tips|rent|commission|bonus|expenses|holiday|account|odd|key|keys|boots|uniform|locker|sunday|sundays|saturday|saturdays|weekend|weekends|quid|penny|pennies|pounds|check|checks|cheque|cheques|bounced|normal|normally|usually|keeps|missed|picked|subbed|sub|lent|sent|left|go|min|minimum|car|cars|washed|overtime|ot|others|theirs|ever|never|yr|old|years|forgot|landed|did|done|do|got|get|give|gave|want|need|think|reckon|said|say|says|tell|told|know|knows|remember|really|honest|honestly|proper|bloody|fucking|effing|whole|full|month|months|week|weeks|day|days|hour|hours|night|nights|shift|shifts|room|rooms|house|houses|van|dad|mum|cousin|mate|mates|lads|boys|man|lump|agreed|should|shoulda|would|could|supposed|meant|ish|like|give|or|take|change|summin|anyway|tho|though|cos|because|travel|travelling|fare|fares|mileage|training|tools|back|worth|promised|instead|paying|pays|actually|ours|hers|girlfriend|girlfriends|boyfriend|wife|wifes|husband|brother|brothers|sister|sisters|lad|sons|everyone|everybody',
    // what was done, and what came on account
    'picked|packed|planted|laid|painted|cleaned|drove|driven|delivered|washed|loaded|unloaded|sewed|stitched|plastered|fitted|tiled|dug|pruned|far|come|still|left|altogether|first|second|hand|lot|lots|sub|front|upfront',
    // Tagalog and Cebuano
    'ang|ng|sa|na|pa|po|ko|mo|ka|ako|akin|sakin|samin|namin|nila|niya|siya|sila|kami|kaming|tayo|lang|naman|pala|yung|iyong|ung|itong|ito|yan|yon|iyon|ayon|daw|raw|din|rin|ba|eh|nga|lahat|lahat|mga|may|meron|wala|walang|hindi|di|pero|kasi|dahil|at|o|pati|kasama|huling|sahod|sweldo|pera|bayad|buo|kulang|talaga|kailangan|pareho|sana|pwede|kay|para|galing|hulog|amo|boss|sir|maam|bawat|isa|kada|tapos|tsaka|overtime|basic|binigay|binibigay|ibinigay|nabigay|naibigay|bigay|binayad|binayaran|natanggap|usapan|dapat|arawan|buwan|araw|asawa',
    // pinyin
    'zuo|gan|ganle|yidian|de|le|wo|ta|men|qian|gongzi|shi|you|hai|yigong|mei|gei|laoban|zhe|na|ba|a|ya',
  ]
    .join('|')
    .split('|'),
);

const particles =
  '后来|然后|接着|倒|该|借支|里外里|自|己|预|付|全部|冇畀|冇|畀|年纪|岁|把块|个月|第|一回|遇到|事|图个|翻|得|的|了|过|着|咗|嘅|也|都|又|还|就|才|只|再|先|刚|已经|现在|目前|其实|真|真的|可|呢|啊|呀|哦|噢|嘛|吧|哈|呵|嗯|那|这|那个|这个|那些|这些|那份|那笔|笔|次|条|张|个|号|人|地|元|整|零|点|多|少|头|完|齐|实|上|下|里|中|在|有|是|要|能|会|到|给|让|说|算|写|看|问|记|拿|领|结|退|付|发|打|欠|差|压|拖|剩|留|合|分|数|账|款|费|钱|价|活|工|班|组|队|门|车|货|件|单|斤|方|米';
const nouns =
  '最低工资|最低|定金|订金|预付款?|按|头款|应|他们?|公司|厂里|合同|实际|白班|夜班|晚班|整天|全天|一整天|半天|七扣八扣|扣来扣去|路费|车费|服装费|工服|押金|计时|日结|月结|摘棉花|上午|下午|晚上|反正|肯定|起码|装卸费|出勤|满勤|补偿金|补偿|过节费|总工程款|我哋|佢哋|系|成队|回单|哈哈|工资|工钱|薪水|工程款|货款|运费|押金|押|费用|水电|餐补|补贴|高温费|高温补贴|绩效|提成|奖金|奖|返费|稿费|加班费|体检费|服装|社保|利息|条子|欠条|字据|白条|收条|本子|零头|样子|具体|大概|之间|之外|前后|总之|原来|本来|今年|去年|中间|手里|卡里|老板|工头|包工头|会计|厂里|公司|他们|她们|人家|你|他|她|俺|咱|我|我们|男人|女人|老婆|老公|弟|哥|姐|妹|自己|谢谢|麻烦|你好|您好|呵呵|哈哈|莫笑|吉利|吉利数|不多|很多|不少|记不清|记不太清|不清楚|不含|不算|没算|人民币|平方|护工|保姆|月嫂|小工|大工|师傅|瓦工|木工|钢筋|贴砖|砌墙|焊口|送件|包吃|包住';

/** Longest first, so that 工资 is not taken for 工 and a rest. */
const hanWords = [particles, nouns]
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length);
/** What somebody did, with its particle: 贴了, 剥了, 割咗. */
const done = '\\p{Script=Han}{1,2}[了过咗着完]';

export const plainHanBesideSums = new RegExp(`^(?:${hanWords.join('|')}|${done})*$`, 'u');
