import { describe, expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { bringOver, goesOnAt, mergeBar, splitBar, takeBack } from '#casework/merge.ts';
import { moveToSplitOffCase } from '#casework/split-off.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import * as s from '#tests/support/story.ts';

const desk = () => {
  const store = memoryCaseStore();
  const vault = memoryVault();
  const directory = memoryDirectory({ offices: s.offices, staff: s.staff });
  const index = memoryBlindIndex({ key: new Uint8Array(32) });
  const parts = { store, vault, directory, index, procedureOf, now: () => new Date(s.start) };
  const submit = casework(parts, 'cn-mainland');
  const file = (caseId: string, number: string) =>
    submit({
      caseId,
      command: {
        type: 'file_complaint',
        caseId,
        number,
        kind: 'wage.unpaid',
        channel: 'web',
        language: 'zh-CN',
        naming: 'confidential',
        area: '440306',
        parties: ['employer'],
        claim: { claimedFen: 100, endOfWork: '2026-03-31' },
        headcount: 1,
        harm: [],
        danger: false,
        contactable: true,
      },
      actor: s.worker(),
      words: { what_happened: 'They owe us' },
      vault: [{ kind: 'identity', ref: 'w1', value: { name: `Worker of ${number}` } }],
      idempotencyKey: number,
    });
  return { store, vault, submit, open: moveToSplitOffCase(parts), file };
};
const other = '1123456789abcdefghjkmnpqrs';

describe('the way of a command', () => {
  it('seals free text into the vault and leaves a reference in the event', async () => {
    const { store, vault, file } = desk();
    const filed = await file(s.caseId, 'RD26-ABCDEFGH');
    expect(filed.outcome).toBe('done');
    const { items } = await store.history(s.caseId);
    const ref = items[0]?.event.words?.what_happened ?? '';
    expect(JSON.stringify(items)).not.toContain('They owe us');
    expect(await vault.get(s.caseId, 'text', ref)).toEqual({ text: 'They owe us' });
  });

  it('does the same thing with the same key once, and refuses the key for another thing', async () => {
    const { store, file, submit } = desk();
    await file(s.caseId, 'RD26-ABCDEFGH');
    expect((await file(s.caseId, 'RD26-ABCDEFGH')).outcome).toBe('repeated');
    const again = await submit({
      caseId: s.caseId,
      command: { type: 'report_danger' },
      actor: s.worker(),
      idempotencyKey: 'RD26-ABCDEFGH',
    });
    expect(again.outcome).toBe('key-reused');
    expect((await store.head(s.caseId))?.state.file.danger).toBeUndefined();
  });

  it('writes nothing when the domain refuses, and nothing when a text is missing or strange', async () => {
    const { store, vault, file, submit } = desk();
    await file(s.caseId, 'RD26-ABCDEFGH');
    const before = await store.head(s.caseId);
    const wrong = await submit({
      caseId: s.caseId,
      command: { type: 'accept_complaint' },
      actor: s.worker(),
      words: { note: 'x' },
    });
    const without = await submit({ caseId: s.caseId, command: { type: 'write_message' }, actor: s.worker() });
    const strange = await submit({
      caseId: s.caseId,
      command: { type: 'report_danger' },
      actor: s.worker(),
      words: { poem: 'x' },
    });
    for (const each of [wrong, without, strange]) expect(each.outcome).toBe('refused');
    expect(await store.head(s.caseId)).toEqual(before);
    expect(Object.keys(await vault.all(s.caseId, 'text'))).toHaveLength(1);
  });

  it('tells who read an older version that the case has moved on', async () => {
    const { file, submit } = desk();
    await file(s.caseId, 'RD26-ABCDEFGH');
    const late = await submit({
      caseId: s.caseId,
      command: { type: 'accept_complaint' },
      actor: s.officer,
      ifVersion: 1,
    });
    expect(late.outcome).toBe('conflict');
  });

  it('brings the workers of a merged case over, once, and lets them out again', async () => {
    const parts = desk();
    const { store, vault, submit, file } = parts;
    await file(s.caseId, 'RD26-ABCDEFGH');
    await file(other, 'RD26-BCDEFGHJ');
    const child = await store.head(other);
    if (child === undefined) throw new Error('filed');
    expect(await mergeBar(store, child.state, s.caseId)).toBeUndefined();
    await submit({ caseId: other, command: { type: 'merge_case', into: s.caseId }, actor: s.officer });
    for (let twice = 0; twice < 2; twice += 1) await bringOver(parts, other, s.caseId, s.officer);
    const lead = await store.head(s.caseId);
    expect(Object.keys(lead?.state.file.workers ?? {})).toEqual(['w1', 'w2']);
    expect(lead?.state.file.workers.w2).toMatchObject({ endOfWork: '2026-03-31', sums: { claimed: 100 } });
    expect(await vault.get(s.caseId, 'identity', 'w2')).toEqual({ name: 'Worker of RD26-BCDEFGHJ' });
    expect(await goesOnAt(store, { caseId: other, worker: 'w1' })).toEqual({
      caseId: s.caseId,
      worker: 'w2',
    });
    await submit({
      caseId: other,
      command: { type: 'split_case' },
      actor: s.supervisor,
      words: { why: 'another employer' },
    });
    await takeBack(parts, other, s.caseId, s.supervisor);
    expect(await goesOnAt(store, { caseId: other, worker: 'w1' })).toEqual({ caseId: other, worker: 'w1' });
    expect((await store.head(s.caseId))?.state.file.workers.w2?.standing).toBe('split_off');
  });

  it('lets nobody out of a merge while what was promised to them there is not paid', async () => {
    const parts = desk();
    const { store, submit, file } = parts;
    await file(s.caseId, 'RD26-ABCDEFGH');
    await file(other, 'RD26-BCDEFGHJ');
    await submit({ caseId: other, command: { type: 'merge_case', into: s.caseId }, actor: s.officer });
    await bringOver(parts, other, s.caseId, s.officer);
    const bar = async () => {
      const child = await store.head(other);
      return child && (await splitBar(store, child.state))?.refused;
    };
    expect(await bar()).toBeUndefined();
    await submit({ caseId: s.caseId, command: { type: 'begin_coordination' }, actor: s.officer });
    const lines = ['w1', 'w2'].map((worker) => ({ worker, fen: 100 }));
    await submit({
      caseId: s.caseId,
      command: { type: 'settle_by_coordination', instalments: [{ dueOn: '2026-04-08', lines }] },
      actor: s.officer,
    });
    expect(await bar()).toBe('too-late');
  });

  it('opens a case of their own for who was split off, once, with what the vault holds of them', async () => {
    const { store, vault, submit, open, file } = desk();
    await file(s.caseId, 'RD26-ABCDEFGH');
    await vault.put(s.caseId, [{ kind: 'party', ref: 'p1', value: { name: 'Builder' } }]);
    await submit({
      caseId: s.caseId,
      command: { type: 'join_complaint', claim: { claimedFen: 200 }, contactable: true },
      actor: (state) => s.worker(state === undefined ? 'w1' : 'w2'),
      words: { what_happened: 'Me too' },
      vault: [{ kind: 'identity', ref: 'w2', value: { name: 'Joiner' } }],
    });
    const names = { caseId: other, number: 'RD26-BCDEFGHJ' };
    const workers = ['w2'];
    await submit({
      caseId: s.caseId,
      command: { type: 'split_off_workers', workers, other },
      actor: s.supervisor,
    });
    expect(await goesOnAt(store, { caseId: s.caseId, worker: 'w2' })).toEqual({
      caseId: s.caseId,
      worker: 'w2',
    });
    for (let twice = 0; twice < 2; twice += 1)
      await open({ from: s.caseId, workers, names, actor: s.supervisor });
    const own = await store.head(other);
    expect(Object.keys(own?.state.file.workers ?? {})).toEqual(['w1']);
    expect(await vault.all(other, 'identity')).toEqual({ w1: { name: 'Joiner' } });
    expect(await vault.all(other, 'party')).toEqual({ p1: { name: 'Builder' } });
    expect(Object.values(await vault.all(other, 'text'))).toEqual([{ text: 'Me too' }]);
    expect(await goesOnAt(store, { caseId: s.caseId, worker: 'w2' })).toEqual({
      caseId: other,
      worker: 'w1',
    });
    expect(await goesOnAt(store, { caseId: s.caseId, worker: 'w1' })).toEqual({
      caseId: s.caseId,
      worker: 'w1',
    });
  });
});
