/** Numbers and times of other things: they count nobody, begin no claim, and are no sum. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type Dialogue, dialogue as stored } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';

const now = new Date('2026-11-24T03:00:00Z');
const told = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂', '3个月18000', '5人', '没有', '何敏'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', '1800 for 3 weeks', '1', 'no', 'Ilie Popa'],
  ph: ['unpaid wages', 'Makati', 'Harewood Homes Inc', '18000, 3 buwan', '1', 'wala', 'Jun Reyes'],
} as const;
const asked = { start: 0, owed: 3, people: 4, danger: 5, name: 6 } as const;

const toldOn = (law: keyof typeof told, at: keyof typeof asked, ...texts: readonly string[]): Dialogue => {
  const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
  let dialogue: Dialogue | undefined;
  for (const [n, text] of [...told[law].slice(0, asked[at]), ...texts].entries()) {
    const turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = stored.parse(JSON.parse(JSON.stringify(turn.dialogue)));
  }
  if (dialogue === undefined) throw new Error('no turn');
  return dialogue;
};

describe('those who are beside whoever writes', () => {
  it.each([
    ['cn-mainland', '还有四个老乡', 5],
    ['cn-mainland', '一起的还有四个老乡', 5],
    ['cn-mainland', '还有四个', 5],
    ['gb', 'another 3 lads as well', 4],
    ['gb', 'plus 3 mates', 4],
    ['ph', 'may apat pang kasama', 5],
  ] as const)('%s: %s is read back as %i', (law, text, count) => {
    const { answers, doubts } = toldOn(law, 'people', text);
    expect(answers.people).toBeUndefined();
    expect(doubts.people).toEqual({ low: count, high: count });
  });

  it('are all of them where nothing was paid to so many', () => {
    expect(toldOn('cn-mainland', 'people', '还有15个没拿到').answers.people).toEqual({ low: 15, high: 15 });
  });

  it('are none by 下一个, and by a sum for somebody', () => {
    expect(toldOn('cn-mainland', 'people', '下一个')).toMatchObject({ step: 'people', doubts: {} });
    expect(toldOn('cn-mainland', 'people', '就我，急，我妈住院要8000').answers.people).toEqual({
      low: 1,
      high: 1,
    });
  });
});

describe('a time of something else', () => {
  it.each([
    ['cn-mainland', 'danger', '没有，上个月有过事故'],
    ['cn-mainland', 'name', '何敏，三月份就在这干了'],
    ['gb', 'name', 'Mohammed, been here since March'],
  ] as const)('%s, %s: %s begins no claim', (law, at, text) => {
    const { answers, doubts } = toldOn(law, at, text);
    expect(answers.since).toBeUndefined();
    expect(doubts.since).toBeUndefined();
  });

  it.each([
    ['cn-mainland', 'danger', '没有，从上个月开始欠的'],
    ['gb', 'name', 'Mohammed, not paid since March'],
  ] as const)('%s, %s: %s does', (law, at, text) => {
    expect(toldOn(law, at, text).answers.since).toBeDefined();
  });
});

describe('a rate', () => {
  it.each([
    ['cn-mainland', '一天300，一周干6天'],
    ['cn-mainland', '每天260，每周做6天'],
    ['cn-mainland', '一天300，一周干6天，干了两个月'],
    ['gb', '£60 a day, 6 days a week'],
    ['gb', '£12 an hour, 5 days a week'],
    ['ph', '500 isang araw, 6 araw kada linggo'],
  ] as const)('%s: %s is no sum, and is kept in words', (law, text) => {
    const { answers, doubts, notes, step } = toldOn(law, 'owed', text);
    expect(step).toBe('owed');
    expect([answers.money, doubts.money]).toEqual([undefined, undefined]);
    expect(notes).toContain(text);
  });

  it('is one with the weeks', () => {
    const { answers, doubts } = toldOn('gb', 'owed', '£60 a day, 6 days a week, 3 weeks');
    expect((answers.money ?? doubts.money)?.low).toBe(108_000);
  });
});

describe('a sum beside so many months', () => {
  it.each([
    ['cn-mainland', '工资卡上少了1200，每个月都少，4个月了', 120_000, true],
    ['gb', 'he docks £50 off, every month, 4 months now', 5_000, true],
    ['cn-mainland', '欠我工资8600，两个月', 860_000, false],
    ['gb', 'rent is 600 a month and he owes me 2 months wages 3100', 310_000, false],
    ['cn-mainland', '六万，三个人的，一人两万', 6_000_000, false],
    ['ph', 'labing-walong libo', 1_800_000, false],
  ] as const)('%s: %s', (law, text, low, monthly) => {
    const { answers, doubts, each } = toldOn(law, 'owed', text);
    expect(doubts.money ?? answers.money).toMatchObject({ low, monthly });
    expect(each).toBeUndefined();
  });
});

it('a number by itself in a first text is a choice, and no sum', () => {
  expect(toldOn('cn-mainland', 'start', '1')).toMatchObject({ doubts: {}, answers: {} });
  expect(toldOn('cn-mainland', 'start', '1', '宝安，华强电子，3个月18000，5人').doubts.money).toBeUndefined();
});
