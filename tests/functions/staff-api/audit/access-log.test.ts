import { describe, expect, test } from 'vitest';
import { routes } from '#functions/staff-api/routes.ts';
import * as s from '#tests/support/story.ts';
import { filedByOfficer } from '../filed-by-officer.ts';
import { memoryApi, people } from '../office.ts';

const office = '/offices/cn-440306/access-log';

const held = async (given: s.Given = s.given(...s.investigating)) => {
  const api = memoryApi();
  await api.holds(given);
  return api;
};

describe('what is shown is written down', () => {
  test('an identity, with who asked, whose, and for which purpose; and nothing of what was shown', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId, number } = answer.body;
    const body = { worker: 'w1', purpose: 'contact' };
    await api.ask({ by: 'o.chen', method: 'POST', path: `/cases/${caseId}/identity`, body });
    const log = await api.ask({ by: 'a.he', path: `/cases/${caseId}/access-log` });
    expect(log.body.items).toEqual([
      {
        at: s.start,
        day: s.start.slice(0, 10),
        id: expect.any(String),
        office: 'cn-440306',
        caseId,
        number,
        what: 'identity',
        staff: 'o.chen',
        staffOffice: 'cn-440306',
        worker: 'w1',
        purpose: 'contact',
        unusual: [],
      },
    ]);
    expect(log.text).not.toContain('Canary');
    expect(log.text).not.toContain('13800138000');
  });

  /** Every route that reads a case, and what its reading is called; null: it shows nothing of the case itself. */
  const called: Readonly<Record<string, string | null>> = {
    '/cases/{caseId}': 'case',
    '/cases/{caseId}/history': 'history',
    '/cases/{caseId}/ledger/{worker}': 'case',
    '/cases/{caseId}/mediation': 'history',
    '/cases/{caseId}/workers': 'case',
    '/cases/{caseId}/workers/{worker}': 'case',
    '/cases/{caseId}/wage-statements/{worker}': 'paper',
    '/cases/{caseId}/words/{ref}': 'text',
    '/cases/{caseId}/words': 'text',
    // dates and articles of a case whose view was shown and written down
    '/cases/{caseId}/track': null,
    // colleagues, and the office's own words
    '/cases/{caseId}/presence': null,
    '/cases/{caseId}/message-texts': null,
    '/cases/{caseId}/message-marks': null,
    // who could take it: colleagues, and nothing of the worker
    '/cases/{caseId}/assignment': null,
    // the auditor's own reading of what others read
    '/cases/{caseId}/access-log': null,
    '/cases/{caseId}/integrity': null,
  };

  test('every route that reads a case has said here what its reading is called', () => {
    const reading = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/cases/'));
    expect(reading.map(({ path }) => path).filter((path) => !(path in called))).toEqual([]);
  });

  test('the case, its history and a ledger, each as it is called', async () => {
    const api = await held();
    for (const path of ['', '/history', '/ledger/w1'])
      expect((await api.ask({ by: 'i.li', path: `/cases/${s.caseId}${path}` })).status).toBe(200);
    const { body } = await api.ask({ by: 'a.he', path: `/cases/${s.caseId}/access-log` });
    expect(body.items.map(({ what }: { what: string }) => what).sort()).toEqual(['case', 'case', 'history']);
  });

  test('a free text, as it is read and not when it is refused', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    const { items } = await api.store.history(caseId);
    const path = `/cases/${caseId}/words/${items[0]?.event.words?.what_happened}`;
    expect((await api.ask({ by: 'i.li', path })).status).toBe(403);
    expect((await api.ask({ by: 'o.chen', path })).status).toBe(200);
    const log = await api.accessLog.ofCase(caseId);
    expect(log.items.map(({ what, staff }) => [what, staff])).toEqual([['text', 'o.chen']]);
  });

  test('what was refused was not shown, and no news is nothing shown', async () => {
    const api = await held();
    await api.ask({ by: 'o.long', path: `/cases/${s.caseId}` });
    await api.ask({ by: 'i.zhao', path: `/cases/${s.caseId}/words/t-0123456789abcdef` });
    await api.ask({ by: 'i.li', path: `/cases/${s.caseId}/history`, query: { after: '9999' } });
    expect(await api.accessLog.ofCase(s.caseId)).toEqual({ items: [] });
  });

  test('where it cannot be written down nothing is shown', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    api.accessLog.record = () => Promise.reject(new Error('table gone'));
    for (const asking of [
      { path: `/cases/${caseId}` },
      { method: 'POST', path: `/cases/${caseId}/identity`, body: { worker: 'w1', purpose: 'contact' } },
    ]) {
      const shown = await api.ask({ by: 'o.chen', ...asking });
      expect(shown.status).toBe(500);
      expect(shown.text).not.toContain('Canary');
    }
  });
});

describe('what is unusual', () => {
  const unusualFor = async (by: string, at: string, given?: s.Given): Promise<readonly string[]> => {
    const api = await held(given);
    api.watch.at = at;
    expect((await api.ask({ by, path: `/cases/${s.caseId}` })).status).toBe(200);
    const { items } = await api.accessLog.ofCase(s.caseId);
    return items[0]?.unusual ?? ['none was written'];
  };
  const monday = '2026-03-09T02:00:00.000Z';

  test.each([
    ['the inspector of the case', 'i.li', monday, []],
    ['an inspector without a part in it', 'i.zhao', monday, ['not_of_case']],
    ['an officer at the counter', 'o.chen', monday, []],
    ['the supervisor', 's.zhou', monday, []],
    ['the supervisor of the office above', 's.city', monday, ['other_office']],
    ['an auditor', 'a.city', monday, []],
    ['before seven in the office', 'i.li', '2026-03-08T22:59:00.000Z', ['outside_hours']],
    ['from seven on', 'i.li', '2026-03-08T23:00:00.000Z', []],
    ['at eight in the evening', 'i.li', '2026-03-09T12:00:00.000Z', ['outside_hours']],
    ['on a Sunday', 'i.li', '2026-03-08T02:00:00.000Z', ['outside_hours']],
  ])('%s', async (_, by, at, unusual) => {
    expect(await unusualFor(by, at)).toEqual(unusual);
  });

  test('somebody who is recorded as away', async () => {
    const api = await held();
    await api.directory.setAbsence('cn-440306', 'i.li', { from: '2026-03-09', until: '2026-03-10' });
    api.watch.at = monday;
    await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
    expect((await api.accessLog.ofCase(s.caseId)).items[0]?.unusual).toEqual(['while_away']);
  });

  test('the twentieth identity of a day, not the one before it', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    const body = { worker: 'w1', purpose: 'contact' };
    for (let n = 0; n < 20; n += 1) {
      api.watch.at = new Date(Date.parse(s.start) + n * 1000).toISOString();
      await api.ask({ by: 'o.chen', method: 'POST', path: `/cases/${caseId}/identity`, body });
    }
    const { items } = await api.accessLog.ofStaff('o.chen');
    expect(items.map(({ unusual }) => unusual)).toEqual([
      ['many_today'],
      ...Array.from({ length: 19 }, () => []),
    ]);
    expect(items[0]?.at).toBe(api.watch.at);
  });
});

describe('who may read it', () => {
  const paths = [
    office,
    '/offices/cn-440306/staff/i.li/access-log',
    `/cases/${s.caseId}/access-log`,
    `/cases/${s.caseId}/integrity`,
  ];

  test.each(people.map(({ id }) => id))('%s', async (by) => {
    const api = await held();
    const member = people.find(({ id }) => id === by);
    const statuses = await Promise.all(paths.map(async (path) => (await api.ask({ by, path })).status));
    const wanted = member?.active && member.roles.includes('auditor') ? 200 : 403;
    expect(statuses).toEqual(paths.map(() => wanted));
  });

  test('an office that is not there, a day that is none, a page that is none', async () => {
    const api = await held();
    const status = async (path: string, query: Record<string, string> = {}) =>
      (await api.ask({ by: 'a.he', path, query })).status;
    expect(await status('/offices/cn-1/access-log')).toBe(404);
    expect(await status('/offices/cn-440306/staff/i.long/access-log')).toBe(404);
    expect(await status(office, { on: '2026-02-30' })).toBe(400);
    expect(await status(office, { page: 'x' })).toBe(400);
    expect(await status(`/cases/${s.caseId}/integrity`, { version: '0' })).toBe(400);
  });

  test('of the day that is asked for, in the time of the office', async () => {
    const api = await held();
    api.watch.at = '2026-03-08T23:30:00.000Z';
    await api.ask({ by: 'i.li', path: `/cases/${s.caseId}` });
    const count = async (on: string) =>
      (await api.ask({ by: 'a.he', path: office, query: { on } })).body.items.length;
    expect([await count('2026-03-08'), await count('2026-03-09')]).toEqual([0, 1]);
    expect((await api.ask({ by: 'a.he', path: office })).body.items).toHaveLength(1);
  });
});
