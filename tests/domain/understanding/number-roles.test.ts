import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Meaning, QuestionAsked, Reading, Span } from '#domain/understanding/meaning.ts';
import { scanned } from '#domain/understanding/quantities/context.ts';
import { type NumberRole, rolesIn } from '#domain/understanding/quantities/number-roles.ts';
import { understand } from '#domain/understanding/understand.ts';
import { sayingRows } from '../../../bin/understanding/corpus.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';
import { markedIn, roleLessons, unmarked } from '../../../bin/understanding/role-lessons.ts';
import { learntFrom, rates } from '../../../bin/understanding/softmax.ts';
import { askedWith } from './said.ts';

const file = readFileSync('domain/understanding/words/role-net.json', 'utf8');

const likeliestRoles = (text: string, question: QuestionAsked = 'howmuch') => {
  const asked = askedWith(text, question);
  return rolesIn(scanned(asked), asked.question).map(({ item, of }) => {
    const roles: readonly NumberRole[] = [
      'owed',
      'month',
      'rate',
      'count',
      'months',
      'people',
      'crowd',
      'paid',
      'none',
    ];
    return [item.low, roles.reduce((most, each) => (of(each) > of(most) ? each : most))];
  });
};

describe('the net of roles', () => {
  it('was learnt from the corpora as they are', () => {
    expect(JSON.parse(file).learntFrom).toBe(learntFrom(roleLessons(), rates.slow));
  });

  it('stays under 300 KB packed', () => {
    expect(gzipSync(file).length).toBeLessThan(300 * 1024);
  });

  it('knows what each of several numbers is for', () => {
    expect(likeliestRoles('我今年46，欠我八千，房租还欠六百')).toEqual([
      [46, 'none'],
      [8000, 'owed'],
      [600, 'none'],
    ]);
    expect(likeliestRoles('12 days at £85 a day, room 14')).toEqual([
      [12, 'count'],
      [85, 'rate'],
      [14, 'none'],
    ]);
    expect(likeliestRoles('公司200人，外包28人，只欠外包的', 'people')).toEqual([
      [200, 'crowd'],
      [28, 'people'],
    ]);
  });

  it('takes a text of nothing but numbers', () => {
    expect(likeliestRoles('1 2 3 '.repeat(200)).length).toBeLessThanOrEqual(24);
  });
});

describe('sums, lengths and numbers of people', () => {
  const heard = (text: string, question: QuestionAsked) => understand(askedWith(text, question));

  it('are read back where the roles of the numbers say something else', () => {
    expect(heard('全厂60人，25人没发', 'people').people).toEqual({
      value: { low: 25, high: 25 },
      sure: false,
    });
    expect(heard('我都52了 他欠我五千', 'howmuch').money).toMatchObject({
      value: { low: 500_000 },
      sure: false,
    });
  });

  it('are asked about where others are owed as well, in words that no rule knows', () => {
    expect(heard('owes me £2,180 since July, and 4 others too', 'start').people).toEqual({
      value: { low: 5, high: 5 },
      sure: false,
    });
  });

  it('are kept where both say the same, though the words beside them are not known', () => {
    expect(heard('一个一毛二 糊了五万个盒子', 'howmuch').money).toMatchObject({
      value: { low: 600_000 },
      sure: true,
    });
  });

  it.each([
    ['12 days at 85', 102_000],
    ['12 days at 85, got 300 of it', 72_000],
    ['说好9000 卡上只到了6500', 250_000],
    ['45 a door, did 18 doors, had 200 so far', 61_000],
  ])('are kept where each number has its part, and nothing is left over: %s', (text, low) =>
    expect(heard(text, 'howmuch').money).toMatchObject({ value: { low }, sure: true }),
  );

  it.each([
    '讲好7000一个月只发5000',
    '六月3200 七月2800 八月一分没',
    '年薪六万 给了四万八',
    '一天两班，一班150，干了12天',
  ])('are read back where it is not said of how much of it: %s', (text) =>
    expect(heard(text, 'howmuch').money?.sure ?? false).toBe(false),
  );

  it.each([
    '三成没给，总数五万',
    '总数五万，七成已付',
    '20% of my wage, wage is 2000',
    'he kept a third, wage is 1800',
    'a quarter of my 1600',
    'owed 4 shifts at 96, one was paid',
    '-500',
    '负五百',
    '£50 billion',
    '£900m',
    '1.5k minus tax',
  ])('are read back where they were not reckoned to their end: %s', (text) =>
    expect(heard(text, 'howmuch').money?.sure ?? false).toBe(false),
  );

  it.each(['完成了 5000', '£900 mate', '1500 less than i thought'])(
    'are kept where nothing is to be reckoned: %s',
    (text) => expect(heard(text, 'howmuch').money?.value.low).toBeGreaterThan(0),
  );

  it('are read back all the same where they are doubtful in themselves', () => {
    expect(heard('13月', 'since').months?.sure ?? false).toBe(false);
  });
});

/** Texts that nothing was learnt from: what each number is for, and what was understood. */
const marked = sayingRows('tests/domain/understanding/unread/number-roles.tsv').map(
  ([lang = '', question = '', text = '']) => {
    const asked = askedAt(lang, question, unmarked(text));
    const numbers = markedIn(asked, text);
    return { numbers, meaning: understand(asked) };
  },
);

/** Of those in which one number has the role: for each reading that was kept, whether it is that number. */
const keptOf = (role: NumberRole, readingOf: (meaning: Meaning) => Reading<Span> | undefined, times = 1) =>
  marked.flatMap(({ numbers, meaning }) => {
    const [one, ...more] = numbers.filter((each) => each.role === role);
    const got = readingOf(meaning);
    if (one === undefined || more.length > 0 || got?.sure !== true) return [];
    return [Math.round(one.low * times) === got.value.low || Math.round(one.high * times) === got.value.high];
  });

describe('numbers in words that nothing was learnt from', () => {
  const shareOfRight = (kept: readonly boolean[]): number => kept.filter(Boolean).length / kept.length;

  it('are kept only where nearly all are right', () => {
    const sums = keptOf('owed', ({ money }) => money, 100);
    expect(sums.length).toBeGreaterThan(120);
    expect(shareOfRight(sums)).toBeGreaterThan(0.98);
    const people = keptOf('people', ({ people }) => people);
    expect(people.length).toBeGreaterThan(60);
    expect(shareOfRight(people)).toBeGreaterThan(0.96);
  });
});
