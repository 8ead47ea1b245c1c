/** A sum in another money: it is asked how much that is in the money of here, and the words are kept. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { Turn } from '#domain/sms/turn.ts';

const now = new Date('2026-11-24T03:00:00Z');

const turnsOf = (law: string, texts: readonly string[]): readonly Turn[] => {
  const context = { procedure: newestProcedure(law), offices: [], cases: [], otherwise: 'en' } as const;
  let dialogue: Dialogue | undefined;
  return texts.map((text, n) => {
    const turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = turn.dialogue;
    return turn;
  });
};
const last = (law: string, texts: readonly string[]): Turn => {
  const turn = turnsOf(law, texts).at(-1);
  if (turn === undefined) throw new Error('nothing was said');
  return turn;
};

const toMoney = ['unpaid wages', 'Leeds', 'Harewood Homes Ltd'];
const toReadBack = [...toMoney, '2400, 3 months', '1', 'no', 'Ilie Popa'];

describe('a sum in another money', () => {
  it.each([
    ['gb', '$500', 'in pounds'],
    ['ph', '500 dollars', 'in pesos'],
    ['ph', '500 USDT', 'in pesos'],
  ])('%s: %s is no sum, and is asked for %s', (law, text, words) => {
    const { dialogue, replies } = last(law, [...toMoney, text]);
    expect(replies.join('\n')).toContain(words);
    expect(dialogue).toMatchObject({ step: 'owed', doubts: {}, notes: ['unpaid wages', text] });
    expect(dialogue.answers.money).toBeUndefined();
  });

  it('is asked for in the money of here though the months beside it were heard', () => {
    const { dialogue, replies } = last('gb', [...toMoney, '$500 a month, 3 months']);
    expect(dialogue.answers).toMatchObject({ months: { low: 3, high: 3 } });
    expect(replies.join('\n')).toContain('in pounds');
  });

  it('told in a first text is asked for when its question comes', () => {
    const turns = turnsOf('gb', ['they owe me $500', 'Leeds', 'Harewood Homes Ltd', '400']);
    expect(turns.at(-2)?.replies.join('\n')).toContain('in pounds');
    expect(turns.at(-1)?.dialogue.answers.money).toMatchObject({ low: 40_000, high: 40_000 });
    expect(turns.at(-1)?.dialogue.otherMoney).toBeUndefined();
  });

  it('at the read-back opens the sum again, and nothing is sent', () => {
    const turns = turnsOf('gb', [...toReadBack, 'no its 500 dollars', '380', 'yes']);
    expect(turns.at(-3)?.replies.join('\n')).toContain('in pounds');
    expect(turns.at(-3)?.command).toBeUndefined();
    expect(turns.at(-1)?.command).toMatchObject({ do: 'file', claim: { claimedFen: 38_000 } });
  });

  it('said where a sum was read back takes its place as a question', () => {
    const { dialogue, replies } = last('gb', [...toMoney, '500 bucks', '500 euros']);
    expect(dialogue.doubts.money).toBeUndefined();
    expect(replies.join('\n')).toContain('in pounds');
  });
});
