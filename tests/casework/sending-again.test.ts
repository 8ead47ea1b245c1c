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
