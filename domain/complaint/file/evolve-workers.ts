/** The part of `evolve` that keeps who is in the case: workers with what they say, their wishes to withdraw, the parties. */

import { type FileChanges, without } from '../clocks/evolve-clocks.ts';
import { withWorker } from '../ledger/money.ts';
import { withReturned, withSplitOff, withTakenIn } from './evolve-seats.ts';
import type { CaseFile, Worker } from './state.ts';
import { newWorkerFrom, withClaim } from './worker.ts';

const withEachWorker = (file: CaseFile, change: (worker: Worker) => Worker): CaseFile => ({
  ...file,
  workers: Object.fromEntries(Object.entries(file.workers).map(([ref, each]) => [ref, change(each)])),
});

/** Who asked to withdraw from a case that is over asks again when it comes back. */
export const withoutRequests = (file: CaseFile): CaseFile =>
  withEachWorker(file, (each) => without(each, 'withdrawalAsked', 'withdrawalEnteredBy'));

/** A case that was withdrawn is taken up again for whoever withdrew it. */
export const withWithdrawnBack = (file: CaseFile): CaseFile =>
  withEachWorker(file, (each) => (each.standing === 'withdrawn' ? { ...each, standing: 'in' } : each));

/** Whoever has left speaks for nobody any more, and wants nothing more here. */
const withWorkerGone = (file: CaseFile, ref: string): CaseFile => ({
  ...withWorker(file, ref, (each) => ({
    ...without(each, 'withdrawalAsked', 'withdrawalEnteredBy'),
    standing: 'left',
  })),
  representatives: file.representatives.filter((each) => each !== ref),
});

export const workerChanges: FileChanges = {
  worker_joined: (file, event, at) => ({
    ...file,
    headcount: Math.max(file.headcount, Object.keys(file.workers).length + 1),
    workers: { ...file.workers, [event.worker]: newWorkerFrom(event, at) },
  }),
  worker_left: (file, { worker }) => withWorkerGone(file, worker),
  workers_split_off: withSplitOff,
  workers_taken_in: withTakenIn,
  claim_stated: (file, { worker, claim }) => withWorker(file, worker, (each) => withClaim(each, claim)),
  wage_statement_recorded: (file, { worker, totalFen, statement }) =>
    withWorker(file, worker, (each) => ({
      ...each,
      statement: {
        totalFen,
        upToFen: statement.worker.maxFen,
        rules: [...new Set(statement.lines.map(({ ruleId }) => ruleId))],
      },
    })),
  representatives_chosen: (file, { representatives }) => ({ ...file, representatives }),
  party_named: (file, { party }) => ({ ...file, parties: [...file.parties, party] }),
  party_described: (file, { party, details }) => ({
    ...file,
    parties: file.parties.map((each) => (each.ref === party ? { ...each, details } : each)),
  }),
  party_related: (file, { party, relation }) => ({
    ...file,
    parties: file.parties.map((each) => (each.ref === party ? { ...each, relation } : each)),
  }),
  contact_changed: (file, { worker, contact, contactable }) =>
    withWorker(file, worker, (each) => ({
      ...each,
      person: { ...each.person, contact },
      contactable: contactable ?? each.contactable,
    })),
  withdrawal_requested: (file, { worker, entered }, at) =>
    withWorker(file, worker, (each) => ({
      ...without(each, 'withdrawalEnteredBy'),
      withdrawalAsked: at,
      ...(entered && { withdrawalEnteredBy: entered.by }),
    })),
  withdrawal_kept_open: (file, { worker }) =>
    withWorker(file, worker, (each) => without(each, 'withdrawalAsked', 'withdrawalEnteredBy')),
  complaint_withdrawn: (file, { worker, lastSafeDay }) => ({
    ...withWorker(file, worker, (each) => ({
      ...without(each, 'withdrawalAsked', 'withdrawalEnteredBy'),
      standing: 'withdrawn',
    })),
    ...(lastSafeDay === undefined ? {} : { lastSafeDay }),
  }),
  workers_returned: withReturned,
};
