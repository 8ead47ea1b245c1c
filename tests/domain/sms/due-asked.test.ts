/** A question of how much is due is answered in a line, reports nothing, and leaves the open question as it is. */
import { describe, expect, it } from 'vitest';
import { askedOftenIn } from '#domain/understanding/asked-often.ts';
import { lastTold, untilTheSum } from '#tests/support/dialogue-told.ts';

const due = /depends on your hours|该拿多少/u;
const minimum = /minimum wage is depends|最低工资各地/u;

const asksDue = [
  ...[
    'how much should I get',
    'how much should i get for 48 hours',
    'how much am i owed',
    'what am i entitled to',
  ],
  ...[
    'how much will i get back',
    'how much does he have to pay me',
    'how is overtime worked out',
    'whats the right pay',
  ],
  ...['我能拿到多少', '我应该拿多少钱', '能赔多少', '加班费怎么算', '应该给我多少', '请问我能要回多少钱'],
  ...[
    'magkano dapat ang sahod',
    'magkano po ba dapat kong makuha',
    'magkano ang makukuha ko',
    'paano kinukwenta ang overtime',
  ],
];

const asksMinimum = [
  ...['what is the minimum wage', 'whats minimum wage now', 'how much is min wage per hour'],
  ...['最低工资是多少', '现在最低工资多少钱', '深圳最低工资标准是多少'],
  ...['magkano ang minimum wage sa Cebu', 'magkano po ang minimum'],
];

const answers = [
  ...asksDue.map((text) => [text, due] as const),
  ...asksMinimum.map((text) => [text, minimum] as const),
];

describe('how much is due', () => {
  it.each(answers)('%s: as a first text reports nothing', (text, answer) => {
    const { replies, dialogue } = lastTold('gb', [text]);
    expect(replies.join('\n')).toMatch(answer);
    expect(replies.join('\n')).not.toMatch(/1 yes|What is wrong|1对/u);
    expect(dialogue.step).toBe('idle');
    expect(dialogue.answers.kind).toBeUndefined();
  });

  it.each(answers)('%s: at "how much?" the question stays', (text, answer) => {
    const { replies, dialogue } = lastTold('gb', [...untilTheSum.gb, text]);
    expect(replies.join('\n')).toMatch(answer);
    expect(dialogue).toMatchObject({ step: 'owed', failures: 0 });
    expect(dialogue.answers.money ?? dialogue.doubts.money).toBeUndefined();
  });

  it.each(['how much should i get', '我应该拿多少钱', 'magkano dapat ang sahod'])(
    '%s: at "who is it?" names nobody',
    (text) => {
      const { dialogue } = lastTold('gb', ['unpaid wages', 'Leeds', text]);
      expect([dialogue.step, dialogue.answers.employer, dialogue.doubts.employer]).toEqual([
        'employer',
        undefined,
        undefined,
      ]);
    },
  );

  it.each([
    ['gb', '900, how much should i get', 90_000],
    ['cn-mainland', '9000，我应该拿多少', 900_000],
  ] as const)('%s: %s: the answer beside it is kept', (law, text, sum) => {
    const { replies, dialogue } = lastTold(law, [...untilTheSum[law], text]);
    expect(replies.join('\n')).toMatch(due);
    expect(dialogue.answers.money?.low).toBe(sum);
  });
});

it.each([
  ...[
    'he should pay me 900',
    'i should get 900',
    'how much do you charge',
    'paid under minimum wage',
    'how much',
  ],
  ...['应该给我6000', '老板应该发我3000', '要多少钱', '工资低于最低工资', '能拿到吗'],
  ...['dapat 9000 ang sahod ko', 'mababa sa minimum ang sahod', 'magkano po ba'],
])('%s asks nothing of that', (text) => {
  expect(['due', 'minimum']).not.toContain(askedOftenIn(text));
});
