/** "Each, we are five": a sum that is for each of them is multiplied and read back, and never stays the whole in silence. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type Dialogue, dialogue as stored } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { Turn } from '#domain/sms/turn.ts';

const now = new Date('2026-11-24T03:00:00Z');
const begun = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd'],
  ph: ['unpaid wages', 'Makati', 'Harewood Homes Inc'],
} as const;

const turnsOf = (law: keyof typeof begun, texts: readonly string[]): readonly Turn[] => {
  const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
  let dialogue: Dialogue | undefined;
  const all = [...begun[law], ...texts].map((text, n) => {
    const turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = stored.parse(JSON.parse(JSON.stringify(turn.dialogue)));
    return turn;
  });
  return all.slice(begun[law].length);
};
const saidBy = (turn: Turn | undefined): string => turn?.replies.join('\n') ?? '';

describe('each one’s sum', () => {
  it.each([
    ['cn-mainland', ['一共30000，3个月', '每人, 我们五个', '1'], '¥150,000'],
    ['cn-mainland', ['一共30000，3个月', '5', '没有', '每人的'], '¥150,000'],
    ['cn-mainland', ['一共30000，3个月', '5', '没有', '何敏', '每人的，我们五个'], '¥150,000'],
    ['cn-mainland', ['一共30000，3个月', '5', '每人的'], '¥150,000'],
    ['cn-mainland', ['一共30000，3个月', '5', '没有', '何敏', '不是总共，是每人'], '¥150,000'],
    ['cn-mainland', ['一共30000，3个月', '这是一个人的，我们五个'], '¥150,000'],
    ['gb', ['30000 for 3 months', 'each, we are five', 'yes'], '£150,000'],
    ['gb', ['30000 for 3 months', '5', 'no', 'Ilie Popa', 'thats each'], '£150,000'],
    ['gb', ['30000 for 3 months each, we are five', '5'], '£150,000'],
    ['gb', ['6000 each, 3 weeks', '5'], '£30,000'],
    ['gb', ['1000 a month each, 3 months', '5'], '3 months at £5,000, £15,000 in all'],
    ['ph', ['30000 for 3 months', 'bawat isa, lima kami', 'oo'], 'PHP 150,000'],
    ['ph', ['tig 500 sa 6 na araw', 'lima kami'], 'PHP 15,000'],
    ['ph', ['tig-500 kada araw, 6 na araw, 5 kami'], 'PHP 15,000'],
    ['ph', ['tig 500 sa 6 na araw, 5 kami'], 'PHP 15,000'],
    ['ph', ['tigatlong libo', 'Hunyo', '5'], 'PHP 15,000'],
    ['gb', ['500 each a day for six days', 'June', '4'], '£12,000'],
    ['gb', ['£90 apiece a day, 6 days', '4 of us'], '£2,160'],
    ['gb', ['500 a piece, 4 of us'], '£2,000'],
    ['gb', ['everyone is owed 400', 'June', '4'], '£1,600'],
    ['cn-mainland', ['每人每天500，干了6天', '6月', '4个人'], '¥12,000'],
    ['cn-mainland', ['一人一天300，干了20天，我们3个'], '¥18,000'],
  ] as const)('%s: %j is read back as %s', (law, texts, sum) => {
    const turns = turnsOf(law, texts);
    expect(saidBy(turns.at(-1))).toContain(sum);
    expect(turns.at(-1)?.dialogue.step).toBe('owed');
  });

  it('is the whole after a yes, and filed as such', () => {
    const turns = turnsOf('gb', ['6000 each, 3 weeks', '5', 'yes', 'no', 'Ilie Popa', 'yes']);
    expect(turns.at(2)?.dialogue).toMatchObject({ step: 'danger', answers: { money: { low: 3_000_000 } } });
    expect(turns.at(-1)?.command).toMatchObject({
      do: 'file',
      claim: { claimedFen: 3_000_000 },
      headcount: 5,
    });
  });

  it('is asked for plainly after a no', () => {
    const turns = turnsOf('gb', ['6000 each, 3 weeks', '5', 'no', '28000']);
    expect(turns.at(2)?.dialogue.answers.money).toBeUndefined();
    expect(turns.at(2)?.dialogue.step).toBe('owed');
    expect(turns.at(3)?.dialogue).toMatchObject({ step: 'danger', answers: { money: { low: 2_800_000 } } });
  });

  it('is said as what it is until all are counted, and is the whole of one', () => {
    expect(saidBy(turnsOf('gb', ['6000 each, 3 weeks']).at(-1))).toContain('£6,000 each');
    const alone = turnsOf('gb', ['6000 each, 3 weeks', '1']).at(-1);
    expect(alone?.dialogue).toMatchObject({ step: 'danger', answers: { money: { low: 600_000 } } });
    expect(alone?.dialogue.each).toBeUndefined();
  });

  it('gives way to another sum, and leaves a whole that it makes up', () => {
    const other = turnsOf('gb', ['6000 each, 3 weeks', '5', '28000 altogether']).at(-1);
    expect(other?.dialogue.each).toBeUndefined();
    const made = turnsOf('gb', ['30000 for 3 months', '£6,000 each, five of us']).at(-1);
    expect(made?.dialogue.answers).toMatchObject({ money: { low: 3_000_000 }, people: { low: 5 } });
  });
});

describe('each one’s sum beside how many they are', () => {
  it.each(['每人三万, 五个', '一个人三万 我们五个', '每人欠三万，五个人'])('%s', (text) => {
    const { dialogue, replies } = turnsOf('cn-mainland', ['一共30000，3个月', text]).at(-1) ?? {};
    expect(dialogue?.step).toBe('owed');
    expect(replies?.join('\n')).toContain('¥150,000');
  });
});

describe('sums at the question how many they are', () => {
  it.each([
    ['gb', ['3000 for 3 months', "£1,200 is mine and the rest my brother's"]],
    ['cn-mainland', ['一共30000，3个月', '其中1万2是我的，剩下是我弟的']],
  ] as const)('%s: %j keeps the whole and the words', (law, texts) => {
    const { dialogue } = turnsOf(law, texts).at(-1) ?? {};
    expect(dialogue).toMatchObject({ step: 'people', answers: { money: { monthly: false } } });
    expect(dialogue?.doubts.money).toBeUndefined();
    expect(dialogue?.answers.people).toBeUndefined();
    expect(dialogue?.notes).toContain(texts[1]);
  });
});

describe('so much a month beside several people', () => {
  it.each([
    ['cn-mainland', ['一个月6000 三个月', '5个人'], '每个人'],
    ['gb', ['600 a month for 3 months', '5 of us'], 'each of you'],
    ['ph', ['6000 a month for 3 months', 'lima kami'], 'each of you'],
  ] as const)('%s: %j is asked about', (law, texts, asked) => {
    const turns = turnsOf(law, texts);
    expect(saidBy(turns.at(-1))).toContain(asked);
    expect(turns.at(-1)?.dialogue.step).toBe('owed');
  });

  it.each([
    ['1', 3_000_000],
    ['每个人', 3_000_000],
    ['2', 600_000],
    ['一共的', 600_000],
  ] as const)('%s answers it', (answer, low) => {
    const { answers, step, each } =
      turnsOf('cn-mainland', ['一个月6000 三个月', '5个人', answer]).at(-1)?.dialogue ?? {};
    expect(answers?.money?.low).toBe(low);
    expect(step === 'danger' || each === true).toBe(true);
  });

  it.each([
    [['我们5个人一共每月30000 三个月']],
    [['一个月6000 三个月', '1']],
    [['18000 3个月', '5个人']],
  ] as const)('%j is not', (texts) => {
    expect(turnsOf('cn-mainland', texts).at(-1)?.dialogue.step).toBe('danger');
  });

  it('is each month’s of each, told at the read-back', () => {
    const texts = ['一个月6000 三个月', '5个人', '2', '没有', '王五', '每个人都是6000'];
    expect(saidBy(turnsOf('cn-mainland', texts).at(-1))).toContain('¥90,000');
  });
});

describe('so much a day for each, and how many days', () => {
  it.each([
    ['cn-mainland', '欠薪，每人每天500，干了六天没给', '坪山', '¥3,000'],
    ['gb', 'boss owes us £90 each a day for 6 days', 'Leeds', '£540 each'],
    ['ph', 'utang nila samin tig 500 kada araw, 6 na araw', 'Makati', 'PHP 3,000 each'],
  ] as const)('%s: %s is each one’s sum', (law, text, _, sum) => {
    const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
    const turn = takeTurn(undefined, { sid: 's0', text }, now, context);
    expect([saidBy(turn), turn.dialogue.each]).toEqual([expect.stringContaining(sum), true]);
  });

  it.each([
    ['cn-mainland', '每天500，干了6天', 300_000],
    ['gb', '£90 a day, 6 days', 54_000],
    ['gb', '£2 a piece, 300 pieces', 60_000],
  ] as const)('%s: %s is nobody’s share', (law, text, low) => {
    const { dialogue } = turnsOf(law, [text]).at(-1) ?? {};
    expect([dialogue?.each, { ...dialogue?.answers, ...dialogue?.doubts }.money?.low]).toEqual([
      undefined,
      low,
    ]);
  });
});
