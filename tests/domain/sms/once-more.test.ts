/** What we wrote is sent once more, a field that is left blank names no firm, and what is settled at the read-back asks whether to drop it. */
import { describe, expect, it } from 'vitest';
import { dialogueTold, lastTold, untilTheSum } from '#tests/support/dialogue-told.ts';

const readBack = {
  gb: [...untilTheSum.gb, '900', '2 months', '1', 'no', 'Jon'],
  'cn-mainland': [...untilTheSum['cn-mainland'], '9000，2个月', '1', '没有', '张卫'],
  ph: [...untilTheSum.ph, '9000', '2 buwan', '1', 'wala', 'Ana'],
} as const;

describe('once more', () => {
  it.each([
    ['gb', 'can u send that again it cut off'],
    ['gb', 'send it again please'],
    ['gb', 'resend'],
    ['gb', 'it got cut off'],
    ['cn-mainland', '再发一遍'],
    ['cn-mainland', '没收全'],
    ['cn-mainland', '念一遍 我眼睛不好'],
    ['cn-mainland', '短信断了 再发一次'],
    ['ph', 'pakiulit po naputol'],
    ['ph', 'paki send ulit'],
  ] as const)('%s: %s: all is read back as it was', (law, text) => {
    const before = lastTold(law, readBack[law]);
    const { replies, dialogue, command } = lastTold(law, [...readBack[law], text]);
    expect(replies).toEqual(before.replies);
    expect(dialogue.notes).toEqual(before.dialogue.notes);
    expect(command).toBeUndefined();
  });

  it('at a question that is put again', () => {
    const { replies, dialogue } = lastTold('gb', ['unpaid wages', 'Leeds', 'can you ask that again']);
    expect(replies.join()).toMatch(/^Who is it\?/u);
    expect(dialogue.step).toBe('employer');
  });

  it.each(['send it', 'send it to the office again they lost it', 'they sent it to the wrong town again'])(
    '%s is no wish for that',
    (text) => {
      const { replies, command } = lastTold('gb', [...readBack.gb, text]);
      expect(
        command !== undefined || replies.join().includes('added') || replies.join().includes('wrong'),
      ).toBe(true);
    },
  );
});

describe('at "who is it?"', () => {
  it.each(['这栏先空着', '这个先不填', '那一栏空着'])('%s leaves it out', (text) => {
    const { step, answers } = dialogueTold('cn-mainland', ['欠薪', '坪山', text]);
    expect([step, answers.employer]).toEqual(['owed', undefined]);
  });

  it.each(['self employed', 'im self employed', 'im "self employed" apparently'])(
    '%s names no firm',
    (text) => {
      const { step, answers, doubts } = dialogueTold('gb', ['unpaid wages', 'Leeds', text]);
      expect([step, answers.employer, doubts.employer]).toEqual(['employer', undefined, undefined]);
    },
  );
});

describe('settled, told at the read-back', () => {
  it.each([
    ['cn-mainland', '人家早不欠了 上礼拜结清的'],
    ['cn-mainland', '已经不欠我了'],
    ['cn-mainland', '全部结清了'],
  ] as const)('%s: %s: it is asked whether to drop it', (law, text) => {
    const { dialogue } = lastTold(law, [...readBack[law], text]);
    expect(dialogue.between).toMatchObject({ about: 'word', word: 'withdraw' });
  });

  it.each([
    ['cn-mainland', '他说不欠了'],
    ['cn-mainland', '还欠我的'],
  ] as const)('%s: %s is not', (law, text) => {
    expect(lastTold(law, [...readBack[law], text]).dialogue.between?.about).not.toBe('word');
  });
});
