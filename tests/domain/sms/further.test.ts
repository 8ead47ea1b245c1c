/** "Also he kept £200 deposit": a sum told beside the one that stands is added to it, and never takes its place. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const told = {
  'cn-mainland': ['欠薪', '坪山', '腾跃五金厂', '3个月18000', '5人', '没有', '何敏'],
  gb: ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', '1800 for 3 weeks', '1', 'no', 'Ilie Popa'],
  ph: ['unpaid wages', 'Makati', 'Harewood Homes Inc', '18000, 3 buwan', '1', 'wala', 'Jun Reyes'],
} as const;
/** How many texts of these come before the question. */
const asked = { people: 4, danger: 5, name: 6, send: 7 } as const;

const turnAfter = (law: keyof typeof told, at: keyof typeof asked, texts: readonly string[]): Turn =>
  lastTold(law, [...told[law].slice(0, asked[at]), ...texts]);

describe('a sum more', () => {
  it.each([
    ['cn-mainland', 'send', '对的，还欠我押金500', '¥18,500'],
    ['cn-mainland', 'send', '还有加班费2000没给', '¥20,000'],
    ['cn-mainland', 'send', '对，另外扣了我工服钱300', '¥18,300'],
    ['cn-mainland', 'send', '没错，也没退我押金500', '¥18,500'],
    ['cn-mainland', 'send', '押金500也要算上', '¥18,500'],
    ['cn-mainland', 'send', '还要加上押金500', '¥18,500'],
    ['cn-mainland', 'send', '押金500', '您是说一共欠¥18,500'],
    ['cn-mainland', 'send', '加班费2000没算', '您是说一共欠¥20,000'],
    ['gb', 'send', 'the 200 deposit should count too', 'owed £2,000 in all'],
    ['gb', 'send', 'deposit 200', 'owed £2,000 in all?'],
    ['ph', 'send', 'may 500 na bond po', 'owed PHP 18,500 in all?'],
    ['cn-mainland', 'people', '还欠我押金500', '¥18,500'],
    ['cn-mainland', 'people', '5个，还有押金500没退', '¥18,500'],
    ['cn-mainland', 'danger', '没有，还欠我押金500', '¥18,500'],
    ['cn-mainland', 'name', '何敏，还有加班费2000', '¥20,000'],
    ['gb', 'send', 'also he kept £200 deposit', '£2,000'],
    ['gb', 'send', 'yes but plus £80 for fuel', '£1,880'],
    ['gb', 'people', 'also he kept £200 deposit', '£2,000'],
    ['gb', 'danger', 'no. also he owes me £120 for travel', '£1,920'],
    ['gb', 'danger', 'also he owes me £120 for travel', '£1,920'],
    ['gb', 'name', 'Ilie Popa. plus £200 holiday pay', '£2,000'],
    ['ph', 'send', 'pati deposit na 2000 hindi binalik', 'PHP 20,000'],
    ['ph', 'send', 'tama po, saka 1500 na overtime', 'PHP 19,500'],
  ] as const)('%s, %s: %s is read back as %s', (law, at, text, sum) => {
    const { replies, command, dialogue } = turnAfter(law, at, [text]);
    expect(replies.join('\n')).toContain(sum);
    expect(command).toBeUndefined();
    expect(dialogue.notes.join('\n')).toContain(text);
  });

  it.each([
    ['cn-mainland', '不是18000，是8000，押金不算', 800_000],
    ['cn-mainland', '工资是16000', 1_600_000],
    ['cn-mainland', '押金500退了', 1_800_000],
    ['gb', 'wages are 1900', 190_000],
  ] as const)('%s: %s adds nothing', (law, text, low) => {
    expect(turnAfter(law, 'send', [text]).dialogue.answers.money).toMatchObject({ low });
  });

  it('leaves what stood after a no, and is part of the whole after a yes', () => {
    expect(turnAfter('gb', 'people', ['also he kept £200 deposit', '2']).dialogue).toMatchObject({
      step: 'people',
      answers: { money: { low: 180_000 } },
    });
    expect(turnAfter('gb', 'people', ['also he kept £200 deposit', '1']).dialogue).toMatchObject({
      step: 'people',
      answers: { money: { low: 200_000 }, months: { high: expect.any(Number) } },
    });
  });

  it('comes beside another that was told more', () => {
    const { replies } = turnAfter('cn-mainland', 'send', ['还欠我押金500', '还有加班费2000']);
    expect(replies.join('\n')).toContain('¥20,500');
  });
});

describe('no sum more', () => {
  it.each([
    ['cn-mainland', '不对，还欠15000', '¥15,000'],
    ['cn-mainland', '不对，是16000', '¥16,000'],
    ['cn-mainland', '还有押金500，一共18500', '¥18,500'],
    ['gb', 'still owes me 1500', '£1,500'],
    ['gb', 'its too much, should be 1500', '£1,500'],
    ['gb', '£1,600 plus £200 deposit', '£1,800'],
  ] as const)('%s: %s is what is owed, %s', (law, text, sum) => {
    expect(turnAfter(law, 'send', [text]).replies.join('\n')).toContain(sum);
  });
});
