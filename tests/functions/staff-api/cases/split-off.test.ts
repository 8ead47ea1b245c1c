import { describe, expect, test } from 'vitest';
import { goesOnAt } from '#casework/goes-on.ts';
import { caseBody } from '#functions/staff-api/cases/view.ts';
import * as s from '#tests/support/story.ts';
import { keptOf, refOf } from '#tests/support/vault-of.ts';
import { memoryApi } from '../office.ts';

const { does, given } = s;
const claim = { claimedFen: 500_000, from: '2026-02-01', until: '2026-03-31' };
const builder = { ref: refOf('p', 1), value: { name: 'Builder' } };
const sunLi = { ref: refOf('w', 3), value: { name: 'Sun Li' } };
const joint = given(
  does(s.worker(), 'file_complaint', { ...s.filing, details: [builder.ref, null] }, s.start),
  ...['w2', 'w3', 'w4'].map((id) =>
    does(s.worker(id), 'join_complaint', {
      claim,
      contactable: true,
      ...(id === 'w3' ? { person: { identity: sunLi.ref } } : {}),
    }),
  ),
);
const inTalks = joint.and(...s.mediating.slice(1));
const path = `/cases/${s.caseId}/split-offs`;

const desk = async () => {
  const room = memoryApi();
  await room.holds(inTalks);
  await room.vault.put(s.caseId, [
    { kind: 'identity', ...sunLi },
    { kind: 'party', ...builder },
  ]);
  const split = (body: object, by = 'm.sun', headers: Record<string, string> = {}) =>
    room.ask({ by, method: 'POST', path, body, headers });
  return { ...room, split };
};

describe('splitting workers off a joint case', () => {
  test('opens a case of their own in mediation, to which their receipts lead; there they settle alone', async () => {
    const { split, ask, store, vault } = await desk();
    const answer = await split({ workers: ['w3'], words: { why: 'takes the offer' } });
    expect(answer.status).toBe(201);
    const { caseId, number } = answer.body;
    expect(answer.headers.location).toBe(`/cases/${caseId}`);
    expect(number).toMatch(/^RD26-/);
    const own = await store.head(caseId);
    expect(own?.state.stage.status).toBe('mediation');
    expect(own?.state.file.number).toBe(number);
    const kept = await keptOf({ store, vault }, caseId);
    expect([kept.identity.w1, kept.party.p1]).toEqual([sunLi.value, builder.value]);
    expect(await goesOnAt(store, { caseId: s.caseId, worker: 'w3' })).toEqual({ caseId, worker: 'w1' });
    const agreed = await ask({
      by: 'm.sun',
      method: 'POST',
      path: `/cases/${caseId}/commands/record_agreement`,
      body: {
        instalments: [{ dueOn: '2026-04-20', lines: [{ worker: 'w1', fen: 400_000 }] }],
        deed: false,
        signedBy: ['w1'],
        words: { terms: 'Paid at once' },
      },
    });
    expect(agreed.body).toMatchObject({ status: 'agreement' });
    expect((await store.head(s.caseId))?.state.stage.status).toBe('mediation');
  });

  test('is offered where it can be given, with every path that the API serves', async () => {
    const { ask } = await desk();
    const seen = await ask({ by: 'm.sun', path: `/cases/${s.caseId}` });
    const served = await ask({ path: '/openapi.json' });
    const paths = caseBody.parse(seen.body).allowed.map((each) => each.path);
    expect(paths).toContain(path);
    const patterns = paths.map((each) => each.replace(s.caseId, '{caseId}'));
    expect(patterns.filter((each) => served.body.paths[each]?.post === undefined)).toEqual([]);
  });

  test('sent again, it finishes what broke off, and opens nothing twice', async () => {
    const { split, store } = await desk();
    const first = await split({ workers: ['w3'] }, 'm.sun', { 'idempotency-key': 'once' });
    const again = await split({ workers: ['w3'] }, 'm.sun', { 'idempotency-key': 'once' });
    const without = await split({ workers: ['w3'] });
    for (const each of [again, without]) {
      expect(each.status).toBe(201);
      expect(each.body.caseId).toBe(first.body.caseId);
    }
    expect(Object.keys((await store.head(first.body.caseId))?.state.file.workers ?? {})).toEqual(['w1']);
  });

  test('takes more of them into the same case, and into no case that was not split off this one', async () => {
    const { ask, split, store, holds } = await desk();
    const { body } = await split({ workers: ['w3'] });
    expect((await split({ workers: ['w4'], other: body.caseId })).status).toBe(201);
    expect(Object.keys((await store.head(body.caseId))?.state.file.workers ?? {})).toEqual(['w1', 'w2']);
    const strange = '1123456789abcdefghjkmnpqrs';
    await holds({ ...joint, history: joint.history.map((each) => ({ ...each, caseId: strange })) });
    for (const other of [strange, '2123456789abcdefghjkmnpqrs']) {
      const no = await split({ workers: ['w2'], other });
      expect([no.status, no.body.code]).toEqual([422, 'no-such-other-case']);
    }
    const gives = (by: string, type: string, given: object) =>
      ask({ by, method: 'POST', path: `/cases/${body.caseId}/commands/${type}`, body: given });
    await gives('m.sun', 'record_contact', { worker: 'w1', reached: false });
    await gives('s.zhou', 'close_case', { reason: 'unreachable' });
    expect((await store.head(body.caseId))?.state.stage.status).toBe('closed');
    expect((await split({ workers: ['w2'], other: body.caseId })).status).toBe(422);
    expect((await store.head(s.caseId))?.state.file.workers.w2?.standing).toBe('in');
  });

  test.each([
    ['someone who is not of the case', { workers: ['w3'] }, 'i.zhao', 403],
    ['someone of another office', { workers: ['w3'] }, 's.long', 404],
    ['an auditor', { workers: ['w3'] }, 'a.he', 403],
    ['nobody named', { workers: [] }, 'm.sun', 400],
    ['one worker twice', { workers: ['w3', 'w3'] }, 'm.sun', 400],
    ['a stranger', { workers: ['w9'] }, 'm.sun', 422],
    ['all of them', { workers: ['w1', 'w2', 'w3', 'w4'] }, 'm.sun', 409],
    ['a field too many', { workers: ['w3'], caseId: s.caseId }, 'm.sun', 400],
  ])('refuses %s, and changes nothing', async (_, body, by, status) => {
    const { split, store } = await desk();
    const before = await store.head(s.caseId);
    expect((await split(body, by)).status).toBe(status);
    expect(await store.head(s.caseId)).toEqual(before);
  });

  test('takes along what was ordered', async () => {
    const room = memoryApi();
    const ordered = s.given(
      ...s.ordered.slice(0, 1),
      does(s.worker('w2'), 'join_complaint', { claim, contactable: true }),
      ...s.ordered.slice(1),
    );
    await room.holds(ordered);
    const answer = await room.ask({ by: 's.zhou', method: 'POST', path, body: { workers: ['w1'] } });
    expect(answer.status).toBe(201);
    const own = await room.ask({ by: 's.zhou', path: `/cases/${answer.body.caseId}/ledger/w1` });
    expect(own.body).toMatchObject({ owed: 1_800_000, dues: [{ what: 'order' }] });
  });
});
