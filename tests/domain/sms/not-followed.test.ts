import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';

const now = new Date('2026-11-24T03:00:00Z');
const repliesTo = (text: string, jurisdiction = 'cn-mainland'): readonly string[] => {
  const procedure = newestProcedure(jurisdiction);
  return takeTurn(undefined, { sid: 's0', text }, now, { procedure, offices: [], cases: [], otherwise: 'en' })
    .replies;
};

describe('a first text that nobody can make out', () => {
  it.each([
    ['那玩意儿咕嘟咕嘟的可不得了', 'cn-mainland', '110'],
    ['Oh dear that whatsit does what it did before', 'gb', '999'],
    ['Oh dear that whatsit does what it did before', 'ph', '911'],
  ])('%s (%s): may be a cry, so the emergency numbers come first', (text, jurisdiction, number) => {
    const replies = repliesTo(text, jurisdiction);
    expect(replies[0]?.split('\n')[0]).toContain(number);
    expect(replies.at(-1)).toMatch(/^\d/mu);
  });

  it.each(['你好', '在吗', 'hello', '...', '工资没发', '这个收不收钱'])('%s alarms nobody', (text) => {
    expect(repliesTo(text).join('\n')).not.toContain('110');
  });
});

it.each([
  ['for 2 months, Bradford', 'How much is it in all?'],
  ['Bradford', 'How much is owed, and for how many months?'],
])('who has told for how long is not asked for it once more: unpaid wages %s', (said, question) => {
  const context = { procedure: newestProcedure('gb'), offices: [], cases: [], otherwise: 'en' } as const;
  const texts = [`unpaid wages ${said}`, 'Harewood Homes Ltd'];
  let dialogue: Dialogue | undefined;
  let replies: readonly string[] = [];
  for (const [n, text] of texts.entries())
    ({ dialogue, replies } = takeTurn(dialogue, { sid: `s${n}`, text }, now, context));
  expect(dialogue?.step).toBe('owed');
  expect(replies.join('\n')).toContain(question);
});
