/** Words around a place: what leads up to it, what shows that it is one, what shows that it is several. */

/** "It's in", "my workplace is at". A street may begin with such a word, so a mark or a verb must follow. */
export const placeLeadIn =
  /^(?:(?:我们?|咱们?|俺们?)?(?:上班|干活|做工|工作)?(?:的)?(?:工地|工厂|厂子?|公司|店|学校|医院|饭店|酒店|船厂|车间|地址|地点|地方|单位)?(?:就)?(?:是)?(?:在|位于|[:：])|(?:地址|地点|地方)(?:是|改成|改为|[:：])?|(?:应该|反正)?(?:就)?是(?:(?:你们|咱们?|我们)(?=\p{Script=Han}{3}))?(?:在)?|(?:(?:its?|it'?s)\s+)+(?:(?:at|in|on)\s+)?|(?:(?:the )?(?:place|town|city|village|address|location|site)(?: name)? is|place:|address(?: is|:)|i(?:'?m| am)|we(?:'?re| are| r)|i work|we work|working)\s+(?:(?:at|in|on)\s+)?(?:the\s+)?(?:near\s+(?=\p{Lu}))?|(?:at|in|inside)\s+(?=\p{Lu})|(?:dito|nandito|andito|doon|nasa|sa)(?:\s+(?:po|kami|lang))*(?:\s+sa)?\s+|(?:zai|wo zai)\s+)/iu;

/** An address by its own words. */
const addressWords =
  /[路街道巷弄村镇乡区县市省屯庄寨湾港岛桥园苑坊楼栋幢号站]|\p{Script=Han}{2}[里口场]|广场|大厦|码头|工业园|开发区|\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|close|way|park|estate|farm|yard|dock|docks|harbour|port|industrial|unit|brgy\.?|barangay|purok|sitio|subd|poblacion|bypass|business|centre|center|mill|site|warehouse|factory|airport|palengke|tower|floor|flr|block|blk|lot|bldg|building|house|hotel|hospital|school)\b|\b[a-z]{1,2}\d{1,2}[a-z]?\s*\d[a-z]{2}\b/iu;

const postcode = /\b[a-z]{1,2}\d{1,2}[a-z]?\s*\d[a-z]{2}\b/iu;

/** A sentence in Chinese about something else than a place. */
const chineseSentence = /[我你他她们没不了做跑]/u;

/** "the farm", "near the airport": which one is not said. A road by its number is long. */
const properName = /\p{Lu}[\p{L}]{2,}|\b[a-z]{1,2}\d{1,2}[a-z]?\s*\d[a-z]{2}\b|\b\d+\s+\p{L}{3,}/u;

export const isAddress = (text: string): boolean =>
  addressWords.test(text) &&
  (/\p{Script=Han}/u.test(text) ? !chineseSentence.test(text) : properName.test(text) || postcode.test(text));

/** 老家, 厂里, 县城: a kind of place, and not which. */
export const unnamedPlace =
  /^(?:就?在|是)?(?:我|我们|他)?(?:[一某]个?(?=.{1,3}[上里]?$))?(?:老家|家里?|工地上?|厂里|厂子|工厂|单位|公司|店里|宿舍|村里|村上|镇上|县里|县城|城里|市里|外地|本地|这里|那里|这边|那边|附近|路上|乡下|农村)(?:那边|里|吧)?[。.！!]?$/u;

/** "up a hill outside Machynlleth", "farm nr Ledbury" */
export const outsideName = /\b(?:outside|in|near|nr\.?) \p{Lu}\p{L}{2,}[.!]?$/u;

/** "no name on gate", "dont know the road", 没招牌: said beside where it is. */
export const namelessBeside =
  /[\s,.;-]*(?:\b(?:but |and |there'?s |theres |there is |with |has |have |it has |got )*no (?:name|sign|number|postcode|post code|address)s?\b(?: (?:up|outside|there|given|that i know))*(?: (?:on|over|at|by|to) (?:it|the |a )?(?:gate|door|building|wall|place|road|map|sign|van|front)?)?|\b(?:but )?(?:i )?(?:do ?n[o']?t|dunno) (?:know )?(?:the |its |what |which )?(?:road|street|name|number|postcode|address|rest|exact\S*)(?: (?:name|number|is|exactly|of it|its called))*|\b(?:pero )?walang (?:pangalan|karatula|address|numero)(?: (?:ang|yung|sa) \p{L}+)?|(?<=^|[\s,，。])没有?(?:名字?|招牌|门牌号?|路名|牌子|店名|厂名)(?:的)?(?=$|[\s,，。]))(?:[\s,.;，。]*(?:but|pero)\b)?[\s,.;，。]*/giu;

/** "nr Ledbury", "off the A38 near Lichfield", malapit sa Lipa: a town by which it can be found. */
export const nearTown =
  /\b(?:near|nr\.?|outside|in|by|off|behind|opposite|between|towards?|malapit sa|sa|nasa|tapat ng) (?:the )?(?!the\b|a\b|my\b|our\b|no\b|it\b|here\b|there\b|gate\b|town\b|road\b|station\b|airport\b|middle\b)\p{L}[\p{L}\d]{2,}/iu;

/** Nothing but a name, as villages are typed: 沙井, "Startforth". */
export const isBareName = (text: string): boolean =>
  /^\p{Script=Han}{2,8}$/u.test(text)
    ? !/[我你他她们的了不没吗呢说是去来给有]/u.test(text)
    : /^\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{L}[\p{L}'’.-]*){0,3}$/u.test(text) &&
      !/\b(?:i|im|is|u|you|me|they|we|that|this|it|what|cant|can't|tell|say|not|my|no|with|by|po|ko|kami|ako|ba|the|a|sea|home|house|work|here|there|mostly|everywhere|nowhere|road|office|various|different|many|all|van|bus|maybe|think|never)\b/iu.test(
        text,
      );

export const severalPlaces =
  /(?:两|几|好几|多)个?(?:地方|工地|地点)|(?:都|也|还)(?:干|做|去|待)过|(?:和|跟|与|还有)\p{Script=Han}{2,6}(?:两|都|搭界|交界|之间|中间)|(?:以前|之前|原来|先前|先在|开始在|本来).*(?:现在|后来|目前|又)|\b(?:was|used to|before|moved|both|then|first)\b.*\b(?:now|to|and|then)\b|\bbetween\b.*\band\b|\b(?:dati|ngayon|lumipat|minsan)\b|\p{L} (?:or|or sometimes|and sometimes|sometimes|o) \p{Lu}/iu;

export const vaguePlace =
  /\bsomewhere\b|某个|不知道具体|大概在|\bsome (?:\p{Ll}+ )?(?:barn|farm|field|site|warehouse|shop|house|street|road)\b|\bbanda\b|\bnear the\b|\bsomething\b|\bnearest\b|\bmiddle of nowhere\b|\bmostly\b|\barea\b|^(?:新疆|西藏|内蒙古?|青海|甘肃|宁夏|广东|广西|云南|贵州|四川|浙江|江苏|安徽|福建|江西|湖南|湖北|河南|河北|山东|山西|陕西|辽宁|吉林|黑龙江|海南)省?[\s，,]+具体[^，。]{0,8}(?:不|没|莫)|(?:^|[\s,，])(?:[我俺]|现在|目前|如今)+人(?:现在|都)?(?:已经)?[在到回]|\bat sea\b|\blaot\b|\bangkla\b|\banchor(?:ed)?\b/iu;

/** Where somebody was moved to is where they work now. */
export const movedTo =
  /(?:现在(?:在|到了?)|搬到了?|后来(?:去|到|在)了?)(\p{Script=Han}{2,10})|\b(?:now|moved (?:us|me)? ?to|ngayon (?:nasa|sa))\s+(?:they moved us to\s+|in\s+|at\s+|nasa\s+|sa\s+)?(\p{Lu}[\p{L}-]+)/u;
