import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
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
