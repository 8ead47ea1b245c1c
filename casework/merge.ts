/** Where a worker goes on: merged cases' workers in the lead case, and out of it again; split-off workers in a case of their own. */

import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Vault } from '#adapters/vault/port.ts';
import { mostSplitOff } from '#domain/complaint/commands/joint.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { type CaseState, claimOf } from '#domain/complaint/file/state.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { personIn } from './people.ts';
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

/** Who this worker is there: the seat that they still have, or else the last that they had. */
const broughtFrom = ({ file }: CaseState, { caseId, worker }: WorkerInCase): string | undefined => {
  const seats = Object.entries(file.workers).filter(
    ([, { cameFrom }]) => cameFrom?.caseId === caseId && cameFrom.worker === worker,
  );
  return (seats.find(([, { standing }]) => standing === 'in') ?? seats.at(-1))?.[0];
};

const broughtFromCase = ({ file }: CaseState, caseId: string) =>
  Object.entries(file.workers).filter(
    ([, { cameFrom, standing }]) => cameFrom?.caseId === caseId && standing === 'in',
  );

const nextCase = ({ stage, file }: CaseState, worker: string): string | undefined =>
  stage.status === 'merged' ? stage.into : file.workers[worker]?.goesOnIn;

/** Where this worker's matter goes on: here, in the case that it was merged into, or in one that was split off for it. */
export const goesOnAt = async (store: JointDeps['store'], seat: WorkerInCase): Promise<WorkerInCase> => {
  const here = await store.head(seat.caseId);
  const caseId = here && nextCase(here.state, seat.worker);
  if (caseId === undefined) return seat;
  const next = await store.head(caseId);
  const worker = next && broughtFrom(next.state, seat);
  return worker === undefined ? seat : goesOnAt(store, { caseId, worker });
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

/** A merge is reversible until something is ordered or promised to its workers. */
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
  const joined = await submit({
    caseId: into,
    command: {
      type: 'join_complaint',
      claim: claimOf(known),
      contactable: known.contactable,
      cameFrom: from,
    },
    actor,
    people: { worker: await personIn(vault, child, worker) },
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
