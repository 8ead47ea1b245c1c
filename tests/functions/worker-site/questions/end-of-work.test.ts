/** The limitation of wages waits for the end of the work (CN-AR-09): so it is asked, and lands in the claim. */
import { expect, it } from 'vitest';
import { memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, wages, worker } from '../worker.ts';

const page = '/file/end_of_work';
const ended = (last_day: string, last_month: string, last_year = '2026') => ({
  still: 'no',
  last_day,
  last_month,
  last_year,
});

it.each([
  [{ still: 'yes' }, 'goes_on', 'Yes'],
  [ended('', '08'), '2026-08-31', 'No, last day of work: August 2026'],
  [ended('14', '08'), '2026-08-14', 'No, last day of work: 14 Aug 2026'],
  [{ still: 'no', unknown: 'yes' }, undefined, 'No, last day not known'],
])('%j is filed as %s and shown as "%s"', async (fields, claimed, shown) => {
  const here = memorySite();
  const by = worker(here);
  const { page: check } = await answer(by, '/file/topic', { ...wages, end_of_work: fields });
  expect(check.html).toContain(`<dd>${shown}</dd>`);
  const receipt = receiptIn(await by.post('/file/check', {}));
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  const head = await here.deps.store.head(found?.caseId ?? '');
  expect(head?.state.file.workers.w1?.endOfWork).toBe(claimed);
});

it.each([
  [{}, 'still', 'Choose one of the answers'],
  [{ still: 'no' }, 'last_month', 'Choose the month and year of your last day of work'],
  [ended('31', '06'), 'last_month', 'There is no such day in that month'],
  [ended('25', '11'), 'last_month', 'That day is still to come'],
  [ended('', '12'), 'last_month', 'That day is still to come'],
  [ended('x', '08'), 'last_month', 'There is no such day in that month'],
])('%j is not taken', async (fields, field, error) => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', wages, page);
  const again = await by.post(page, fields);
  expect(again.path).toBe(page);
  expect(again.html).toContain(`href="#${field}"`);
  expect(again.html).toContain(error);
});

it('comes back as it was answered', async () => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', { ...wages, end_of_work: ended('14', '08') });
  const { html } = await by.get(page);
  for (const value of ['14', '08', '2026']) expect(html).toContain(`<option value="${value}" selected`);
  expect(html).toMatch(/value="no" checked/);
});

it('is asked of a workmate who joins as well', async () => {
  const here = memorySite();
  const { code, receipt } = await files(worker(here));
  const mate = worker(here);
  await mate.post('/join', { code });
  await answer(mate, '/file', { ...wages, end_of_work: { still: 'yes' } });
  await mate.post('/file/check', {});
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  const head = await here.deps.store.head(found?.caseId ?? '');
  expect(head?.state.file.workers).toMatchObject({
    w1: { endOfWork: '2026-08-31' },
    w2: { endOfWork: 'goes_on' },
  });
});

it.each([
  ['zh-CN', ['year', 'month', 'day']],
  ['en', ['month', 'year', 'day']],
])('asks in %s in the order in which a date is read', async (language, order) => {
  const by = worker(memorySite(), { language });
  const { html } = (await answer(by, '/file', wages, page)).page;
  expect([...html.matchAll(/<select id="last_(\w+)"/g)].map(([, part]) => part)).toEqual(order);
});
