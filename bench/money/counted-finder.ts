/** Brings what a case is found by up to it, as the finder does behind an act, and counts what that asks for. */
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import { memoryFindIndex } from '#adapters/find-index/memory.ts';
import type { Vault } from '#adapters/vault/port.ts';
import { changesFinding } from '#casework/find/findables.ts';
import { indexCase } from '#casework/find/index-case.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';

export interface FoundAnew {
  /** messages of the queue, each of which looks at HEAD and at what the case is found by */
  readonly messages: number;
  /** postings and what is kept of them, each one item */
  readonly writes: number;
  /** records of the vault that were opened */
  readonly opened: number;
  readonly hashes: number;
}

interface FinderParts {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly index: BlindIndex;
}

type Method = (...given: never[]) => unknown;

export const countedFinder = ({ store, vault, index }: FinderParts) => {
  let counts = { writes: 0, opened: 0, hashes: 0 };
  const counting =
    <M extends Method>(what: keyof typeof counts, method: M) =>
    (...given: Parameters<M>): ReturnType<M> => {
      counts[what] += 1;
      return method(...given) as ReturnType<M>;
    };
  const kept = memoryFindIndex();
  const deps = {
    store,
    vault: { get: counting('opened', vault.get) as Vault['get'] },
    index: { hash: counting('hashes', index.hash) },
    find: {
      ...kept,
      keep: counting('writes', kept.keep),
      drop: counting('writes', kept.drop),
      post: counting('writes', kept.post),
      unpost: counting('writes', kept.unpost),
    },
    procedureOf,
  };

  return async (caseId: string, events: readonly RecordedEvent[]): Promise<FoundAnew> => {
    counts = { writes: 0, opened: 0, hashes: 0 };
    const messages = events.filter(({ event }) => changesFinding(event)).length;
    for (let n = 0; n < messages; n += 1) await indexCase(deps, { caseId });
    return { messages, ...counts };
  };
};
