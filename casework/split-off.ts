/** Opens the case of workers who were split off a joint one; their records in the vault go with them. */

import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { VaultEntry } from '#adapters/vault/port.ts';
import { recordedEvents } from '#domain/complaint/decide.ts';
import type { Actor, CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { splitOffCase } from '#domain/complaint/split-off-case.ts';
import { personAs } from './merge.ts';
import type { CaseworkDeps } from './submission.ts';

const splitOffAttempts = 5;

export interface SplitOff {
  /** the joint case, in which they have been split off already */
  readonly from: string;
  readonly workers: readonly string[];
  /** of the case of their own */
  readonly names: { readonly caseId: string; readonly number: string };
  readonly actor: Actor;
}

type SplitOffDeps = Pick<CaseworkDeps, 'store' | 'vault' | 'directory' | 'procedureOf' | 'now'>;

const textsOf = async (
  { vault }: SplitOffDeps,
  from: string,
  words: Readonly<Record<string, string>> = {},
): Promise<readonly VaultEntry[]> => {
  const texts = await Promise.all(
    Object.values(words).map(async (ref) => ({ ref, value: await vault.get(from, 'text', ref) })),
  );
  return texts.flatMap(({ ref, value }) => (value === undefined ? [] : [{ kind: 'text', ref, value }]));
};

const vaultEntriesOf = async (
  deps: SplitOffDeps,
  from: string,
  events: readonly CaseEvent[],
): Promise<readonly VaultEntry[]> => {
  const parties = await deps.vault.all(from, 'party');
  const theirs = events.flatMap((event) =>
    (event.type === 'complaint_filed' || event.type === 'worker_joined') && event.cameFrom
      ? [personAs(deps.vault, event.cameFrom, event.worker), textsOf(deps, from, event.words)]
      : [],
  );
  return [
    ...Object.entries(parties).map(([ref, value]) => ({ kind: 'party' as const, ref, value })),
    ...(await Promise.all(theirs)).flat(),
  ];
};

/** One try; false when somebody else wrote in the case of their own meanwhile. */
const trySplitOff = async (
  deps: SplitOffDeps,
  { from, workers, names, actor }: SplitOff,
): Promise<boolean> => {
  const { store, vault, directory, procedureOf, now } = deps;
  const [joint, own] = await Promise.all([store.head(from), store.head(names.caseId)]);
  if (joint === undefined) throw new Error('The joint case is not there');
  const context = {
    at: now().toISOString(),
    actor,
    procedure: procedureOf(joint.state.file.procedure),
    offices: await directory.offices(),
    staff: [],
  };
  const history = await wholeHistory(store, from);
  const events = splitOffCase({ state: joint.state, history }, own?.state, names, workers, context);
  if (events.length === 0) return true;
  await vault.put(names.caseId, await vaultEntriesOf(deps, from, events));
  const expected = own?.version ?? 0;
  const recorded = recordedEvents(names.caseId, expected, events, context);
  const state = recorded.reduce<CaseState | undefined>(evolve, own?.state);
  if (state === undefined) throw new Error('Events without a state');
  const { outcome } = await store.append({ caseId: names.caseId, expected, events: recorded, state });
  return outcome === 'appended';
};

/**
 * Moves workers to their split-off case. Safe to repeat: a worker who is there already is not brought again. Their
 * receipts go on opening what is theirs.
 */
export const moveToSplitOffCase =
  (deps: SplitOffDeps) =>
  async (given: SplitOff): Promise<void> => {
    for (let tried = 0; tried < splitOffAttempts; tried += 1) if (await trySplitOff(deps, given)) return;
    throw new Error('Others are changing the case of their own');
  };
