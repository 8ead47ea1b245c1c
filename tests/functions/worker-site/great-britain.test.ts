/** The same site with nothing but the setting of the procedure changed. */
import { expect, it } from 'vitest';
import { noticesFor } from '#domain/messages/notices.ts';
import { memorySite } from './memory-site.ts';
import { answer, receiptIn, wages, worker } from './worker.ts';

const told = { ...wages, province: { province: 'GB-ENG' }, contact: { channel: 'none' } };

it('a complaint in England: own areas, pounds, own office, twelve weeks of conciliation', async () => {
  const here = memorySite({ jurisdiction: 'gb' });
  const by = worker(here);
  const { pages, page } = await answer(by, '/file/topic', told);
  const places = pages.filter(({ path }) => /province|city|district/.test(path));
  expect(places.map(({ path }) => path)).toEqual(['/file/province']);
  expect(places[0]?.html).toContain('Scotland');
  expect(places[0]?.html).not.toContain('Guangdong');
  expect(page.html).toContain('England');
  expect(page.html).toContain('£14,250.00');
  const done = await by.post('/file/check', {});
  const hash = await here.deps.index.hash('receipt', receiptIn(done));
  const [found] = await here.deps.store.find('receipt', hash);
  const head = await here.deps.store.head(found?.caseId ?? '');
  const { file } = head?.state ?? {};
  expect(file).toMatchObject({ procedure: 'gb@2026', office: 'gb-eng-leeds', area: 'GB-ENG' });
  expect(file?.clocks.find(({ clock }) => clock === 'mediation')?.dueOn).toBe('2027-02-16');
});

it('takes a British number as it is written at home, and shows how one looks', async () => {
  const by = worker(memorySite({ jurisdiction: 'gb' }));
  const sms = { ...told, contact: { channel: 'sms' }, phone: { phone: '07700 900123' } };
  const { pages, page } = await answer(by, '/file/topic', sms);
  expect(pages.find(({ path }) => path === '/file/phone')?.html).toContain('for example 07700 900000');
  expect(page.html).toContain('<dd>07700 900123</dd>');
});

it('sums in notices are in the currency of the case', async () => {
  const here = memorySite({ jurisdiction: 'gb' });
  const by = worker(here);
  await answer(by, '/file/topic', { ...told, contact: wages.contact ?? {} });
  const done = await by.post('/file/check', {});
  const hash = await here.deps.index.hash('receipt', receiptIn(done));
  const [found] = await here.deps.store.find('receipt', hash);
  const head = await here.deps.store.head(found?.caseId ?? '');
  if (head === undefined) throw new Error('No case');
  const ordered = {
    type: 'coordination_settled' as const,
    instalments: [{ dueOn: '2026-12-01', lines: [{ worker: 'w1', fen: 5_000 }] }],
  };
  expect(noticesFor(ordered, head.state).map(({ params }) => params.sum)).toEqual([
    { fen: 5_000, currency: 'GBP' },
  ]);
});
