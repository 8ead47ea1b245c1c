/** The same key covers who sent it and all that was sent; and a case's time never runs back. */
import { describe, expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { type IntakeComplaint, takeComplaint, takeJoiner } from '#casework/intake.ts';
import { casework, plainCasework } from '#casework/submit.ts';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { counting } from '#tests/support/counting.ts';
import * as s from '#tests/support/story.ts';

const room = () => {
  const watch = { at: s.start };
  const parts = {
    store: memoryCaseStore(),
    vault: memoryVault(),
    index: memoryBlindIndex({ key: new Uint8Array(32) }),
    directory: memoryDirectory({ offices: s.offices, staff: s.staff }),
    procedureOf,
    now: () => new Date(watch.at),
  };
  return {
    ...parts,
    watch,
    submit: casework(parts, 'cn-mainland'),
    plain: plainCasework(parts, 'cn-mainland'),
  };
};

const contact = { phone: '+8613800138000', channel: 'sms' as const, language: 'en', mayBePlain: false };
const complaint: IntakeComplaint = {
  draft: 'one draft',
  idempotencyKey: 'one key',
  procedure: newestProcedure('cn-mainland'),
  at: s.start,
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'en',
  naming: 'confidential',
  claim: { claimedFen: 100, from: '2026-01-01' },
  headcount: 1,
  harm: [],
  danger: false,
  area: '440306',
  worker: { identity: { name: 'One', idNumber: '1234' }, contact },
  parties: [{ relation: 'employer', details: { name: 'Firm' } }],
  words: { what_happened: 'They owe us' },
};

describe('the same key', () => {
  const changed: readonly (readonly [string, Partial<IntakeComplaint>])[] = [
    ['another name', { worker: { contact, identity: { name: 'Two', idNumber: '1234' } } }],
    ['another phone', { worker: { ...complaint.worker, contact: { ...contact, phone: '+8613800138001' } } }],
    ['no contact', { worker: { identity: { name: 'One', idNumber: '1234' } } }],
    ['another firm', { parties: [{ relation: 'employer', details: { name: 'Other firm' } }] }],
    ['a firm without a name', { parties: [{ relation: 'employer' }] }],
    ['another story', { words: { what_happened: 'They beat us' } }],
    ['another claim', { claim: { claimedFen: 101, from: '2026-01-01' } }],
  ];

  it.each(changed)('with %s is refused, and the first stays as it was', async (_, change) => {
    const here = room();
    const first = await takeComplaint(here, complaint);
    const before = await here.store.head(first.caseId);
    const again = await takeComplaint(here, { ...complaint, ...change });
    expect([first.submitted.outcome, again.submitted.outcome]).toEqual(['done', 'key-reused']);
    expect(await here.store.head(first.caseId)).toEqual(before);
  });

  it('with all the same, in whatever order its fields stand, is answered as before', async () => {
    const here = room();
    await takeComplaint(here, complaint);
    const turned = {
      ...complaint,
      claim: { from: '2026-01-01', claimedFen: 100 },
      worker: { contact: { ...contact, phone: contact.phone }, identity: { idNumber: '1234', name: 'One' } },
    };
    expect((await takeComplaint(here, turned)).submitted.outcome).toBe('repeated');
  });

  it('is another sender’s own: two officers do not meet under one key', async () => {
    const here = room();
    const { caseId } = await takeComplaint(here, complaint);
    const write = (actor: typeof s.officer) =>
      here.submit({
        caseId,
        command: { type: 'write_message' },
        actor,
        words: { message: 'x' },
        idempotencyKey: 'k',
      });
    expect((await write(s.officer)).outcome).toBe('done');
    expect((await write(s.supervisor)).outcome).toBe('done');
    expect((await write(s.officer)).outcome).toBe('repeated');
  });

  it('of a joiner covers who joins', async () => {
    const here = room();
    const { caseId } = await takeComplaint(here, complaint);
    const join = (name: string) =>
      takeJoiner(here, {
        caseId,
        draft: 'j',
        idempotencyKey: 'j',
        claim: {},
        worker: { contact, identity: { name } },
      });
    const outcomes = [await join('A'), await join('A'), await join('B')].map(
      ({ submitted }) => submitted.outcome,
    );
    expect(outcomes).toEqual(['done', 'repeated', 'key-reused']);
    expect(Object.keys((await here.store.head(caseId))?.state.file.workers ?? {})).toEqual(['w1', 'w2']);
  });
});

/** Lets another be quicker: once, before the case is read, or when it was read and is decided on. */
const overtaken = (
  here: ReturnType<typeof room>,
  when: 'before' | 'behind',
  other: () => Promise<unknown>,
) => {
  const { head } = here.store;
  let isFirst = true;
  here.store.head = async (caseId) => {
    const mine = isFirst;
    isFirst = false;
    if (mine && when === 'before') await other();
    const found = await head(caseId);
    if (mine && when === 'behind') await other();
    return found;
  };
};

describe.each(['before', 'behind'] as const)(
  'the same, sent twice at once, %s the look at the case',
  (when) => {
    it('is answered as the one that was quicker', async () => {
      const here = room();
      const firsts: string[] = [];
      overtaken(here, when, async () =>
        firsts.push((await takeComplaint(here, complaint)).submitted.outcome),
      );
      const late = await takeComplaint(here, complaint);
      expect(firsts).toEqual(['done']);
      expect(late.submitted).toMatchObject({ outcome: 'repeated', caseId: late.caseId });
    });

    it('is told apart from the same key with anything else', async () => {
      const here = room();
      overtaken(here, when, () =>
        takeComplaint(here, { ...complaint, words: { what_happened: 'Otherwise' } }),
      );
      expect((await takeComplaint(here, complaint)).submitted.outcome).toBe('key-reused');
    });
  },
);

describe('a command under a key', () => {
  it('looks nothing up before it, and asks KMS once for all of an instance', async () => {
    const here = room();
    const [store, index] = [counting(here.store), counting(here.index)];
    const submit = casework({ ...here, store: store.counted, index: index.counted }, 'cn-mainland');
    const { caseId } = await takeComplaint(here, complaint);
    const say = (idempotencyKey: string) =>
      submit({
        caseId,
        command: { type: 'write_message' },
        actor: s.officer,
        words: { message: 'Called' },
        idempotencyKey,
      });
    expect([await say('a'), await say('b')].map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect([store.calls.keyed, index.calls.hash]).toEqual([undefined, 1]);
    expect((await say('b')).outcome).toBe('repeated');
  });

  it('asks KMS again where it did not answer', async () => {
    const here = room();
    let isDown = true;
    const hash: typeof here.index.hash = (purpose, value) =>
      isDown ? Promise.reject(new Error('no answer')) : here.index.hash(purpose, value);
    const { caseId } = await takeComplaint(here, complaint);
    const submit = casework({ ...here, index: { hash } }, 'cn-mainland');
    const accept = () =>
      submit({ caseId, command: { type: 'accept_complaint' }, actor: s.officer, idempotencyKey: 'a' });
    await expect(accept()).rejects.toThrow('no answer');
    isDown = false;
    expect((await accept()).outcome).toBe('done');
  });
});

describe('a clock that is put back', () => {
  it('does not put the case’s history back', async () => {
    const here = room();
    const { caseId } = await takeComplaint(here, complaint);
    here.watch.at = '2026-03-29T02:00:00.000Z';
    const message = { command: { type: 'write_message' as const }, words: { message: 'x' } };
    await here.submit({ caseId, ...message, actor: s.officer });
    here.watch.at = '2026-04-02T02:00:00.000Z';
    await here.submit({ caseId, ...message, actor: s.officer });
    const times = (await wholeHistory(here.store, caseId)).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)).toBe(here.watch.at);
  });
});

describe('a command that says nothing', () => {
  it('goes without the vault, and one that must say something is refused there', async () => {
    const here = room();
    const { caseId } = await takeComplaint(here, complaint);
    const danger = await here.plain({ caseId, command: { type: 'acknowledge_danger' }, actor: s.officer });
    const silent = await here.plain({ caseId, command: { type: 'write_message' }, actor: s.officer });
    expect([danger.outcome, silent.outcome]).toEqual(['refused', 'refused']);
    expect('refusal' in silent && silent.refusal.refused).toBe('text-missing');
    const accepted = await here.plain({ caseId, command: { type: 'accept_complaint' }, actor: s.officer });
    expect(accepted.outcome).toBe('done');
  });
});
