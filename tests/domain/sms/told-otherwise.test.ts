/** A number told otherwise changes the fact in which the other one stands, and what it comes to: what is filed is what was last said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type Dialogue, dialogue as stored } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { doubtAt } from '#domain/sms/questions.ts';
import type { Turn } from '#domain/sms/turn.ts';
import { runs } from '#tests/support/seeded.ts';

const now = new Date('2026-11-24T03:00:00Z');
const words = {
  zh: {
    law: 'cn-mainland',
    place: '坪山',
    employer: '腾跃五金厂',
    since: '9月份',
    people: '就我一个',
    yes: '对',
    no: '没有',
  },
  en: {
    law: 'gb',
    place: 'Leeds',
    employer: 'Harewood Homes Ltd',
    since: 'since June',
    people: 'just me',
    yes: 'yes',
    no: 'no',
  },
  tl: {
    law: 'ph',
    place: 'Makati',
    employer: 'Harewood Homes Inc',
    since: 'since June',
    people: 'ako lang',
    yes: 'oo',
    no: 'no',
  },
} as const;
type Tongue = keyof typeof words;

const step = (tongue: Tongue, before: Dialogue | undefined, text: string, n: number): Turn => {
  const procedure = newestProcedure(words[tongue].law);
  const otherwise = tongue === 'zh' ? 'zh-CN' : 'en';
  const turn = takeTurn(before, { sid: `s${n}`, text }, now, {
    procedure,
    offices: [],
    cases: [],
    otherwise,
  });
  return { ...turn, dialogue: stored.parse(JSON.parse(JSON.stringify(turn.dialogue))) };
};

/** What answers the question that is open, with nothing that changes a number. */
const plainly = (tongue: Tongue, { dialogue }: Turn): string => {
  const { place, employer, since, people, yes, no } = words[tongue];
  if (doubtAt(dialogue) !== undefined || dialogue.step === 'send') return yes;
  const at: { readonly [S in Dialogue['step']]?: string } = { place, employer, since, people, danger: no };
  return at[dialogue.step] ?? '0';
};

/** Told, answered plainly up to the read-back, then these texts. */
const readBackAfter = (tongue: Tongue, first: string, corrections: readonly string[]): Turn => {
  let n = 0;
  let turn = step(tongue, undefined, first, n);
  while (turn.dialogue.step !== 'send' && n < 15)
    turn = step(tongue, turn.dialogue, plainly(tongue, turn), ++n);
  for (const text of corrections) turn = step(tongue, turn.dialogue, text, ++n);
  return turn;
};

const filedAfter = (tongue: Tongue, first: string, corrections: readonly string[]): Turn['command'] => {
  let turn = readBackAfter(tongue, first, corrections);
  for (let n = 100; turn.command === undefined && n < 104; n++)
    turn = step(tongue, turn.dialogue, plainly(tongue, turn), n);
  return turn.command;
};

describe('told otherwise at the read-back', () => {
  it.each([
    ['zh', '欠我20天工资没给，一天220', '不是20天，是22天', { claimedFen: 484_000 }],
    ['zh', '欠我20天工资没给，一天220', '是22天', { claimedFen: 484_000 }],
    ['zh', '欠我20天工资没给，一天220', '20天改成22天', { claimedFen: 484_000 }],
    ['zh', '欠我20天工资没给，一天180', '一天是200不是180', { claimedFen: 400_000 }],
    ['zh', '欠我20天工资没给，一天180', '不对，是200', { claimedFen: 400_000 }],
    ['zh', '干了3周没给钱，一周1200', '5周不是3周', { claimedFen: 600_000 }],
    ['zh', '干了3周没给钱，一周1200', '应该是5周', { claimedFen: 600_000 }],
    ['zh', '欠我2个月工资 每月3500', '不对 是3800', { claimedFen: 760_000 }],
    ['zh', '欠我2个月工资 每月5000', '5500不是5000', { claimedFen: 1_100_000 }],
    ['zh', '欠我2个月工资 每月3500', '不对 是9000', { claimedFen: 900_000 }],
    ['zh', '欠我2个月工资 每月3500', '一共3800', { claimedFen: 380_000 }],
    ['en', 'not paid 3 weeks at 400 a week', 'its 5 weeks not 3', { claimedFen: 200_000 }],
    ['en', 'not paid for 20 days at 80 a day', 'no 22 days', { claimedFen: 176_000 }],
    ['en', 'not paid for 20 days at 80 a day', 'change 20 days to 22', { claimedFen: 176_000 }],
    ['en', 'not paid for 20 days at 80 a day', 'its 90 a day not 80', { claimedFen: 180_000 }],
    ['en', 'owed 2 months at 1500 a month', 'no 1800', { claimedFen: 360_000 }],
    ['tl', 'di ako sinahod ng 20 araw, 600 kada araw', 'hindi 20 araw, 22 araw', { claimedFen: 1_320_000 }],
    [
      'tl',
      'di ako sinahod ng 20 araw, 600 kada araw',
      '650 kada araw po hindi 600',
      { claimedFen: 1_300_000 },
    ],
  ] as const)('%s: %s / %s', (tongue, first, correction, claim) => {
    expect(filedAfter(tongue, first, [correction])).toMatchObject({ do: 'file', claim });
  });

  it.each([
    ['zh', '6个人没拿到工资，每人8000', '是7个人', 5_600_000, 7],
    ['zh', '我们5个人没拿到工资，每人6000', '不是5个是6个', 3_600_000, 6],
    ['zh', '我们5个人没拿到工资，每人6000', '不是5个是6个，每人6500', 3_900_000, 6],
    ['zh', '我们5个人没拿到工资，每人6000', '每人6500，6个人', 3_900_000, 6],
    ['zh', '我们5个人没拿到工资，一共30000', '不是5个是6个', 3_000_000, 6],
    ['zh', '我们5个人没拿到工资，一共30000', '是6个人', 3_000_000, 6],
    ['en', '6 of us not paid, 800 each', 'its 7 of us', 560_000, 7],
    ['en', '6 of us not paid, 800 each', '7 people not 6', 560_000, 7],
    ['en', '6 of us not paid, 800 each', '950 each not 800', 570_000, 6],
    ['tl', '6 kami di binayaran, 8000 bawat isa', '7 kami hindi 6', 5_600_000, 7],
  ] as const)(
    'each one’s sum follows the people: %s, %s / %s',
    (tongue, first, correction, claimedFen, headcount) => {
      expect(filedAfter(tongue, first, [correction])).toMatchObject({ claim: { claimedFen }, headcount });
    },
  );

  it.each([
    ['zh', '我们3个人，欠薪3个月，每月5000', '4个月，每月5500，5个人', 11_000_000],
    ['zh', '我们3个人，欠薪3个月，每月5000', '5个人，4个月', 10_000_000],
    ['zh', '我们3个人，欠薪3个月，每月5000', '应该是5个人4个月', 10_000_000],
    ['en', '3 of us owed 3 months at 1500 a month', '4 months, 1600 a month, 5 people', 3_200_000],
    ['en', '3 of us owed 3 months at 1500 a month', 'no its 5 of us and 4 months', 3_000_000],
    ['tl', '3 kami, 3 buwan walang sahod, 15000 kada buwan', '5 kami, 4 buwan', 30_000_000],
  ] as const)('every fact of a correction changes: %s, %s / %s', (tongue, first, correction, claimedFen) => {
    expect(filedAfter(tongue, first, [correction])).toMatchObject({ claim: { claimedFen }, headcount: 5 });
  });

  it('is asked where two facts are alike', () => {
    const turn = readBackAfter('zh', '我们5个人没拿到工资，5个月，每月4000', ['不是5是6']);
    expect(turn.dialogue).toMatchObject({ between: { about: 'wrong' }, answers: { people: { low: 5 } } });
  });

  it('is read back first at another question', () => {
    const texts = ['欠我20天工资没给，一天220', '坪山', '腾跃五金厂', '不是20天，是22天'];
    const turns: Turn[] = [];
    for (const [n, text] of texts.entries()) turns.push(step('zh', turns.at(-1)?.dialogue, text, n));
    expect(turns.at(-1)?.replies.join()).toContain('¥4,840，对吗');
  });

  it.each([
    ['欠薪 每月4800，半年', '半年工资发了4个月'],
    ['欠薪 2个月 每月4800', '半年工资只发了4个月'],
  ])('so many months of a year that were paid are not owed: %s / %s', (first, text) => {
    const { dialogue } = readBackAfter('zh', first, [text]);
    expect({ ...dialogue.answers, ...dialogue.doubts }).toMatchObject({ months: { low: 2, high: 2 } });
  });

  it('asks once for a wage and the months that are read back with it', () => {
    const first = '一年的工资只拿到8个月的，一个月5000';
    expect(step('zh', undefined, first, 0).dialogue.doubts).toMatchObject({ months: { low: 4 } });
    const texts = [first, '坪山', '腾跃五金厂', '对'];
    const turns: Turn[] = [];
    for (const [n, text] of texts.entries()) turns.push(step('zh', turns.at(-1)?.dialogue, text, n));
    const { answers, doubts } = turns.at(-1)?.dialogue ?? {};
    expect({ answers, doubts }).toMatchObject({
      answers: { money: { low: 500_000 }, months: { low: 4 } },
      doubts: {},
    });
    expect(turns.at(-1)?.dialogue.step).toBe('people');
  });

  it.each([['老板说好一天300只给200'], ['一共22天，发了5天的'], ['电话是13800138000']])(
    '%s changes no sum that was worked out',
    (text) => {
      const { dialogue } = readBackAfter('zh', '欠我20天工资没给，一天220', [text]);
      expect(dialogue.answers.money).toMatchObject({ low: 440_000 });
    },
  );
});

/** What somebody could have told: so many of a unit at so much, and the ways to say it otherwise. */
interface Told {
  readonly count: number;
  readonly rate: number;
}
type Change = (now: Told, next: Told) => readonly [string, Told];

const ways: {
  readonly [T in Tongue]: { readonly first: (told: Told) => string; readonly changes: readonly Change[] };
} = {
  zh: {
    first: ({ count, rate }) => `欠我${count}天工资没给，一天${rate}`,
    changes: [
      (now, { count }) => [`不是${now.count}天，是${count}天`, { ...now, count }],
      (now, { count }) => [`${now.count}天改成${count}天`, { ...now, count }],
      (now, { count }) => [`应该是${count}天`, { ...now, count }],
      (now, { rate }) => [`一天是${rate}不是${now.rate}`, { ...now, rate }],
      (now, { rate }) => [`不是${now.rate}，是${rate}`, { ...now, rate }],
      (now, { rate }) => [`每天${rate}`, { ...now, rate }],
      (_, next) => [`${next.count}天，一天${next.rate}`, next],
    ],
  },
  en: {
    first: ({ count, rate }) => `not paid for ${count} days at ${rate} a day`,
    changes: [
      (now, { count }) => [`its ${count} days not ${now.count}`, { ...now, count }],
      (now, { count }) => [`no, ${count} days`, { ...now, count }],
      (now, { rate }) => [`its ${rate} a day not ${now.rate}`, { ...now, rate }],
      (now, { rate }) => [`should be ${rate} a day`, { ...now, rate }],
    ],
  },
  tl: {
    first: ({ count, rate }) => `di ako sinahod ng ${count} araw, ${rate} kada araw`,
    changes: [
      (now, { count }) => [`hindi ${now.count} araw, ${count} araw`, { ...now, count }],
      (now, { count }) => [`${count} araw po dapat`, { ...now, count }],
      (now, { rate }) => [`${rate} kada araw po hindi ${now.rate}`, { ...now, rate }],
    ],
  },
};

interface Wage {
  readonly people: number;
  readonly months: number;
  readonly monthly: number;
}
const parts: { readonly [T in Tongue]: { readonly [P in keyof Wage]: (n: number) => string } } = {
  zh: { people: (n) => `${n}个人`, months: (n) => `${n}个月`, monthly: (n) => `每月${n}` },
  en: { people: (n) => `${n} people`, months: (n) => `${n} months`, monthly: (n) => `${n} a month` },
  tl: { people: (n) => `${n} kami`, months: (n) => `${n} buwan`, monthly: (n) => `${n} kada buwan` },
};
const wageTold: { readonly [T in Tongue]: (wage: Wage) => string } = {
  zh: ({ people, months, monthly }) => `我们${people}个人，欠薪${months}个月，每月${monthly}`,
  en: ({ people, months, monthly }) => `${people} of us owed ${months} months at ${monthly} a month`,
  tl: ({ people, months, monthly }) => `${people} kami, ${months} buwan walang sahod, ${monthly} kada buwan`,
};

describe('whatever is told otherwise, in whatever order', { timeout: 240_000 }, () => {
  const told = fc.record({ count: fc.integer({ min: 3, max: 29 }), rate: fc.integer({ min: 60, max: 400 }) });
  const tongue = fc.constantFrom<Tongue>('zh', 'en', 'tl');

  it('what is filed equals what was last said', () => {
    const road = fc.array(fc.tuple(told, fc.nat()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(tongue, told, road, (spoken, begun, all) => {
        const { first, changes } = ways[spoken];
        const texts: string[] = [];
        let last = begun;
        for (const [next, n] of all) {
          const [text, after] = changes[n % changes.length]?.(last, next) ?? ['', last];
          if (after.count === last.count && after.rate === last.rate) continue;
          texts.push(text);
          last = after;
        }
        const said = [first(begun), ...texts].join(' / ');
        expect(filedAfter(spoken, first(begun), texts), said).toMatchObject({
          claim: { claimedFen: last.count * last.rate * 100 },
        });
      }),
      { numRuns: runs(60) },
    );
  });

  it('none of several facts is left out', () => {
    const wage = fc.record({
      people: fc.integer({ min: 2, max: 40 }),
      months: fc.integer({ min: 2, max: 11 }),
      monthly: fc.integer({ min: 15, max: 90 }).map((n) => n * 100),
    });
    const some = fc.shuffledSubarray(['people', 'months', 'monthly'] as const, { minLength: 1 });
    fc.assert(
      fc.property(tongue, wage, wage, some, (spoken, first, next, told) => {
        const last = { ...first, ...Object.fromEntries(told.map((part) => [part, next[part]])) };
        const text = told.map((part) => parts[spoken][part](next[part])).join(spoken === 'zh' ? '，' : ', ');
        const filed = filedAfter(spoken, wageTold[spoken](first), [text]);
        expect(filed, `${wageTold[spoken](first)} / ${text}`).toMatchObject({
          // so much a month is each one's: that was asked, and answered with a yes
          claim: { claimedFen: last.people * last.months * last.monthly * 100 },
          headcount: last.people,
        });
      }),
      { numRuns: runs(60) },
    );
  });
});
