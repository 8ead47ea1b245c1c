import { expect, it } from 'vitest';
import { memorySite } from '../memory-site.ts';
import { answer, files, wages, worker } from '../worker.ts';

const byDays = { ...wages, method: { method: 'days' }, amount: { rate: '320', count: '26', paid: '1500' } };

it('shows on the check page how the sum is worked out', async () => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', byDays);
  const { html } = await by.get('/file/check');
  expect(html).toContain('How the sum is worked out');
  expect(html).toContain('¥320.00 a day × 26 days, less ¥1,500.00 paid = ¥6,820.00');
});

it('shows no statement where there is only a sum, or a count beyond all work', async () => {
  for (const told of [
    { ...wages, method: { method: 'sum' }, amount: { sum: '6820', paid: '' } },
    { ...byDays, amount: { rate: '0.01', count: '90000000', paid: '' } },
  ]) {
    const by = worker(memorySite());
    await answer(by, '/file/topic', told);
    const page = await by.get('/file/check');
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('This is a calculation');
  }
});

it('shows on the status page what the office worked out, from the least to the most', async () => {
  const here = memorySite();
  const { receipt } = await files(worker(here));
  const { deps } = here;
  const [found] = await deps.store.find('receipt', await deps.index.hash('receipt', receipt));
  const caseId = found?.caseId ?? '';
  const office = (await deps.store.head(caseId))?.state.file.office ?? '';
  const done = await deps.submit({
    caseId,
    command: {
      type: 'record_wage_statement',
      worker: 'w1',
      claims: [{ rule: 'unpaid_months', wageFen: 500_000, months: { min: 2, max: 3 } }],
    },
    actor: { role: 'intake_officer', id: 'o.chen', office },
    idempotencyKey: 'statement-1',
  });
  expect(done.outcome).not.toBe('refused');
  const { html } = await worker(here).post('/case', { receipt });
  expect(html).toContain('¥10,000.00 to ¥15,000.00');
  expect(html).toContain('The office worked out what is owed.');
});
