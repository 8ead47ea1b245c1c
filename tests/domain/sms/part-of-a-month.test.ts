/** Of one month a half came, and "one month" where it is asked since when. */
import { describe, expect, it } from 'vitest';
import { isAskedOfEach } from '#domain/sms/facts/for-each.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

describe('half of a month came', () => {
  const told = ['欠薪', '坪山', '腾跃五金厂', '每月5000，3个月', '就我一个', '没有', '王敏'];
  it.each([
    ['其中一个月给了一半', 2.5],
    ['都对但是其中一个月给了一半', 2.5],
    ['其中一个月给了', 2],
  ])('%s: %d months are left, read back', (text, months) => {
    const { doubts } = lastTold('cn-mainland', [...told, text]).dialogue;
    expect(doubts).toMatchObject({ money: { low: 500_000, monthly: true }, months: { low: months } });
  });
});

describe('one month, asked since when', () => {
  it.each([
    ['ph', ['unpaid wages', 'Makati', 'Santos Builders', '8000', 'isang buwan']],
    ['ph', ['unpaid wages', 'Makati', 'Santos Builders', '8000', '1 buwan']],
    ['gb', ['unpaid wages', 'Leeds', 'Pell Roofing', '800', 'one month']],
  ] as const)('%s: %j says how long', (law, texts) => {
    const { answers, doubts } = lastTold(law, texts).dialogue;
    expect([answers.months, answers.money?.monthly, doubts]).toEqual([{ low: 1, high: 1 }, false, {}]);
  });
});

it('multiplies what each of them has a month only once', () => {
  const told = [
    '3 buwan na po kaming 12 na di sinasahuran, tig-15,500 isang buwan, Makati',
    'Santos Builders',
  ];
  const { dialogue } = lastTold('ph', [...told, '1']);
  expect([dialogue.answers.money?.low, isAskedOfEach(dialogue)]).toEqual([18_600_000, false]);
});

it('leaves the sum open where the firm has no name', () => {
  const told = ['欠薪', '坪山', '腾跃五金厂', '是个小作坊没名字，老板外号叫胖子'];
  expect(lastTold('cn-mainland', told).dialogue).toMatchObject({ step: 'owed', skipped: [] });
});
