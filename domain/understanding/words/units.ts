/** What stands behind a number and says what it counts, in every language. Parted by |. */

export const timeUnits = {
  hour: '个小时|小时|个钟头|钟头|个钟|hours|hour|hrs|hr|hs|oras',
  day: '天|日|days|day|dys|araw|adlaw',
  week: '个礼拜|个星期|礼拜|星期|周|weeks|week|wks|wk|weeeks|linggo|linggong',
  fortnight: 'fortnights|fortnight|kinsenas|kinsena',
  month: '个月|月|個月|months|month|mnths|mnth|mths|mth|mos|mo|monts|moths|buwan|buwang|bwan|bulan',
  year: '年|years|year|yrs|yr|taon',
} as const;
export type TimeUnit = keyof typeof timeUnits;

/** A day's or a shift's work, as it is counted on building sites. */
export const shiftUnits =
  '个晚上|个通宵|晚上|晚|通宵|个工日|工日|个工|个班|工|shifts|shift|nights|night|duty';

/** The currency's own words, by currency. Shares of the unit stand in `smallMoney`. */
export const moneyUnits: Readonly<Record<string, string>> = {
  CNY: '块钱|大洋|块|元整|元钱|元|圆整|圆|圓|蚊|人民币|rmb|cny|yuan|kuai|¥',
  GBP: 'pounds|pound|pund|punds|quids|quid|squid|gbp|sterling|£|镑|英镑',
  PHP: 'pesos|peso|piso|pisos|php|₱|比索',
};
export const foreignUnits =
  'bucks|dollars|dollar|usd|hkd|euros|euro|eur|€|$|rupees|rupee|lei|zloty|zlotys|zlotych|zl|zł|leva|美元|美金|美刀|刀|港币|港元|欧元|日元|澳元|riyals|riyal|dirhams|dirham|sar|aed';
/** Tenths and hundredths. */
export const smallMoney: readonly (readonly [words: string, factor: number])[] = [
  ['红票', 100],
  ['毛钱|毛|角钱|角', 0.1],
  ['分钱|pence|sentimos|sentimo|centavos', 0.01],
];

/** Those who are told by their trade. */
export const tradeUnits =
  'dryliners|dry liners|carpenters|joiners|tilers|scaffolders|scaffs|plumbers|sparks|sparkies|brickies|chippies|groundworkers|steel fixers|steelfixers|fitters|fixers|decorators|glaziers|demolition men|kitchen porters|waitresses|bartenders|baristas|machinists|seamstresses|tailors|fishermen|deckhands|butchers|bakers|couriers|housekeepers|caregivers|crane operators|riggers|sewers|salesladies|cashiers|farmhands|farm workers|construction workers|factory workers|harvesters|masons|karpintero|mananahi|tindera|tindero|kargador|pahinante|labandera|kasambahay|magsasaka|mangingisda|drayber|tubero|kusinero|serbidora|mason|panadero|latero';
export const personUnits = `${tradeUnits}|个大姐|个大叔|个姐妹|个姑娘|个小伙子|个小伙|个保洁|个保安|个司机|个环卫工|个服务员|个骑手|个临时工|个普工|个职工|家头|个头|介人|条友|条仔|条汉子|个工友|个工人|个兄弟|个老乡|个同事|个员工|个民工|个农民工|个大工|个小工|个师傅|个男的|个女的|个妇女|个人|名工人|名工友|名农民工|名员工|姐妹|兄弟|姊妹|弟兄|兄妹|号人|人|名|位|口人|口|people|ppl|peple|persons|person|of us|workers|worker|wrkrs|employees|employee|staff|staffs|colleagues|colleague|coworkers|co-workers|mates|men|man|women|woman|ladies|crew members|crewmen|seafarers|lads|lad|guys|blokes|girls|boys|chaps|roofers|drivers|pickers|cleaners|carers|nurses|builders|labourers|laborers|welders|plasterers|bricklayers|painters|electricians|chefs|cooks|waiters|packers|operatives|katao|ka tao|tao|kami|kame|kmi|kaming|kasama|kasamahan|manggagawa|empleyado|trabahador|magkakapatid|magkakasama|kababaihan|babae|lalaki|helpers|helper|loaders|others|other|other workers|of them`;
/** Two people at a time. */
export const pairUnits =
  '对小夫妻|对老夫妻|对夫妻|对夫妇|对两口子|对小两口|对情侣|对父子|对父女|对母女|对母子|对兄弟|对姐妹|对兄妹|对双胞胎|married couples|married couple|couples|mag-asawa|pares';
/** The classifiers that count people among other things. */
export const headUnits = '个|號|号|来号|來个';

/** Pieces of work and goods, paid by the piece. */
export const pieceUnits =
  '公斤|千克|斤|吨|件|单|个件|平方米|平方|平米|平|方|立方|米|台|套|棵|亩|车|趟|箱|包|袋|筐|桶|双|条|根|块砖|匹|pieces|piece|pcs|pc|boxes|box|buckets|bucket|punnets|trays|tray|kilos|kilo|kg|kgs|parcels|parcel|drops|drop|delivery|load|garment|unit|room|deliveries|jobs|job|rooms|loads|garments|units|piraso|kahon|sako|biyahe|trips|trip|metres|metre|meters|meter|houses|house|checks|cheques|paychecks|pay checks|paycheques|pay cheques|payslips|wage slips|tonelada|toneladas|tonnes|tonne';

/** Numbers that are neither money, time nor people. */
export const otherUnits =
  '代人|代|位数|人间|人一间|桌|屋子|屋|院子|船|棚|户|岁|岁了|度|级|次|回|遍|倍|成|折|%|％|点半|点钟|点|分钟|秒|刻|公里|里|层|楼|栋|幢|房|室|号楼|号线|号门|路|车间|线|班倒|班|组|个组|年级|寸|厘米|瓦|伏|页|字|条命|种|样|扇|家|间|把刀|支|只|头|辆|worth|times|time|years old|year old|yrs old|yr old|yo|y/o|m|km|miles|mile|feet|foot|ft|flr|floor|floors|degrees|celsius|am|pm|oclock|o clock|percent|per cent|families|family|households|sites|teams|team|gangs|gang|crews|groups|group|min|mins|minutes|minute|secs|seconds|st|nd|rd|th|times over|beds|bed|kids|children|kid|anak|beses|ulit|palapag|gulang|taong gulang|taon gulang|minuto';

/** What stands behind 一 where a price is told for one: 4块5一单. */
export const pricedByOne =
  '公斤|千克|斤|吨|件|单|个|平|方|立方|米|台|套|棵|亩|车|趟|箱|包|袋|筐|桶|双|条|根|匹|天|日|小时|月|工|人|次|张|把|朵|顶|片|块|只|页|扇|间|户|家|桌|盒|捆|盘|笼|节|课|场|遍|晚|夜|班|垄|株|瓶|面|层|栋';
