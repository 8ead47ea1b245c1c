/** The part of `evolve` that moves workers from case to case: taken in, split off, returned. */
import type { Claim, Seats } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { without } from '../clocks/evolve-clocks.ts';
import type { EventOf } from '../events/registry.ts';
import { type CaseFile, claimOf, type Worker } from './state.ts';
import { newWorkerFrom, withClaim } from './worker.ts';

type Link = CaseFile['links'][number];

/** Each link once. */
export const withLink = (file: CaseFile, { other, relation }: Link): CaseFile =>
  file.links.some((each) => each.other === other && each.relation === relation)
    ? file
    : { ...file, links: [...file.links, { other, relation }] };

/** The workers are copied once, not once a change: a joint case has a thousand. */
const withWorkers = (
  file: CaseFile,
  changes: readonly (readonly [ref: string, change: (worker: Worker) => Worker])[],
): CaseFile => {
  const workers = { ...file.workers };
  for (const [ref, change] of changes) {
    const each = workers[ref];
    if (each !== undefined) workers[ref] = change(each);
  }
  return { ...file, workers };
};

/** What is open about those who go on elsewhere is open there: a report, a wish to withdraw. */
const withoutOpenMatters = (file: CaseFile, refs: readonly string[]): CaseFile => ({
  ...withWorkers(
    file,
    refs.map((ref) => [ref, (each) => without(each, 'withdrawalAsked', 'withdrawalEnteredBy')]),
  ),
  retaliation: file.retaliation.filter(({ worker, answered }) => answered || !refs.includes(worker)),
  unread: file.unread.filter(({ worker = '' }) => !refs.includes(worker)),
  callsAsked: file.callsAsked.filter(({ worker }) => !refs.includes(worker)),
});

const withSeatsElsewhere = (file: CaseFile, caseId: string, seats: Seats, standing: Worker['standing']) =>
  withoutOpenMatters(
    withWorkers(
      file,
      seats.map(({ worker, as, same }) => [
        worker,
        (each) => ({ ...each, standing, goesOnIn: { caseId, worker: as, ...(same && { same }) } }),
      ]),
    ),
    seats.map(({ worker }) => worker),
  );

const isDangerOpen = ({ danger }: CaseFile): boolean =>
  danger?.state === 'reported' || danger?.state === 'acknowledged';

export const withMergedInto = (file: CaseFile, { into, seats }: EventOf<'case_merged'>): CaseFile => {
  const gone = withSeatsElsewhere(withLink(file, { other: into, relation: 'lead' }), into, seats, 'in');
  return isDangerOpen(gone) ? without(gone, 'danger') : gone;
};

export const withSplitOff = (file: CaseFile, { other, seats }: EventOf<'workers_split_off'>): CaseFile => {
  const gone = seats.map(({ worker }) => worker);
  return {
    ...withSeatsElsewhere(withLink(file, { other, relation: 'split' }), other, seats, 'split_off'),
    representatives: file.representatives.filter((each) => !gone.includes(each)),
  };
};

const withBases = (file: CaseFile, brought: CaseFile['closingBases']): CaseFile => ({
  ...file,
  closingBases: [...new Set([...file.closingBases, ...brought])],
});

/** Who comes back is in the case again, with the claim and contact of last; who has gone meanwhile has gone. */
export const withReturned = (
  file: CaseFile,
  { seats, closingBases = [] }: EventOf<'workers_returned'>,
): CaseFile =>
  withWorkers(
    withBases(file, closingBases),
    seats.map(({ worker, standing, claim, ...known }) => [
      worker,
      (each) => {
        if (standing === 'split_off') return { ...each, standing };
        const back = { ...without(each, 'goesOnIn'), standing, ...present(known) };
        return claim === undefined ? back : withClaim(back, claim);
      },
    ]),
  );

type TakenIn = EventOf<'workers_taken_in'>['workers'][number];

/** A worker who is in the case already has one claim: what they left open here is taken from there, the larger sum counts. */
const oneClaim = (here: Worker, there: Claim): Claim => {
  const own = claimOf(here);
  const sums = [own.claimedFen, there.claimedFen].filter((fen) => fen !== undefined);
  return { ...there, ...own, ...(sums.length === 0 ? {} : { claimedFen: Math.max(...sums) }) };
};

const seatTaken = (
  before: Worker | undefined,
  { claim, contactable, person, cameFrom, same, complainedAt }: TakenIn,
): Worker => {
  const since = [before?.complainedAt ?? complainedAt, complainedAt].sort()[0] ?? complainedAt;
  if (before === undefined) return newWorkerFrom({ claim, contactable, person, cameFrom }, since);
  if (same)
    return {
      ...withClaim(before, oneClaim(before, claim)),
      complainedAt: since,
      contactable: contactable || before.contactable,
      ...present({ person: before.contactable ? (before.person ?? person) : (person ?? before.person) }),
    };
  return {
    ...withClaim(without(before, 'goesOnIn'), claim),
    standing: 'in',
    contactable,
    complainedAt: since,
    ...present({ person }),
  };
};

export const withTakenIn = (file: CaseFile, event: EventOf<'workers_taken_in'>): CaseFile => {
  const workers = { ...file.workers };
  for (const line of event.workers) workers[line.worker] = seatTaken(workers[line.worker], line);
  const linked = event.links.reduce(withLink, withBases(file, event.closingBases ?? []));
  return {
    ...linked,
    workers,
    harm: [...new Set([...file.harm, ...event.harm])],
    headcount: Math.max(file.headcount, event.headcount, Object.keys(workers).length),
  };
};
