/** Several cases of one office, and what everybody does with them, through the one way of every command. */
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import type { PersonDetails, Submission, Submitted } from '#casework/submission.ts';
import { casework } from '#casework/submit.ts';
import { newcomer } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import * as s from './story.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Case `n`: 26 symbols, the same for the same number. */
export const jointCaseId = (n: number): string =>
  Array.from({ length: 26 }, (_, place) => letters[(n * (place + 7) + 11 * place) % 32]).join('');

const numberOf = (n: number): string => `RD26-${String(n).padStart(5, '0')}-AAAAA`;

export type Order = Submission['command'];
type Given = Partial<Pick<Submission, 'words' | 'people' | 'idempotencyKey' | 'ifVersion'>>;

export const jointDesk = (store: CaseStore) => {
  const vault = memoryVault();
  const directory = memoryDirectory({ offices: s.offices, staff: s.staff });
  const index = memoryBlindIndex({ key: new Uint8Array(32) });
  const watch = { at: Date.parse(s.start) };
  const now = () => {
    watch.at += 1000;
    return new Date(watch.at);
  };
  const submit = casework({ store, vault, directory, index, procedureOf, now }, 'cn-mainland');

  const does = (caseId: string, actor: Actor, command: Order, given: Given = {}): Promise<Submitted> =>
    submit({ caseId, actor, command, ...given });

  const files = (n: number, worker: PersonDetails = {}, given: Given = {}) =>
    does(
      jointCaseId(n),
      newcomer,
      {
        type: 'file_complaint',
        caseId: jointCaseId(n),
        number: numberOf(n),
        kind: 'wage.unpaid',
        channel: 'web',
        language: 'zh-CN',
        naming: 'confidential',
        area: '440306',
        parties: ['employer'],
        claim: { claimedFen: 100_000 * (n + 1), endOfWork: '2026-03-31' },
        headcount: 1,
        harm: [],
        danger: false,
        contactable: worker.contact !== undefined,
      },
      { words: { what_happened: `They owe ${n}` }, people: { worker }, ...given },
    );

  const joins = (caseId: string, worker: PersonDetails = {}) =>
    does(
      caseId,
      newcomer,
      { type: 'join_complaint', claim: { claimedFen: 50_000 }, contactable: worker.contact !== undefined },
      { people: { worker } },
    );

  const merges = (
    caseId: string,
    into: string,
    same?: readonly { readonly worker: string; readonly as: string }[],
  ) => does(caseId, s.supervisor, { type: 'merge_case', into, ...(same && { same: [...same] }) });

  const splits = (caseId: string) =>
    does(caseId, s.supervisor, { type: 'split_case' }, { words: { why: 'another employer' } });

  const splitsOff = (caseId: string, workers: readonly string[], n: number) =>
    does(caseId, s.supervisor, {
      type: 'split_off_workers',
      workers: [...workers],
      other: jointCaseId(n),
      number: numberOf(n),
    });

  const stateOf = async (caseId: string): Promise<CaseState> => {
    const head = await store.head(caseId);
    if (head === undefined) throw new Error(`No case ${caseId}`);
    return head.state;
  };

  return { store, vault, directory, index, watch, does, files, joins, merges, splits, splitsOff, stateOf };
};
export type JointDesk = ReturnType<typeof jointDesk>;

/** What became of it, in a word: `done`, or why not. */
export const outcomeOf = (submitted: Submitted): string =>
  submitted.outcome === 'refused' ? submitted.refusal.refused : submitted.outcome;
