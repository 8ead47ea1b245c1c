/** So much for a month, a week or a payday is no total; what came of what was due leaves a rest. Read on 25 November 2026. */
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

describe('a wage that is named beside several months is likely that of each', () => {
  told([
    ['tl', 'howmuch', 'basic ko 13,500 tapos 2 months di binigay', '13500/mo? · 2 mo'],
    ['tl', 'howmuch', 'sweldo ko po 12k tapos 3 buwan di bayad', '12000/mo? · 3 mo'],
    ['en', 'howmuch', 'my salary 1850, 2 months not paid', '1850/mo? · 2 mo'],
    ['zh', 'howmuch', '工资6000 三个月没给', '6000/mo? · 3 mo'],
    ['tl', 'howmuch', '27k, 2 buwan', '27000 · 2 mo'],
    ['tl', 'howmuch', '2 buwan na sahod 27000', '27000 · 2 mo'],
  ]);
});

describe('base pay is not what is owed where the overtime is', () => {
  told([
    ['zh', 'howmuch', '基本工资3000 加班费没给 两个月', '2 mo'],
    ['en', 'howmuch', 'basic 1400, they never pay my overtime, 7 months', '7 mo'],
    ['tl', 'howmuch', 'basic ko 13k, di binabayaran ang OT, 7 buwan', '7 mo'],
    ['zh', 'howmuch', '底薪3000，3个月没发', '3000/mo · 3 mo'],
    ['zh', 'howmuch', '加班费3000没给', '3000'],
  ]);
});

describe('so much each week or payday is no total', () => {
  told([
    ['en', 'start', 'they take 90 pound each week for caravan and 50 for transport from my wage', '-'],
    ['en', 'howmuch', '50 every payday', '-'],
    ['en', 'start', 'they deduct £30 per payslip', '-'],
    ['tl', 'start', 'kinaltasan kami ng 500 kada sweldo sabi sss', '-'],
    ['tl', 'howmuch', '500 kada sahod', '-'],
    ['tl', 'start', 'binabawasan ako ng 300 tuwing sahod', '-'],
    ['zh', 'howmuch', '每次发工资扣两百', '-'],
    ['en', 'howmuch', '£12 an hour and they owe me 500', '500'],
  ]);
});

describe('what was due and what came of it', () => {
  told([
    ['en', 'howmuch', 'should be 1800, they pay only 600', '1200'],
    ['en', 'howmuch', 'they gave 600, not 1800', '1200?'],
    ['en', 'howmuch', '£640 not £6400', '640'],
    ['en', 'howmuch', '3 months x 1650 minus 500 they gave', '4450?'],
    ['en', 'howmuch', '3 months x 1650', '1650/mo · 3 mo'],
    ['zh', 'howmuch', '四月到七月，一个月四千五，给了两千', '16000? · 4 mo · since 2026-04'],
    ['en', 'howmuch', 'april to july, 1650 a month, they gave 500', '6100? · 4 mo · since 2026-04'],
    ['en', 'howmuch', 'agreed 3000 for 3 months, got 1000', '2000? · 3 mo'],
  ]);
});

describe('so much less in each of several months is read back', () => {
  told([
    ['zh', 'howmuch', '每月8000，只给5000，4个月都这样', '3000/mo? · 4 mo'],
    ['zh', 'howmuch', '应发8000实发5000，三个月', '3000/mo? · 3 mo'],
    ['zh', 'howmuch', '工钱说好八千，只发了五千，欠了四个月', '3000/mo? · 4 mo'],
    ['en', 'howmuch', 'should be 1800, they only paid 600, 3 months', '1200/mo? · 3 mo'],
    ['en', 'howmuch', '1800 a month but they give 1500, 5 months like this', '300/mo? · 5 mo'],
    ['tl', 'howmuch', 'dapat 15000 pero 6000 lang binigay, 3 buwan', '9000/mo? · 3 mo'],
    ['zh', 'howmuch', '一个月5000，3个月，已经给了我4000', '11000? · 3 mo'],
    ['zh', 'howmuch', '应发8000实发5000', '3000'],
  ]);
});

describe('万八千 is about ten thousand, and read back', () => {
  told([
    ['zh', 'howmuch', '万八千', '8000-10000?'],
    ['zh', 'howmuch', '仨月 万八千块', '8000-10000? · 3 mo'],
    ['zh', 'howmuch', '一万八千', '18000'],
    ['zh', 'howmuch', '三万八千', '38000'],
  ]);
});
