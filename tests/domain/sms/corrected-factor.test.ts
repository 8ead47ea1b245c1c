/** "22 days not 20": a factor that is put right changes the sum, which is read back before it is kept. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const told = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂', '一天260，做了20天', '2026年10月', '5人', '没有', '何敏'],
  gb: [
    'unpaid wages',
    'Leeds',
    'Harewood Homes Ltd',
    '£90 a day, 20 days',
    'October 2026',
    '1',
    'no',
    'Ilie Popa',
  ],
  ph: [
    'unpaid wages',
    'Makati',
    'Harewood Homes Inc',
    '600 kada araw, 20 araw',
    'Oktubre',
    '1',
    'wala',
    'Jun Reyes',
  ],
} as const;

const turnAfter = (law: keyof typeof told, texts: readonly string[]): Turn =>
  lastTold(law, [...told[law], ...texts]);

describe('a factor that is put right', () => {
  it.each([
    ['gb', '22 days not 20', '£1,980', 198_000],
    ['gb', 'its 22 days, not 20', '£1,980', 198_000],
    ['gb', 'not 20 days its 22 days', '£1,980', 198_000],
    ['cn-mainland', '是22天不是20天', '¥5,720', 572_000],
    ['cn-mainland', '不是20天，是22天', '¥5,720', 572_000],
    ['ph', '22 araw hindi 20', 'PHP 13,200', 1_320_000],
  ] as const)('%s: %s is read back as %s', (law, text, sum, low) => {
    const { replies, command, dialogue } = turnAfter(law, [text]);
    expect(replies.join('\n')).toContain(sum);
    expect(command).toBeUndefined();
    expect(dialogue.doubts).toMatchObject({ money: { low } });
    expect(dialogue.notes.join('\n')).toContain(text);
    expect(turnAfter(law, [text, '1']).dialogue.answers).toMatchObject({ money: { low } });
  });

  it.each([
    ['gb', 'its £2,000 not £1,800', 200_000],
    ['gb', '2 of us not 1', 180_000],
    ['cn-mainland', '不是5200，是5000', 500_000],
  ] as const)('%s: %s changes the sum only by what it says', (law, text, low) => {
    const { answers, doubts } = turnAfter(law, [text]).dialogue;
    expect((doubts.money ?? answers.money)?.low).toBe(low);
  });
});
