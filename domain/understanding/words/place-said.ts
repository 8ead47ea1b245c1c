/** Words around a place: what leads up to it, what shows that it is one, several, or none in particular. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/**
 * `lead`: what leads up to a place; `label`: "place: "; `address`: words of addresses; `no_address`, `no_name`: words that no
 * address and no name of a village has; `unnamed`: a kind of place, and not which; `outside`: what stands before the last name of a
 * place; `nameless`: that it has no name; `near`: before a town by which it can be found, `no_town`: words that are none;
 * `several`: more than one place, and so `before` with `afterwards` behind it; `vague`: not which, `near_the`: not which, where no
 * town is told; `moved`: before where they were moved to, `moved_later`: the same, where it is told where they were; `boat`: work on one; `aside`: something else than where; `namely`: is; `untold`: which of them
 * is not told; `unwritten`: not to be written; `sentence`: somebody says or does something, `of_them`: somebody else does, `placing`: and words that tell where;
 * `person`: before a name of somebody; `polite`: within a place, and no part of it; `roving`: work in no one place, `each_day`: in
 * another one each day; `district_unknown`: which town or district it lies in is not known; `beside_you`: beside our own office, wherever
 * that is thought to be; `at_sea`, `sails_from`: out at sea, and before the port; `wrong`: that the place was told wrongly, before the right one; `village`: what the name of a village begins with.
 */
export type PlaceSense =
  | 'lead'
  | 'label'
  | 'address'
  | 'no_address'
  | 'no_name'
  | 'unnamed'
  | 'outside'
  | 'nameless'
  | 'near'
  | 'no_town'
  | 'several'
  | 'before'
  | 'afterwards'
  | 'vague'
  | 'near_the'
  | 'moved'
  | 'moved_later'
  | 'boat'
  | 'aside'
  | 'namely'
  | 'district_unknown'
  | 'beside_you'
  | 'at_sea'
  | 'sails_from'
  | 'untold'
  | 'unwritten'
  | 'sentence'
  | 'of_them'
  | 'placing'
  | 'person'
  | 'polite'
  | 'roving'
  | 'each_day'
  | 'wrong'
  | 'village';

export const placeZh: Wordbook<PlaceSense> = {
  writing: 'han',
  lists: {
    sign: ['[^ ，,。；;！!]'],
    we: ['我们?', '咱们?', '俺们?'],
    works: [
      '工地',
      '工厂',
      '厂子?',
      '公司',
      '店',
      '学校',
      '医院',
      '饭店',
      '酒店',
      '船厂',
      '车间',
      '地址',
      '地点',
      '地方',
      '单位',
    ],
    spot: [
      '老家',
      '家里?',
      '工地上?',
      '厂里',
      '厂子',
      '工厂',
      '单位',
      '公司',
      '店里',
      '宿舍',
      '村里',
      '村上',
      '镇上',
      '县里',
      '县城',
      '城里',
      '市里',
      '外地',
      '本地',
      '这里',
      '那里',
      '这边',
      '那边',
      '附近',
      '路上',
      '乡下',
      '农村',
    ],
    province: [
      '新疆',
      '西藏',
      '内蒙古?',
      '青海',
      '甘肃',
      '宁夏',
      '广东',
      '广西',
      '云南',
      '贵州',
      '四川',
      '浙江',
      '江苏',
      '安徽',
      '福建',
      '江西',
      '湖南',
      '湖北',
      '河南',
      '河北',
      '山东',
      '山西',
      '陕西',
      '辽宁',
      '吉林',
      '黑龙江',
      '海南',
    ],
  },
  sayings: {
    sails_from: ['[从在由](?=[^ ，,。从在由]{2,10}(坐船|上船|出海|出港|上平台|坐飞机|登船|开船))'],
    at_sea: ['海上', '海里(?!湾)', '出海', '公海', '远洋', '平台上', '船上'],
    beside_you: [
      '^(就|也|还)?是?(在|住)?(你们|您们?|你)(家|的|这边|那边|这|那|这个|那个)?(街道办?|办事处|所|局|站|单位|办公室|政府|楼|大楼|大门|门口|劳动局|社保局|人社局)?的?(后|前|隔壁|对面|旁边|边上|附近|楼下|斜对面)(面|边|头)?(那个?[^ ，,。]{0,6})?(啊|呀|嘛|呗|哦|的)*[。！!]*$',
    ],
    district_unknown: [
      '哪一?个?(旗|县|区|市|城市|地级市)(的)?(我们?)?(都|也|就|倒|还真)*(不知道|不晓得|不清楚|记不得|记不清|说不清|忘了|不记得)',
      '(不知道|不晓得|不清楚|记不得|记不清|说不清|忘了)(是|叫|属于|归)*哪一?个?(旗|县|区|市|城市)',
    ],
    lead: [
      '就?在?(你们|咱们?|我们)(这|那)[里边儿]?[ ，,]+',
      '{we}?(上班|干活|做工|工作)?的?{works}?就?是?(在|位于|[:：])',
      '(地址|地点|地方)(是|改成|改为|[:：])?',
      '(应该|反正)?就?是((你们|咱们?|我们)(?=...))?在?',
    ],
    address: [
      '[路街道巷弄村镇乡区县市省屯庄寨湾港岛桥园苑坊楼栋幢号站]',
      '{sign}{sign}[里口场]',
      '广场',
      '大厦',
      '码头',
      '工业园',
      '开发区',
    ],
    no_address: ['[我你他她们没不了做跑]'],
    no_name: ['[我你他她们的了不没吗呢说是去来给有]'],
    unnamed: [
      '^(就?在|是)?(我|我们|他)?([一某]个?)?{spot}(那边|里|吧)?[。.！!]?$',
      // on the way, or waiting for work
      '^(我|我们|现在|人|还|正)*在?(火车|高铁|动车|公交车?|大巴|客车|地铁|飞机|车)上[的呢啊。.！!]*$',
      '^(我|我们|现在|人|还|正|都|就)*在?(路边|街边|马路边|路上|街头|街上|桥下|河边|桥头(?=等活|蹲活|找活|揽活|接活))(等活|蹲活|找活|揽活|接活|等着|站着|坐着|睡觉?|等)*[的呢啊。.！!]*$',
      // who builds, and not where
      '^(在|是|就是)?(中?[建铁冶交电核航化])?[一二三四五六七八九十]{1,3}(建|局|冶|航局|公局|公司)(的|集团|工地|项目部?)*[。.！!]?$',
    ],
    nameless: ['(?<=^|[ ,，。])没有?(名字?|招牌|门牌号?|路名|牌子|店名|厂名)的?(?=$|[ ,，。])'],
    several: [
      '(拉|送|派|喊|叫)到?(哪[里儿]?|哪个?工地)(就)?(干|做|去)?到?(哪[里儿]?)',
      '哪[里儿]?(有活|缺人|喊|叫)(就)?(去|到)哪',
      '(两|几|好几|多)个?(地方|工地|地点)',
      '(都|也|还)(干|做|去|待)过',
      '[做干待呆]过(的|了)?[ ，,。]*(后[头来面]|又|再|然后|接着)',
      '(和|跟|与|还有)…(两|都|搭界|交界|之间|中间)',
    ],
    before: ['以前', '之前', '原来', '先前', '先在', '开始在', '本来'],
    afterwards: ['现在', '后来', '目前', '又'],
    vague: [
      '某个',
      '不知道具体',
      '大概在',
      '^{province}省?[ ，,]+具体…[不没莫]',
      '(?<=^|[ ,，])([我俺]|现在|目前|如今)+人(现在|都)?(已经)?[在到回]',
    ],
    moved: [
      '(厂子?|公司|店|工地|车间|单位|作坊|厂房|总部|我们?)(都|就|也|又|全|现)?(搬|迁|挪)(去|到|往|进|至)?了?(?=\\p{Script=Han}{2,6}(了|来|去)?$)',
      '现在(在|到了?)',
      '搬到了?',
      '后来(去|到|在)了?',
    ],
    aside: ['^[对嗯]', '^谢谢', '(?<=^| )(具体|详细|其[他它余])…[不没莫啥]'],
    namely: ['就是(你们|咱们?|我们)?', '是'],
    unwritten: ['(别|不要|不用|先不)[写填留](?!错|成)'],
    sentence: ['^[我你他她](?!们?[村家厂店镇公老])', '[了吧吗呢啊]$'],
    placing: ['在', '里', '边', '附近', '旁'],
    polite: [
      '(?<=[^ ，,]{2})那个(?=[^ ，,]{2})',
      '(?<=[^ ，,]{3})(这|那)边(的)?(嘛|啦|吧|呢|噻|咯|哈)?$',
      '(?<=[^ ，,]{2})的?(嘛|噻|撒|呗|啦)$',
    ],
    roving: [
      '到处',
      '四处',
      '哪[里儿]都',
      '没有?固定',
      '哪[里儿]?有(什么|个)?固定',
      '满(城|大街|世界)的?[跑转]',
    ],
    wrong: [
      '(刚才|之前|前面)?的?((地点|地址|地方|位置)[写打说弄搞发填]?(错|不对)|[写打说弄搞发填]错)了?[ ，,。]*(应该)?',
    ],
  },
};

export const placeEn: Wordbook<PlaceSense> = {
  writing: 'spaced',
  lists: {
    at: ['at', 'in', 'on'],
    little: [
      'the',
      'a',
      'my',
      'our',
      'no',
      'it',
      'here',
      'there',
      'gate',
      'town',
      'road',
      'station',
      'airport',
      'middle',
    ],
    board: ['gate', 'door', 'building', 'wall', 'place', 'road', 'map', 'sign', 'van', 'front'],
    but: ['([ ,.;]*but)?'],
  },
  sayings: {
    boat: [
      '(trawlers?|(fishing |crab |ferry |charter )?boats?|ferry|ferries|ship|vessel|deckhand|fishing|cruise)',
    ],
    sails_from: [
      '(sail|sails|sailed|go|goes|leave|leaves|fly|flew|ship|land|lands|set off|put) (out )?(from|out of|into|in to|in at)(?= )',
    ],
    at_sea: [
      '(out )?at sea(?! view)',
      'offshore',
      'out on the water',
      'on (a|the) (rig|trawler|boat|ship|vessel)',
    ],
    beside_you: [
      '^(its |it is |just |right |we are |im )*(behind|beside|opposite|next (door )?to|round the corner from|across from|down the road from|over the road from|near|by) (you|u|your (office|place|building|town hall))( lot| guys| mate| innit)*[.!]*$',
    ],
    district_unknown: [
      '(dont|do not|not|cant|no) (know|sure|remember|tell|idea|clue) (which|what|whose) (town|city|county|borough|district|village)',
      '(which|what) (town|city|county|borough|district) (i |we )?(dont|do not|not|cant|couldnt|no)( \\p{L}+){0,2}',
    ],
    lead: [
      '(its? )*its?( {at})?',
      '(the )?(place|town|city|village|address|location|site)( name)? is( {at})?( the)?( near)?',
      '(place:|address( is|:)|im|i am|were|we are|we r|i work|we work|working)( {at})?( the)?( near)?',
      '(at|in|inside)',
      // pinyin
      '(wo )?zai',
    ],
    label: ['location', 'place', 'address'],
    address: [
      'street',
      'st',
      'road',
      'rd',
      'lane',
      'ln',
      'avenue',
      'ave',
      'drive',
      'close',
      'way',
      'park',
      'estate',
      'farm',
      'yard',
      'dock',
      'docks',
      'harbour',
      'port',
      'industrial',
      'unit',
      'bypass',
      'business',
      'centre',
      'center',
      'mill',
      'site',
      'warehouse',
      'factory',
      'airport',
      'tower',
      'floor',
      'flr',
      'block',
      'blk',
      'lot',
      'bldg',
      'building',
      'house',
      'hotel',
      'hospital',
      'school',
    ],
    no_name: [
      'i',
      'im',
      'is',
      'u',
      'you',
      'me',
      'they',
      'we',
      'that',
      'this',
      'it',
      'what',
      'cant',
      'tell',
      'say',
      'not',
      'my',
      'no',
      'with',
      'by',
      'the',
      'a',
      'sea',
      'home',
      'house',
      'work',
      'here',
      'there',
      'mostly',
      'everywhere',
      'nowhere',
      'road',
      'office',
      'various',
      'different',
      'many',
      'all',
      'van',
      'bus',
      'maybe',
      'think',
      'never',
    ],
    outside: [
      'outside',
      'in',
      'near',
      'nr\\.?',
      '(just |right )?(before|past|beyond|after)',
      '^by',
      'off',
      'towards?',
    ],
    nameless: [
      '(but |and |theres |there is |with |has |have |it has |got )*no (name|sign|number|postcode|post code|address)s?( (up|outside|there|given|that i know))*( (on|over|at|by|to)( it| the| a)?( {board})?)?{but}',
      '(but |and |just )*(i )?(cant|cannot|couldnt|could not|didnt|never|forgot|forget|lost|not sure|no idea)( (remember|recall|know|tell|say|see|find|read|sure|of|about|what|get|got))*( the| its| an?| any| what| which)? (postcode|post code|road|street|house number|door number|full address|exact address|rest|number)( (name|number|is|of it|mate|sorry))*{but}',
      '(but )?(i )?(dont|donot|do not|dunno)( know)?( the| its| what| which)? (road|street|name|number|postcode|address|rest|exact*)( (name|number|is|exactly|of it|its called))*{but}',
    ],
    near: ['(near|nr|outside|in|by|off|behind|opposite|between|towards?)( the)?', 'nr\\.( the)?'],
    no_town: ['{little}'],
    several: [
      'wher(e )?ever (the |my |our )?(van|bus|minibus|boss|gaffer|agency|driver|app|they|he|she|it|theres|work)',
      '(depends|depending) (on )?(where|which)',
      '(different|another|new) (site|place|farm|job|house|shop|one|warehouse)s? (every|each) (day|week|time|shift)',
      '(start|starts|started|begin|pick up|picks up|load|loads|collect) (in|at|from) _ … (finish|finishes|end up|ends? up|end|ends|drop|drop off|unload|deliver|tip) … (in|at|to)',
      '(today|this week|this month|tomorrow|yesterday|last week|next week)(?= \\p{L})',
      '(?<=\\p{L}) (today|this week|tonight|this month)$',
      '(?<=[a-z] )(or|or sometimes|and sometimes|sometimes)(?= [a-z])',
    ],
    before: [
      'was',
      'used to',
      'started (off )?(in|at)',
      'before',
      'moved',
      'both',
      'then',
      'first',
      'between',
    ],
    afterwards: ['now', 'to', 'and', 'then'],
    vague: [
      '\\d+ (or so |odd )?(miles?|mi|kms?|kilometres?|mins?|minutes?|hours?)( drive| walk| ride)? (away |out )?(from|outside|out of|off|north|south|east|west)',
      '(no ?where|not) near (a|any|the) (town|village|city|place)',
      'somewhere',
      'some (_ ){0,3}(barn|farm|field|site|warehouse|shop|house|street|road|home|depot|park|yard|packhouse|kitchen|hotel|pub|unit|factory|place|village)',
      '(sum|sm|some)[ -]?(where|were|wear)',
      'out in the (sticks|country|countryside|middle of nowhere|wilds)',
      'something',
      'nearest',
      'middle of nowhere',
      'mostly',
      'area',
      'at sea',
      'anchor(ed)?',
    ],
    near_the: ['near the'],
    moved_later: [
      '(they |theyve |theyre |they have |he |he s |boss )?(now )?(has |have |is )?(got|put|putting|moved|switched|transferred|sent|sending|shifted|stuck|placed)( (us|me|everyone))( (now|over|down|up|out))?( (to|in|at|on))( the)?',
    ],
    moved: ['(now|moved (us |me )?to)( they moved us to| in| at)?'],
    aside: ['^no post ?code'],
    untold: ['(but )?(i |id )?(cant|cannot|wont|rather not|(dont|not) (want|allowed|going) to) (say|tell)'],
    unwritten: ['(dont|do not) (write|put|use|include|show)'],
    sentence: ['i(m|ve)?', 'you(re|ve|d|ll)?', 's?hes?', 'they(re|ve|d|ll)?'],
    of_them: [
      's?hes?',
      'they(re|ve|d|ll)?',
      '((my|the|our) )?(boss|manager|owner|gaffer|foreman) (is|was|has|had|said|says|told|wont)',
    ],
    placing: [
      'in',
      'at',
      'near',
      'nr',
      'by',
      'on',
      'off',
      'behind',
      'outside',
      'opposite',
      'between',
      'around',
    ],
    person: ['boss', 'sir', 'maam', 'mr', 'mrs', 'ms'],
    roving: [
      '((im |i )?(wfh|work(ing)? from home))',
      'diff(erent|rent) _ (every|each)',
      'all over',
      'all round',
      'no fixed (place|site|address|base)',
      '(we )?mov(e|ing) a?round',
      'diff(erent|rent) (places|sites)',
    ],
    each_day: ['wfh', '(every|each) (day|morning|week)'],
    polite: ['actually', 'though'],
    wrong: ['(sorry )?(wrong|i got the) (place|town|city|address)( wrong)?( sorry)?[ ,.]*'],
  },
};

export const placeTl: Wordbook<PlaceSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    sails_from: [
      '(ang )?(daong|daungan|pantalan|dumadaong|dunggo)( po)?( kami| namin| ko)?( po)?( ay)?( (sa|ng))?(?= )',
      '(pantalan|daungan|pier|port)( po)? (ng|sa)(?= )',
      '(umaalis|umaalis kami|galing|lumalayag)( kami| po)* (sa|mula sa)(?= )',
    ],
    at_sea: ['(sa|nasa) (laot|dagat|gitna ng dagat|barko|bangka)'],
    beside_you: [
      '^((dyan|diyan|dito|sa|nasa|lang) )*(likod|tapat|tabi|harap|malapit) (lang )?(po )?(ng|sa) (opisina|office|munisipyo|gusali)? ?(nyo|ninyo|niyo|inyo)( po| lang)*[.!]*$',
    ],
    district_unknown: [
      '(di|hindi) (ko|namin) (po )?alam (kung )?(anong|aling|ano|kung) (pong )?(bayan|lungsod|probinsya|munisipyo|siyudad)',
      '(anong|aling) (bayan|lungsod|probinsya|munisipyo) (po )?(di|hindi) (ko|namin) alam',
    ],
    lead: ['(basta )?(dito|nandito|andito|doon|nasa|sa)( po| kami| lang)*( sa)?'],
    address: ['brgy\\.?', 'barangay', 'purok', 'sitio', 'subd', 'poblacion', 'palengke'],
    no_name: ['po', 'ko', 'kami', 'ako', 'ba'],
    nameless: ['(pero )?walang (pangalan|karatula|address|numero)( (ang|yung|sa) _)?([ ,.;]*pero)?'],
    near: ['(malapit sa|sa|nasa|tapat ng)'],
    several: [
      'kung saan (kami |ako )?(lang )?(dalhin|dinadala|ihatid|hinahatid|ipadala|pinapadala)',
      '(paiba[ -]?|iba[ -]?)iba',
      'madalas',
      'dati',
      'ngayon',
      'lumipat',
      'minsan',
      '(?<=[a-z] )o(?= [a-z])',
    ],
    vague: ['galing', 'banda', 'laot', 'angkla'],
    moved: ['ngayon (nasa|sa)'],
    aside: ['^walang zip'],
    sentence: ['ako', 'siya', 'sila'],
    placing: ['sa', 'nasa', 'malapit'],
    person: ['(si )?(boss|bossing|sir|mam|kuya|ate|mang|aling)'],
    polite: ['po', 'pala', 'naman'],
    roving: ['kung saan[ -]?saan', 'palipat[ -]?lipat'],
    wrong: [
      'mali (po )?((yung|ang|pala ang) )?(lugar|address|lokasyon)( po| pala| ay)*[ ,.]*',
      '(yung|ang) (lugar|address|lokasyon)( po| pala| ay)*(?= sa )',
    ],
    village: ['(brgy\\.?|barangay|purok|sitio) _'],
  },
};
