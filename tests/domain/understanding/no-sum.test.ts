/** Numbers that stand where a sum may and are none, and sums that are not the whole or not one person's. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Asked, Meaning } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';

const heard = (question: Asked['question'], text: string, law = 'gb'): Meaning => {
  const isChinese = /\p{Script=Han}/u.test(text);
  const procedure = newestProcedure(isChinese ? 'cn-mainland' : law);
  return understand({ question, text, language: isChinese ? 'zh-CN' : 'en', today: '2026-11-25', procedure });
};

describe('no sum', () => {
  it.each([
    ['12333打不通才找的你们'],
    ['打了12345也没用'],
    ['110不管'],
    ['12315 12333都打过，没用'],
    ['my mrs works in a laundry they took her passport day 1 and wont give it back'],
    ['he kept my wages from week 1'],
    ['rang 999 and nobody came'],
  ])('%s', (text) => {
    expect(heard('start', text).money).toBeUndefined();
  });

  it('is a year since which nothing is paid', () => {
    expect(heard('start', 'Not paid SSS since 2021, me & 25 officemates', 'ph').money).toBeUndefined();
  });

  it.each([
    ['howmuch', '12333', 1_233_300],
    ['howmuch', '一亩地120 打顶打了三十四亩', 408_000],
    ['howmuch', '一天110不管饭 干了20天', 220_000],
    ['start', 'not paid 2 weeks, £700', 70_000],
  ] as const)('at %s: %s is one', (question, text, low) => {
    expect(heard(question, text).money?.value).toMatchObject({ low });
  });
});

describe('a part of the whole that stands before it', () => {
  it.each([
    ['2万3 里头有1万4是我老公的', 2_300_000],
    ['一共欠9000，其中3000是押金', 900_000],
    ['£900 including £200 deposit', 90_000],
  ])('%s is not added', (text, low) => {
    expect(heard('howmuch', text).money?.value).toMatchObject({ low, high: low });
  });
});

it.each([
  ['start', 'We are 3 lads, Plymouth. boss owes us 1800, 1500 and 2000', 530_000],
  ['howmuch', 'We are 3. 1800, 1500 and 2000', 530_000],
] as const)('at %s: as many sums as people are read back as one: %s', (question, text, low) => {
  expect(heard(question, text).money).toEqual({ value: { low, high: low, monthly: false }, sure: false });
});

it.each([
  ['底薪3500 提成没算 三个月', false],
  ['底薪2800 欠五个月底薪', true],
])('base pay of which the rest is owed too is read back: %s', (text, sure) => {
  expect(heard('howmuch', text).money?.sure).toBe(sure);
});

it.each([
  ['十五六七个', 15, 17],
  ['五六七个人', 5, 7],
  ['十五六个', 15, 16],
])('%s are %i to %i', (text, low, high) => {
  expect(heard('people', text).people?.value).toEqual({ low, high });
});

it('what was never said is not kept', () => {
  const { people, answer, asksBack } = heard('readback', '我没说九个人 我是说九号来的');
  expect([people, answer, asksBack]).toEqual([undefined, 'part', ['which_part']]);
});

it.each([
  ['Chef at the Gull & Anchor in Whitby, sept wages missing, 2150, same for the kitchen porter'],
  ['欠我8000，洗碗的阿姨也一样'],
])('another one in the same case is asked about: %s', (text) => {
  const { people, asksBack } = heard('start', text);
  expect(people).toEqual({ value: { low: 2, high: 2 }, sure: false });
  expect(asksBack).toContain('how_many_people');
});

it.each([['same for me, not paid 3 weeks'], ['每个月都一样，欠我三个月']])('nobody else in: %s', (text) => {
  expect(heard('start', text).people).toBeUndefined();
});

it.each([['超市撤店 干了六年 一人发一桶油就打发了'], ['去药店一刷 医保卡是停的 才晓得公司早给我断了']])(
  'no firm in: %s',
  (text) => {
    expect(heard('start', text).employer).toBeUndefined();
  },
);

it.each([['pwede po bang hindi na'], ['ok lang po bang di ko sabihin']])('no name, and a no: %s', (text) => {
  const { name, answer } = heard('name', text, 'ph');
  expect([name, answer]).toEqual([undefined, 'no']);
});
