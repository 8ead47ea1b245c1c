/** Asked what is wrong: what was read back is sent after it was read back once more, and not before. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { Turn } from '#domain/sms/turn.ts';

const now = new Date('2026-11-24T03:00:00Z');
const told = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂', '21000，3个月', '4', '没有', '何敏'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', '2400, 3 months', '4', 'no', 'Ilie Popa'],
} as const;
type Law = keyof typeof told;

/** The turns of what is said once all is told and read back. */
const saidAtReadBack = (law: Law, texts: readonly string[]): readonly Turn[] => {
  const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
  const turns: Turn[] = [];
  let dialogue: Dialogue | undefined;
  for (const [n, text] of [...told[law], ...texts].entries()) {
    const turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = turn.dialogue;
    turns.push(turn);
  }
  return turns.slice(told[law].length);
};

describe('asked what is wrong', () => {
  it.each([
    ['cn-mainland', '不对', '对'],
    ['cn-mainland', '2', '是的'],
    ['cn-mainland', '有错', '嗯，对的'],
    ['cn-mainland', '不对', '好的谢谢'],
    ['cn-mainland', '不对', '👍'],
    ['gb', 'no', 'yes'],
    ['gb', '2', 'yeah ok'],
    ['gb', "that's wrong", 'ok thanks'],
  ] as const)('%s: %s, and then %s files nothing: all is read back anew', (law, no, yes) => {
    const [asked, heard, again] = saidAtReadBack(law, [no, yes, yes]);
    expect(asked?.dialogue.between).toEqual({ about: 'wrong' });
    expect(heard?.command).toBeUndefined();
    expect(heard?.dialogue).toMatchObject({ step: 'send' });
    expect(heard?.dialogue.between).toBeUndefined();
    expect(heard?.replies.join('\n')).toContain(law === 'gb' ? '£2,400' : '¥21,000');
    expect(again?.command?.do).toBe('file');
  });

  it.each([
    ['cn-mainland', '不对'],
    ['cn-mainland', '不是'],
    ['gb', 'no'],
    ['gb', 'nope'],
  ] as const)('%s: %s is asked once more', (law, no) => {
    const heard = saidAtReadBack(law, ['2', no]).at(-1);
    expect(heard?.command).toBeUndefined();
    expect(heard?.dialogue.between).toEqual({ about: 'wrong' });
  });

  it.each([
    ['cn-mainland', '对，是24000', 2_400_000],
    ['gb', 'yes, it should be £2,900', 290_000],
  ] as const)('%s: %s is a correction, and read back', (law, text, fen) => {
    const heard = saidAtReadBack(law, ['2', text]).at(-1);
    expect(heard?.command).toBeUndefined();
    expect(heard?.dialogue.answers.money).toMatchObject({ low: fen });
  });
});

describe('what is put against what was read back', () => {
  it.each([
    ['gb', 'Harrowood not Harewood. rest ok', { employer: 'Harrowood Homes Ltd', name: 'Ilie Popa' }],
    ['gb', 'Popescu not Popa', { employer: 'Harewood Homes Ltd', name: 'Ilie Popescu' }],
    ['gb', 'its Popescu you put Popa', { name: 'Ilie Popescu' }],
    ['cn-mainland', '腾岳不是腾跃', { employer: '腾岳五金厂', name: '何敏' }],
  ] as const)('%s: %s is put right where it stands, and read back anew', (law, text, answers) => {
    const [heard] = saidAtReadBack(law, [text]);
    expect(heard?.command).toBeUndefined();
    expect(heard?.dialogue).toMatchObject({ step: 'send', answers });
    expect(heard?.dialogue.between).toBeUndefined();
  });

  it.each([['gb', 'Marrow not Morrow']] as const)(
    '%s: %s changes nothing that was read back where it does not stand in it',
    (law, text) => {
      const [heard] = saidAtReadBack(law, [text]);
      expect(heard?.command).toBeUndefined();
      expect(heard?.dialogue.answers).toMatchObject({ employer: 'Harewood Homes Ltd', name: 'Ilie Popa' });
    },
  );
});
