/** Moves of workers between cases: from merged cases into the lead and out of it again, and into a split-off case. */

import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Vault, VaultEntry } from '#adapters/vault/port.ts';
import { mostSplitOff } from '#domain/complaint/commands/joint.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { type CaseState, claimOf } from '#domain/complaint/file/state.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { Submit } from './submission.ts';

interface WorkerInCase {
  readonly caseId: string;
  readonly worker: string;
}

interface JointDeps {
  readonly store: Pick<CaseStore, 'head'>;
  readonly vault: Pick<Vault, 'get'>;
  readonly submit: Submit;
}

/** The reference of a worker in the lead case: the one they still have, else the last that they had. */
const broughtFrom = ({ file }: CaseState, { caseId, worker }: WorkerInCase): string | undefined => {
  const matching = Object.entries(file.workers).filter(
    ([, { cameFrom }]) => cameFrom?.caseId === caseId && cameFrom.worker === worker,
  );
  return (matching.find(([, { standing }]) => standing === 'in') ?? matching.at(-1))?.[0];
};

const broughtFromCase = ({ file }: CaseState, caseId: string) =>
  Object.entries(file.workers).filter(
    ([, { cameFrom, standing }]) => cameFrom?.caseId === caseId && standing === 'in',
  );

const nextCase = ({ stage, file }: CaseState, worker: string): string | undefined =>
  stage.status === 'merged' ? stage.into : file.workers[worker]?.goesOnIn;

/**
 * The case in which a worker's matter goes on: this one, the one that it was merged into, or one that was split off for
 * it.
 */
export const goesOnAt = async (store: JointDeps['store'], holder: WorkerInCase): Promise<WorkerInCase> => {
  const here = await store.head(holder.caseId);
  const caseId = here && nextCase(here.state, holder.worker);
  if (caseId === undefined) return holder;
  const next = await store.head(caseId);
  const worker = next && broughtFrom(next.state, holder);
  return worker === undefined ? holder : goesOnAt(store, { caseId, worker });
};

/** Refuses a lead case that could not take the workers over: ended, or with another office. */
export const mergeBar = async (
  store: JointDeps['store'],
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

/** Refuses a split once something is ordered or promised to the merged workers: a merge is reversible until then. */
export const splitBar = async (
  store: JointDeps['store'],
  { file, stage }: CaseState,
): Promise<Refusal | undefined> => {
  const lead = stage.status === 'merged' ? await store.head(stage.into) : undefined;
  const owed =
    lead && broughtFromCase(lead.state, file.caseId).some(([, { sums }]) => sums.agreed > sums.paid);
  return owed
    ? refuse('too-late', 'What was promised or ordered to its workers in the joint case is not paid yet.')
    : undefined;
};

/** The vault's records of a person, to be kept under `to` in another case. */
export const personAs = async (
  vault: JointDeps['vault'],
  from: WorkerInCase,
  to: string,
): Promise<readonly VaultEntry[]> => {
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
  { vault, submit }: JointDeps,
  child: CaseState,
  worker: string,
  into: string,
  actor: Actor,
) => {
  const from = { caseId: child.file.caseId, worker };
  const known = child.file.workers[worker];
  if (known?.standing !== 'in') return;
  const entries = await personAs(vault, from, worker);
  const joined = await submit({
    caseId: into,
    command: {
      type: 'join_complaint',
      claim: claimOf(known),
      contactable: known.contactable,
      cameFrom: from,
    },
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
export const bringOver = async (
  deps: JointDeps,
  childId: string,
  into: string,
  actor: Actor,
): Promise<void> => {
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
  { store, submit }: JointDeps,
  childId: string,
  into: string,
  actor: Actor,
): Promise<void> => {
  const lead = await store.head(into);
  const refs = lead === undefined ? [] : broughtFromCase(lead.state, childId).map(([worker]) => worker);
  for (let n = 0; n < refs.length; n += mostSplitOff)
    await submit({
      caseId: into,
      command: { type: 'split_off_workers', workers: refs.slice(n, n + mostSplitOff), other: childId },
      actor,
    });
};
