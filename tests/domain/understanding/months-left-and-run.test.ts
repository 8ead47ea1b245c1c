/** Months that are left when the first were paid, months in a row, pay days and days beside a feast, read on 25 November 2026. */
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

describe('of the months that were worked the first were paid, and the rest not', () => {
  told([
    ['zh', 'since', '干了五个月 头俩月给了后面没给', '3 mo'],
    ['zh', 'start', '烧锅炉的 干了整五个月 一月4100 头俩月给了后面就再没给过', '4100/mo · 3 mo'],
    ['zh', 'start', '在工地干了六个月 前两个月发了 后来就没发过', '4 mo'],
    ['en', 'since', 'worked 5 months, paid the first 2, nothing after', '3 mo'],
    ['en', 'start', '6 months in, got paid the first 4, nothing since', '2 mo'],
    ['tl', 'since', 'limang buwan ako, unang dalawa lang ang bayad', '3 mo'],
    ['zh', 'since', '干了五个月 头俩月没给', '2 mo'],
    ['zh', 'howmuch', '三个月的 第一个月给了', '3 mo'],
  ]);
});

describe('each month at its rate', () => {
  told([
    ['zh', 'howmuch', '头两个月是2600一月 后两个月2800', '10800? · 4 mo'],
    ['zh', 'start', '四个月没给了 头两个月是2600一月 后两个月涨到2800', '10800? · 4 mo'],
    ['zh', 'howmuch', '该五千六一月的 3月打了1200以后再没打过', '5600/mo?'],
    ['zh', 'howmuch', '一个月4000，5月给了1000之后就没给了', '4000/mo?'],
    ['en', 'howmuch', '1800 a month, got £500 in june nothing since', '1800/mo?'],
    ['zh', 'howmuch', '月薪7500，这个月只给了5200', '2300?'],
  ]);
});

describe('months in a row, with a word of addition between', () => {
  told([
    ['zh', 'since', '去年11月12月 加今年1月', '3 mo · since 2025-11'],
    ['zh', 'since', '11月、12月还有今年1月', '3 mo · since 2025-11'],
    ['en', 'since', 'nov and dec last year plus jan this year', '3 mo · since 2025-11'],
    ['tl', 'since', 'nobyembre disyembre tapos enero ngayong taon', '3 mo · since 2025-11'],
    ['zh', 'since', '9月和11月', '2 mo? · since 2026-09?'],
  ]);
});

describe('how long, in everyday words', () => {
  told([
    ['zh', 'start', '工资拖四个多月勒', '4-4.9 mo'],
    ['zh', 'start', '搭大棚搭了俩月 一个大子儿没瞅着', '2 mo'],
    ['zh', 'start', '双11连着半个月分拣到凌晨三点 多干的钟点一个子儿没算', '-'],
    ['en', 'since', '8 weeks this friday', '2 mo'],
    ['en', 'since', '20 odd weeks', '4.62-6.69 mo'],
    ['en', 'people', '20 odd of us', '20-29 people'],
    ['en', 'howmuch', '300 odd quid', '300'],
    ['en', 'since', '3 paydays now, we get paid every 4 weeks', '3 mo'],
    ['tl', 'since', '3 sahod na, buwanan kami', '3 mo'],
    ['en', 'since', '3 paydays now', '3 mo?'],
  ]);
});

describe('a day beside a feast, a month that may be last year’s, the month beside the days of the work', () => {
  told([
    ['en', 'since', 'day after halloween', 'since 2026-11~'],
    ['en', 'since', 'since the day before halloween', 'since 2026-10~'],
    ['en', 'since', 'last July', 'since 2026-07?'],
    ['en', 'since', 'july last year', 'since 2025-07'],
    ['tl', 'start', 'I resigned last August, no back pay', 'since 2026-08'],
    [
      'en',
      'start',
      'kitchen porter from 2 May until 30 August. For August they gave £300 of £1,780.',
      '1480? · 1 mo · since 2026-08',
    ],
    ['en', 'start', 'worked from 2 May to 30 August, not paid for august', '1 mo · since 2026-08'],
    ['zh', 'start', '3月6日入职，9月30日离职，末月工资2870元未付', '2870/mo · 1 mo · since 2026-09'],
  ]);
});
