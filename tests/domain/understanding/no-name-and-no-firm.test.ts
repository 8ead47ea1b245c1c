/** What stands where a name or a number could, and is another thing: 我怀孕了, 滚, dalawa babae. */
import { expect, it } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn } from '#tests/support/asked.ts';

it.each(['我怀孕了 厂里不要我了', '我怀孕了 老板不发工资'])('%s: nobody is called so', (text) => {
  expect(understand(askedIn('zh', 'start', text)).name).toBeUndefined();
});

it.each(['滚', '滚开', '没得名字 就是个小作坊', '没有招牌'])('%s is no firm', (text) => {
  expect(understand(askedIn('zh', 'who', text)).employer).toBeUndefined();
});

it.each([
  ['zh', '五个人，两个女的', 5, 5],
  ['zh', '三男两女', 5, 5],
  ['tl', 'lima po kaming lahat, dalawa babae', 5, 5],
  ['en', '5 of us in all, two women', 5, 5],
  ['en', '5 men 3 women', 8, 8],
] as const)('%s: %s are %i to %i', (tongue, text, low, high) => {
  expect(understand(askedIn(tongue, 'people', text)).people?.value).toEqual({ low, high });
});

it.each<[QuestionAsked, string, number]>([
  ['howmuch', 'not sure maybe 2000 i think', 200_000],
  ['howmuch', '£640 not £6400', 64_000],
])('at %s: %s is %i', (question, text, low) => {
  expect(understand(askedIn('en', question, text)).money?.value).toMatchObject({ low });
});

it('6000 3 ge yue, in pinyin, is no 60,003', () => {
  const { money, months } = understand(askedIn('zh', 'howmuch', '6000 3 ge yue'));
  expect([money?.value.low, months?.value.low]).toEqual([600_000, 3]);
});
