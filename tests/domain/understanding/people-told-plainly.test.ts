/** How many they are, told by gangs, by those who were paid, by "only us", by a family or by whom somebody brought; read on 25 November 2026. */
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

describe('a pair, and gangs of so many', () => {
  told([
    ['en', 'people', 'pair of us', '2 people'],
    ['en', 'people', 'the pair of us and my dad', '3 people'],
    ['en', 'people', 'pair of lads', '-'],
    ['en', 'people', '2 gangs of 6', '12 people'],
    ['en', 'people', '3 crews of 4', '12 people'],
    ['zh', 'people', '两个班 一班六个', '12 people?'],
  ]);
});

describe('of many those who are left, and those who tell it', () => {
  told([
    ['en', 'people', 'theres 9 but 2 got paid', '7 people'],
    ['zh', 'people', '一共9个 有两个拿到了', '7 people'],
    ['tl', 'people', '9 kami pero 2 nabayaran na', '7 people'],
    ['en', 'people', 'was 9 of us but 2 got theirs', '7 people?'],
    ['en', 'people', '30 on the site but only us 5 off the agency', '5 people'],
    ['zh', 'people', '工地三十个 就我们五个是中介的', '5 people'],
    ['tl', 'people', '30 kami sa site pero kaming 5 lang ang agency', '5 people'],
    ['zh', 'people', '厂里五十人 我们六个没发', '6 people?'],
  ]);
});

describe('a family told without marks, and whom somebody brought', () => {
  told([
    ['zh', 'people', '咱家老少三代 我爹我跟我闺女', '3 people'],
    ['zh', 'people', '我爹我跟我闺女', '3 people'],
    ['tl', 'people', 'ako tatay ko at anak ko', '3 people'],
    ['zh', 'people', '我带了六个人来的', '6-7 people?'],
    ['en', 'people', 'i brought six lads', '6-7 people?'],
    ['tl', 'people', 'dinala ko anim na tao', '6-7 people?'],
    ['zh', 'people', '我领着四个工人干', '5 people'],
  ]);
});

describe('those in danger, beside words that are not of wages', () => {
  told([
    ['zh', 'start', '冷库门从外面扣上了 我俩在里头 零下18度', '2 people'],
    ['zh', 'start', '楼上吊篮一边绳子断了 俩人挂在半空', '2 people'],
    ['tl', 'howmuch', 'utang sa amin 9000, akin 5000 sa asawa ko 4000', '9000'],
  ]);
});
