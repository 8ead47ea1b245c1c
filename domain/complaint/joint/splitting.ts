/** A merge is taken back: the case goes on by itself again, with those of its workers who are still in the lead. */

import type { Seats } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ActDecision, CaseAtHand, CaseEvents, CasesAtHand, DecisionContext } from '../command.ts';
import type { EventOf } from '../events/registry.ts';
import { type CaseState, claimOf } from '../file/state.ts';
import { clocksOfWhatWent } from './carried-clocks.ts';
import { ofTheWorkers } from './goes-along.ts';
import { broughtAlong, type Stepped, under, withEvents, withSteps } from './moving.ts';
import { type LastSeat, lastSeat, mostMoves, workerOn, workersIn } from './seats.ts';

/** The case that this one was merged into, and the one that that was merged into, as far as they are at hand. */
export const leadsOf = ({ stage }: CaseState, cases: CasesAtHand): readonly string[] => {
  const leads: string[] = [];
  let next = stage.status === 'merged' ? stage.into : undefined;
  while (next !== undefined && !leads.includes(next) && leads.length < mostMoves) {
    leads.push(next);
    const after: CaseState['stage'] | undefined = cases.get(next)?.state.stage;
    next = after?.status === 'merged' ? after.into : undefined;
  }
  return leads;
};

type Back = EventOf<'workers_returned'>['seats'][number];

/** How a worker comes back from their last seat: in, gone as they went there, or going on in a case of their own. */
const backFrom = (cases: CasesAtHand, worker: string, seat: LastSeat): Back => {
  const there = workerOn(cases, seat);
  if (there === undefined) return { worker, standing: 'in' };
  const { standing, contactable, person } = there;
  return standing === 'in' && !seat.same
    ? { worker, standing, claim: claimOf(there), contactable, ...present({ person }) }
    : { worker, standing };
};

interface Return {
  readonly seat: LastSeat;
  readonly back: Back;
}

const returnsOf = (child: CaseState, cases: CasesAtHand): readonly Return[] =>
  workersIn(child).map(([worker]) => {
    const seat = lastSeat(cases, { caseId: child.file.caseId, worker });
    return { seat, back: backFrom(cases, worker, seat) };
  });

const hasOpenPayment = ({ file }: CaseState, worker: string): boolean =>
  file.payments.some(({ lines }) => lines.some((line) => line.worker === worker && !line.verified));

/** Refuses to leave a case without workers, or a worker without what was promised to them there. */
const lettingGoBar = (
  child: CaseState,
  { file, stage }: CaseState,
  going: readonly string[],
  { actor }: DecisionContext,
): Refusal | undefined => {
  if (file.office !== child.file.office)
    return refuse('not-your-office', 'The joint case is with another office now.');
  if (file.conflicted.includes(actor.id))
    return refuse('conflict-of-interest', 'You have declared a conflict of interest in the joint case.');
  if (stage.status === 'closure_disputed')
    return refuse('in-dispute', 'An objection to the closing of the joint case is decided first.');
  const owed = going.some((ref) => {
    const sums = file.workers[ref]?.sums;
    return sums !== undefined && sums.agreed > sums.paid;
  });
  if (owed)
    return refuse(
      'too-late',
      'What was promised or ordered to its workers in the joint case is not paid yet.',
    );
  if (going.some((ref) => hasOpenPayment({ file, stage }, ref)))
    return refuse('payment-unverified', 'A payment to its workers in the joint case is not verified yet.');
  const stay = workersIn({ file, stage }).some(([ref]) => !going.includes(ref));
  return stay || !isOpen(stage.status)
    ? undefined
    : refuse('limit-reached', 'The joint case has no other workers any more: it is their case now.');
};

const takenOutOf = (child: CaseAtHand, lead: CaseAtHand, seats: Seats, around: DecisionContext): Stepped => {
  const gone = withSteps(
    { state: lead.state, events: [] },
    [{ type: 'workers_split_off', other: child.state.file.caseId, seats: [...seats] }],
    under(around, lead),
  );
  return withEvents(gone, clocksOfWhatWent(lead.procedure, lead.state, gone.state), under(around, lead));
};

interface Split {
  readonly words?: Record<string, string> | undefined;
}

/** What one of the cases that the workers have come to gives back. */
interface ReturnPart {
  readonly lead: CaseAtHand;
  readonly returns: readonly Return[];
  /** who leaves it: who had a seat there before the merge keeps it, as both cases were theirs when they filed them */
  readonly leaving: Seats;
}

const partsOf = (returns: readonly Return[], cases: CasesAtHand): readonly ReturnPart[] =>
  [...new Set(returns.map(({ seat }) => seat.caseId))].flatMap((caseId) => {
    const lead = cases.get(caseId);
    const own = returns.filter(({ seat }) => seat.caseId === caseId);
    const leaving = own
      .filter(({ seat, back }) => back.standing === 'in' && !seat.same)
      .map(({ seat, back }) => ({ worker: seat.worker, as: back.worker }));
    return lead === undefined ? [] : [{ lead, returns: own, leaving }];
  });

const broughtBack = (
  child: CaseAtHand,
  before: CaseState,
  { lead, returns, leaving }: ReturnPart,
  around: DecisionContext,
): Stepped => {
  const from = lead.state.file.caseId;
  const seats = returns.map(({ back }) => back);
  const { state, events } = withSteps(
    { state: before, events: [] },
    [{ type: 'workers_returned', from, seats }],
    around,
  );
  return broughtAlong(
    ofTheWorkers,
    { from: lead, seats: leaving, whole: false },
    { state, events, history: child.history },
    around,
  );
};

/** Each worker is in exactly one of the cases afterwards. */
export const splitDecision = (
  { words }: Split,
  child: CaseAtHand,
  around: DecisionContext & Required<Pick<DecisionContext, 'cases'>>,
): ActDecision => {
  const { file } = child.state;
  const { caseId } = file;
  const returns = returnsOf(child.state, around.cases);
  if (!returns.some(({ back }) => back.standing === 'in'))
    return refuse('no-such-worker', 'None of its workers is in the joint case any more.');
  const parts = partsOf(returns, around.cases);
  for (const { lead, leaving } of parts) {
    const going = leaving.map(({ worker }) => worker);
    const no = lettingGoBar(child.state, lead.state, going, around);
    if (no !== undefined) return no;
  }
  const to = file.filedOn === undefined ? 'triage' : 'accepted';
  const here = under(around, child);
  const split = withSteps(
    { state: child.state, events: [] },
    [{ type: 'case_split', to, ...(words && { words }) }],
    here,
  );
  const acts: CaseEvents[] = [{ caseId, events: split.events }];
  let { state } = split;
  for (const part of parts) {
    const back = broughtBack(child, state, part, here);
    state = back.state;
    acts.push({ caseId, from: part.lead.state.file.caseId, events: back.events });
  }
  const left = parts.filter(({ leaving }) => leaving.length > 0);
  return [
    ...acts,
    ...left.map(({ lead, leaving }) => ({
      caseId: lead.state.file.caseId,
      events: takenOutOf(child, lead, leaving, around).events,
    })),
  ];
};
