/** Sums with their shares, what came and what did not, and prices of a fault, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn, type Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe('a whole that is told with its parts is owed, and no part of it', () => {
  told([
    ['zh', 'howmuch', '欠我们爷俩三万 我一万七 我儿一万三', '30000 · 2 people'],
    ['zh', 'howmuch', '一共欠三万，我一万七，我老婆一万三', '30000'],
    ['zh', 'howmuch', '欠我9000，工资5000，加班费4000', '9000'],
    ['zh', 'start', '老板欠我们爷俩三万没给 我一万七 我儿一万三', '30000 · 2 people'],
    ['en', 'howmuch', 'he owes us 3000, 1700 mine and 1300 my brothers', '3000'],
    ['en', 'howmuch', 'owed 3000, 1700 wages and 1300 holiday pay', '3000'],
    ['en', 'howmuch', '1900 less the 400 they paid is 1500', '1500'],
    ['en', 'howmuch', 'was 3000, got 1700, 1300 left', '1300'],
    ['zh', 'howmuch', '工资三万 给了一万七 还差一万三', '13000'],
  ]);
});

describe('what each of two has is added, and kept or read back', () => {
  told([
    ['en', 'howmuch', 'my share is 780 my wifes 610, same firm', '1390? · 2 people'],
    ['en', 'howmuch', 'mine is 780 my wifes 610', '1390 · 2 people'],
    ['zh', 'howmuch', '我那份780 我老婆610', '1390 · 2 people'],
    ['tl', 'howmuch', 'akin 5000, sa asawa ko 4000', '9000 · 2 people'],
    ['en', 'howmuch', 'my share is 780 of 1390', '780?'],
  ]);
});

describe('what came of all of it is taken off, and read back', () => {
  told([
    ['zh', 'howmuch', '总共该我31500 前前后后拿到手12000', '19500?'],
    ['zh', 'howmuch', '总共该我两万 陆陆续续给了八千', '12000?'],
    ['zh', 'howmuch', '总共该着我8000 还没给', '8000'],
    ['zh', 'howmuch', '总共还欠我31500 拿到手12000', '31500'],
    ['en', 'howmuch', 'all in all he owes me 5000, got 2000 so far', '3000?'],
    ['tl', 'howmuch', 'lahat lahat 15000 dapat sa akin, nakuha ko 6000', '9000?'],
  ]);
});

describe('of two sums the one that came is neither owed nor taken off', () => {
  told([
    ['zh', 'howmuch', '底薪3500是给了的 提成另算 没见过提成', '-'],
    ['zh', 'howmuch', '基本工资2500发了的，绩效没发', '-'],
    ['en', 'howmuch', 'basic 1550 was paid its the commission they wont pay', '-'],
    ['tl', 'howmuch', 'basic 12000 nabigay na, yung OT lang hindi', '-'],
    ['zh', 'howmuch', '七月的四千五给了 八月的六千没给', '6000 · since 2026-08'],
    ['zh', 'howmuch', '四千五给了 六千没给', '6000?'],
    ['tl', 'howmuch', 'yung 8000 ng hulyo nabayaran na, 9000 ng agosto hindi pa', '9000?'],
    ['en', 'howmuch', 'was 2000, 500 paid, 1500 not paid', '1500'],
    ['zh', 'howmuch', '底薪3500没给 提成1200也没给', '4700?'],
  ]);
});

describe('so much for a fault is no sum, so much for one that happened is', () => {
  told([
    ['zh', 'start', '客人给一个差评就抠我二百', '-'],
    ['zh', 'start', '打碎一个碗就扣我一百', '-'],
    ['zh', 'start', '一个投诉罚我500', '-'],
    ['en', 'start', 'they take £20 off me for every bad review', '-'],
    ['tl', 'start', 'bawat reklamo ng customer kaltas 200', '-'],
    ['tl', 'start', 'kada basag na baso 150 ang bawas sa sahod', '-'],
    ['zh', 'start', '打碎一个碗扣了我一百', '100'],
    ['zh', 'start', '上个月差评扣了我二百', '200'],
    ['en', 'start', 'they took £20 off me for one bad review', '20'],
  ]);
});

describe('weeks without a day off are so many days', () => {
  told([
    ['zh', 'howmuch', '300一天 干了俩礼拜没歇过', '4200? · 0.5 mo'],
    ['zh', 'howmuch', '280一天，连着干了两周，一天没休', '3920?'],
    ['en', 'howmuch', '£80 a day, 2 weeks no days off', '1120? · 0.5 mo'],
    ['tl', 'howmuch', '500 isang araw, 2 linggo walang day off', '7000? · 0.5 mo'],
    ['zh', 'howmuch', '300一天 干了俩礼拜', '0.5 mo'],
    ['zh', 'howmuch', '一天300 干了两个月没休过', '2 mo'],
  ]);
});

describe('not a pound, and about ten thousand', () => {
  told([
    ['zh', 'howmuch', '一块钱都没给过', '-'],
    ['zh', 'howmuch', '万八千的', '8000-10000?'],
    ['zh', 'howmuch', '一万八千', '18000'],
  ]);
});

describe('so many payments of so much', () => {
  told([
    ['en', 'howmuch', '2 lots of 375 and one of 390', '1140'],
    ['en', 'howmuch', '3 payments of 400 and 1 of 350', '1550'],
    ['en', 'howmuch', 'was £2000 but he gave 5 lots of £100 in an envelope', '1500?'],
    ['zh', 'howmuch', '两笔375 一笔390', '1140'],
    ['tl', 'howmuch', 'dalawang tig-375 at isang 390', '1140'],
    ['en', 'howmuch', 'four instalments of 350, the last one never came', '350?'],
    ['en', 'howmuch', '2 lots of 6 lads, £300', '300'],
  ]);
});

describe('so much for each payday is no sum of each of them', () => {
  told([
    ['en', 'howmuch', 'the last two paydays, £1,615 each', '3230'],
    ['en', 'howmuch', 'both paydays, £820 each', '1640'],
    ['en', 'howmuch', 'last 2 pay packets 450 each', '900'],
    ['tl', 'howmuch', 'dalawang sahod, 6,700 bawat isa', '13400'],
    ['en', 'howmuch', 'the last two of us, £1,615 each', '3230? · 2 people'],
  ]);
  test.each<readonly [Tongue, string, boolean]>([
    ['tl', 'dalawang kinsenas, 6,800 bawat isa', false],
    ['tl', 'dalawang sahod, 6,700 bawat isa', false],
    ['en', 'the last two paydays, £1,615 each', false],
    ['en', '£350 each', true],
    ['tl', '6,800 bawat isa', true],
  ])('%s: %s', (tongue, text, isEach) => {
    expect(understand(askedIn(tongue, 'howmuch', text)).each === true).toBe(isEach);
  });
});

describe('so much for each and how many they are, as a first text', () => {
  told([
    ['zh', 'start', '一人3500 五个人', '17500? · 5 people'],
    ['en', 'start', '£350 each, 4 of us', '1400? · 4 people'],
    ['en', 'start', '4 drivers, £350 each', '1400? · 4 people'],
    ['tl', 'start', 'lima kami tig-3500', '17500? · 5 people'],
    ['en', 'start', '£350 each', '-'],
  ]);
});

describe('a debt that was put in writing is owed, and its day read back', () => {
  told([
    ['zh', 'start', '欠条 2024年3月5日 写的 8000', '8000 · since 2024-03-05?'],
    ['zh', 'start', '老板打了欠条 5月10号写的 12000 到现在没给', '12000 · since 2026-05-10?'],
    ['en', 'start', 'got an IOU dated 5 March 2024 for £800, never paid', '800 · since 2024-03-05?'],
    ['en', 'start', 'boss gave me iou 12 may £1,200 still waiting', '1200 · since 2026-05-12?'],
    ['tl', 'start', 'may promissory note siya 15k noong Marso 3 2026', '15000 · since 2026-03-03?'],
    ['en', 'start', 'i owe you nothing he said, £300 short', '300'],
    ['zh', 'start', '老板说打欠条 我没要', '-'],
  ]);
});

describe('a paper of debt of which something came', () => {
  told([['zh', 'howmuch', '打了欠条三万二 还了五千', '27000?']]);
});
