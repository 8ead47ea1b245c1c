/** After filing: what was told is to be otherwise. It is said back, and goes to the office in the worker's own words. */
import { describe, expect, it } from 'vitest';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const filed: KnownCase = { ...knownCase, payments: [], status: 'triage' };
const told = (law: string, texts: readonly string[], on = filed): Turn =>
  lastTold(law, texts, { cases: [on] });

describe('what was told wrong', () => {
  it.each([
    ['gb', 'the sum is wrong it is 2500', '£2,500'],
    ['gb', 'the amount is wrong, should be 2500', '£2,500'],
    ['gb', 'its 2500 not 900', '£2,500'],
    ['gb', 'can you change the amount to 2500', '£2,500'],
    ['gb', 'the place is wrong, its Reading', 'Reading'],
    ['gb', 'wrong town, it was Bradford not Leeds', 'changed: Bradford'],
    ['gb', 'i told you the wrong number of people, we are 4', '4 people'],
    ['gb', 'the firm is Apex Ltd not Acme', 'name of the employer'],
    ['gb', 'sorry the boss name is wrong it is Acme Foods Ltd', 'name of the employer'],
    ['gb', 'it was 3 months not 2', '3 months'],
    ['cn-mainland', '金额不对，是2500', '¥2,500'],
    ['cn-mainland', '我之前说的钱数不对，是2万', '¥20,000'],
    ['cn-mainland', '地点错了，是宝安', '宝安'],
    ['cn-mainland', '能不能把金额改成2500', '¥2,500'],
    ['cn-mainland', '单位名字写错了，是力元厂', '老板的名字'],
    ['cn-mainland', '不是3个月，是4个月', '4个月'],
    ['cn-mainland', '不对，是东莞', '东莞'],
    ['gb', 'i should of said 3 months', '3 months'],
    ['ph', 'pakitama ng lugar, Pasig', 'Pasig'],
    ['cn-mainland', '人数不对，我们5个人', '5个人'],
    ['ph', 'mali ang halaga, 9000 dapat', 'PHP 9,000'],
    ['ph', 'mali po yung lugar, sa Pasig po', 'Pasig'],
    ['ph', 'mali yung sinabi ko, 3 buwan dapat', '3 months'],
    ['ph', 'hindi 900, 1200 po', 'PHP 1,200'],
  ])('%s: %s', (law, text, facts) => {
    const { replies, command } = told(law, [text]);
    expect(replies.join('\n')).toContain('9X3T');
    expect(replies.join('\n')).toContain(facts);
    expect(command).toMatchObject({ do: 'write', on: filed });
    expect(JSON.stringify(command)).toContain(text);
    expect(JSON.stringify(command)).toMatch(/Please change|请改/);
  });

  it.each([
    ['gb', 'the sum is wrong', '2500', '£2,500'],
    ['gb', 'wrong town', 'Reading', 'Reading'],
    ['cn-mainland', '金额写错了', '25000', '¥25,000'],
    ['cn-mainland', '地点不对', '宝安', '宝安'],
    ['ph', 'mali ang halaga', '9000', 'PHP 9,000'],
  ])('%s: %s, and then %s', (law, text, value, facts) => {
    expect(told(law, [text]).replies.join('\n')).toMatch(/How should it be|应该是什么/);
    const { replies, command } = told(law, [text, value]);
    expect(replies.join('\n')).toContain(facts);
    expect(command).toMatchObject({ do: 'write' });
  });
});

describe('what is none', () => {
  it.each([
    ['gb', 'the boss says the amount is wrong'],
    ['gb', 'the payslip is wrong'],
    ['gb', 'he paid me the wrong amount, 500 not 900'],
    ['gb', 'the decision is wrong'],
    ['gb', 'it is not fair'],
    ['gb', 'its been 3 weeks not a word'],
    ['gb', 'I made a mistake trusting him'],
    ['gb', 'he changed the amount on my payslip'],
    ['cn-mainland', '换成现金给我'],
    ['cn-mainland', '工资应该是5000'],
    ['ph', 'dapat 9000 ang sahod ko'],
    ['cn-mainland', '老板改了合同'],
    ['cn-mainland', '老板说金额不对'],
    ['cn-mainland', '工资条金额不对'],
    ['cn-mainland', '老板发错了，发了500不是900'],
    ['cn-mainland', '处理结果不对'],
    ['cn-mainland', '这样做不对吧'],
    ['ph', 'mali ang desisyon'],
    ['ph', 'sabi ng amo mali daw ang halaga'],
  ])('%s: %s', (law, text) => {
    const { replies, command } = told(law, [text]);
    expect(replies.join('\n')).not.toMatch(/to be changed|How should it be|要改|应该是什么/);
    expect(JSON.stringify(command ?? '')).not.toMatch(/Please change|请改/);
  });

  it.each([
    ['gb', 'the sum is wrong'],
    ['gb', 'the amount is wrong, should be 2500'],
  ])('%s: %s, once something was decided, is an objection', (law, text) => {
    expect(told(law, [text], { ...filed, status: 'decision_issued' }).replies.join()).toContain('DISAGREE');
  });

  it('tells of the payment that is asked about', () => {
    const asked: KnownCase = { ...filed, payments: [{ id: 'm1', paidOn: '2026-11-20' }] };
    expect(told('gb', ['not 900 its 500'], asked).replies.join()).not.toContain('to be changed');
  });
});
