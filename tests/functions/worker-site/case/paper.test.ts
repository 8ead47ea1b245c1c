import { describe, expect, it } from 'vitest';
import { seen } from '#tests/support/pdf.ts';
import { type MemorySite, memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, type Worker, wages, worker } from '../worker.ts';

const path = '/case/calculation.pdf';

const filed = async () => {
  const here = memorySite();
  const by = worker(here);
  const { receipt, code } = await files(by);
  const { deps } = here;
  const [found] = await deps.store.find('receipt', await deps.index.hash('receipt', receipt));
  return { here, by, receipt, code, caseId: found?.caseId ?? '' };
};

const records = (here: MemorySite, caseId: string, ref: string, wageFen: number) =>
  here.staff('chen.jing', 'intake_officer', caseId, {
    type: 'record_wage_statement',
    worker: ref,
    claims: [{ rule: 'unpaid_months', wageFen, months: { min: 2, max: 3 } }],
  });

const printedFor = async (by: Worker) => {
  const sent = await by.once(path);
  return { sent, pdf: await seen(new Uint8Array(await sent.arrayBuffer())) };
};

describe('a statement to print', () => {
  it('is offered beside the statement, and says in plain words what the page says', async () => {
    const { here, by, receipt, caseId } = await filed();
    expect((await by.post('/case', { receipt })).html).not.toContain(path);
    await records(here, caseId, 'w1', 500_000);
    expect((await by.get('/case')).html).toContain(`href="${path}"`);
    const { sent, pdf } = await printedFor(by);
    expect(sent.status).toBe(200);
    expect(Object.fromEntries(sent.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="calculation.pdf"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(pdf.text).toContain('¥10,000.00to¥15,000.00');
    expect(pdf.text).not.toContain('article');
  });

  it('speaks the worker’s language', async () => {
    const { here, receipt, caseId } = await filed();
    await records(here, caseId, 'w1', 500_000);
    const by = worker(here, { language: 'zh-CN' });
    await by.post('/case', { receipt });
    expect((await printedFor(by)).pdf.text).toContain('应付给您');
  });

  it('names neither the worker nor the employer nor the place', async () => {
    const { here, by, receipt, caseId } = await filed();
    await records(here, caseId, 'w1', 500_000);
    await by.post('/case', { receipt });
    const { pdf } = await printedFor(by);
    const said = [wages.name, wages.employer, wages.contractor, wages.site, wages.story, wages.phone]
      .flatMap((fields) => Object.values(fields ?? {}))
      .filter((word) => word !== 'yes')
      .map((word) => String(word).replaceAll(' ', ''));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((word) => pdf.text.includes(word))).toEqual([]);
    expect(`${pdf.info.Title} ${path}`).not.toMatch(/wage|pay|complain|employ/i);
  });

  it('is the worker’s own: a workmate gets theirs, or none', async () => {
    const { here, code, caseId } = await filed();
    await records(here, caseId, 'w1', 500_000);
    const mate = worker(here, { address: '203.0.113.8' });
    await mate.post('/join', { code });
    await answer(mate, '/file', wages);
    await mate.post('/case', { receipt: receiptIn(await mate.post('/file/check', {})) });
    const none = await mate.once(path);
    expect([none.status, none.headers.get('location')]).toEqual([303, '/case']);
    expect((await mate.get('/case')).html).not.toContain(path);
    await records(here, caseId, 'w2', 700_000);
    const { pdf } = await printedFor(mate);
    expect(pdf.text).toContain('¥14,000.00');
    expect(pdf.text).not.toContain('¥10,000.00');
  });

  it('is not there for whoever has not opened the case, or has closed it', async () => {
    const { here, by, receipt, caseId } = await filed();
    await records(here, caseId, 'w1', 500_000);
    const stranger = await worker(here).once(path);
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/case']);
    await by.post('/case', { receipt });
    await by.post('/case/out', {});
    expect((await by.once(path)).status).toBe(303);
  });
});
