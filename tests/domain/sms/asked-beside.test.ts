/** A question to us beside an answer: it is answered in a line, and the answer is taken. */
import { describe, expect, it } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const unpaid = ['老板不发工资'];

describe('a question beside an answer', () => {
  it.each([
    ['cn-mainland', [...unpaid, '东莞长安，要钱吗'], '不收费', 'employer', { place: '东莞长安' }],
    [
      'cn-mainland',
      [...unpaid, '东莞长安', '宏发饰品 老板会知道吗'],
      '不会告诉单位',
      'owed',
      { employer: '宏发饰品' },
    ],
    ['gb', ['not paid', 'Leeds. is it free?'], 'It is free', 'employer', { place: 'Leeds' }],
    [
      'gb',
      ['not paid', 'Leeds', 'Costcut Ltd will they know it was me'],
      'We do not tell',
      'owed',
      { employer: 'Costcut Ltd' },
    ],
    ['ph', ['unpaid wages', 'Makati, magkano po'], 'It is free', 'employer', { place: 'Makati' }],
  ] as const)('%s: %j', (law, texts, answer, step, answers) => {
    const { replies, dialogue } = lastTold(law, texts);
    expect(replies.join('\n')).toContain(answer);
    expect(dialogue).toMatchObject({ step, answers });
  });

  it('is none in danger, and beside a plain no at that question leaves the no as it is', () => {
    const asked = ['not paid, £700, Derby, Kwik Couriers Ltd, since august', 'just me'];
    const { replies, dialogue } = lastTold('gb', [...asked, 'no. who sees this']);
    expect([dialogue.answers.danger, dialogue.step]).toEqual([false, 'name']);
    expect(replies.join('\n')).toContain('We do not tell');
    const cry = lastTold('gb', [...asked, 'he has a knife at my throat, is it free']);
    expect(cry.replies.join('\n')).toContain('999');
  });

  it.each([
    ['cn-mainland', [...unpaid, '贵不贵'], 'place'],
    ['cn-mainland', [...unpaid, '要什么证据'], 'place'],
    ['ph', ['unpaid wages', 'gaano katagal'], 'place'],
    ['ph', ['unpaid wages', 'legit ba ito'], 'place'],
    ['gb', ['not paid', 'ok who reads these'], 'place'],
  ] as const)('%s: %j asks, and is no place', (law, texts, step) => {
    const { dialogue } = lastTold(law, texts);
    expect([dialogue.step, dialogue.answers.place, dialogue.doubts.place]).toEqual([
      step,
      undefined,
      undefined,
    ]);
  });
});
