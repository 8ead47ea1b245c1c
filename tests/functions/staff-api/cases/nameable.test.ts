/** What a command may name is shown with it, and is something with which it can succeed. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const namesFor = async (told: s.Given, by: string, type: string, language = 'en') => {
  const api = memoryApi({ at: told.history.at(-1)?.at ?? s.start });
  await api.holds(told);
  const headers = { 'accept-language': language };
  const { body } = await api.ask({ by, path: `/cases/${s.caseId}`, headers });
  const found = body.allowed.find((each: { type: string }) => each.type === type);
  return { api, names: found?.names };
};

const pays = s.does(s.inspector, 'record_payment', {
  proof: 'bank_record',
  lines: [{ worker: 'w1', fen: 300_000 }],
});

describe('what a command may name', () => {
  it('is the payments that are not verified, by day and sum', async () => {
    const told = s.given(...s.ordered, pays, s.does(s.worker(), 'confirm_payment'));
    const { api, names } = await namesFor(told, 'i.li', 'verify_payment');
    expect(names.payment).toMatchObject([{ value: 'm1', fen: 300_000, on: '2026-04-01' }]);
    await api.does('i.li', 'verify_payment', { payment: 'm1', workers: ['w1'] });
    const { body } = await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
    expect(body.allowed.map(({ type }: { type: string }) => type)).not.toContain('verify_payment');
  });

  it('is the limits that can be extended by whom the law lets, with their last day', async () => {
    const told = s.given(...s.investigating);
    const { names } = await namesFor(told, 'i.li', 'propose_extension', 'zh-CN');
    expect(names.limit).toMatchObject([{ value: 'investigation', says: expect.stringMatching(/调查/) }]);
    expect((await namesFor(told, 's.zhou', 'extend_time_limit')).names.limit).toHaveLength(1);
  });

  it('is the violations and fines of the law of the case, with their article', async () => {
    const { names } = await namesFor(s.given(...s.investigating), 'i.li', 'record_findings', 'zh-CN');
    expect(names.violations).toContainEqual({
      value: 'CN-MW-03',
      says: '未按约定日期足额支付工资 (《保障农民工工资支付条例》第十四条)',
    });
  });

  it('is the requests and visits that wait', async () => {
    const asks = s.does(s.inspector, 'request_information', {
      from: 'p1',
      dueOn: '2026-04-10',
      items: ['wage_ledger'],
    });
    const { names } = await namesFor(s.given(...s.investigating, asks), 'i.li', 'record_employer_answer');
    expect(names.id).toEqual([{ value: 'q1', on: '2026-04-10' }]);
  });
});
