/** A number told before that is taken back at another question changes there; and words beside a sum that was read back never lose it. */
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { doubtAt } from '#domain/sms/questions.ts';
import { dialogueTold } from '#tests/support/dialogue-told.ts';

const begun = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd'],
  ph: ['unpaid wages', 'Makati', 'Harewood Homes Inc'],
} as const;
type Law = keyof typeof begun;

const talkedTo = (law: Law, texts: readonly string[]): Dialogue =>
  dialogueTold(law, [...begun[law], ...texts]);

describe('taken back at another question', () => {
  it.each([
    ['cn-mainland', ['6000，2个月', '刚才写错了，是7000'], 'people', { money: { low: 700_000 } }],
    ['cn-mainland', ['6000，2个月', '刚才钱写错了，是7000'], 'people', { money: { low: 700_000 } }],
    ['cn-mainland', ['6000，2个月', '少打了个0，是60000'], 'people', { money: { low: 6_000_000 } }],
    ['cn-mainland', ['6000，2个月', '钱写错了，600'], 'people', { money: { low: 60_000 } }],
    [
      'cn-mainland',
      ['每月6000，2个月', '写错了，是7000'],
      'people',
      { money: { low: 700_000, monthly: true } },
    ],
    ['cn-mainland', ['6000，2个月', '刚才月数错了，是3个月'], 'people', { months: { low: 3 } }],
    ['cn-mainland', ['6000，2个月', '3', '没有', '写错了，是7000'], 'name', { money: { low: 700_000 } }],
    ['cn-mainland', ['6000，2个月', '3', '没有', '人数错了，4个人'], 'name', { people: { low: 4 } }],
    ['cn-mainland', ['6000，2个月', '3', '人数错了，4个人'], 'danger', { people: { low: 4 } }],
    ['gb', ['6000 for 2 months', 'sorry i meant 7000'], 'people', { money: { low: 700_000 } }],
    ['gb', ['6000 for 2 months', 'wrong amount, its 7000'], 'people', { money: { low: 700_000 } }],
    ['gb', ['6000 for 2 months', '3', 'no', 'typo, should be 7000'], 'name', { money: { low: 700_000 } }],
    ['gb', ['6000 for 2 months', '3', 'no', 'I meant 3 months'], 'name', { months: { low: 3 } }],
    ['ph', ['6000 total, 2 buwan', 'oo', 'mali po, 7000 dapat'], 'people', { money: { low: 700_000 } }],
  ] as const)('%s: %j stays at the question about %s', (law, texts, step, answers) => {
    expect(talkedTo(law, texts)).toMatchObject({ step, answers });
  });

  it.each([
    ['cn-mainland', ['6000，2个月', '写错了，是7个人'], 7],
    ['cn-mainland', ['6000，2个月', '不对，是12'], 12],
    ['gb', ['6000 for 2 months', 'sorry its 7'], 7],
    ['gb', ['6000 for 2 months', 'sorry its 120'], 120],
  ] as const)('%s: %j answers how many they are', (law, texts, low) => {
    const { answers, doubts } = talkedTo(law, texts);
    expect({ ...doubts, ...answers }).toMatchObject({ people: { low }, money: { low: 600_000 } });
  });

  it.each([['工资算错了少给3000'], ['工资弄错了，少给3000']])(
    '%s takes nothing back, and is read back',
    (text) => {
      const dialogue = talkedTo('cn-mainland', ['6000，2个月', text]);
      expect(dialogue.answers.money).toMatchObject({ low: 600_000 });
      expect(doubtAt(dialogue)).toBe('money');
    },
  );
});

describe('a sum that was read back', () => {
  it.each([
    ['cn-mainland', ['每人欠15000，我们12个'], '总包不知道', 18_000_000],
    ['cn-mainland', ['每人欠15000，我们12个'], '老板态度很差', 18_000_000],
    ['gb', ['1500 each', 'since June', '12'], 'dont know the agency', 1_800_000],
  ] as const)('%s: %j is asked again after %s', (law, first, aside, low) => {
    const dialogue = talkedTo(law, [...first, aside]);
    expect(doubtAt(dialogue)).toBe('money');
    expect(dialogue.doubts.money).toMatchObject({ low });
  });

  it.each([
    ['cn-mainland', ['每人欠15000，我们12个'], '不知道', 18_000_000],
    ['gb', ['1500 each', 'since June', '12'], 'dunno', 1_800_000],
  ] as const)(
    'stands where it was worked out and nobody knows better: %s, %j, %s',
    (law, first, unknown, low) => {
      expect(talkedTo(law, [...first, unknown]).answers.money).toMatchObject({ low });
    },
  );

  it('is left out by a 0, and each one’s is not taken for it', () => {
    expect(talkedTo('cn-mainland', ['每人欠15000，我们12个', '0']).answers.money).toBeUndefined();
  });
});
