import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { namedIn } from '#domain/understanding/named.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const jurisdictions = { zh: 'cn-mainland', en: 'gb', tl: 'ph' } as const;

const story = (text: string, lang: keyof typeof jurisdictions) =>
  namedIn({
    question: 'start',
    text,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    today: '2026-11-25',
    procedure: newestProcedure(jurisdictions[lang]),
  });

interface Told {
  readonly place?: string;
  readonly employer?: string;
  readonly name?: string;
}

describe('a whole story', () => {
  it.each<[keyof typeof jurisdictions, string, Told]>([
    [
      'zh',
      '苏州昆山千灯镇 禾潼电子 欠3个月 每月5200 就我一个人',
      { place: '苏州昆山千灯镇', employer: '禾潼电子' },
    ],
    [
      'zh',
      '我叫蒋国富，在东莞长安镇的炬帆电子厂上班，厂里两个月没发工资，我的4800一个月',
      { place: '东莞长安镇', employer: '炬帆电子厂', name: '蒋国富' },
    ],
    [
      'zh',
      '我在宁波慈溪一家注塑厂（叫蓝沁塑业）做机修，押了我45天工资',
      { place: '宁波慈溪', employer: '蓝沁塑业' },
    ],
    [
      'zh',
      '厦门集美 晟沐建筑劳务公司 欠我们木工班11个人六万多',
      { place: '厦门集美', employer: '晟沐建筑劳务公司' },
    ],
    ['zh', '老板叫聂大成，在徐州睢宁包活，欠我8000', { place: '徐州睢宁', employer: '聂大成' }],
    ['zh', '我是四川来的，在惠州博罗园洲镇做鞋，老板欠两个月', { place: '惠州博罗园洲镇' }],
    ['zh', '成都双流区，总包是蜀垣建工，欠农民工工资30万', { place: '成都双流区', employer: '蜀垣建工' }],
    [
      'zh',
      '我叫韦海棠，广西人，在佛山顺德容桂的博岚家具厂打磨，欠薪三个月',
      { place: '佛山顺德容桂', employer: '博岚家具厂', name: '韦海棠' },
    ],
    [
      'zh',
      '公司叫穗禾物流有限公司，在广州白云区，扣了我2000块',
      { place: '广州白云区', employer: '穗禾物流有限公司' },
    ],
    ['zh', '在工地干了三个月一分钱没有', {}],
    // a city and its district, and the firm behind them; one town may be part of its name
    ['zh', '莆田涵江砥履鞋业 针车 俩月没发了', { place: '莆田涵江', employer: '砥履鞋业' }],
    ['zh', '深圳龙华砥康达电子欠我工资', { place: '深圳龙华', employer: '砥康达电子' }],
    ['zh', '南通海门叠石桥 砥禾家纺 做四件套的', { place: '南通海门叠石桥', employer: '砥禾家纺' }],
    ['zh', '在盐城大丰一个烤鳗厂（砥粤水产）干', { place: '盐城大丰', employer: '砥粤水产' }],
    ['zh', '在阿拉尔十团拾花 两个多月一分没给', { place: '阿拉尔十团' }],
    ['zh', '我喺汕尾做咗兩年', { place: '汕尾' }],
    // the boss by name in a clause, before works that may be only a town's
    ['zh', '东阳南马红木厂雕花 老板厉国梁 去年就该结', { place: '东阳南马', employer: '厉国梁' }],
    ['zh', '宿州埇桥 砌砖的 包工头魏麻子 五月份完的工', { place: '宿州埇桥', employer: '魏麻子' }],
    ['zh', '在南宁那边给一个姓蓝的老板干了快一年', { place: '南宁', employer: '蓝' }],
    [
      'zh',
      '我祁素芳 南京江宁做保姆 雇主姓佘 6月到9月没给',
      { place: '南京江宁', employer: '佘', name: '祁素芳' },
    ],
    ['zh', '姓名方秀芹，9月工资没发', { name: '方秀芹' }],
    // words that are no firm, no boss, no place and no name
    ['zh', '业主和装修公司互相推', {}],
    ['zh', '派遣公司和厂里踢皮球 派到冰柜厂', {}],
    ['zh', '公司叫签的是承包协议', {}],
    ['zh', '公司叫我们自己走', {}],
    ['zh', '老板叫我做了三个月', {}],
    ['zh', '老板应酬多 没空', {}],
    ['zh', '老板全家跑路 工资没给', {}],
    ['zh', '我毛坯房 刷墙的', {}],
    ['zh', '我和老公 两个月没工资', {}],
    ['zh', '在沙县小吃店上班 欠两月', {}],
    // a point ends a sentence, and no name
    [
      'en',
      'Roofing in Tulsa. Contractor Dwight Sallow stiffed me',
      { place: 'Tulsa', employer: 'Dwight Sallow' },
    ],
    ['en', 'place: Keswick. They owe me 900', { place: 'Keswick' }],
    [
      'en',
      'My name is Blessing Ade. I came on health visa to Wolverhampton, Pell Homecare',
      { name: 'Blessing Ade', place: 'Wolverhampton', employer: 'Pell Homecare' },
    ],
    [
      'en',
      'hotel in Bournemouth. Agency is Marsh Turnkey. We are 5',
      { place: 'Bournemouth', employer: 'Marsh Turnkey' },
    ],
    ['en', 'nail bar nottingham. boss keep my pay', { place: 'nottingham' }],
    ['en', 'Dishwasher at Golden Carp, Fresno. no OT ever', { employer: 'Golden Carp', place: 'Fresno' }],
    ['en', 'housekeeping at Pell Inn in Fresno. no OT', { place: 'Fresno', employer: 'Pell Inn' }],
    ['en', 'been subbing under Mick Tansy since june', { employer: 'Mick Tansy' }],
    [
      'en',
      'Marsh Orchards packhouse, Faversham. last 2 wks never paid',
      { place: 'Faversham', employer: 'Marsh Orchards' },
    ],
    ['en', 'Hello, Rosalind here. No pay since May', { name: 'Rosalind' }],
    ['en', 'working at Main Street for cash', {}],
    ['en', 'been working under Covid rules', {}],
    ['en', 'agency Director said no', {}],
    ['en', 'I came to England. no pay', {}],
    [
      'tl',
      'Edwin po ito, crew ng MB Perlas Tres sa General Santos',
      { name: 'Edwin', employer: 'MB Perlas Tres', place: 'General Santos' },
    ],
    [
      'tl',
      'jeep driver po ako sa Novaliches, si Mang Ruben Katipon ang operator',
      { place: 'Novaliches', employer: 'Mang Ruben Katipon' },
    ],
    [
      'tl',
      'agent po ako sa Cebu IT Park, hold ang last pay, Marsh BPO po',
      { place: 'Cebu IT Park', employer: 'Marsh BPO' },
    ],
    ['en', 'firm is Marsh & Tully, they owe me 900 for october', { employer: 'Marsh & Tully' }],
    [
      'en',
      'agency is called Bright Haven Homecare and i havent had a shift paid since june',
      { employer: 'Bright Haven Homecare' },
    ],
    [
      'tl',
      'the manning agency Red Halyard in Pasay kept my 3 months allotment',
      { place: 'Pasay', employer: 'Red Halyard' },
    ],
    [
      'en',
      'my dad drives nights for Calder Chilled and was not paid for October',
      { employer: 'Calder Chilled' },
    ],
    ['en', 'the agency in Leeds never pays holiday', { place: 'Leeds' }],
    ['en', 'company says I am self employed, no holiday pay', {}],
    ['en', 'contractor is Pell & Daughters, no wages 3 weeks', { employer: 'Pell & Daughters' }],
    ['en', 'Boss took my ID card and wont give back', {}],
    ['tl', 'hawak ng amo ATM ko', {}],
    [
      'tl',
      'rider po ako ng Bilis Hatid Express, hindi nilabas ang kita ko',
      { employer: 'Bilis Hatid Express' },
    ],
    ['zh', '公司喊做昊川 八月起没发', { employer: '昊川' }],
    ['zh', '包头喊杨老二 欠我三千', { employer: '杨老二' }],
    ['zh', '在福州给闽岚装饰贴瓷砖 一分没给', { place: '福州', employer: '闽岚装饰' }],
    ['zh', '打碎一块玻璃扣了我五百', {}],
    ['zh', '天天在车间搬玻璃 没手套', {}],
    ['zh', '船务公司扣我海员证', {}],
    ['zh', '漳州龙海 恒舶船舶工程 拖了四个月', { place: '漳州龙海', employer: '恒舶船舶工程' }],
    ['zh', '海宁 老孙皮件 两个月没发', { place: '海宁', employer: '老孙皮件' }],
    ['zh', '让我们在楼上擦玻璃 没安全绳', {}],
    ['zh', '老板跑路了，欠我一万六', {}],
    ['zh', '我们厂拖欠工资两个月了', {}],
    ['zh', '劳务公司不给钱', {}],
    ['zh', '物业公司换了，前一家还压我工资', {}],
    ['zh', '建筑工地的 俩月 1万 跑了', {}],
    ['zh', '我在一家电子厂上班，加班没有加班费', {}],
    ['zh', '派出所说我房东没备案', {}],
    ['zh', '县医院不给报销', {}],
    ['zh', '孩子在老家上学，这边学校不收', {}],
    ['zh', '我是河南人，来这里打工半年没拿到钱', {}],
    ['zh', '我是保安，干了20天', {}],
    ['zh', '我是班长，手下十个人都没拿到钱', {}],
    ['zh', '人家公司都交社保，我们公司不交', {}],
    ['en', 'Boss Says Company Is Closing', {}],
    ['en', 'HMRC told me to ask you', {}],
    ['tl', 'ako si ate nila, kapatid ko po ang biktima', {}],
    ['zh', '我是他老婆，他被打了', {}],
    ['zh', '我叫他给钱他不给', {}],
    ['zh', '我是黄师傅介绍来的，没给钱', {}],
    ['zh', '老板姓赵，欠我5000', { employer: '赵' }],
    ['zh', '发去南京的货都是我装的，钱没给', {}],
    ['zh', '回上海以后老板就不接电话了', {}],
    ['zh', '南通海门的工地，昌垣建设欠我们班组二十万', { place: '南通海门', employer: '昌垣建设' }],
    [
      'en',
      'hi im a fruit picker at Addlewick Farms nr Evesham, they owe me £1,340 since august, theres 12 of us, name is Ilie',
      { place: 'Evesham', employer: 'Addlewick Farms', name: 'Ilie' },
    ],
    [
      'en',
      'Worked for Tamsin Joinery ltd leeds 3 wks cash in hand £480 a week never got a penny',
      { place: 'leeds', employer: 'Tamsin Joinery ltd' },
    ],
    [
      'en',
      'My name is Goran, I work for Halden Poultry in Thetford, 3 months no wages',
      { place: 'Thetford', employer: 'Halden Poultry', name: 'Goran' },
    ],
    [
      'en',
      'I am Maria, cleaner at Orla Hotels Ltd, Glasgow. 2 months unpaid',
      { place: 'Glasgow', employer: 'Orla Hotels Ltd', name: 'Maria' },
    ],
    [
      'en',
      'agency Quickhand Recruitment sent me to a warehouse in Corby and never paid',
      { place: 'Corby', employer: 'Quickhand Recruitment' },
    ],
    ['en', 'boss is Dragan, building site in Luton, owes me 2 grand', { place: 'Luton', employer: 'Dragan' }],
    ['en', 'on the trawler out of Peterhead skipper wont pay', { place: 'Peterhead' }],
    ['en', 'Fenmoor Foods Boston. No gloves no mask', { place: 'Boston', employer: 'Fenmoor Foods' }],
    ['en', 'im from London working in Slough no pay', { place: 'Slough' }],
    ['en', 'boss hasnt paid me for 2 months', {}],
    ['en', 'Boss Hasnt Paid Me For 2 Months', {}],
    ['en', 'BOSS HASNT PAID ME FOR 2 MONTHS', {}],
    ['en', 'I am in danger', {}],
    ['en', 'They stopped my pay in August', {}],
    ['en', 'On Monday they told me Not To Come Back', {}],
    ['en', 'In English please', {}],
    ['en', 'Citizens Advice told me to text you about Universal Credit', {}],
    ['en', 'I am Romanian and they owe me wages', {}],
    ['en', 'Im Sick and they sacked me', {}],
    ['en', 'legal aid turned me down', {}],
    ['en', 'the hospital wants 3k before they treat my wife', {}],
    [
      'en',
      'two months no wages, Grand Marine hotel, Torquay',
      { place: 'Torquay', employer: 'Grand Marine' },
    ],
    [
      'en',
      'Harlow Timber Ltd, the Telford depot, no pay',
      { place: 'Telford', employer: 'Harlow Timber Ltd' },
    ],
    ['zh', '醴陵鞭炮厂 两个月没发工资', { place: '醴陵' }],
    ['zh', '派我到烟台开发区的厂 干了40天没发钱', { place: '烟台开发区' }],
    ['zh', '包工头胡老四 跑了 欠五万', { employer: '胡老四' }],
    ['zh', 'liang ge yue mei fa gongzi, wuxi', { place: 'wuxi' }],
    ['tl', 'Lucky Corn King ang kumpanya, walang sahod', { employer: 'Lucky Corn King' }],
    ['en', 'name and shame them', {}],
    [
      'tl',
      'tatlong buwan na walang sahod, 12k isang buwan, sa Cavite po, Bagwis Garments, 30 kami',
      { place: 'Cavite', employer: 'Bagwis Garments' },
    ],
    [
      'tl',
      'ako po si Nenita, katulong sa Makati, hindi binayaran ng amo 4 na buwan',
      { place: 'Makati', name: 'Nenita' },
    ],
    [
      'tl',
      'Ako si Rodel Magsino, welder sa Subic, Tigdas Shipyard Inc, 2 buwan walang sahod',
      { place: 'Subic', employer: 'Tigdas Shipyard Inc', name: 'Rodel Magsino' },
    ],
    [
      'tl',
      'sa San Jose Batangas po, si Mr. Dimaandal po may ari',
      { place: 'San Jose Batangas', employer: 'Dimaandal' },
    ],
    ['tl', 'di pa binibigay sahod namin', {}],
    ['tl', 'Good day po. Employer not giving 13th month', {}],
    ['tl', 'taga Cebu po ako, nagtatrabaho sa Pasig, walang sahod', { place: 'Pasig' }],
    ['tl', 'Hindi Pa Po Kami Binabayaran', {}],
  ])('%s: %s', (lang, text, told) => {
    const { named } = story(text, lang);
    const got = Object.fromEntries(Object.entries(named).map(([fact, { value }]) => [fact, value]));
    expect(Object.keys(got).toSorted()).toEqual(Object.keys(told).toSorted());
    for (const [fact, words] of Object.entries(told)) expect(got[fact]).toContain(words);
  });

  it('leaves the rest to be read for sums, times and people', () => {
    const { rest } = story('我叫蒋国富，在东莞长安镇的三元电子厂上班，欠3个月，每月5200', 'zh');
    expect(rest).not.toMatch(/蒋|长安|三元/u);
    expect(rest).toMatch(/欠3个月，每月5200/u);
  });

  const words = fc.array(
    fc.constantFrom(
      ...[
        '我叫',
        '在',
        '老板',
        '公司',
        '有限公司',
        '工资',
        '欠',
        '3个月',
        '5200',
        '，',
        ' ',
        '深圳',
        '龙华',
        '张',
        '伟',
        '·',
        '（',
        '）',
        '"',
      ],
      ...[
        'name is',
        'at',
        'Ltd',
        'Farms',
        'near',
        'Boston',
        '£640',
        '07700900222',
        ', ',
        'po',
        'sa',
        'Cavite',
        '.',
        'not',
        '&',
        '\u200b',
        '😡',
      ],
    ),
    { maxLength: 25 },
  );

  it('never throws, and no name or place holds a number that is a sum or a phone', () => {
    fc.assert(
      fc.property(fc.constantFrom('zh', 'en', 'tl'), words, (lang, all) => {
        const { name, place } = story(all.join(''), lang).named;
        expect(name?.value ?? '').not.toMatch(/\d/u);
        expect(place?.value ?? '').not.toMatch(/£|\d{4,}/u);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('zh', 'en', 'tl'),
        fc.string({ unit: 'binary', maxLength: 2000 }),
        (lang, text) => {
          expect(() => story(text, lang)).not.toThrow();
        },
      ),
    );
  });
});

describe('the language of a talk', () => {
  it.each([
    'I work at Kaida Plastics in Baoan Shenzhen. They owe me for Aug, Sep and Oct',
    'they owe me 14400, I work in Longhua Shenzhen',
  ])('%s is English, though Chinese towns stand in it', (text) => {
    const asked = { ...askedWith(text), procedure: newestProcedure('cn-mainland') };
    expect(understand(asked).languageWished).toBeUndefined();
  });

  it('pinyin is Chinese', () =>
    expect(understand(askedWith('lao ban bu gei gong zi')).languageWished).toBe('zh-CN'));
});

it('so much a month less what was paid is read back, never kept as the months alone', () => {
  const { money } = understand(askedWith('3500 x 2 months, minus 1000 already paid', 'howmuch'));
  expect(money?.sure).toBe(false);
});
