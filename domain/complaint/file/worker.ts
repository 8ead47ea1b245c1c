/** A worker's place in the file: how they come into it, and how their claim is stated anew. */
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { namings } from '#domain/terms/vocabulary.ts';
import type { EventOf } from '../events/registry.ts';
import { noSums, saidOfWork, type Worker } from './state.ts';

const workerFrom = (claim: Claim, contactable: boolean, complainedAt: string): Worker => ({
  standing: 'in',
  contactable,
  complainedAt,
  ...saidOfWork(claim),
  sums: { ...noSums, claimed: claim.claimedFen ?? 0 },
});

type NewWorker = Pick<
  EventOf<'worker_joined'>,
  'claim' | 'contactable' | 'person' | 'cameFrom' | 'complainedAt'
>;

/**
 * What the vault keeps of a worker, and where they came from, goes with them whatever they claim.
 * @param at when they complained, unless they come from a case in which they did
 */
export const newWorkerFrom = (
  { claim, contactable, person, cameFrom, complainedAt }: NewWorker,
  at: string,
): Worker => ({
  ...workerFrom(claim, contactable, complainedAt ?? at),
  ...present({ person, cameFrom }),
});

/** Who may know this worker: as they said; whoever was not asked is known to the office only. */
export const namingOf = ({ person }: Worker): (typeof namings)[number] => person?.naming ?? 'confidential';

/** The claim as it is stated now; all else that is known of the worker stays. */
export const withClaim = (worker: Worker, claim: Claim): Worker => {
  const {
    from: _,
    until: __,
    endOfWork: ___,
    endedNotBefore: ____,
    dismissedFor: _____,
    sums,
    ...kept
  } = worker;
  return {
    ...workerFrom(claim, kept.contactable, kept.complainedAt),
    ...kept,
    sums: { ...sums, claimed: claim.claimedFen ?? sums.claimed },
  };
};
