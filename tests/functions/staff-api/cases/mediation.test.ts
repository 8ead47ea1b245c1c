/** The room of a mediator: nobody else is told where an offer lies, and nobody reads one without having asked for it. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const offerOfEmployer = 'We would pay 12,000 at once.';

const inTalks = async () => {
  const told = s.given(...s.mediating);
  const api = memoryApi({ at: told.history.at(-1)?.at ?? s.start });
  await api.holds(told);
  await api.does('m.sun', 'record_session', { words: { minutes: 'Both came.' } });
  await api.does('m.sun', 'record_offer', { side: 'employer', words: { offer: offerOfEmployer } });
  const room = (by: string) => api.ask({ by, path: `/cases/${s.caseId}/mediation` });
  return { api, room };
};

describe('the talks of a case', () => {
  it('show the mediator both consents, the days of the limit, sessions and offers, and no text', async () => {
    const { room } = await inTalks();
    const { body, text } = await room('m.sun');
    expect(body).toMatchObject({
      status: 'mediation',
      isMediator: true,
      consents: { worker: true, employer: true },
      days: { used: 0, all: 15 },
      limit: { limit: 'mediation', basis: 'LDMAL art. 14' },
      sessions: [{ number: 1, ref: expect.stringMatching(/^t-/) }],
      mostSessions: 3,
      offers: [{ side: 'employer', ref: expect.stringMatching(/^t-/) }],
    });
    expect(text).not.toContain('12,000');
  });

  it('tell nobody but the mediator where an offer lies, a supervisor neither', async () => {
    const { api, room } = await inTalks();
    const ref = (await room('m.sun')).body.offers[0].ref;
    const { body, text } = await room('s.zhou');
    expect(body.isMediator).toBe(false);
    expect(body.offers).toEqual([{ seq: expect.any(Number), side: 'employer', at: expect.any(String) }]);
    expect(text).not.toContain(ref);
    const path = `/cases/${s.caseId}/words/${ref}`;
    expect((await api.ask({ by: 's.zhou', path })).status).toBe(403);
    expect((await api.ask({ by: 'm.sun', path })).body.text).toBe(offerOfEmployer);
  });

  it('tell the mediator alone where lies what they proposed to both sides', async () => {
    const { api, room } = await inTalks();
    await api.does('m.sun', 'record_offer', { side: 'mediator', words: { offer: 'Half now, half in May.' } });
    const newest = async (by: string) => (await room(by)).body.offers.at(-1);
    expect(await newest('m.sun')).toMatchObject({ side: 'mediator', ref: expect.stringMatching(/^t-/) });
    expect(Object.keys(await newest('s.zhou'))).not.toContain('ref');
  });

  it.each([
    ['m.long', 404],
    ['i.li', 403],
    ['a.he', 403],
    ['o.long', 404],
  ])('are not for %s', async (by, status) => {
    const { room } = await inTalks();
    expect((await room(by)).status).toBe(status);
  });

  it('are said not to be there where nobody offered any', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    expect((await api.ask({ by: 'o.chen', path: `/cases/${s.caseId}/mediation` })).status).toBe(409);
  });

  it('say of each worker what is agreed, and whether it is below the least that is owed', async () => {
    const { api, room } = await inTalks();
    const claims = [{ rule: 'unpaid_months', wageFen: 600_000, months: 3, paidFen: 0 }];
    const recorded = await api.does('s.zhou', 'record_wage_statement', { worker: 'w1', claims });
    expect(recorded.body.code ?? 'done').toBe('done');
    const [before] = (await room('m.sun')).body.workers;
    expect(before).toMatchObject({
      worker: 'w1',
      claimed: 1_800_000,
      floorFen: 1_800_000,
      belowFloor: false,
    });
    const agreed = await api.does('m.sun', 'record_agreement', {
      instalments: [{ dueOn: '2026-05-15', lines: [{ worker: 'w1', fen: 1_200_000 }] }],
      deed: false,
      signedBy: ['w1'],
      words: { terms: 'Paid in May.' },
    });
    expect(agreed.body.status).toBe('agreement');
    expect((await room('s.zhou')).body.workers[0]).toMatchObject({
      agreedFen: 1_200_000,
      belowFloor: true,
      instalments: [{ dueOn: '2026-05-15', fen: 1_200_000 }],
    });
  });
});
