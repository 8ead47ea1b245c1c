/** Asked whether somebody is in danger: a no in other words, what is over, whose money it is that is in danger, and the word by itself. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const dangerTold = (lang: string, question: string, text: string) =>
  understand(askedAt(lang, question, text)).danger;
const asksAgain = (lang: string, text: string): boolean =>
  understand(askedAt(lang, 'danger', text)).asksBack.includes('danger_now');

describe('asked whether somebody is in danger', () => {
  it.each([
    ...['这会儿没有', '今晚没有', '目前都没有啦', '此刻没有', '这两天没有', '妹有', '这会儿好了'],
    ...['命没危险', '不会危及生命', '性命无忧', '没伤及性命', '死不了人', '冇咩事', '不用叫警察'],
    ...['我是开油罐车的 没出事', '做鞭炮的 一切正常', '在化工厂上班 没什么异常', '有什么危险嘛 我做文员的'],
    ...['就是灰大 别的还好', '除了吵点别的没有', '就是活累 其他没什么'],
    ...['算不上危险', '没那么危险', '前一阵护栏掉了 现在焊上了', '就是热点 其余都好'],
    ...['以前漏电 后来换了新线', '前阵子墙裂过 已经加固了', '上次安监局来查过 都整改完了'],
    ...['危险？没有', '没病没灾', '没有性命之忧', '人没事 连馒头都吃不起', '没危险 下井补助没给我们'],
    ...['人都好好的 就是吃不上饭', '大家都平安 就是没钱买米', '危险的人没有 饿的有'],
  ])('none: %s', (text) => {
    expect(dangerTold('zh', 'danger', text)).toBe('no');
  });

  it.each([
    ...['nup', 'nopee', 'no xx', 'no m8', 'nah fam', 'option 2', 'nothing special', 'alls good'],
    ...['no one at risk', 'nobody is at risk here', "everybody's safe", 'everyones grand'],
    ...['course its dangerous its scaffolding but no', 'there was a bare wire, maintenance sorted it'],
    ...['it leaked but the plumber fixed it', 'the guard was off but they put it back'],
    ...['danger? no', 'none of us in danger', 'not a soul', 'had a gas leak, the plumber came and fixed it'],
    'no the boss just wont pay',
  ])('none: %s', (text) => {
    expect(dangerTold('en', 'danger', text)).toBe('no');
    expect(asksAgain('en', text)).toBe(false);
  });

  it.each(['hindi po peligroso', 'wala naman pong peligro'])('none: %s', (text) => {
    expect(dangerTold('tl', 'danger', text)).toBe('no');
  });

  it.each([
    ['zh', '高空作业补贴没发'],
    ['zh', '井下津贴拖了半年'],
    ['zh', '说好的高危补助没给'],
    ['zh', '我说危险是说工作危险'],
    ['zh', '我的意思是押金悬了'],
    ['zh', '危险的是我的血汗钱'],
    ['zh', '不是人危险，是钱危险'],
    ['en', 'only thing at risk is my job'],
    ['en', 'the only thing in danger here is my wages'],
    ['en', 'its my job thats at risk'],
    ['en', 'the danger money never came'],
    ['tl', 'ang sahod ko lang ang delikado'],
  ])('it is money, and no person (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toBe('no');
  });

  it.each([
    ['zh', '电到一个人'],
    ['zh', '师傅电倒了'],
    ['zh', '赶快帮我们叫警察'],
    ['zh', '麻烦找公安来'],
    ['zh', '很危险'],
    ['en', 'hes turned blue'],
    ['en', 'her lips have gone blue'],
    ['en', 'no the roof is coming down'],
    ['en', 'no my mate is trapped under it'],
    ['en', 'no its caving in'],
    ['zh', '危险危险'],
    ['zh', '厨房电到一个小工'],
  ])('there is some, however it begins (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toBe('yes');
  });

  it.each([
    ['zh', '我是搞爆破的'],
    ['zh', '我们厂做烟花的'],
    ['zh', '说不清算不算危险'],
    ['zh', '分不清是不是危险'],
    ['en', 'possible'],
    ['tl', 'maaari po'],
  ])('there may be some (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toBe('maybe');
  });
});

describe('what is over, or takes a yes back', () => {
  it.each([
    ['en', 'twisted my ankle in july'],
    ['en', 'it was on friday, not now'],
    ['en', 'not today. yesterday was bad'],
    ['en', 'the drunk with the knife has gone'],
    ['en', 'police took the man with the bat'],
    ['en', 'yes.. oops no'],
    ['en', 'y sorry n'],
    ['zh', '昨天有 今天没有'],
    ['zh', '昨晚有人拿刀 现在走了'],
    ['zh', '不是今天 是昨天的事'],
    ['zh', '闹事的被警察带走了'],
    ['zh', '上个月烫到手'],
    ['tl', 'kahapon po meron, ngayon wala na'],
    ['tl', 'umalis na po yung may baril'],
    ['tl', 'wala na po dito yung may itak, umuwi na'],
    ['tl', 'ok na, kinuha na ng barangay yung may kutsilyo'],
  ])('is a no that is asked about (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toBe('no');
    expect(asksAgain(lang, text)).toBe(true);
  });

  it.each([
    ['en', 'no i left last week'],
    ['en', 'it was last week, its been fixed'],
    ['en', 'yeah no were fine'],
    ['zh', '没有 上周的工资没发'],
    ['zh', '去年烧过一回 现在都修好了'],
  ])('is not asked about where it was mended, or is of something else (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toBe('no');
    expect(asksAgain(lang, text)).toBe(false);
  });

  it.each([
    ['en', 'he left but he will be back tonight with a knife'],
    ['zh', '拿刀的走了 说晚上再来'],
    ['zh', '护栏焊上了 又掉了'],
    ['en', 'they fixed the wire but its sparking again'],
    ['tl', 'umalis na yung may itak pero babalik daw mamaya'],
  ])('is none where they may come again (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'danger', text)).toMatch(/yes|maybe/u);
  });
});

it.each([
  ['zh', 'any', '危险！'],
  ['zh', 'who', '危险！！'],
  ['zh', 'danger', '危险'],
  ['en', 'any', 'DANGER!!!'],
  ['en', 'howmuch', 'danger!!'],
  ['tl', 'any', 'panganib!'],
  ['tl', 'place', 'PANGANIB!!'],
])(
  'the word by itself rings at any question, whatever marks stand by it (%s, %s): %s',
  (lang, question, text) => {
    expect(dangerTold(lang, question, text)).toBe('yes');
  },
);

describe('in a first text', () => {
  it.each([
    ['zh', '不让走 工资不结 驾照收了'],
    ['zh', '账不结 人不放 驾驶证压在老板那'],
    ['zh', '老板说敢告就叫移民局把我们遣送回去'],
    ['zh', '医院不收 要先交钱 他疼得厉害'],
    ['zh', '三天没吃饭了 工资不给'],
    ['zh', '欠他的中介费没还清不让走 也不给工钱'],
    ['zh', '证件都被中介收了 不还完钱不让走'],
    ['zh', '签了合同欠他五万 没还完不能走'],
    ['zh', '发烧四十度 老板不让去医院'],
    ['zh', '厂里有十四岁的娃在流水线'],
    ['en', 'boss wont let me see a doctor, fever 3 days'],
    ['en', "boss says one call and i'm on a plane home"],
    ['en', 'he locks up our papers and takes our pay for rent'],
    ['en', 'theres a lad of 14 on the roofing gang'],
    ['tl', 'di kami makauwi hanggat may utang sa agency'],
    ['tl', 'ipapadeport daw ako pag nagreklamo'],
    ['en', 'he says he will call immigration if i complain'],
    ['en', '12 year old boy works in the kitchen'],
    ['en', 'no pay no food and they keep our passports'],
    ['en', 'hospital refused him, he needs an operation urgently'],
    ['en', 'cant leave till i pay off my debt to the agency, no wages'],
    ['tl', 'dalawang araw na kaming di kumakain, walang sahod'],
    ['tl', 'may batang 12 anyos na nagtatrabaho sa pabrika'],
  ])('is asked about (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'start', text)).toBe('maybe');
  });

  it.each([
    ['zh', '公司停产了 人还在厂里等'],
    ['zh', '没干满要倒贴培训费'],
    ['zh', '老板压着我们90天工资'],
    ['zh', '打我进厂就没签合同'],
    ['zh', '进厂先交押金 身份证也收走了'],
    ['zh', '孩子13岁要上学 老板欠我工资'],
    ['zh', '医院不给开病假条'],
    ['en', 'my kid is 14, cant pay her school trip cos boss owes me'],
    ['en', 'hospital kitchen job, no wages for 2 months'],
    ['tl', 'nagtatrabaho ako para sa anak kong 13 anyos, walang sahod'],
    ['en', 'boxes piled across the emergency exit'],
    ['en', 'ill be dead before they pay me lol'],
  ])('tells of none (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'start', text)).toMatch(/^no/u);
  });

  it.each([
    ['zh', '下班路上车翻了 有人压在下面'],
    ['zh', '菜刀砍到手 血止不住'],
    ['en', 'emergency, boxes fell on a man'],
  ])('cries all the same (%s): %s', (lang, text) => {
    expect(dangerTold(lang, 'start', text)).toBe('yes');
  });
});
