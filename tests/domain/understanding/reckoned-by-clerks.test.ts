/** What a clerk reckons without asking, what is asked though it sounds plain, and times and people told shortly, read on 25 November 2026. */
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

describe('one rate times one number, less what came of it', () => {
  told([
    ['en', 'howmuch', '60p a kilo, picked 1100 kilos, had 400 quid so far', '260'],
    ['en', 'howmuch', '£12 a bucket 60 buckets, got 300 on account', '420'],
    ['en', 'howmuch', '£65 a night 11 nights n they only give me 200', '515'],
    ['zh', 'howmuch', '一平方32，贴了210平，收过两千定金', '4720'],
    ['zh', 'howmuch', '一方35，砌了80方，先拿了一千', '1800'],
    ['tl', 'howmuch', '18 kada kilo, 640 kilo, nakuha ko 5,000', '6520'],
    ['en', 'howmuch', 'should be £2,460 got £1,985', '475'],
    ['en', 'howmuch', '£1,800 minus the 300 i had', '1500'],
    ['zh', 'howmuch', '1w3，扣掉借支的两千', '11000'],
    ['en', 'howmuch', 'had 500 on account, still 1,250 to come', '1250'],
    ['en', 'howmuch', 'got 300 so far, another 850 to come', '850'],
  ]);
});

describe('a price for many, fewer hours paid than worked, two rates in turn, more of the same', () => {
  told([
    ['zh', 'howmuch', '一百斤7块，摘了四千二百斤', '294'],
    ['en', 'howmuch', '£6 for 10 kilos picked 420 kilos', '252'],
    ['zh', 'howmuch', '加班费一小时该24，187个小时没给', '4488'],
    ['en', 'howmuch', 'they paid 40 hrs i did 52, £12.21 an hr', '146.52'],
    ['en', 'howmuch', 'worked 12 days they paid 9 days, 95 a day', '285'],
    ['en', 'howmuch', 'it was 85 a day then 95, did 6 of the first n 4 of the second', '890'],
    ['en', 'howmuch', '£80 a day at first then £90, 5 of the first and 7 of the second', '1030'],
    ['en', 'howmuch', '3 wks in hand plus my last 2, 390 a wk', '1950 · 1.25 mo'],
    ['zh', 'start', '厂服四套 换季又四套 每套一百六 全从工资里出', '1280?'],
    ['tl', 'howmuch', 'tatlong kinsenas, 6,700 ang isa', '20100 · 1.5 mo'],
    ['tl', 'howmuch', 'dalawang kinsenas tig-6k', '12000 · 1 mo'],
    ['en', 'howmuch', '3 weeks 420 each', '1260 · 0.75 mo'],
    ['en', 'howmuch', '6000 each, 3 weeks', '6000? · 0.75 mo'],
    ['zh', 'start', '迟到三分钟罚两百 上个月一共罚掉我1400', '1400'],
    ['zh', 'howmuch', '按最低工资该2010一个月，他给我1500，一共11个月', '510/mo · 11 mo'],
  ]);
});

describe('what is lacking of a whole, a half of it, and what each of two has', () => {
  told([
    ['zh', 'howmuch', '差两百就一万', '9800'],
    ['zh', 'howmuch', '差五百不到八千', '7500'],
    ['zh', 'howmuch', '差一千块', '1000'],
    ['tl', 'howmuch', '6,300 po ang kulang sa 9,800', '6300'],
    ['tl', 'howmuch', '2k kulang sa 12k', '2000'],
    ['en', 'howmuch', '200 short of 3 grand', '200?'],
    ['en', 'howmuch', 'half of £1,900', '950'],
    ['tl', 'howmuch', 'kalahati ng 9,000', '4500?'],
    ['zh', 'start', '我跟老乡来干的活，一分没结，他2万2我1万9', '41000 · 2 people'],
  ]);
});

describe('digits that are spoken, and a letter for a nought', () => {
  told([
    ['en', 'howmuch', 'five nine five', '595'],
    ['en', 'howmuch', 'six five oh quid', '650'],
    ['en', 'howmuch', 'one two five oh', '1250'],
    ['en', 'howmuch', '1O60 pounds', '1060'],
    ['en', 'howmuch', '£1O5O', '1050'],
    ['en', 'start', 'no slary sinse septembr he say wait wait', 'since 2026-09'],
  ]);
});

describe("what others get, what all of them get, one year beside the other, so many's sum", () => {
  told([
    ['zh', 'howmuch', '别人都是7000我就算7000吧', '7000?'],
    ['en', 'howmuch', '1,500 same as the others', '1500?'],
    ['tl', 'howmuch', '9k, kapareho ng iba', '9000?'],
    ['en', 'howmuch', '£4,000 but thats for everybody', '4000?'],
    ['tl', 'howmuch', '8000 pero para sa lahat yun', '8000?'],
    ['en', 'howmuch', '£2,400 thats for the 3 of us', '2400 · 3 people'],
    ['zh', 'howmuch', '去年欠4000今年欠7000', '11000?'],
    ['zh', 'howmuch', '去年的4千今年的1万1', '15000'],
    ['tl', 'howmuch', '15k kaming tatlo', '15000? · 3 people'],
    ['tl', 'howmuch', 'lahat kaming tatlo 15k', '15000 · 3 people'],
    ['tl', 'howmuch', '25k kaming lahat', '25000'],
    ['zh', 'howmuch', '我跟别人一样 4500', '4500?'],
  ]);
});

describe('one month that is named, the last week, a quarter, paydays, a day to a day', () => {
  told([
    ['en', 'start', 'no pay at all for october', '1 mo · since 2026-10'],
    ['tl', 'start', 'di pa bayad OT nung Oktubre', '1 mo · since 2026-10'],
    ['tl', 'start', 'sahod ng Agosto na lang hinihintay namin', '1 mo · since 2026-08'],
    ['zh', 'start', '10月的工资没给', '1 mo · since 2026-10'],
    ['zh', 'start', '10月的工资发了一半', 'since 2026-10'],
    ['zh', 'start', '10月份起工资没给', 'since 2026-10'],
    ['en', 'start', 'only 2 shifts a week and no pay for october', '1 mo · since 2026-10'],
    ['en', 'start', 'he kept my last week', '0.25 mo'],
    ['en', 'start', 'gangmaster owes my lad his last wk wages, £412', '412 · 0.25 mo'],
    ['tl', 'start', 'di na binigay huling kinsenas, 5,200 po yun', '5200 · 0.5 mo'],
    ['zh', 'since', '一季度的', '3 mo · since 2026-01'],
    ['zh', 'since', '去年第四季度', 'since 2025-10~'],
    ['en', 'since', 'q1', '3 mo · since 2026-01'],
    ['en', 'since', '3 paydays ago, we get paid weekly', '0.75 mo'],
    ['zh', 'since', '三四月份', 'since 2026-03~'],
    ['en', 'since', 'from 10 June to the end of September', '3.72 mo · since 2026-06-10'],
    ['zh', 'since', '从6月10号到9月底', '3.72 mo · since 2026-06-10'],
    ['en', 'since', 'start of the school hols', 'since 2026-07~?'],
    ['zh', 'since', '半年都不止', '6 mo?'],
    ['en', 'since', 'more than half a year', '6 mo?'],
    ['zh', 'since', '不止三个月', '3 mo?'],
    ['en', 'start', 'i work 5 days a week and no pay for 2 months', '2 mo'],
    ['en', 'since', 'jan n feb nothing, he paid march, then nowt from april', '2 mo? · since 2026-01?'],
  ]);
});

describe('who is trapped, who is left out, who is listed by the work, what we wrote of them', () => {
  told([
    ['zh', 'start', '烤房里头闷住三个人 喊不应', '3 people'],
    ['zh', 'start', '冷库门从外头锁了 里面还有两个搬货的', '2 people'],
    ['en', 'start', 'two lads gone down in the grain we can only see one hand', '2 people'],
    ['en', 'start', 'trench collapsed 3 men buried', '3 people'],
    ['tl', 'start', 'nasa loob pa yung tatlo hindi makalabas', '3 people'],
    ['zh', 'start', '里面有两个人在干活', '-'],
    ['zh', 'start', '里面有两个灭火器都过期了', '-'],
    ['tl', 'start', 'kinaltasan ako ng 350 kada linggo sa loob ng 8 linggo', '2800 · 2 mo'],
    ['zh', 'people', '其他人都拿到了，差我', '1 people'],
    ['zh', 'people', '原来12个，走了5个', '7 people?'],
    ['zh', 'people', '两百挂零', '200-210 people'],
    [
      'zh',
      'start',
      '反映问题：大棚，女工26人，都55岁往上，从清明后到现在只发过一回',
      'since 2026-04~ · 26 people',
    ],
    ['zh', 'readback', '不光我，7个，别的都没毛病', '7 people'],
    ['en', 'readback', 'u put 1 worker, theres eleven', '11 people'],
    ['en', 'readback', 'u put two of us, its three months', '3 mo'],
    ['tl', 'readback', 'nilagay nyo isa lang, lima kami', '5 people'],
  ]);
});
