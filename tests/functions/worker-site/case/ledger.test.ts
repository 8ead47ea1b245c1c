import { expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { openedCase } from '../filed-case.ts';
import { worker } from '../worker.ts';

type Submitted = Parameters<Awaited<ReturnType<typeof openedCase>>['here']['deps']['submit']>[0];
const officer = { role: 'intake_officer', id: 'chen.jing', office: 'cn-440306' } as const;

/** A call settled it with two sums, of which the first was paid with a little more. */
const settledCase = async () => {
  const all = await openedCase();
  const submit = (command: Submitted['command'], actor: Submitted['actor'] = officer) =>
    all.here.deps.submit({ caseId: all.caseId, command, actor });
  const lines = (fen: number) => [{ worker: 'w1', fen }];
  const day = (n: number) =>
    new Date(all.here.deps.now().getTime() + n * 86_400_000).toISOString().slice(0, 10);
  await submit({ type: 'begin_coordination' });
  await submit({
    type: 'settle_by_coordination',
    instalments: [
      { dueOn: day(3), lines: lines(500_000) },
      { dueOn: day(30), lines: lines(300_000) },
    ],
  });
  await submit({ type: 'record_payment', proof: 'bank_record', lines: lines(510_000) });
  await submit({ type: 'confirm_payment' }, s.worker());
  await submit({ type: 'verify_payment', payment: 'm1', workers: ['w1'] });
  return all;
};

it.each([
  [
    'en',
    [
      'Still owed to you: ¥2,900.00',
      '¥3,000.00 due, ¥100.00 paid, ¥2,900.00 still owed',
      '¥5,100.00 paid. Checked.',
    ],
  ],
  ['zh-CN', ['还欠您：¥2,900.00', '应付¥3,000.00，已付¥100.00，还欠¥2,900.00', '付款¥5,100.00。已核实。']],
] as const)('the page says in plain words what is owed and what was paid: %s', async (language, words) => {
  const { here, receipt } = await settledCase();
  const { html } = await worker(here, { language }).post('/case', { receipt });
  for (const each of words) expect(html).toContain(each);
});

it('strikes through what was recorded by mistake', async () => {
  const { here, receipt, caseId } = await settledCase();
  const retracts = (actor: Submitted['actor']) =>
    here.deps.submit({
      caseId,
      command: { type: 'retract_payment', payment: 'm1', reason: 'wrong_case' },
      actor,
      words: { why: 'Another case' },
    });
  await retracts(officer);
  await retracts({ role: 'supervisor', id: 'zhou.min', office: 'cn-440306' });
  const { html } = await worker(here, { language: 'en' }).post('/case', { receipt });
  expect(html).toMatch(/<s>[^<]*¥5,100.00 paid. Noted by mistake and taken back; it does not count.<\/s>/);
  expect(html).toContain('Still owed to you: ¥8,000.00');
});
