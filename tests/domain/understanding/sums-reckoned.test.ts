/** Sums that are reckoned out of what a text tells: halves, two rates, other weights, days from a day to a day, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe("of a product, of a month's wage and of what was due only a half came", () => {
  told([
    ['zh', 'howmuch', '一趟八十，拉了33趟，只给了一半', '1320'],
    ['zh', 'howmuch', '一天200，20天，给了一半，还有一半没给', '2000'],
    ['zh', 'howmuch', '260*22天 老板只发了一半', '2860'],
    ['zh', 'howmuch', '一车50，拉了40车，欠一半', '1000'],
    ['zh', 'howmuch', '一个月5000 干了4个月 每个月只发一半', '2500/mo · 4 mo'],
    ['zh', 'howmuch', '应该给我6000 只给了一半', '3000'],
    ['zh', 'howmuch', '一万二，给了一半', '6000?'],
    ['en', 'howmuch', '90 a day, did 20 days, only paid half', '900'],
    ['en', 'howmuch', '20 days at £85 and he paid me half of it', '850'],
    ['en', 'howmuch', 'only get half my wage, its 1500 a month, 4 months like that', '750/mo · 4 mo'],
    ['en', 'howmuch', '40 hrs at 12.21, half of it not paid', '244.2'],
    ['en', 'howmuch', 'should be 1500 only got half', '750'],
    ['tl', 'howmuch', '500 isang araw, 20 araw, kalahati lang binigay', '5000'],
    ['tl', 'howmuch', '10k isang buwan, kalahati lang nabigay, 2 buwan', '5000/mo · 2 mo'],
    ['tl', 'howmuch', 'dapat 14k kalahati lang binigay', '7000'],
  ]);
});

describe('another half, one of which is only spoken, or that of one month takes nothing off in silence', () => {
  told([
    ['zh', 'howmuch', '一天200干了20天，一半的人没拿到', '4000?'],
    ['zh', 'howmuch', '一天200干了20天 老板说只给一半', '4000?'],
    ['zh', 'howmuch', '一天200干了20天 一半现金一半转账', '4000?'],
    ['zh', 'howmuch', '欠我八千，只给了一半', '8000?'],
    ['zh', 'howmuch', '一半都没给 总共16000', '16000?'],
    ['zh', 'howmuch', '8月份发了一半，9月10月全没发，每月5000', '12500? · 2.5 mo?'],
    ['en', 'howmuch', '90 a day 20 days, he wants to pay half', '1800?'],
    ['en', 'howmuch', '90 a day, 20 days, half the lads got paid', '1800?'],
    ['en', 'howmuch', '90 a day 20 days paid half on friday other half missing', '1800? · since 2026-11?'],
    ['en', 'howmuch', 'hes paid half, 650 left', '650?'],
  ]);
});

describe('two kinds of work, each at its rate', () => {
  told([
    ['en', 'howmuch', 'half day 30 full day 60, did 8 full n 3 half', '570'],
    ['en', 'howmuch', 'half days are 40, full days 75, i did 6 full days and 2 half days', '530'],
    ['en', 'howmuch', 'days 90 nights 110, did 5 days and 4 nights', '890'],
    ['zh', 'howmuch', '半天100整天200，干了8个整天3个半天', '1900'],
    ['zh', 'howmuch', '白班一天150，夜班200，白班12天夜班8天', '3400'],
    ['zh', 'howmuch', '大工300小工180，大工干了5天小工干了3天', '2040'],
    ['en', 'howmuch', 'half day 30 full day 60, 8 full days', '30?'],
  ]);
});

describe('a rate that was paid against the one that was due', () => {
  told([
    ['en', 'howmuch', 'paid me 10.20 instead of 12.21 for 160 hrs', '321.6'],
    ['en', 'howmuch', 'got 11 instead of 12.50 an hour, 120 hours', '180'],
    ['en', 'howmuch', 'instead of 95 a day he paid 80, 20 days', '300'],
    ['en', 'howmuch', 'they pay 9 an hour should be 12.21, 200 hours', '642?'],
    ['en', 'howmuch', 'paid me 10 an hour instead of 12.21', '-'],
    ['zh', 'howmuch', '说好一小时20，只给15，干了200小时', '1000?'],
    ['zh', 'howmuch', '合同一天300，实际给250，干了22天', '1100?'],
    ['zh', 'start', '2月起就少发，合同每月3600只给2900，找谁谁不管', '700/mo · since 2026-02'],
    ['zh', 'start', '当月嫂 说好一万二一个月 客户钱付清了家政公司只给我8000', '4000?'],
    ['tl', 'howmuch', 'dapat 610 arawan, 500 lang binibigay, 26 araw', '2860?'],
  ]);
});

describe('a price for one weight, and so much of another', () => {
  told([
    ['en', 'howmuch', '35p a kilo, picked 2.4 tonnes not paid for any', '840'],
    ['en', 'howmuch', '35p a kilo, two tonnes', '700'],
    ['en', 'howmuch', '0.45 a kg x 1.2 tonnes', '540'],
    ['en', 'howmuch', '40p a kg, 900kg', '360'],
    ['zh', 'howmuch', '一斤两块，摘了3吨', '12000'],
    ['zh', 'howmuch', '一斤两块，摘了3吨半', '14000'],
    ['zh', 'howmuch', '一斤一块二 摘了800公斤', '1920'],
    ['zh', 'howmuch', '一吨60，卸了4000公斤', '240'],
    ['zh', 'howmuch', '一吨35 卸了120吨', '4200'],
    ['tl', 'howmuch', '3 pesos kada kilo, 2 tonelada', '6000'],
  ]);
});

describe('a million, and a sum told roundly', () => {
  told([
    ['tl', 'howmuch', '1.2M for all 40 of us', '1200000 · 40 people'],
    ['tl', 'howmuch', '2 million lahat', '2000000'],
    ['en', 'howmuch', '2m of scaffold at £15', '15?'],
    ['en', 'howmuch', '£900m', '900?'],
    [
      'en',
      'start',
      'sub contractor done a runner with everyones money. 7 dryliners, Croydon, 23 grand near enough',
      '23000 · 7 people',
    ],
    ['en', 'start', 'not been paid since march, 6k more or less', '6000 · since 2026-03'],
    [
      'tl',
      'start',
      'Resigned Aug 15 until now no backpay, 22k more or less, restaurant in Pasig',
      '22000 · since 2026-08-15',
    ],
    ['tl', 'start', 'nagresign ako nung Hulyo wala pa backpay, mga 18k siguro', '18000 · since 2026-07'],
    [
      'tl',
      'start',
      'We are 14 construction workers under a foreman, he run away with the payroll worth 186,000 pesos',
      '186000 · 14 people',
    ],
    ['en', 'howmuch', 'a monkey, give or take', '500?'],
    ['en', 'howmuch', '7 or 8k siguro', '7000-8000'],
  ]);
});

describe('what is owed of each month, beside what came of it', () => {
  told([
    ['zh', 'howmuch', '9月给了两千还差三千，10月五千全没给', '8000 · 2 mo · since 2026-09'],
    ['zh', 'howmuch', '8月发了一千还欠两千，9月三千没发', '5000 · 2 mo · since 2026-08'],
    [
      'en',
      'howmuch',
      'sept paid 500 still owe 700, october 1,200 not paid at all',
      '1900 · 2 mo · since 2026-09',
    ],
    ['zh', 'howmuch', '7月给了1000，8月给了500，还差3000', '3000'],
    ['zh', 'howmuch', '9月给了两千，10月五千全没给', '3000? · since 2026-10?'],
  ]);
});

describe('so much a day from a day to a day, less the days of rest', () => {
  told([
    ['zh', 'howmuch', '你帮我算嘛 一天260 7月20号干到9月5号 中间歇了四天', '11180-11440? · since 2026-07-20'],
    ['zh', 'howmuch', '一天120 五月一号到五月三十一号 一天没歇', '3720? · since 2026-05-01'],
    ['zh', 'howmuch', '一天180 5月3号到5月20号 中间下雨停了3天', '2520-2700? · since 2026-05-03'],
    ['zh', 'howmuch', '从3月到8月，一天200，每月休4天', '6 mo · since 2026-03'],
    ['en', 'howmuch', '60 a day from 1 sept to 30 sept, 4 days off', '1500-1560? · since 2026-09-01'],
    ['en', 'howmuch', '£85 a day, 3 Aug till 28 Aug, had 6 days off', '1615-1700? · since 2026-08-03'],
    [
      'tl',
      'howmuch',
      '500 isang araw, Sept 1 hanggang Sept 30, 4 na araw pahinga',
      '12500-13000? · since 2026-09-01',
    ],
    ['en', 'howmuch', '12 days holiday at 88', '1056'],
  ]);
});

describe('the one of a month is none of its wage', () => {
  told([
    ['zh', 'howmuch', '一千八九一个月，五个月', '1800-1900/mo · 5 mo'],
    ['zh', 'howmuch', '两千七八一月，4个月', '2700-2800/mo · 4 mo'],
    ['zh', 'howmuch', '一万二三一个月 半年了', '12000-13000/mo · 6 mo'],
    ['zh', 'howmuch', '四百五六一天，干了10天', '4500-4600'],
    ['zh', 'howmuch', '一千八一个月，五个月', '1800/mo · 5 mo'],
  ]);
});

describe('a comma between two figures before 万 is that of a decimal, and read back', () => {
  told([
    ['zh', 'howmuch', '1，3万', '13000?'],
    ['zh', 'howmuch', '1，300', '1300'],
    ['zh', 'howmuch', '两个人，3万', '30000 · 2 people'],
    ['zh', 'howmuch', '1，3万；2，押金500', '30000?'],
  ]);
});

describe('interest in a sum, or a discount on it, is asked about', () => {
  told([
    ['zh', 'howmuch', '连本带利两万一', '21000?'],
    ['zh', 'howmuch', '工头说打八折给 本来是15000', '15000?'],
    ['en', 'howmuch', '2,000 plus interest', '2000?'],
    ['tl', 'howmuch', 'kasama interes 15k', '15000?'],
    ['zh', 'howmuch', '三万三，利息不要了', '33000'],
  ]);
});

describe('parts that are named, and weeks that are multiplied', () => {
  told([
    ['en', 'howmuch', '£1,050 wages, 120 travel, 40 for the boots he took', '1210'],
    ['en', 'howmuch', 'holiday pay 1,380 + OT 2,240', '3620'],
    ['zh', 'howmuch', '工资4800 高温补贴300 全勤200 都没给', '5300'],
    ['zh', 'howmuch', '加班费两千三 工资六千 押金五百', '8800?'],
    ['en', 'howmuch', '380 a week x 5', '1900 · 1.25 mo'],
    ['en', 'howmuch', '12.21 an hour x 38', '463.98'],
    ['en', 'howmuch', 'mine 640 hers 580', '1220 · 2 people'],
    ['en', 'howmuch', 'my 640 and my girlfriends 580', '1220 · 2 people'],
    ['tl', 'howmuch', 'tig 5000 kaming dalawa', '10000? · 2 people'],
    ['tl', 'howmuch', "isa't kalahating buwan, 9k ang isang buwan", '9000/mo · 1.5 mo'],
    ['zh', 'howmuch', '该发5000只发了3800', '1200'],
  ]);
});

describe('so much off each month, and for how long', () => {
  told([
    ['tl', 'start', 'Tanglaw Sentry deducts 350 per month for uniform, 10 months now', '350/mo · 10 mo'],
    ['en', 'start', 'they deduct £20 every month for the van, 8 months now', '20/mo · 8 mo'],
    ['en', 'start', 'Fined £50 per late, 3 months here', '-'],
    ['zh', 'start', '6月起没拿工资，一月4600，就我一个', '4600/mo · since 2026-06 · 1 people'],
    ['zh', 'start', '我一个月5000 从3月开始社保没交', 'since 2026-03'],
    ['en', 'start', 'since may the rent is 600 a month and no pay', 'since 2026-05'],
    ['en', 'start', 'since march i get 1200 a month, not paid overtime', 'since 2026-03'],
  ]);
});

describe('so much an hour, so many hours a day, and so many days', () => {
  told([
    ['zh', 'howmuch', '小时工16块 每天11个小时 23天', '4048'],
    ['zh', 'howmuch', '25一个小时 一天10个小时 干了18天', '4500'],
    ['en', 'howmuch', '11 an hour 8 hours a day 12 days', '1056'],
    ['en', 'howmuch', '12 hours x 9 pound x 20 days', '2160'],
    ['en', 'howmuch', '5 bins a day, 32 a bin, thirteen days', '2080'],
    ['tl', 'howmuch', '80 kada oras, 10 oras kada araw, 14 na araw', '11200'],
    // a day's wage is not multiplied with the hours of a day, and what came of it is not taken off in silence
    ['zh', 'howmuch', '一天200 一天10个小时 干了20天', '4000?'],
    ['en', 'howmuch', '10 an hour, 9 hours a day, 12 days, he gave me 300', '780?'],
  ]);
});

describe('what is counted is named at its price', () => {
  told([
    ['zh', 'howmuch', '群演一场120 拍了14场', '1680'],
    ['zh', 'howmuch', '洗一台提6块 总共洗了418台', '2508'],
    ['tl', 'howmuch', '12 pesos bawat tali, 300 na tali', '3600'],
    ['tl', 'howmuch', '45 pesos isang kaing, 310 na kaing', '13950'],
    ['tl', 'howmuch', '700 kada gabi, 16 na gabi', '11200'],
  ]);
});

describe('what is told for each part, and one sum that is told twice', () => {
  told([
    ['zh', 'howmuch', '底薪2800提成1650都没发', '4450'],
    ['zh', 'howmuch', '工钱7300 路费460', '7760'],
    ['zh', 'howmuch', '加班费一小时18，加班60小时', '1080'],
    ['zh', 'howmuch', '三万 就三万 不多不少', '30000'],
    ['en', 'howmuch', 'a monkey lol (500)', '500'],
    ['zh', 'howmuch', '五千 五千', '5000?'],
    ['zh', 'howmuch', '总共两万 中间给过七千', '13000?'],
    ['en', 'howmuch', 'overtime 40 hours at 11', '440?'],
  ]);
});

describe('what is put against what was written down, and what is told as one of two', () => {
  told([
    ['zh', 'howmuch', '欠我一万二人工费', '12000'],
    ['zh', 'readback', '我说是5个月，你们写了6个月', '5 mo'],
    ['zh', 'readback', '我写的是8600 你写了6800', '8600'],
    ['en', 'readback', '4 weeks you put 4 months', '1 mo'],
    ['zh', 'since', '不是三月就是四月', 'since 2026-03~?'],
    ['zh', 'since', '不是三月是四月', 'since 2026-04'],
    ['zh', 'people', '超不过十个', '10 people?'],
    ['zh', 'people', '俺自个儿', '1 people'],
    ['en', 'howmuch', '5 months, got paid right for 2 of them, 1310 a month', '1310/mo · 3 mo?'],
  ]);
});
