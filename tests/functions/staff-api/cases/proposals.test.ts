/** What waits for a second person, as each who may see the case reads it. */
import { expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const grounds = { words: { grounds: 'They never worked there.' } };

const shownTo = async (api: ReturnType<typeof memoryApi>, by: string) =>
  (await api.ask({ by, path: `/cases/${s.caseId}` })).body.proposals;

const withRefusal = async () => {
  const api = memoryApi();
  await api.holds(s.given(s.filed));
  await api.does('o.chen', 'propose_refusal', { reason: 'duplicate', ...grounds });
  return api;
};

it('shows the signer what was proposed, its grounds by reference, and that they may sign it or send it back', async () => {
  const [proposal, ...more] = await shownTo(await withRefusal(), 's.zhou');
  expect(more).toEqual([]);
  expect(proposal).toMatchObject({
    kind: 'refusal',
    by: ['o.chen'],
    own: false,
    facts: { reason: 'duplicate' },
    words: { grounds: expect.stringMatching(/^t-/) },
    sign: { type: 'approve_refusal', carries: {}, allowed: true },
    sendBack: { type: 'reject_refusal', allowed: true },
    changed: [],
  });
});

it('tells who had the first word that others have the second, and who they are', async () => {
  const [proposal] = await shownTo(await withRefusal(), 'o.chen');
  expect(proposal).toMatchObject({ own: true, sign: { allowed: false }, sendBack: { allowed: false } });
  expect(proposal.who).toMatch(/s\.wu.*s\.zhou/);
});

it('names what has happened since, and not the limits that moved with it', async () => {
  const api = await withRefusal();
  await api.does('o.chen', 'add_evidence', { kind: 'photo' });
  const [proposal] = await shownTo(api, 's.zhou');
  expect(proposal.changed.map(({ type }: { type: string }) => type)).toEqual(['evidence_added']);
});

it('is signed by what the proposal says that the signature carries', async () => {
  const api = memoryApi();
  await api.holds(s.given(...s.ordered, s.does(s.inspector, 'propose_closing', { reason: 'undetermined' })));
  const [{ sign }] = await shownTo(api, 's.zhou');
  expect((await api.does('s.zhou', sign.type, sign.carries)).body.status).toBe('closed');
  expect(await shownTo(api, 's.zhou')).toEqual([]);
});
