/** What another office deals with is answered with who that is, and nothing that belongs here is lost beside it. */
import { describe, expect, it } from 'vitest';
import type { KnownCase } from '#domain/sms/turn.ts';
import { dialogueTold, lastTold, untilTheSum } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const pension = 'Pensions Regulator';
const insurance = 'HMRC';
const hospital = 'hospital bill';

describe('told alone', () => {
  it.each([
    ['they dont pay my pension', pension],
    ['boss never paid into my pension', pension],
    ['no pension contributions for 6 months', pension],
    ['they take pension off my wages but its not in NEST', pension],
    ['my pension hasnt been paid in', pension],
    ['hindi hinuhulugan ang pension ko', pension],
    ['NI not paid', insurance],
    ['NI not paid by my boss', insurance],
    ['he doesnt pay my national insurance', insurance],
    ['they took national insurance but never sent it', insurance],
    ['the hospital wants to charge me', hospital],
    ['got a bill from the hospital', hospital],
    ['NHS charging me 3000 for the baby', hospital],
    ['sinisingil ako ng ospital', hospital],
  ])('%s', (text, who) => {
    const { replies, dialogue } = lastTold('gb', [text]);
    expect(replies.join('\n')).toContain(who);
    expect(replies.join('\n')).not.toContain('What is wrong?');
    expect(dialogue.between).toBeUndefined();
  });

  it.each([
    ['单位没给我交养老金', 'thepensionsregulator'],
    ['老板不交国民保险', 'HMRC'],
    ['医院要收我钱', 'overseas visitors'],
  ])('%s', (text, who) => {
    expect(lastTold('gb', [text], { otherwise: 'zh-CN' }).replies.join('\n')).toContain(who);
  });

  it('what is told afterwards begins a complaint', () => {
    const { answers } = dialogueTold('gb', [
      'they dont pay my pension',
      'also not paid wages 3 weeks, Leeds',
    ]);
    expect(answers).toMatchObject({ kind: 'wage.unpaid', place: 'Leeds' });
  });
});

describe('told beside what belongs here', () => {
  it.each([
    ['boss not paid me for 3 weeks and no pension either, Leeds', pension],
    ['they dont pay my pension and they owe me £900 wages, Leeds', pension],
    ['no wages or pension for 3 weeks, Leeds', pension],
    ['not paid wages since october in Leeds, NI not paid either', insurance],
    ['boss not paid me for 3 weeks and no NI either, Leeds', insurance],
    ['wages not paid Leeds. the hospital wants to charge me', hospital],
  ])('%s', (text, who) => {
    const { replies, dialogue } = lastTold('gb', [text]);
    expect(dialogue.answers).toMatchObject({ kind: 'wage.unpaid', place: 'Leeds' });
    expect(replies.join('\n')).toContain(who);
    expect(replies.at(-1)).toContain('Who is it?');
    expect(dialogue.notes.join()).toContain(text);
  });

  it.each([
    ['hospital bill 2000 because i cut my hand at work, boss wont pay it', hospital, 'injury.not_reported'],
    ['i cut my hand at work in Leeds and the hospital charged me', hospital, 'injury.not_reported'],
  ])('an injury beside its bill: %s', (text, who, kind) => {
    const { replies, dialogue } = lastTold('gb', [text]);
    expect(replies.join('\n')).toContain(who);
    expect(dialogue.answers.kind ?? dialogue.doubts.kind).toBe(kind);
  });

  it('at an open question that stays open', () => {
    const { replies, dialogue } = lastTold('gb', [
      'unpaid wages',
      'Leeds',
      'also they never paid my pension',
    ]);
    expect(replies.join('\n')).toContain(pension);
    expect(replies.at(-1)).toContain('Who is it?');
    expect(dialogue.step).toBe('employer');
    expect(dialogue.notes.join()).toContain('pension');
  });

  it('beside its answer, which is kept', () => {
    const { replies, dialogue } = lastTold('gb', [...untilTheSum.gb, '900, and no pension paid']);
    expect(replies.join('\n')).toContain(pension);
    expect(dialogue.answers.money?.low).toBe(90_000);
  });

  it('from who has a case goes to it', () => {
    const filed: KnownCase = { ...knownCase, payments: [], status: 'triage' };
    const { command, replies } = lastTold('gb', ['they dont pay my pension'], { cases: [filed] });
    expect(command).toMatchObject({ do: 'write', on: filed });
    expect(replies.join()).toContain(pension);
  });
});

describe('what only sounds like it', () => {
  it.each([
    ['unpaid wages', 'Leeds', 'Pension Wise Ltd'],
    ['unpaid wages', 'work in the hospital in Leeds'],
    ['i am a cleaner at the hospital, wages not paid'],
    ['agency charged me for uniform, i work in a hospital'],
    ['i am 66 and on a pension, boss not paid me'],
    ['my boss not paid me'],
    ['hindi ako binayaran ni boss'],
  ])('%s', (...texts) => {
    expect(lastTold('gb', texts).replies.join('\n')).not.toMatch(/Pensions Regulator|HMRC|hospital bill/);
  });

  it.each([
    ['cn-mainland', '公司没给我交养老保险'],
    ['ph', 'they dont pay my pension'],
  ])('%s, where nothing is said of it: %s', (law, text) => {
    expect(lastTold(law, [text]).replies.join('\n')).not.toMatch(/Pensions Regulator|thepensions/);
  });

  it('a danger comes first', () => {
    const { replies } = lastTold('gb', ['no pension paid and the roof is falling on us now help']);
    expect(replies[0]).toContain('999');
  });
});
