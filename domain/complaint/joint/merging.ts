/** A merge: the workers of one case, and what is open about them, go on in the lead case. */

import type { Seats } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { ActDecision, CaseAtHand, DecisionContext } from '../command.ts';
import { nextRef } from '../commands/filing-rules.ts';
import type { EventOf } from '../events/registry.ts';
import { type CaseState, claimOf } from '../file/state.ts';
import { sumsIn, workersWithLedger } from '../ledger/carry.ts';
import { boundBar, certificateBar, retractionBar } from './bound.ts';
import { carriedClocks } from './carried-clocks.ts';
import { ofTheCase, ofTheWorkers } from './goes-along.ts';
import { broughtAlong, type Stepped, under, withEvents, withSteps } from './moving.ts';
import { isSameSeat, type Seat, workersIn } from './seats.ts';

/** A lead takes workers in as long as their claims can still be looked into. */
const takesIn: readonly Status[] = [
  'triage',
  'awaiting_completion',
  'coordination',
  'accepted',
  'assigned',
  'investigating',
  'mediation_offered',
  'mediation',
];

/** Something is ordered or promised to all whose claims they are, and it is seen whether it is kept. */
const promised: readonly Status[] = ['order_issued', 'plan_active', 'breached'];

/** The status of a case, of a paused one that in which it goes on. */
const workedOnAs = ({ stage }: CaseState): Status =>
  stage.status === 'suspended' ? stage.rests.status : stage.status;

/** Its claims are examined: it takes in others only if theirs are too. */
const isExamined = (state: CaseState): boolean => [...promised, 'hearing'].includes(workedOnAs(state));

const mostWorkers = 1000;
/** Of promises and payments together: HEAD holds that many. */
const mostSums = 30_000;

/** What can't be split between two cases and can't go along: it is finished first, or the merge goes the other way. */
export const openMattersBar = ({ file, stage }: CaseState): Refusal | undefined => {
  if ('proposal' in stage && stage.proposal !== undefined)
    return refuse('in-dispute', 'A proposal waits for the supervisor in this case: it is decided first.');
  if (file.dispute !== undefined)
    return refuse('in-dispute', 'Two offices dispute who is competent for this case: that is decided first.');
  if (file.requests.some(({ answered }) => !answered))
    return refuse('in-dispute', 'An answer of the employer is awaited in this case: record it first.');
  if (file.visits.some(({ made }) => !made))
    return refuse('in-dispute', 'A visit is arranged in this case: record it first.');
  if (file.retaliation.some(({ worker, answered }) => !answered && file.workers[worker]?.standing !== 'in'))
    return refuse(
      'danger-open',
      'A report of a worker who has left this case is not answered: that comes first.',
    );
  const refs = Object.keys(file.workers);
  return retractionBar(file, refs) ?? boundBar({ file, stage });
};

/** Refuses a lead that could not take the workers over: of another office, ended, or past the work on claims. */
const leadBar = (child: CaseState, lead: CaseState, { actor }: DecisionContext): Refusal | undefined => {
  if (lead.file.office !== child.file.office)
    return refuse('not-your-office', 'The other case is with another office: transfer one of them first.');
  if (lead.file.conflicted.includes(actor.id))
    return refuse('conflict-of-interest', 'You have declared a conflict of interest in the other case.');
  if (isExamined(lead) && !promised.includes(child.stage.status))
    return refuse(
      'wrong-status',
      'In the other case claims are examined and something is ordered or promised, or about to be decided; these claims are not examined yet: merge the other case into this one, or resume its investigation first.',
    );
  if (!isExamined(lead) && !takesIn.includes(workedOnAs(lead)))
    return refuse(
      'wrong-status',
      `The other case takes nobody in while it is in status ${lead.stage.status}.`,
    );
  if (isExamined(lead) && lead.file.decided !== undefined)
    return refuse('too-late', 'A decision is issued in the other case, and it names its own workers only.');
  return child.file.filedOn !== undefined && lead.file.filedOn === undefined
    ? refuse(
        'wrong-status',
        'This case is accepted and the other is not: accept it first, or merge it into this one.',
      )
    : undefined;
};

/** The seat that a worker had there before, when they come back to it. */
const seatBefore = ({ file }: CaseState, seat: Seat): string | undefined =>
  Object.entries(file.workers).find(
    ([, { standing, goesOnIn }]) => standing === 'split_off' && isSameSeat(goesOnIn, seat),
  )?.[0];

interface Taken extends Seat {
  readonly as: string;
  /** the worker is in the lead already */
  readonly same?: true;
}

/** Who each worker of the child is in the lead: who they are there already, were there before, or the next free seat. */
const seatsTaken = (child: CaseState, lead: CaseState, same: Seats): readonly Taken[] => {
  const { caseId } = child.file;
  const taken = Object.keys(lead.file.workers);
  return workersIn(child).map(([worker]) => {
    const known = same.find((each) => each.worker === worker)?.as;
    if (known !== undefined) return { caseId, worker, as: known, same: true as const };
    const as = seatBefore(lead, { caseId, worker }) ?? nextRef('w', taken);
    taken.push(as);
    return { caseId, worker, as };
  });
};

/** Whom staff say to be the same, then whom phone and name say; each seat once. */
const sameIn = (lead: CaseState, said: Seats, { sameWorkers = [] }: DecisionContext): Seats => {
  const { caseId } = lead.file;
  const found = sameWorkers
    .filter(({ seat }) => seat.caseId === caseId && lead.file.workers[seat.worker]?.standing === 'in')
    .map(({ worker, seat }) => ({ worker, as: seat.worker }));
  return [...said, ...found].filter(
    ({ worker, as }, n, all) =>
      all.findIndex((each) => each.worker === worker) === n && all.findIndex((each) => each.as === as) === n,
  );
};

const saidBar = (child: CaseState, lead: CaseState, said: Seats): Refusal | undefined =>
  said.every(
    ({ worker, as }) =>
      child.file.workers[worker]?.standing === 'in' && lead.file.workers[as]?.standing === 'in',
  )
    ? undefined
    : refuse('no-such-worker', 'Who is said to be the same must be a worker of either case.');

/** A person who has a seat in both has their money in one of them: whether it is twice the same is seen by people. */
const twoLedgersBar = (child: CaseState, lead: CaseState, taken: readonly Taken[]): Refusal | undefined => {
  const [here, there] = [workersWithLedger(child.file), workersWithLedger(lead.file)];
  return taken.some(({ worker, as, same }) => same && here.has(worker) && there.has(as))
    ? refuse(
        'in-dispute',
        'The same person was promised or paid something in both cases: see first whether it is the same money, and end one of the two.',
      )
    : undefined;
};

const roomBar = (child: CaseState, lead: CaseState, taken: readonly Taken[]): Refusal | undefined => {
  if (new Set([...Object.keys(lead.file.workers), ...taken.map(({ as }) => as)]).size > mostWorkers)
    return refuse('limit-reached', 'A case holds a thousand workers at most.');
  return sumsIn(child.file) + sumsIn(lead.file) > mostSums
    ? refuse('limit-reached', `Together the cases have more than ${mostSums} promised and paid sums.`)
    : undefined;
};

const takenInEvent = (child: CaseState, taken: readonly Taken[]): EventOf<'workers_taken_in'> => {
  const { file } = child;
  return {
    type: 'workers_taken_in',
    from: file.caseId,
    workers: taken.flatMap(({ caseId, worker, as, same }) => {
      const each = file.workers[worker];
      if (each === undefined) return [];
      const { contactable, person, complainedAt } = each;
      return [
        {
          worker: as,
          claim: claimOf(each),
          contactable,
          cameFrom: { caseId, worker },
          complainedAt,
          ...present({ person, same }),
        },
      ];
    }),
    headcount: file.headcount,
    harm: [...file.harm],
    links: [
      { other: file.caseId, relation: 'child' },
      ...file.links.filter(({ relation }) => relation !== 'lead'),
    ],
    closingBases: [...file.closingBases],
  };
};

const takenIntoLead = (
  child: CaseAtHand,
  lead: CaseAtHand,
  taken: readonly Taken[],
  around: DecisionContext,
): Stepped => {
  const there = under(around, lead);
  const seats = taken.map(({ worker, as, same }) => ({ worker, as, ...(same && { same }) }));
  const bring = (list: typeof ofTheWorkers, to: Stepped) =>
    broughtAlong(list, { from: child, seats, whole: true }, { ...to, history: lead.history }, there);
  const ofCase = bring(ofTheCase, { state: lead.state, events: [] });
  const seated = withSteps(ofCase, [takenInEvent(child.state, taken)], there);
  const brought = bring(ofTheWorkers, seated);
  const clocks = carriedClocks(there, child.state, brought.state);
  return withEvents(brought, clocks, there);
};

interface Merge {
  readonly into: string;
  readonly same?: Seats | undefined;
  readonly words?: Record<string, string> | undefined;
}

/** Both cases' events, or why not. Nobody's seat, report, request or limit is lost. */
export const mergeDecision = (
  { into, same: said = [], words }: Merge,
  child: CaseAtHand,
  around: DecisionContext & Required<Pick<DecisionContext, 'cases'>>,
): ActDecision => {
  const { caseId } = child.state.file;
  if (into === caseId) return refuse('already-done', 'A case is not merged into itself.');
  const lead = around.cases.get(into);
  if (lead === undefined) return refuse('no-such-other-case', 'There is no such case.');
  const no =
    leadBar(child.state, lead.state, around) ??
    certificateBar(child.state, lead.state, around) ??
    saidBar(child.state, lead.state, said);
  if (no !== undefined) return no;
  const taken = seatsTaken(child.state, lead.state, sameIn(lead.state, said, around));
  const full = roomBar(child.state, lead.state, taken) ?? twoLedgersBar(child.state, lead.state, taken);
  if (full !== undefined) return full;
  const seats = taken.map(({ worker, as, same }) => ({ worker, as, ...(same && { same }) }));
  const merged = withSteps(
    { state: child.state, events: [] },
    [{ type: 'case_merged', into, seats, ...(words && { words }) }],
    under(around, child),
  );
  return [
    { caseId, events: merged.events },
    { caseId: into, from: caseId, events: takenIntoLead(child, lead, taken, around).events },
  ];
};
