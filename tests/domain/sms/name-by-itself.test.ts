/** A name and nothing else, where another thing is asked for: at the read-back, at "where?", at the danger question. */
import { describe, expect, it, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const toldBefore = {
  'cn-mainland': ['欠薪', '龙华', '力源五金厂', '18000，3个月', '1', '没有'],
  gb: ['unpaid wages', 'Hinckley', 'Kingsway Cafe Ltd', '1800, 3 months', '1', 'no'],
  ph: ['unpaid wages', 'Cebu City', 'Mabuhay Foods Inc', '18000, 3 months', '1', 'no'],
} as const;
const toldThen = (law: keyof typeof toldBefore, ...words: readonly string[]) =>
  lastTold(law, [...toldBefore[law], ...words]);

describe('at the read-back', () => {
  it.each([
    ['cn-mainland', '李国强', '李国强'],
    ['cn-mainland', '王芳，女', '王芳'],
    ['cn-mainland', '我叫欧阳小凤', '欧阳小凤'],
    ['gb', 'Peter Grant', 'Peter Grant'],
    ['gb', "it's peter grant", 'peter grant'],
    ['ph', 'Juan dela Cruz', 'Juan dela Cruz'],
  ] as const)('%s: %s is the name that was left out', (law, text, name) => {
    const { dialogue, replies } = toldThen(law, '0', text);
    expect([dialogue.step, dialogue.answers.name]).toEqual(['send', name]);
    expect(dialogue.notes).not.toContain(name);
    expect(replies.join('\n')).toContain(name);
  });

  it.each([
    ['gb', '0', 'Gheorghe Popa', undefined],
    ['gb', 'Peter Grant', 'Anna Grant', 'Peter Grant'],
    ['cn-mainland', '张微', '张卫国', '张微'],
  ] as const)('%s, %s: %s is read back, and after a no what stood stands', (law, first, text, before) => {
    expect(toldThen(law, first, text).dialogue).toMatchObject({ step: 'name', doubts: { name: text } });
    expect(toldThen(law, first, text, '1').dialogue.answers.name).toBe(text);
    expect(toldThen(law, first, text, '2').dialogue.answers.name).toBe(before);
  });

  it.each([
    ['gb', 'Leeds bakery'],
    ['gb', 'Victoria Road'],
    ['cn-mainland', '张家口'],
    ['cn-mainland', '高兴'],
  ] as const)('%s: %s is no name', (law, text) => {
    const { dialogue } = toldThen(law, '0', text);
    expect([dialogue.answers.name, dialogue.doubts.name]).toEqual([undefined, undefined]);
  });
});

test.each([
  ['cn-mainland', '陈志强'],
  ['gb', 'Peter Grant'],
  ['ph', 'Maria Santos'],
] as const)('%s: at "where?" %s is asked back', (law, text) => {
  const { dialogue } = lastTold(law, [toldBefore[law][0], text]);
  expect([dialogue.step, dialogue.answers.place]).toEqual(['place', undefined]);
});

test.each([
  ['cn-mainland', '石家庄'],
  ['cn-mainland', '王家湾'],
  ['cn-mainland', '万达'],
  ['gb', 'St Helens'],
  ['gb', 'Victoria Station'],
  ['ph', 'Santa Maria'],
] as const)('%s: at "where?" %s is a place', (law, text) => {
  expect(lastTold(law, [toldBefore[law][0], text]).dialogue.answers.place).toBe(text);
});

test.each([
  ['cn-mainland', '李国强'],
  ['gb', 'Peter Grant'],
] as const)(
  '%s: at the danger question %s is no sign of danger, and is kept as a likely name',
  (law, text) => {
    const { dialogue, replies } = lastTold(law, [...toldBefore[law].slice(0, -1), text]);
    expect(dialogue).toMatchObject({ step: 'danger', doubts: { name: text } });
    expect(replies.join('\n')).not.toMatch(/110|999/);
  },
);

test.each([
  ['gb', ['unpaid wages', 'Leeds', 'since 3rd november'], { step: 'employer' }],
  [
    'gb',
    ['unpaid wages', 'Leeds', 'Costcut Ltd', 'Peter Grant'],
    { step: 'owed', doubts: { name: 'Peter Grant' } },
  ],
  ['cn-mainland', ['欠薪', '龙华', '力源五金厂', '王德发'], { step: 'owed', doubts: { name: '王德发' } }],
  ['cn-mainland', ['欠薪', '龙华', '老板叫李强', '没单位'], { step: 'owed', skipped: [] }],
] as const)('%s: %j answers another question', (law, texts, dialogue) => {
  expect(lastTold(law, texts).dialogue).toMatchObject(dialogue);
});

test.each([
  ['gb', ['unpaid wages', 'Leeds', 'status'], 'Nothing is sent yet'],
  ['cn-mainland', ['欠薪', '龙华', '进度怎么样了'], '还没有提交'],
] as const)('%s: %j: nobody is asked for a number that they cannot have yet', (law, texts, answer) => {
  const { replies, dialogue } = lastTold(law, texts);
  expect([replies.join('\n').includes(answer), dialogue.step]).toEqual([true, 'employer']);
});
