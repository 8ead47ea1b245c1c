/** When it was, told where danger is weighed: what was and is over is none, what may come again is asked about. */
import { describe, expect, test } from 'vitest';
import { isDayOfDanger } from '#domain/understanding/danger/dated.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const told = (question: 'start' | 'any' | 'danger', text: string) => understand(askedWith(text, question));

describe('asked whether somebody is in danger now', () => {
  test.each([
    ...['不是现在 昨天的事', '不是今天', '昨天的事了', '是上个礼拜的事', '不是，上个月的事', '那是以前'],
    ...['已经过去了', '是昨天 现在他走了', '两年前的事了'],
    ...[
      'not now, yesterday',
      'no, that was last week',
      'it was yesterday',
      'no last year',
      'it happened on monday',
    ],
    ...[
      'hindi ngayon, noong isang linggo',
      'hindi ngayon, kahapon',
      'kahapon pa po yun',
      'noong isang buwan pa',
    ],
  ])('over: %s', (text) => {
    const { danger, since, months } = told('danger', text);
    expect(danger).toBe('no');
    expect([since, months]).toEqual([undefined, undefined]);
  });

  test.each([
    ...['昨天的 他说明天还来', '不是现在 昨天他拿刀来的', '不是现在 他说今晚再来'],
    ...['not now, yesterday he came with a bat', 'not now but he will come back tonight', 'yes, last week'],
    ...['hindi ngayon, kahapon may dala syang kutsilyo', 'kahapon, pero babalik daw sya'],
    'noong isang linggo may baril sya',
  ])('asked about: %s', (text) => {
    expect(told('danger', text).danger).toBe('maybe');
  });

  test.each([...['他昏过去了', '不是现在 救命啊', 'man not breathing, tatlong buwan na']])(
    'a cry all the same: %s',
    (text) => {
      expect(told('danger', text).danger).toBe('yes');
    },
  );
});

describe('in a first text', () => {
  test.each([
    ...['不是现在 昨天的事 老板拿刀来的', '昨天的事 老板拿棍子打人 工资也没发'],
    ...['not now, yesterday boss came with a knife', 'it was last week, boss came with a gun'],
    'hindi ngayon, noong isang linggo may dalang baril ang amo',
  ])('rings nobody up, and is asked about: %s', (text) => {
    expect(told('start', text).danger).toBe('maybe');
  });
});

test.each([
  ['no not today. last month he hit me', true],
  ['不是现在，是上个月的事', true],
  ['no, since march', false],
  ['上个月工资没发', false],
  ['wala, mula pa noong marso', false],
])('whether the day is of the danger: %s', (text, is) => {
  expect(isDayOfDanger(text)).toBe(is);
});
