/** Names of months, days and feasts, as people write them. */

/** The twelve months, each with its spellings. */
export const monthNames: readonly string[] = [
  'january|jan|enero|ene',
  'february|feb|febuary|febrary|pebrero|peb',
  'march|mar|marso',
  'april|apr|aprl|abril',
  'may|mayo',
  'june|jun|hunyo',
  'july|jul|hulyo',
  'august|aug|agosto|agust',
  'september|sept|sep|setyembre|septiyembre',
  'october|oct|oktubre',
  'november|nov|nobyembre',
  'december|dec|disyembre',
];

const shortestInFull = 4;
/** Each of their spellings that is no shortening. */
export const monthsInFull: readonly string[] = monthNames
  .flatMap((names) => names.split('|'))
  .filter((name) => name.length >= shortestInFull || name === 'may');

/** Monday first; a day of the week is the last one before today. */
export const weekdayNames: readonly string[] = [
  'monday|mon|lunes|周一|星期一|礼拜一',
  'tuesday|tues|tue|martes|周二|星期二|礼拜二',
  'wednesday|weds|wed|miyerkules|周三|星期三|礼拜三',
  'thursday|thurs|thur|thu|huwebes|周四|星期四|礼拜四',
  'friday|fri|biyernes|周五|星期五|礼拜五',
  'saturday|sabado|周六|星期六|礼拜六',
  'sunday|周日|周天|星期天|星期日|礼拜天',
];

/** Work in the fields says when only behind such words: 打麦子那会儿. */
const whileAt = (works: string): string =>
  works
    .split('|')
    .flatMap((work) =>
      [
        '的时候',
        '完那会',
        '完那阵',
        '完以后',
        '那会',
        '那阵',
        '那时',
        '那段',
        '那几天',
        '时节',
        '之前',
        '以前',
        '之后',
        '以后',
      ].map((when) => work + when),
    )
    .join('|');

/** Seasons of the year and of the fields, by a day in their middle, `MM-DD`: they last for weeks, and not everywhere alike. */
export const solarSeasons: Readonly<Record<string, string>> = {
  '01-05': '数九寒天|数九天|数九|进九|交九',
  '01-13': '三九寒天|三九天|三九四九',
  '02-04': '开春',
  '04-10': whileAt('采茶|摘茶|春耕|犁地|种花生|种棉花|育秧'),
  '05-10': whileAt('种玉米|种苞谷|挖虫草|收油菜|割油菜|收蒜|起蒜|挖蒜'),
  '06-08': '麦收|收麦子|收完麦子|割麦子|割完麦子|收麦',
  '06-09': whileAt('打麦子|打麦|割麦|插秧|栽秧|插完秧|栽完秧|收小麦|收割麦子'),
  '07-20': '双抢',
  '07-25': '三伏天|三伏|中伏|二伏',
  '09-20': whileAt('打枣|收枣|摘枸杞|收花生|挖花生|摘辣椒|收辣椒|收葡萄|摘葡萄|打谷子'),
  '09-25': whileAt(
    '掰玉米|收玉米|掰棒子|收苞谷|收苞米|收棒子|收完苞谷|收完玉米|掰完玉米|掰完苞谷|掰完棒子|掰苞谷|掰苞米',
  ),
  '10-05': '秋收',
  '10-09': whileAt(
    '拾棉花|摘棉花|种麦子|种麦|摘苹果|收苹果|挖红薯|收红薯|挖土豆|起土豆|收水稻|收稻子|割稻子|打稻子|收稻谷|割稻|收谷子|收黄豆|割黄豆|收大豆',
  ),
  '11-10': whileAt('摘橘子|收橘子|摘橙子|摘柿子|收白菜|砍白菜'),
  '12-15': whileAt('砍甘蔗|收甘蔗'),
};

/** Feasts and turns of the year on one day of the solar year, `MM-DD`. */
export const solarFeasts: Readonly<Record<string, string>> = {
  '01-01': "元旦|new year|new years|new year's|bagong taon|bagong-taon",
  '02-04': '立春',
  '02-14': '情人节|valentines|valentines day',
  '03-08': '三八妇女节|妇女节|三八节',
  '03-20': '春分',
  '03-05': '惊蛰',
  '04-05': '清明节|清明',
  '04-20': '谷雨',
  '05-01': '五一劳动节|五一节|五一|劳动节|labour day|araw ng manggagawa|araw ng paggawa',
  '05-21': '小满',
  '06-01': '六一儿童节|六一|儿童节',
  '06-05': '芒种',
  '06-21': '夏至',
  '07-05': '暑假',
  '07-07': '小暑',
  '07-22': '大暑',
  '08-07': '立秋',
  '08-23': '处暑',
  '09-07': '白露',
  '09-23': '秋分',
  '10-01': '国庆节|国庆|十一国庆|十一黄金周|十一长假|十一假期',
  '10-08': '寒露',
  '10-23': '霜降',
  '10-31': 'halloween',
  '11-01': 'araw ng mga patay|araw ng patay|undas|todos los santos',
  '11-05': 'bonfire night|guy fawkes',
  '11-07': '立冬',
  '11-11': '双十一|双11|veterans day',
  '11-22': '小雪',
  '12-07': '大雪',
  '12-22': '冬至',
  '03-17': 'st patricks day|paddys day',
  '03-29': 'the clocks went forward|clocks went forward',
  '04-01': '愚人节',
  '04-06': 'start of the tax year|new tax year|tax year',
  '05-04': 'early may bank holiday|may bank holiday|may day',
  '06-07': '高考',
  '06-12': 'araw ng kalayaan|independence day',
  '06-18': '六一八|618',
  '06-19': 'juneteenth',
  '07-04': 'fourth of july|the fourth of july|july fourth',
  '05-05': '立夏|cinco de mayo',
  '07-01': '七一建党节|建党节',
  '08-01': '八一建军节|建军节',
  '09-10': '教师节',
  '10-25': 'the clocks went back|clocks went back|clocks going back',
  '11-27': 'black friday',
  '12-12': '双十二|双12',
  '12-24': 'christmas eve|xmas eve|平安夜',
  '12-26': 'boxing day',
  '12-31': 'new years eve|nye|hogmanay|跨年',
  '01-18': 'sinulog',
  '01-09': 'traslacion|black nazarene',
  '01-26': 'burns night',
  '03-01': 'st davids day|saint davids day',
  '04-13': '泼水节',
  '04-14': 'vaisakhi|baisakhi',
  '04-23': 'st georges day|saint georges day',
  '06-25': 'glastonbury',
  '07-12': 'the twelfth of july|orangemens day',
  '07-15': '头伏|初伏|入伏',
  '07-17': 'glasgow fair',
  '08-16': '开渔',
  '08-31': 'notting hill carnival',
  '12-16': 'simbang gabi',
  '01-25': '寒假|春运',
  '09-01': 'ber months|秋季开学|秋天开学|下学期开学|下半年开学|九月开学|9月开学|新学年开学|新学年',
  '08-15': 'buwan ng wika',
  '01-06': 'three kings|tres reyes',
  '04-09': 'araw ng kagitingan',
  '08-21': 'ninoy aquino day',
  '11-30': 'bonifacio day|araw ni bonifacio|st andrews day',
  '12-30': 'rizal day',
  '12-25': '圣诞节|圣诞|christmas day|christmas|xmas|chrimbo|crimbo|x-mas|kapaskuhan|pasko',
};

/** Feasts of the lunar year: month and day; `last`: the last day of the year. */
export const lunarFeasts: Readonly<Record<string, string>> = {
  '01-01':
    '春节|过完年|过了年|过年|过大年|大年初一|年初一|年前|年后|大年|新春|chinese new year|lunar new year|spring festival',
  '01-15': '元宵节|元宵|正月十五|闹元宵|灯节',
  '02-02': '二月二|龙抬头',
  '03-03': '三月三',
  '05-05': '端午节|端午|端阳|五月节',
  '06-24': '火把节',
  '07-07': '七夕节|七夕',
  '07-15': '中元节|中元|鬼节|七月半',
  '08-15': '中秋节|中秋|八月节|八月半|mid-autumn|moon festival',
  '09-09': '重阳节|重阳',
  '12-08': '腊八节|腊八',
  '12-23': '小年夜|小年',
  last: '除夕夜|除夕|大年三十|年三十',
};

/** Feasts so many days before or after Easter Sunday. */
export const easterFeasts: Readonly<Record<string, string>> = {
  '-47': 'pancake day|shrove tuesday',
  '-46': 'ash wednesday|miyerkules ng abo',
  '-21': 'mothering sunday',
  '-7': 'palm sunday|linggo ng palaspas',
  '-3': 'maundy thursday|huwebes santo',
  '-2': 'good friday|biyernes santo',
  '0': 'easter|easter sunday|holy week|semana santa|mahal na araw|linggo ng pagkabuhay|pasko ng pagkabuhay|复活节',
  '1': 'easter monday',
  '49': 'whitsun|whit sunday|pentecost',
};

/** Feasts on one weekday of a month: `month-weekday-which`, Monday is 1. */
export const weekdayFeasts: Readonly<Record<string, string>> = {
  '5-7-2': '母亲节',
  '6-7-3': "fathers day|father's day|父亲节",
  '9-1-1': 'labor day',
  '11-4-4': 'thanksgiving|感恩节',
  '8-1-4':
    'august bank holiday|bank holiday in august|bank holiday in aug|aug bank holiday|bank holiday of august|late summer bank holiday|summer bank holiday|araw ng mga bayani',
  '5-1-4': 'spring bank holiday|whitsun bank holiday|late may bank holiday|memorial day',
};

/** In the Philippines labor day is the first of May, as elsewhere labour day. */
export const philippineFeasts: Readonly<Record<string, string>> = { '05-01': 'labor day' };

/** On another day elsewhere: its month is only likely. */
export const unsettledFeasts: Readonly<Record<string, string>> = {
  '03-15': 'mothers day',
  '07-20':
    'summer hols|summer holidays|the school hols|school hols|the school holidays|school holidays|the schools broke up|schools broke up',
  // or in spring
  '09-01': '开学|back to school|the schools went back|schools went back|start of term',
};

/** Feasts of the Muslim year, and those after the moon of India. */
export const sacrificeNames =
  '古尔邦节|古尔邦|宰牲节|eid al-adha|eid ul adha|bakra eid|bakrid|big eid|eid, the big one|eid the big one|bigger eid|eid al-kabir|tabaski|kurban bayram|feast of sacrifice';
export const fastBreakingNames = '开斋节|肉孜节|eid al-fitr|eid ul fitr|hari raya|little eid';
/** On the darkest night of late autumn, by the moon of India. */
export const diwaliNames = 'diwali|deepavali|divali';
export const ramadanNames = 'ramadan|ramadhan|ramzan|ramazan|斋月';

/** Lunar months by their own names. */
export const lunarMonths: Readonly<Record<string, number>> = { 正月: 1, 冬月: 11, 腊月: 12 };
