/** After filing: who is scolded for it, tells that it is solved, says when to call, or wants what was to end to go on. */
import { describe, expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const filed: KnownCase = { ...knownCase, payments: [], status: 'triage' };
const told = (law: string, texts: readonly string[], on = filed): Turn =>
  lastTold(law, texts, { cases: [on] });

describe('scolded by the boss', () => {
  it.each([
    ...['老板来骂我了', '老板打电话骂我', '工头今天又骂我了', '经理冲我发火', '老板娘过来吼了我一顿'],
    ...['boss shouted at me because of this', 'he came and shouted at me', 'my manager had a go at me today'],
    ...['sinigawan ako ng amo ko', 'pinagalitan ako ng boss', 'minura kami ng bisor kanina'],
  ])('%s: is reported as a punishment', (text) => {
    expect(told('cn-mainland', [text]).command).toMatchObject({ do: 'report_retaliation', words: text });
  });

  it.each([
    ...['老板没骂我', '会不会骂我', '我骂了老板', '老板骂我怎么办', '老板平时天天骂我'],
    ...['he didnt shout at me', 'what if he shouts at me', 'i shouted at him', 'he always shouts at us'],
    ...['baka sigawan ako ng amo', 'hindi naman ako pinagalitan'],
  ])('%s: is none', (text) => {
    expect(told('cn-mainland', [text]).command?.do).not.toBe('report_retaliation');
  });
});

describe('solved', () => {
  it.each([
    ...['问题解决了', '事情解决了', '已经解决了，谢谢', '都处理好了', '这事解决了'],
    ...['problem solved', 'its sorted', 'all sorted now thanks', 'issue resolved', 'its all fixed now'],
    ...['naayos na po', 'ok na po naayos na', 'nalutas na'],
  ])('%s: it is asked whether the money came', (text) => {
    const { replies, command, dialogue } = told('cn-mainland', [text]);
    expect(replies.join()).toMatch(/how much came|到了多少/);
    expect(command).toMatchObject({ do: 'write', words: text });
    expect(dialogue.between).toBeUndefined();
  });

  it.each([
    ...['问题没解决', '还没解决', '解决了吗', '问题解决了一半', '怎么解决', '解决不了'],
    ...['its not sorted', 'is it sorted', 'when will it be solved', 'nothing sorted yet', 'hindi pa naayos'],
  ])('%s: is not', (text) => {
    expect(told('cn-mainland', [text]).replies.join()).not.toMatch(/how much came|到了多少/);
  });

  it.each([
    ['cn-mainland', '问题解决了', '到了', '9X3T'],
    ['cn-mainland', '问题解决了', '没有', '9X3T'],
    ['gb', 'its sorted', 'yes', '9X3T'],
    ['gb', 'its sorted', 'no', '9X3T'],
    ['gb', 'its sorted', '900', '9X3T'],
  ])('%s: %s, and then %s goes to the case', (law, ...texts) => {
    const { command, replies } = told(law, texts.slice(0, 2));
    expect(command).toMatchObject({ do: 'write' });
    expect(replies.join()).toContain(texts[2]);
  });
});

describe('when to call', () => {
  it.each([
    ...[
      'call me after 8',
      'can you ring me after 6pm',
      '8点以后打给我',
      '晚上八点后打',
      '电话 晚上8点以后打',
    ],
    ...['下午三点以后再打吧', 'tawagan nyo ako after 8'],
  ])('%s: we call, and the hours go along', (text) => {
    const { command, replies } = told('cn-mainland', [text]);
    expect(JSON.stringify(command)).toContain(text);
    expect(replies.join()).toMatch(/when you (?:can|want)|什么时候方便/);
  });

  it('without hours nothing is said of them', () => {
    expect(told('gb', ['call me please']).replies.join()).not.toMatch(/when you/);
  });
});

describe('what was to end goes on', () => {
  const ending: KnownCase = { ...filed, withdrawing: true };

  it.each([
    ['cn-mainland', '继续9X3T'],
    ['cn-mainland', '继续 9x3t'],
    ['cn-mainland', '我改主意了，继续'],
    ['gb', 'GO ON 9X3T'],
    ['gb', 'go on with 9X3T'],
    ['gb', '9X3T go on'],
    ['gb', 'I changed my mind, go on'],
    ['ph', 'ituloy 9X3T'],
    ['ph', 'nagbago isip ko, ituloy na'],
  ])('%s: %s', (law, text) => {
    expect(told(law, [text], ending).command).toMatchObject({ do: 'take_back_withdrawal' });
  });

  it.each([
    ['cn-mainland', '继续9X3T', '接着办'],
    ['gb', 'GO ON 9X3T', 'goes on'],
  ])('%s: %s, where nothing was to end, is said to go on', (law, text, said) => {
    const { command, replies } = told(law, [text]);
    expect(command).toBeUndefined();
    expect(replies.join()).toContain(said);
  });

  it.each([
    ['cn-mainland', ['开始', '欠薪', '坪山', '继续9X3T'], '单位'],
    ['gb', ['START', 'unpaid wages', 'Leeds', 'GO ON 9X3T'], 'Who is it?'],
  ] as const)('%s: while another is told, too, and its question stays', (law, texts, question) => {
    const { command, replies, dialogue } = told(law, texts, ending);
    expect(command).toMatchObject({ do: 'take_back_withdrawal' });
    expect(dialogue.step).toBe('employer');
    expect(replies.join()).toContain(question);
  });
});
