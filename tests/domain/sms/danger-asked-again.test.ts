/** Facts that are told while it is asked whether somebody is in danger: the question is not said over and over, and is not lost. */
import { describe, expect, it } from 'vitest';
import { unansweredDangerTurn } from '#domain/sms/danger.ts';
import { lastTold, turnsTold } from '#tests/support/dialogue-told.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const threatened = {
  'cn-mainland': ['工资三个月没发', '工头说再闹就打断我的腿', '昆山千灯', '老板叫王建军', '一共8个人'],
  gb: [
    'no wages 2 months',
    'he said he will break my legs',
    'its in Leeds',
    'the boss is Dave Pike',
    '6 of us',
  ],
  ph: ['no wages 2 months', 'Binantaan ako na papatayin', 'sa Cebu', 'Kalinaw Steelworks Inc', 'lima kami'],
};
const laws = ['cn-mainland', 'gb', 'ph'] as const;
const numbers = /110|999|911/u;
const unsaid = /没有回答|did not say/u;

describe.each(laws)('asked because of a threat, %s', (law) => {
  const turns = turnsTold(law, threatened[law]);
  const [, asked, first, second] = turns.map(({ replies }) => replies.join('\n'));

  it('in full with the numbers, then in a line that says how to answer', () => {
    expect(asked).toMatch(numbers);
    expect(first).not.toMatch(numbers);
    expect(first).toMatch(/危险|danger/u);
    expect(first).toMatch(/0/u);
  });

  it('not a third time: the talk goes on, and the office reads that it was not said', () => {
    expect(second).not.toMatch(/危险吗|in danger\?/u);
    expect(turns[3]?.dialogue.between).toBeUndefined();
    expect(turns[3]?.dialogue.notes.join('\n')).toMatch(unsaid);
    expect(turns[3]?.dialogue.skipped).toContain('danger');
  });

  it('each fact is said back', () => {
    expect(first).toMatch(/千灯|Leeds|Cebu/u);
    expect(second).toMatch(/单位名字已记下|employer noted/u);
  });
});

const at = '2026-11-24T03:30:00.000Z';
const context = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' } as const;

describe('left unanswered beside a sign of danger', () => {
  const { dialogue } = lastTold('cn-mainland', threatened['cn-mainland'].slice(0, 4));

  it('who falls silent then is reported all the same', () => {
    const turn = unansweredDangerTurn({ dialogue, context, at, today: '2026-11-24' });
    expect(turn?.command).toMatchObject({ do: 'file', danger: true });
  });

  it('who said since that nobody is in danger is not', () => {
    const safe = { ...dialogue, answers: { ...dialogue.answers, danger: false } };
    expect(unansweredDangerTurn({ dialogue: safe, context, at, today: '2026-11-24' })).toBeUndefined();
  });

  it('and a new sign of it is asked about in full', () => {
    const { replies } = lastTold('cn-mainland', [
      ...threatened['cn-mainland'].slice(0, 4),
      '他说今晚带人来打我',
    ]);
    expect(replies.join('\n')).toMatch(numbers);
  });
});

describe('answered late', () => {
  it.each([
    ['cn-mainland', '工资的事', '1.5万', '没有'],
    ['cn-mainland', '欠薪', '1.5万', '2'],
    ['gb', 'unpaid wages', '6 of us', 'no'],
    ['gb', 'unpaid wages', '6 of us', '2'],
    ['ph', 'unpaid wages', '6 kami', 'wala po'],
  ] as const)('%s: %s, %s, and then %s', (law, one, other, text) => {
    const { dialogue, command } = lastTold(law, [...threatened[law].slice(1, 2), one, other, text]);
    expect(command).toBeUndefined();
    expect(dialogue.answers.danger).toBe(false);
    expect(dialogue.notes.join('\n')).not.toMatch(unsaid);
  });

  it.each([
    ['cn-mainland', '有'],
    ['gb', 'yes'],
    ['gb', '1'],
    ['ph', 'opo'],
  ] as const)('%s: %s is reported', (law, text) => {
    const told = [...threatened[law].slice(1, 2), law === 'cn-mainland' ? '欠薪' : 'unpaid wages'];
    const turn = lastTold(law, [...told, law === 'cn-mainland' ? '一共8个人' : '6 of us', text]);
    expect(turn.command).toMatchObject({ do: 'file', danger: true });
  });

  it('and not two texts later', () => {
    const texts = ['he said he will break my legs', 'unpaid wages', '6 of us', 'what is this?', 'no'];
    expect(lastTold('gb', texts).dialogue.answers.danger).toBeUndefined();
  });
});

describe('what is no fact', () => {
  it.each([
    [['boss hit me', 'in Leeds', '1'], true],
    [['boss hit me', 'in Leeds', 'yes he is here'], true],
    [['boss hit me', 'in Leeds', '6 of us', 'help he is hitting me now'], true],
  ])('%j is reported', (texts, isReported) => {
    expect(lastTold('gb', texts).command !== undefined).toBe(isReported);
  });

  it('nothing told is no way past the question', () => {
    expect(lastTold('gb', ['boss hit me', '?', '?', '?']).dialogue.between?.about).toBe('danger');
  });
});

describe('at the question asked of everybody', () => {
  const told = ['unpaid wages', 'Leeds', 'Pell Roofing', '1800 for 3 weeks', '1'];
  const turns = turnsTold('gb', [...told, 'the wages are for May', 'my mate told me about your number']);

  it('is asked in other words once, and then left out', () => {
    const [asked, first] = turns.slice(-3).map(({ replies }) => replies.join('\n'));
    expect(first).not.toContain(asked?.split('\n').at(-1));
    expect(turns.at(-1)?.dialogue).toMatchObject({ step: 'name' });
    expect(turns.at(-1)?.dialogue.notes.join('\n')).toMatch(unsaid);
  });
});

describe('a no that is asked about once', () => {
  const told = ['no wages 2 months, Leeds, only me, since september, £2400', 'Top Firm Ltd'];
  const over = 'it was on monday, not today';

  it('is asked about with the numbers, and is a no for who falls silent', () => {
    const { dialogue, replies } = lastTold('gb', [...told, over]);
    expect(replies.join('\n')).toMatch(numbers);
    expect(unansweredDangerTurn({ dialogue, context, at, today: '2026-11-24' })).toBeUndefined();
  });

  it('counts at the second time', () => {
    const { dialogue } = lastTold('gb', [...told, over, over]);
    expect(dialogue.between).toBeUndefined();
    expect(dialogue.answers.danger).toBe(false);
  });

  it('rings all the same where they come again', () => {
    const { dialogue } = lastTold('gb', [...told, over, 'yes they are back with bats']);
    expect(dialogue.step).toBe('danger_details');
  });
});
