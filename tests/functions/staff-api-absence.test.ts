/** Absence: nobody assigns to who is away, the deputy sees their cases, and the supervisor hands them over. */
import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { office } from './staff-api/office.ts';

const at = '/offices/cn-440306/staff/i.li';
const away = { from: '2026-03-30', until: '2026-04-10', deputy: 'i.zhao' };

const working = async (told = s.tell(...s.investigating)) => {
  const api = office();
  await api.holds(told);
  const says = (by: string, path: string, body: object = {}, query: Record<string, string> = {}) =>
    api.ask({ by, method: 'POST', path, body, query });
  const queue = (by: string, query: Record<string, string> = {}) => api.ask({ by, path: '/queue', query });
  return { ...api, says, queue };
};

describe('who may say that somebody is away', () => {
  test.each([
    ['the supervisor', 's.zhou', 200],
    ['they themselves', 'i.li', 200],
    ['a colleague', 'i.wang', 403],
    ['an auditor', 'a.he', 403],
    ['a supervisor of another office', 's.long', 403],
    ['a supervisor of the office above', 's.city', 403],
  ])('%s', async (_, by, status) => {
    const { says } = await working();
    expect((await says(by, `${at}/absence`, away)).status).toBe(status);
    expect((await says(by, `${at}/return`)).status).toBe(status);
  });

  test('what is not in form is refused, and nothing is changed', async () => {
    const { says, ask } = await working();
    const wrong = [
      { from: '2026-04-10', until: '2026-04-01' },
      { ...away, deputy: 'i.li' },
      { ...away, deputy: 'm.sun' },
      { ...away, deputy: 'i.gone' },
      { ...away, deputy: 'i.long' },
      { ...away, office: 'cn-4403' },
      {},
    ];
    for (const body of wrong) expect((await says('s.zhou', `${at}/absence`, body)).status).toBe(400);
    expect((await ask({ by: 'i.li', path: '/me' })).body).not.toHaveProperty('absent');
    expect((await says('s.zhou', '/offices/cn-440306/staff/i.nobody/absence', away)).status).toBe(404);
    expect((await says('s.zhou', '/offices/cn-440306/staff/i.long/absence', away)).status).toBe(404);
  });
});

describe('while somebody is away', () => {
  test('the deputy sees their cases, marked, and nobody else does', async () => {
    const { says, queue } = await working();
    expect((await queue('i.zhao')).body.items).toEqual([]);
    await says('s.zhou', `${at}/absence`, away);
    expect((await queue('i.zhao')).body.items).toMatchObject([{ caseId: s.caseId, for: 'i.li' }]);
    expect((await queue('i.zhao', { of: 'i.li' })).body.items).toMatchObject([{ caseId: s.caseId }]);
    expect((await queue('i.wang')).body.items).toEqual([]);
    expect((await queue('i.wang', { of: 'i.li' })).status).toBe(404);
  });

  test('and no more once they are back, or the days are over', async () => {
    const { says, queue, watch } = await working();
    await says('s.zhou', `${at}/absence`, away);
    watch.at = '2026-04-11T02:00:00.000Z';
    expect((await queue('i.zhao')).body.items).toEqual([]);
    watch.at = s.start;
    expect((await queue('i.zhao')).body.items).toHaveLength(1);
    await says('i.li', `${at}/return`);
    expect((await queue('i.zhao')).body.items).toEqual([]);
  });

  test('they are not proposed, with the day of their return; a supervisor alone is told', async () => {
    const { says, ask } = await working(s.tell(...s.accepted));
    await says('s.zhou', `${at}/absence`, away);
    const proposal = (by: string, role = 'inspector') =>
      ask({ by, path: `/cases/${s.caseId}/assignment`, query: { role } });
    const { body } = await proposal('s.zhou');
    expect(body.proposed).toEqual(['i.wang', 'i.zhao']);
    expect(body.hindered).toEqual([
      { id: 'i.li', why: 'absent', until: '2026-04-10', says: 'Is away until 10 Apr 2026.' },
    ]);
    expect(body.candidates[0]).toEqual({ id: 'i.wang', load: 0, says: 'Has no open case.' });
    expect((await proposal('i.wang')).status).toBe(403);
    expect((await proposal('s.long')).status).toBe(404);
    expect((await proposal('s.zhou', 'king')).status).toBe(400);
    expect((await proposal('s.zhou', 'mediator')).body.proposed).toEqual(['m.sun']);
  });
});

describe('handing over', () => {
  const hand = { to: 'i.zhao' };

  test('each case goes to the other with an event in its history; again it changes nothing', async () => {
    const { says, ask, queue } = await working();
    const done = await says('s.zhou', `${at}/hand-over`, hand);
    expect(done.body).toEqual({ handed: [s.caseId], kept: [] });
    const seen = (await ask({ by: 's.zhou', path: `/cases/${s.caseId}` })).body;
    expect(seen).toMatchObject({ lead: 'i.zhao', co: 'i.wang' });
    expect(seen.history.at(-1)).toMatchObject({ type: 'case_reassigned', by: { id: 's.zhou' } });
    expect((await queue('i.zhao')).body.items).toHaveLength(1);
    expect((await says('s.zhou', `${at}/hand-over`, hand)).body).toEqual({ handed: [], kept: [] });
  });

  test('a mediator’s too', async () => {
    const { says, ask } = await working(s.tell(...s.mediating));
    const to = '/offices/cn-440306/staff/m.sun/hand-over';
    expect((await says('s.zhou', to, { to: 'i.zhao' })).body.kept).toEqual([
      { caseId: s.caseId, why: 'no-such-staff' },
    ]);
    expect((await ask({ by: 's.zhou', path: `/cases/${s.caseId}` })).body.mediator).toBe('m.sun');
  });

  test('what the other may not take stays, and is named with why', async () => {
    const { says, does } = await working();
    await does('i.zhao', 'declare_conflict', { reason: 'relative' });
    expect((await says('s.zhou', `${at}/hand-over`, hand)).body).toEqual({
      handed: [],
      kept: [{ caseId: s.caseId, why: 'conflict-of-interest' }],
    });
    expect((await says('s.zhou', `${at}/hand-over`, { to: 'i.wang' })).body.kept).toEqual([
      { caseId: s.caseId, why: 'two-inspectors-needed' },
    ]);
  });

  test('only by the supervisor of the office', async () => {
    const { says } = await working();
    for (const by of ['i.li', 's.long', 's.city', 'a.he'])
      expect((await says(by, `${at}/hand-over`, hand)).status).toBe(403);
    expect((await says('s.zhou', `${at}/hand-over`, {})).status).toBe(400);
  });
});
