import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { casework } from '#casework/submit.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import * as s from '../support/story.ts';

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
      people: { worker: { identity: { name: `Worker of ${number}` } }, parties: [{ name: 'Builder' }] },
      idempotencyKey: number,
    });
  return { store, vault, submit, file };
};

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
    const marked = await submit({
      caseId: s.caseId,
      command: { type: 'write_message' },
      actor: s.worker(),
      words: { message: 'Mr \u202eevil' },
    });
    const strange = await submit({
      caseId: s.caseId,
      command: { type: 'report_danger' },
      actor: s.worker(),
      words: { poem: 'x' },
    });
    for (const each of [wrong, without, marked, strange]) expect(each.outcome).toBe('refused');
    expect(await store.head(s.caseId)).toEqual(before);
    expect(Object.keys((await vault.all(s.caseId, 'text')) ?? {})).toHaveLength(1);
  });

  it('refuses what a case can’t hold any more as an answer and no accident, and goes on with what it holds', async () => {
    const { store, file, submit } = desk();
    await file(s.caseId, 'RD26-ABCDEFGH');
    const head = await store.head(s.caseId);
    const events = (await store.history(s.caseId)).items;
    if (head === undefined) throw new Error('No case');
    // random text packs to three quarters
    const links = (letters: number) => [
      { other: randomBytes(letters).toString('base64').slice(0, letters), relation: 'child' as const },
    ];
    const write = (letters: number) => {
      const full = { ...head.state, file: { ...head.state.file, links: links(letters) } };
      store.head = async () => ({ ...head, state: full });
      const message = { command: { type: 'write_message' as const }, words: { message: 'x' } };
      return submit({ caseId: s.caseId, ...message, actor: s.officer });
    };
    expect(await write(560_000)).toMatchObject({
      outcome: 'refused',
      refusal: { refused: 'limit-reached' },
    });
    expect((await store.history(s.caseId)).items).toEqual(events);
    expect((await write(500_000)).outcome).toBe('done');
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
});
