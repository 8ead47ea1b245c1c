import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Meaning } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';

const jurisdictions = { zh: 'cn-mainland', en: 'gb', tl: 'ph' } as const;

const answered = (text: string, lang: keyof typeof jurisdictions): Meaning =>
  understand({
    question: 'place',
    text,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    today: '2026-11-25',
    procedure: newestProcedure(jurisdictions[lang]),
  });

describe('the answer to "where is it?"', () => {
  it.each([
    // as it was said
    ['zh', '深圳市龙华区民治街道', '深圳市龙华区民治街道'],
    ['zh', '龙华大浪', '龙华大浪'],
    ['zh', '坪山大道3号, 518118', '坪山大道3号，518118'],
    ['zh', '518000', undefined],
    ['zh', '停车场路8号', '停车场路8号'],
    ['zh', '加入村，绍兴柯桥', '加入村，绍兴柯桥'],
    ['zh', '救命河边上，清远英德', '救命河边上，清远英德'],
    ['zh', '测试中心大楼 杭州滨江', '测试中心大楼 杭州滨江'],
    ['zh', '三元里两百号', '三元里两百号'],
    ['zh', '十里店六组', '十里店六组'],
    // less what leads up to it, and courtesies
    ['zh', '我在东莞厚街', '东莞厚街'],
    ['zh', '工地在洛阳涧西', '洛阳涧西'],
    ['zh', '厂在中山小榄', '中山小榄'],
    ['zh', '你好，在宝安沙井', '宝安沙井'],
    ['zh', '宝安沙井 谢谢', '宝安沙井'],
    ['zh', '现在在苏州吴中木渎干活', '苏州吴中木渎'],
    ['zh', '目前在杭州萧山做工', '杭州萧山'],
    ['zh', '我住龙华，上班在宝安', '宝安'],
    ['en', 'I live in Salford but the job was in Stockport', 'Stockport'],
    ['en', 'job is in Stockport, I live in Salford', 'Stockport'],
    ['en', 'im from Hull but work in York', 'York'],
    ['en', 'we live in Luton', 'we live in Luton'],
    ['tl', 'nakatira ako sa Makati pero sa Pasig ang trabaho', 'Pasig'],
    ['zh', '就在义乌', '义乌'],
    ['zh', '我老家信阳 现在在湖州吴兴', '湖州吴兴'],
    ['zh', '老家南充的 人在台州路桥', '台州路桥'],
    ['zh', '地址是温州瑞安塘下', '温州瑞安塘下'],
    ['zh', '应该是临沂兰山', '临沂兰山'],
    ['zh', '我们工地是在唐山曹妃甸', '唐山曹妃甸'],
    // less other facts and doubts
    ['zh', '宝安沙井，欠我三个月工资', '宝安沙井'],
    ['zh', '宝安沙井，我的电话是13000001357', '宝安沙井'],
    ['zh', '嘉兴平湖，具体地址不清楚', '嘉兴平湖'],
    ['zh', '不是深圳，是惠州大亚湾', '惠州大亚湾'],
    ['zh', '在坪山不在坪地', '坪山'],
    ['en', '12 Mill Lane, Wigan', '12 Mill Lane, Wigan'],
    ['en', 'Stop Street, Luton', 'Stop Street, Luton'],
    ['en', 'Call Lane Leeds', 'Call Lane Leeds'],
    ['en', 'Unit 4, Danger Green Estate, Corby', 'Unit 4, Danger Green Estate, Corby'],
    ['en', 'its in Spalding', 'Spalding'],
    ['en', 'a farm near wisbech', 'a farm near wisbech'],
    ['en', 'im in Boston', 'Boston'],
    ['en', 'Boston pls', 'Boston'],
    ['en', 'Boston thanks', 'Boston'],
    ['en', 'PE21 7TN', 'PE21 7TN'],
    ['en', 'Boston, they owe me £900', 'Boston'],
    ['en', 'Luton not London', 'Luton'],
    ['en', 'grimsby docks', 'grimsby docks'],
    ['en', 'No Mans Heath, Tamworth', 'No Mans Heath, Tamworth'],
    // less that it has no name
    ['en', 'farm nr Ledbury no name on gate', 'farm nr Ledbury'],
    ['en', "farm by Bromyard, there's no name up", 'farm by Bromyard'],
    ['en', 'no sign up, barn outside Ross', 'barn outside Ross'],
    ['en', 'site off the A38 near Lichfield dont know the road', 'site off the A38 near Lichfield'],
    ['zh', '没有路名，民治街道白石龙', '民治街道白石龙'],
    ['zh', '工地没有名字 在龙华大浪', '龙华大浪'],
    ['tl', 'sa bukid malapit sa Lipa walang pangalan', 'bukid malapit sa Lipa'],
    // what stays untold beside a town that is told, and what lies around it
    ['zh', '在雇主家，佛山南海，门牌不便讲', '雇主家，佛山南海'],
    ['zh', '常州武进，厂名不敢说', '常州武进'],
    ['zh', '黄村镇', '黄村镇'],
    ['zh', '人民路18号', '人民路18号'],
    ['zh', '廊坊火车站旁边', '廊坊火车站旁边'],
    ['en', 'care home in Derby cant say which', 'care home in Derby'],
    ['en', 'Fakenham but cant say which farm', 'Fakenham'],
    ['en', 'Ludlow, behind the feed mill', 'Ludlow, behind the feed mill'],
    ['en', 'dairy behind the chapel, Llanybydder', 'dairy behind the chapel, Llanybydder'],
    ['en', 'chip shop in Filey, by the pier', 'chip shop in Filey, by the pier'],
    ['en', 'Dr. Jones farm, Ross on Wye', 'Dr. Jones farm, Ross on Wye'],
    ['en', 'St. Neots', 'St. Neots'],
    ['tl', 'Gen. Trias Cavite', 'Gen. Trias Cavite'],
    ['tl', 'sa Maynila po', 'Maynila'],
    ['tl', 'sa Cavite po', 'Cavite'],
    ['tl', 'dito po sa Dasmariñas', 'Dasmariñas'],
    ['tl', 'Brgy. San Roque, Cainta', 'Brgy. San Roque, Cainta'],
    ['tl', 'Lipa po', 'Lipa'],
    ['tl', 'nasa Pasig', 'Pasig'],
    ['tl', 'Imus hindi Bacoor', 'Imus'],
    ['tl', 'sa Makati, 12k po utang nila', 'Makati'],
  ] as const)('%s: %s', (lang, text, place) => {
    const { place: got, asksBack } = answered(text, lang);
    expect(got).toEqual(place === undefined ? undefined : { value: place, sure: true });
    expect(asksBack.includes('which_place')).toBe(place === undefined);
  });

  it.each([
    ['zh', '你们在哪'],
    ['zh', '发定位可以吗'],
    ['zh', '为什么要地址'],
    ['zh', '跟上次一样'],
    ['zh', '老地方'],
    ['zh', '不知道'],
    ['zh', '到处跑，没有固定地点'],
    ['zh', '打就打'],
    ['zh', '你告诉我'],
    ['zh', '代驾公司'],
    ['en', 'you tell me'],
    ['en', 'I resigned in March'],
    ['en', 'rather keep that to meself'],
    ['zh', '快点给我钱'],
    ['zh', '我要钱'],
    ['zh', '等一下'],
    ['en', 'I want my money'],
    ['en', 'Quit in April'],
    ['en', 'he keeps shouting'],
    ['en', 'no name on gate'],
    ['en', 'the farm has no name'],
    ['tl', 'Boss Nonoy'],
    ['zh', '是'],
    ['zh', '没有'],
    ['zh', '不方便说'],
    ['zh', '满世界跑'],
    ['zh', '跟着车走'],
    ['zh', '问这个搞么事'],
    ['zh', '要地址做咩'],
    ['zh', '一个镇上'],
    ['zh', '别写地址'],
    ['en', 'why'],
    ['en', 'who can see this'],
    ['en', 'dont know the address'],
    ['en', 'all over the country'],
    ['en', 'same place as last time'],
    ['en', 'yes'],
    ['en', 'rather not say'],
    ['en', '2'],
    ['tl', 'di ko po alam'],
    ['en', 'i wont tell u'],
    ['en', 'dont put Leeds'],
    ['tl', 'bakit po'],
    ['tl', 'opo'],
  ] as const)('%s: %s is no place', (lang, text) => {
    expect(answered(text, lang).place).toBeUndefined();
  });

  it.each([
    ['zh', '3号楼502'],
    ['zh', '汽车站旁边'],
    ['zh', '菜市场对面那个'],
    ['zh', '地铁口出来就是'],
    ['zh', '6号线工地'],
    ['zh', '高速路边'],
    ['zh', '公司门口'],
    ['zh', '船上'],
    ['zh', 'K112+300标段'],
    ['en', 'Unit 9'],
    ['en', 'room 214'],
    ['en', 'nearest town is Ripon'],
    ['en', 'postcode LE something'],
    ['en', 'middle of nowhere in Lincolnshire'],
    ['tl', 'barko, naka angkla sa Subic'],
  ] as const)('%s: of a spot that many towns have it is asked which: %s', (lang, text) => {
    const { place, asksBack } = answered(text, lang);
    expect(place?.sure).toBe(false);
    expect(asksBack).toContain('which_place');
  });

  it.each([
    ['zh', '东莞厚街和大岭山两个地方都干过'],
    ['zh', '以前在苏州，现在在无锡'],
    ['zh', '好几个工地，广州佛山都有'],
    ['en', 'was in Derby now they moved us to Corby'],
    ['en', 'somewhere in kent'],
    ['en', 'both Leeds and Bradford'],
    ['tl', 'dati sa Pasig ngayon sa Cavite'],
  ] as const)('%s: of several places which is meant is asked: %s', (lang, text) => {
    const { place, asksBack } = answered(text, lang);
    expect(place?.sure).toBe(false);
    expect(asksBack).toContain('which_place');
  });

  it.each([
    ['zh', '我现在人在遵义老家伺候我妈，她摔了腿，干活是在台州路桥', '台州路桥', true],
    ['zh', '学校在绍兴柯桥', '绍兴柯桥', true],
    ['en', 'different depot every day but paid out of Tilbury', 'Tilbury', false],
    ['tl', 'WFH po ako pero office sa Ortigas', 'Ortigas', false],
    ['zh', '窑没门牌 临泉跟界首搭界', '窑没门牌 临泉跟界首搭界', false],
    ['zh', '鞋城二期', '鞋城二期', false],
    ['zh', '广西那边', '广西那边', false],
    ['zh', '在山东', '山东', false],
    ['zh', '四川成都', '四川成都', true],
    ['zh', '上海那边', '上海那边', true],
    ['zh', '义乌小商品城', '义乌小商品城', true],
  ] as const)('%s %s: %s', (lang, text, place, sure) => {
    expect(answered(text, lang).place).toEqual({ value: place, sure });
  });

  it.each([
    ['zh', '夜里车拉来的 没看清'],
    ['zh', '导航搜种猪二场能到，哪个镇我真不懂'],
    ['zh', '每天换地方'],
    ['en', 'they drive us somewhere different every morning in a white van'],
    ['en', 'different house every day'],
    ['en', 'WFH'],
  ] as const)('%s is not known, and asked about once more: %s', (lang, text) => {
    const { place, answer, asksBack } = answered(text, lang);
    expect({ place, answer, asksBack }).toEqual({
      place: undefined,
      answer: 'unknown',
      asksBack: ['which_place'],
    });
  });

  it.each([
    ['en', 'boss lives in Dudley but the shop is in Tipton', 'Tipton'],
    ['en', 'the owner lives in Spain. we work in Margate', 'Margate'],
    ['en', 'our boss is based in Leeds but site is Hull docks', 'Hull docks'],
    ['zh', '老板住在东莞，厂在深圳龙华', '深圳龙华'],
  ] as const)('%s: where the boss lives is left: %s', (lang, text, place) => {
    expect(answered(text, lang).place).toEqual({ value: place, sure: true });
  });

  it.each([
    ['en', 'he lives in Dudley'],
    ['en', "he's in Spain now"],
    ['en', 'gaffer has gone back to Poland'],
    ['tl', 'nakatira po siya sa Cavite'],
    ['zh', '老板住在东莞'],
    ['zh', '老板是东莞人'],
  ] as const)('%s: where the boss lives is no place of work: %s', (lang, text) => {
    const { place, asksBack } = answered(text, lang);
    expect([place, asksBack]).toEqual([undefined, ['which_place']]);
  });

  it.each([
    ['en', 'he is in Leeds'],
    ['zh', '老板在东莞'],
  ] as const)('%s: where the boss is may be it: %s', (lang, text) => {
    expect(answered(text, lang).place?.sure).toBe(false);
  });

  it.each([
    ['Cardiff, Acme Cleaning', 'Cardiff', 'Acme Cleaning'],
    ['Goole, Kwik Couriers Ltd', 'Goole', 'Kwik Couriers Ltd'],
    ['Derby, Pride Park', 'Derby, Pride Park', undefined],
    ['Jones Farm, Ross on Wye', 'Jones Farm, Ross on Wye', undefined],
  ] as const)('a firm behind a comma is the firm: %s', (text, place, employer) => {
    const told = answered(text, 'en');
    expect([told.place?.value, told.employer?.value]).toEqual([place, employer]);
  });
});
