/** Sums, times and people as they are told beside each other, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe('so much a month for each of them', () => {
  told([
    ['tl', 'start', '2 buwan walang sahod, 3 kami, 9k bawat isa kada buwan', '27000/mo? · 2 mo · 3 people'],
    ['tl', 'howmuch', '9000 matag buwan', '9000/mo'],
    ['tl', 'howmuch', 'tulo ka buwan, 9000 matag buwan', '9000/mo · 3 mo'],
  ]);

  test('is multiplied once', () => {
    const told = '3 buwan na po kaming 12 na di sinasahuran, tig-15,500 isang buwan';
    expect(understand(askedAt('tl', 'start', told))).toMatchObject({
      money: { value: { low: 18_600_000 } },
      ofAll: true,
    });
  });
});

describe('what a wage was short of, in each month that is named', () => {
  told([
    [
      'tl',
      'start',
      'dapat 18k sahod ko pero 12k lang binigay nung Setyembre at Oktubre',
      '12000? · 2 mo · since 2026-09',
    ],
    [
      'en',
      'start',
      'my wage should be £1800 but only got £1200 in September and October',
      '1200? · 2 mo · since 2026-09',
    ],
    ['tl', 'start', 'dapat 18k sahod ko pero 12k lang binigay', '6000'],
  ]);
});

describe('a length right behind the sum is what it is owed for', () => {
  told([
    ['tl', 'start', 'hindi bayad, 24000 sa 2 buwan, ako lang', '24000 · 2 mo · 1 people'],
    ['zh', 'start', '工资没发 15000 3个月 就我一个', '15000 · 3 mo · 1 people'],
    ['zh', 'howmuch', '干了仨月,一天二百六,总共欠俺一万三', '13000 · 3 mo?'],
    ['en', 'howmuch', '£900 for 30 weeks', '900 · 6.92 mo'],
    ['en', 'howmuch', '£900 for 6 weeks', '900 · 1.5 mo'],
    ['en', 'start', 'they deduct £62.50 a week for transport, its 20 weeks now', '1250 · 4.62 mo'],
    ['en', 'start', 'not paid statutory sick pay for 4 weeks, £116.75 a week', '467 · 1 mo'],
    ['en', 'howmuch', 'holiday pay, 4 weeks at 480', '1920'],
  ]);
});

describe('a half of the last month', () => {
  told([
    ['en', 'since', 'worked Nov Dec and half of January', '2.5 mo · since 2025-11'],
    ['tl', 'since', 'Nobyembre, Disyembre at kalahati ng Enero', '2.5 mo · since 2025-11'],
    ['en', 'since', 'Nov, Dec and January', '3 mo · since 2025-11'],
  ]);
});

describe('Jun is a name in the Philippines', () => {
  told([
    ['tl', 'howmuch', '24000, 2 buwan, Jun', '24000 · 2 mo'],
    ['tl', 'since', 'Jun', 'since 2026-06'],
    ['tl', 'start', 'hindi bayad mula Jun, Makati', 'since 2026-06'],
    ['tl', 'howmuch', '24000 Jun at Jul', '24000 · 2 mo · since 2026-06'],
    ['en', 'howmuch', '£900 Jun', '900 · since 2026-06'],
  ]);
});

describe('one, more, and nobody', () => {
  told([
    ['zh', 'start', '工资没发 每月5000 3个月 1个人', '5000/mo · 3 mo · 1 people'],
    ['zh', 'start', '我一个人工资没发', '1 people'],
    ['zh', 'start', '我一个人扫厕所 工资没发', '-'],
    ['zh', 'start', '老板一个人 工资没发', '-'],
    ['zh', 'people', '我们车间还有8个人也没拿到', '9 people?'],
    ['zh', 'start', '工资没发 我们车间还有8个人也没拿到', '9 people?'],
    ['zh', 'people', '一半拿到了 还有15个没拿到', '15 people'],
    ['pinyin', 'people', 'zhang san', '-'],
    ['pinyin', 'people', 'san ge ren', '3 people'],
    ['pinyin', 'people', 'shi san', '13 people'],
    ['en', 'people', 'jist me', '1 people'],
    ['en', 'people', 'just masel', '1 people'],
    ['en', 'people', 'her alone', '1 people'],
    ['en', 'start', 'hasnt paid us in a fortnight, £480, me an ma wife, Stirling', '480 · 0.5 mo · 2 people'],
    ['en', 'start', 'my gaffer husnae peyed us fur 6 weeks', '1.5 mo'],
  ]);
});

describe('that a firm has no name says nothing of the sum', () => {
  test.each([
    ['zh', '是个小作坊没名字,老板外号叫胖子'],
    ['en', 'dont know the name of the firm'],
  ] as const)('%s: %s', (tongue, text) => {
    expect(understand(askedAt(tongue, 'howmuch', text)).answer).toBeUndefined();
  });
  test.each([
    ['zh', '不记得了'],
    ['en', 'dont know'],
  ] as const)('%s: %s is a dont-know', (tongue, text) => {
    expect(understand(askedAt(tongue, 'howmuch', text)).answer).toBe('unknown');
  });
});

describe('a wage by itself is no complaint that it is too low', () => {
  test('工资18500', () => {
    expect(understand(askedAt('zh', 'start', '工资18500')).kind?.value).not.toBe('wage.minimum');
    expect(understand(askedAt('zh', 'start', '工资1200')).kind?.value).toBe('wage.minimum');
  });
  test('100k po utang nila sa aming lima tells of wages', () => {
    const { kind } = understand(askedAt('tl', 'start', '100k po utang nila sa aming lima, isang taon na'));
    expect(kind?.value).toBe('wage.unpaid');
  });
});
