/**
 * Many do the same to one case at the same moment: each must find what they themselves said, and nobody else's. Runs on
 * the twins in memory and on real tables.
 */
import { expect, it } from 'vitest';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { UnnamedRecords } from '#adapters/vault/port.ts';
import { takeComplaint, takeJoiner } from '#casework/intake.ts';
import { contactIn, partiesIn, personIn } from '#casework/people.ts';
import type { CaseworkDeps, Submit, Submitted } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { sweepUnnamed } from '#casework/unnamed-sweep.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { caseIdFrom } from '#domain/terms/identifiers.ts';
import * as s from '../support/story.ts';

export interface Racecourse extends CaseworkDeps {
  readonly unnamed: UnnamedRecords;
  readonly submit: Submit;
}

const racers = Array.from({ length: 16 }, (_, n) => n);
const phoneOf = (n: number) => `+86138001380${String(n).padStart(2, '0')}`;
const personOf = (n: number) => ({
  identity: { name: `Worker ${n}` },
  contact: { phone: phoneOf(n), channel: 'sms' as const, language: 'en', mayBePlain: false },
});
const newDraft = (): string => caseIdFrom(crypto.getRandomValues(new Uint8Array(16)));

const complaintOf = (n: number, draft: string) => ({
  draft,
  idempotencyKey: draft,
  procedure: newestProcedure('cn-mainland'),
  at: s.start,
  kind: 'wage.unpaid' as const,
  channel: 'web' as const,
  language: 'en',
  naming: 'confidential' as const,
  claim: { claimedFen: 1000 + n },
  headcount: 1,
  harm: [],
  danger: false,
  area: '440306',
  worker: personOf(n),
  parties: [{ relation: 'employer' as const, details: { name: `Company ${n}` } }],
  words: { what_happened: `Story ${n}` },
});

/** Whoever was turned away because others were quicker comes again, as people do. */
const untilDone = async (tried: () => Promise<Submitted>): Promise<Submitted> => {
  const submitted = await tried();
  return submitted.outcome === 'conflict' ? untilDone(tried) : submitted;
};

export const racesFor = (course: () => Racecourse): void => {
  const filed = async () => {
    const { submitted, caseId } = await takeComplaint(course(), complaintOf(99, newDraft()));
    expect(submitted.outcome).toBe('done');
    return caseId;
  };
  const stateOf = async (caseId: string) => {
    const head = await course().store.head(caseId);
    if (head === undefined) throw new Error('There is no such case');
    return head.state;
  };

  it('16 file at once: each case knows its own worker, party and words', async () => {
    const { vault, store } = course();
    const taken = await Promise.all(racers.map((n) => takeComplaint(course(), complaintOf(n, newDraft()))));
    for (const [n, { caseId }] of taken.entries()) {
      const state = await stateOf(caseId);
      expect(await personIn(vault, state, 'w1')).toEqual(personOf(n));
      expect(await partiesIn(vault, state)).toEqual({ p1: { name: `Company ${n}` } });
      const [first] = await wholeHistory(store, caseId);
      const ref = first?.event.words?.what_happened ?? '';
      expect(await vault.get(caseId, 'text', ref)).toEqual({ text: `Story ${n}` });
    }
  });

  it('one draft is sent 16 times at once: one case, one worker', async () => {
    const draft = newDraft();
    const taken = await Promise.all(racers.map(() => takeComplaint(course(), complaintOf(1, draft))));
    expect(taken.filter(({ submitted }) => submitted.outcome === 'done')).toHaveLength(1);
    expect(new Set(taken.map(({ receipt }) => receipt)).size).toBe(1);
    const [first] = taken;
    const state = await stateOf(first?.caseId ?? '');
    expect(await personIn(course().vault, state, 'w1')).toEqual(personOf(1));
  });

  it('16 join at once: each seat has the name, the phone and the claim of one who took it, and their receipt', async () => {
    const { vault, index, store } = course();
    const caseId = await filed();
    const receipts = await Promise.all(
      racers.map(async (n) => {
        const draft = newDraft();
        const joiner = {
          caseId,
          draft,
          idempotencyKey: draft,
          worker: personOf(n),
          claim: { claimedFen: n + 1 },
        };
        let receipt = '';
        const submitted = await untilDone(async () => {
          const taken = await takeJoiner(course(), joiner);
          receipt = taken.receipt;
          return taken.submitted;
        });
        expect(submitted.outcome).toBe('done');
        return receipt;
      }),
    );
    const state = await stateOf(caseId);
    expect(Object.keys(state.file.workers)).toHaveLength(racers.length + 1);
    for (const [n, receipt] of receipts.entries()) {
      const [found] = await store.find('receipt', await index.hash('receipt', receipt));
      const seat = found?.worker ?? '';
      expect(state.file.workers[seat]?.sums.claimed).toBe(n + 1);
      expect(await personIn(vault, state, seat)).toEqual(personOf(n));
      const byPhone = await store.find('phone', await index.hash('phone', phoneOf(n)));
      expect(byPhone).toContainEqual(expect.objectContaining({ caseId, worker: seat }));
    }
    const joined = (await wholeHistory(store, caseId)).filter(({ event }) => event.type === 'worker_joined');
    expect(joined.every(({ actor, event }) => 'worker' in event && actor.id === event.worker)).toBe(true);
  }, 60_000);

  it('16 name a party at once, and 16 describe one: each reference has one name, and none is lost', async () => {
    const { vault, submit } = course();
    const caseId = await filed();
    const name = (n: number) => ({
      caseId,
      command: { type: 'name_party' as const, relation: 'foreman' as const },
      actor: s.officer,
      people: { parties: [{ name: `Foreman ${n}` }] },
    });
    await Promise.all(racers.map((n) => untilDone(() => submit(name(n)))));
    const named = Object.values(await partiesIn(vault, await stateOf(caseId))).map((each) => each.name);
    expect(named.sort()).toEqual(['Company 99', ...racers.map((n) => `Foreman ${n}`)].sort());
    const described = (n: number) => ({
      caseId,
      command: { type: 'describe_party' as const, party: 'p1' },
      actor: s.officer,
      people: { parties: [{ name: `Renamed ${n}` }] },
    });
    await Promise.all(racers.map((n) => untilDone(() => submit(described(n)))));
    const { p1 } = await partiesIn(vault, await stateOf(caseId));
    expect(p1?.name).toMatch(/^Renamed \d+$/);
  }, 60_000);

  it('16 write four messages each, one after the other: all 64 are kept, and nobody is turned away', async () => {
    const { submit, store } = course();
    const caseId = await filed();
    const before = (await store.head(caseId))?.version ?? 0;
    const write = (n: number, each: number) =>
      submit({
        caseId,
        command: { type: 'write_message' },
        actor: s.worker(),
        words: { message: `Message ${each} of ${n}` },
        idempotencyKey: `${caseId}:${n}:${each}`,
      });
    const outcomes = await Promise.all(
      racers.map(async (n) => {
        const own: string[] = [];
        for (const each of [1, 2, 3, 4]) own.push((await write(n, each)).outcome);
        return own;
      }),
    );
    expect(outcomes.flat()).toEqual(Array.from({ length: 64 }, () => 'done'));
    const history = await wholeHistory(store, caseId);
    expect(history.filter(({ event }) => event.type === 'message_written')).toHaveLength(64);
    expect(history.at(-1)?.seq).toBeGreaterThanOrEqual(before + 64);
  }, 60_000);

  it('a contact is changed 16 times at once: the newest event’s stands, whole', async () => {
    const { vault, submit, store } = course();
    const caseId = await filed();
    const change = (n: number) => ({
      caseId,
      command: { type: 'change_contact' as const },
      actor: s.worker(),
      people: { worker: { contact: personOf(n).contact } },
    });
    await Promise.all(racers.map((n) => untilDone(() => submit(change(n)))));
    const events = (await wholeHistory(store, caseId)).flatMap(({ event }) =>
      event.type === 'contact_changed' ? [event] : [],
    );
    const kept = await Promise.all(events.map(({ contact }) => vault.get(caseId, 'contact', contact)));
    expect(kept.map((each) => each?.phone).sort()).toEqual(racers.map(phoneOf).sort());
    expect(await contactIn(vault, await stateOf(caseId), 'w1')).toEqual(kept.at(-1));
    expect((await personIn(vault, await stateOf(caseId), 'w1')).identity).toEqual(personOf(99).identity);
  }, 60_000);

  const recordsOf = async (caseId: string) => {
    const { vault } = course();
    const kinds = ['identity', 'contact', 'party', 'text'] as const;
    const all = await Promise.all(
      kinds.map(async (kind) => Object.keys((await vault.all(caseId, kind)) ?? {})),
    );
    return all.flat();
  };
  /** A sweep some hours later. */
  const sweep = async () => {
    const { store, unnamed } = course();
    return sweepUnnamed({ store, vault: unnamed }, new Date(Date.now() + 2 * 3_600_000));
  };

  it('what lost the race leaves nothing in the vault after the sweep, and what won it loses nothing', async () => {
    const { vault, store } = course();
    const draft = newDraft();
    // nobody appends before all have sealed
    const gate = Promise.withResolvers<void>();
    let waiting = 0;
    const append: CaseStore['append'] = async (act) => {
      waiting += 1;
      if (waiting === racers.length) gate.resolve();
      await gate.promise;
      return store.append(act);
    };
    const submit = casework({ ...course(), store: { ...store, append } }, 'cn-mainland');
    const filing = (n: number) => takeComplaint({ ...course(), submit }, complaintOf(n, draft));
    const taken = await Promise.all(racers.map(filing));
    const { caseId = '' } = taken[0] ?? {};
    const winner = taken.findIndex(({ submitted }) => submitted.outcome === 'done');
    expect(taken.filter(({ submitted }) => submitted.outcome === 'key-reused')).toHaveLength(15);
    const before = await recordsOf(caseId);
    await sweep();
    const history = JSON.stringify(await wholeHistory(store, caseId));
    const after = await recordsOf(caseId);
    expect([before.length, after.length]).toEqual([16 * 4, 4]);
    expect(after.filter((ref) => !history.includes(`"${ref}"`))).toEqual([]);
    const state = await stateOf(caseId);
    expect(await personIn(vault, state, 'w1')).toEqual(personOf(winner));
    expect(await partiesIn(vault, state)).toEqual({ p1: { name: `Company ${winner}` } });
    expect(await sweep()).toBe(0);
  }, 60_000);

  it('a filing that broke off between the vault and the append leaves nobody’s name behind', async () => {
    const { store } = course();
    const parts = course();
    const broken = casework(
      { ...parts, store: { ...store, append: async () => Promise.reject(new Error('killed')) } },
      'cn-mainland',
    );
    const complaint = complaintOf(1, newDraft());
    const ids = await takeComplaint({ ...parts, submit: async () => ({ outcome: 'key-reused' }) }, complaint);
    await expect(takeComplaint({ ...parts, submit: broken }, complaint)).rejects.toThrow('killed');
    expect(await recordsOf(ids.caseId)).toHaveLength(4);
    expect(await sweepUnnamed({ store, vault: parts.unnamed }, new Date())).toBe(0);
    expect(await recordsOf(ids.caseId)).toHaveLength(4);
    await sweep();
    expect(await recordsOf(ids.caseId)).toEqual([]);
  });

  it('a note that was left though its records are named costs nobody their name', async () => {
    const { store, vault, unnamed } = course();
    const forgetful = casework(
      { ...course(), vault: { ...vault, named: async () => undefined } },
      'cn-mainland',
    );
    const { caseId } = await takeComplaint({ ...course(), submit: forgetful }, complaintOf(2, newDraft()));
    expect((await unnamed.unnamed('9')).some((note) => note.caseId === caseId)).toBe(true);
    await sweep();
    expect(await personIn(vault, await stateOf(caseId), 'w1')).toEqual(personOf(2));
    expect((await unnamed.unnamed('9')).filter((note) => note.caseId === caseId)).toEqual([]);
    expect(await store.head(caseId)).toBeDefined();
  });
};
