/** Merged cases: their workers go on in the lead case, find it by their old receipt or phone, and can be taken out again. */
import type { Actor } from '#domain/complaint/events.ts';
import { type Refusal, refuse } from '#domain/complaint/refusal.ts';
import type { CaseState } from '#domain/complaint/state.ts';
import { isOpen } from '#domain/complaint/statuses.ts';
import type { CaseStore } from '../case-store/port.ts';
import type { Vault, VaultEntry } from '../vault/port.ts';
import type { Submit } from './submit.ts';

interface Seat {
  readonly caseId: string;
  readonly worker: string;
}

interface Deps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly submit: Submit;
}

const broughtFrom = ({ file }: CaseState, { caseId, worker }: Seat): string | undefined =>
  Object.entries(file.workers).find(
    ([, { cameFrom, standing }]) =>
      cameFrom?.caseId === caseId && cameFrom.worker === worker && standing === 'in',
  )?.[0];

/** Where this worker's matter goes on: here, or in the case that it was merged into. */
export const goesOnAt = async (store: Deps['store'], seat: Seat): Promise<Seat> => {
  const stage = (await store.head(seat.caseId))?.state.stage;
  if (stage?.status !== 'merged') return seat;
  const lead = await store.head(stage.into);
  const worker = lead === undefined ? undefined : broughtFrom(lead.state, seat);
  return worker === undefined ? seat : goesOnAt(store, { caseId: stage.into, worker });
};

/** Refuses a lead case that could not take the workers over: ended, or with another office. */
export const mergeBar = async (
  store: Deps['store'],
  child: CaseState,
  into: string,
): Promise<Refusal | undefined> => {
  const lead = await store.head(into);
  if (lead === undefined) return refuse('no-such-case', 'There is no such case.');
  if (lead.state.file.office !== child.file.office)
    return refuse('not-your-office', 'The other case is with another office: transfer one of them first.');
  return isOpen(lead.state.stage.status) && lead.state.stage.status !== 'performed'
    ? undefined
    : refuse('wrong-status', 'The other case takes nobody in any more.');
};

const entriesOf = async (vault: Deps['vault'], from: Seat, to: string): Promise<readonly VaultEntry[]> => {
  const [identity, contact] = await Promise.all([
    vault.get(from.caseId, 'identity', from.worker),
    vault.get(from.caseId, 'contact', from.worker),
  ]);
  return [
    ...(identity === undefined ? [] : [{ kind: 'identity' as const, ref: to, value: identity }]),
    ...(contact === undefined ? [] : [{ kind: 'contact' as const, ref: to, value: contact }]),
  ];
};

const bring = async (
  { vault, submit }: Deps,
  child: CaseState,
  worker: string,
  into: string,
  actor: Actor,
) => {
  const from = { caseId: child.file.caseId, worker };
  const known = child.file.workers[worker];
  if (known?.standing !== 'in') return;
  const entries = await entriesOf(vault, from, worker);
  const claim = {
    ...(known.sums.claimed === 0 ? {} : { claimedFen: known.sums.claimed }),
    ...(known.from === undefined ? {} : { from: known.from }),
    ...(known.until === undefined ? {} : { until: known.until }),
  };
  const joined = await submit({
    caseId: into,
    command: { type: 'join_complaint', claim, contactable: known.contactable, cameFrom: from },
    actor,
    vault: (events) =>
      events.flatMap((event) =>
        event.type === 'worker_joined' ? entries.map((entry) => ({ ...entry, ref: event.worker })) : [],
      ),
  });
  const over =
    joined.outcome === 'done' || (joined.outcome === 'refused' && joined.refusal.refused === 'already-done');
  if (!over) throw new Error(`A worker could not be brought over: ${joined.outcome}`);
};

/** After a merge: each worker of the child joins the lead with claim, identity and contact. Safe to repeat. */
export const bringOver = async (deps: Deps, childId: string, into: string, actor: Actor): Promise<void> => {
  const child = await deps.store.head(childId);
  if (child === undefined) throw new Error('The merged case is not there');
  for (const worker of Object.keys(child.state.file.workers))
    await bring(deps, child.state, worker, into, actor);
  await deps.submit({
    caseId: into,
    command: { type: 'link_case', other: childId, relation: 'child' },
    actor,
  });
};

/** After a split: the child's workers leave the lead again, and go on in their own case. Safe to repeat. */
export const takeBack = async (
  { store, submit }: Deps,
  childId: string,
  into: string,
  actor: Actor,
): Promise<void> => {
  const lead = await store.head(into);
  const theirs = Object.entries(lead?.state.file.workers ?? {}).filter(
    ([, { cameFrom, standing }]) => cameFrom?.caseId === childId && standing === 'in',
  );
  for (const [worker] of theirs)
    await submit({ caseId: into, command: { type: 'split_off_worker', worker, other: childId }, actor });
};
