/** The same site with nothing but the setting of the procedure changed. */
import { describe, expect, it } from 'vitest';
import { recordedEvents } from '#domain/complaint/decide.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { bothReckoned } from '#tests/support/british-claims.ts';
import * as s from '#tests/support/story.ts';
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
  expect(file?.clocks.find(({ clock }) => clock === 'mediation')?.dueOn).toBe('2027-02-15');
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

const dismissed = {
  ...told,
  topic: { topic: 'other' },
  kind: { kind: 'contract.dismissal' },
  end_of_work: { still: 'no', last_day: '20', last_month: '11', last_year: '2026' },
  dismissal_reason: { reason: 'spoke_up' },
  people: { people: 'me', number: '' },
};

/** Files it, and gives the questions asked, the receipt's page, the worker in the case, and the case's page. */
const filedAs = async (fields: typeof dismissed) => {
  const here = memorySite({ jurisdiction: 'gb' });
  const by = worker(here);
  const { pages } = await answer(by, '/file/topic', fields);
  const done = await by.post('/file/check', {});
  const hash = await here.deps.index.hash('receipt', receiptIn(done));
  const [found] = await here.deps.store.find('receipt', hash);
  const head = await here.deps.store.head(found?.caseId ?? '');
  const opened = await worker(here).post('/case', { receipt: receiptIn(done) });
  return { asked: pages.map(({ path }) => path), done, file: head?.state.file, opened };
};

describe('interim relief (GB-LM-01, ERA 1996 s. 128)', () => {
  it('is asked about, and told at once with its day and a number, on the receipt and on the case', async () => {
    const { asked, done, file, opened } = await filedAs(dismissed);
    expect(asked).toContain('/file/dismissal_reason');
    expect(file).toMatchObject({
      lanes: ['interim_relief'],
      workers: { w1: { dismissedFor: 'protected_reason' } },
    });
    for (const { html } of [done, opened])
      for (const words of ['interim relief', 'by 27 Nov 2026 at the latest', '0300 123 1100'])
        expect(html).toContain(words);
    expect(done.html).not.toContain('Nothing you must do now');
    // which of the reasons it was is nobody's to know
    expect(JSON.stringify(file)).not.toContain('spoke_up');
  });

  it.each([
    ['for another reason', { dismissal_reason: { reason: 'other' } }, 'other'],
    [
      'eight days ago',
      { end_of_work: { still: 'no', last_day: '16', last_month: '11', last_year: '2026' } },
      'protected_reason',
    ],
  ])('is no matter of somebody dismissed %s', async (_, fields, dismissedFor) => {
    const { done, file, opened } = await filedAs({ ...dismissed, ...fields });
    expect(file).toMatchObject({ lanes: [], workers: { w1: { dismissedFor } } });
    expect(done.html + opened.html).not.toContain('interim relief');
  });

  it('has no day that could be too late, where only the month of the last day is known', async () => {
    const end_of_work = { still: 'no', last_day: '', last_month: '11', last_year: '2026' };
    const { done, file } = await filedAs({ ...dismissed, end_of_work });
    expect(file?.workers.w1).toMatchObject({ endOfWork: '2026-11-24', endedNotBefore: '2026-11-01' });
    expect(done.html).toContain('within 7 days of your last day of work');
    expect(done.html).not.toMatch(/interim relief” by \d/);
  });

  it('is not asked of somebody who still works there', async () => {
    const { asked, file } = await filedAs({ ...dismissed, end_of_work: { still: 'yes' } as never });
    expect(asked).not.toContain('/file/dismissal_reason');
    expect(file?.lanes).toEqual([]);
  });
});

it('the case page says when the talks end and by when the tribunal must be asked, from the first day on', async () => {
  const { opened } = await filedAs(dismissed);
  const words = opened.html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('The talks: by law until 15 Feb 2027');
  expect(words).toContain('Last safe day for you to go to the employment tribunal 19 Feb 2027');
  expect(words).not.toContain('Nothing is due at the moment');
});

it('the case page tells each of several claims by its name with its own last safe day (GB-LM-01)', async () => {
  const here = memorySite({ jurisdiction: 'gb' });
  const by = worker(here);
  await answer(by, '/file/topic', { ...dismissed, kind: { kind: 'contract.severance' } });
  const receipt = receiptIn(await by.post('/file/check', {}));
  const { store, index } = here.deps;
  const [found] = await store.find('receipt', await index.hash('receipt', receipt));
  const head = await store.head(found?.caseId ?? '');
  if (head === undefined) throw new Error('No case');
  const { at } = head;
  const context = s.contextFor({ role: 'inspector', id: 'i.li', office: head.state.file.office }, at);
  const events = recordedEvents(head.caseId, head.version, bothReckoned(at.slice(0, 10)), context);
  const state = events.reduce(evolve, head.state);
  await store.append({ caseId: head.caseId, expected: head.version, events, state });
  const { html } = await worker(here).post('/case', { receipt });
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    'Last safe day for you to go to the employment tribunal: money taken off wages 19 Feb 2027',
  );
  expect(words).toContain(
    'Last safe day for you to go to the employment tribunal: no redundancy pay 19 May 2027',
  );
});

it.each([
  ['wage.holiday_pay', 'Holiday pay'],
  ['wage.final_pay', 'Last pay'],
  ['wage.equal_pay', 'for the same work'],
])('%s may be complained of', async (kind, words) => {
  const { opened, file } = await filedAs({ ...told, topic: { topic: 'wages' }, kind: { kind } } as never);
  expect(file?.kind).toBe(kind);
  expect(opened.html).toContain(words);
});
