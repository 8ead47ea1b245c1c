/** A worker's place in the file: how they come into it, and how their claim is stated anew. */
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import type { EventOf } from '../events/registry.ts';
import { noSums, type Worker } from './state.ts';

const workerFrom = (claim: Claim, contactable: boolean): Worker => ({
  standing: 'in',
  contactable,
  ...present({ from: claim.from, until: claim.until, endOfWork: claim.endOfWork }),
  sums: { ...noSums, claimed: claim.claimedFen ?? 0 },
});

type NewWorker = Pick<EventOf<'worker_joined'>, 'claim' | 'contactable' | 'person' | 'cameFrom'>;

/** What the vault keeps of a worker, and where they came from, goes with them whatever they claim. */
export const newWorkerFrom = ({ claim, contactable, person, cameFrom }: NewWorker): Worker => ({
  ...workerFrom(claim, contactable),
  ...present({ person, cameFrom }),
});

/** The claim as it is stated now; all else that is known of the worker stays. */
export const withClaim = (worker: Worker, claim: Claim): Worker => {
  const { from: _, until: __, endOfWork: ___, sums, ...kept } = worker;
  return {
    ...workerFrom(claim, kept.contactable),
    ...kept,
    sums: { ...sums, claimed: claim.claimedFen ?? sums.claimed },
  };
};
