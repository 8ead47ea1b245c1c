/** A merge is taken back: the case goes on by itself again, with those of its workers who are still in the lead. */

import type { Seats } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ActDecision, CaseAtHand, CaseEvents, CasesAtHand, DecisionContext } from '../command.ts';
import { transferred } from '../commands/competence.ts';
import type { CaseEvent, EventOf } from '../events/registry.ts';
import { type CaseState, claimOf } from '../file/state.ts';
import { ledgerCarried, workersWithLedger } from '../ledger/carry.ts';
import { boundBar, isOwedTo, retractionBar } from './bound.ts';
import { ofTheWorkers } from './goes-along.ts';
import { broughtAlong, leftBehind, type Stepped, under, withSteps } from './moving.ts';
import { type LastSeat, lastSeat, workerOn, workersIn } from './seats.ts';

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

/**
 * Refuses to leave a case without workers, to part them from what is decided, signed or referred there, and to decide on
 * what another office has.
 */
const lettingGoBar = (
  lead: CaseState,
  going: readonly string[],
  { actor }: DecisionContext,
): Refusal | undefined => {
  const { file, stage } = lead;
  if (file.office !== actor.office)
    return refuse(
      'not-your-office',
      'The joint case is with another office now, which takes its workers out.',
    );
  if (file.conflicted.includes(actor.id))
    return refuse('conflict-of-interest', 'You have declared a conflict of interest in the joint case.');
  if (stage.status === 'closure_disputed')
    return refuse('in-dispute', 'An objection to the closing of the joint case is decided first.');
  const bound = isOwedTo(file, going) ? boundBar(lead) : undefined;
  const no = retractionBar(file, going) ?? bound;
  if (no !== undefined) return no;
  const stay = workersIn(lead).some(([ref]) => !going.includes(ref));
  return stay || !isOpen(stage.status)
    ? undefined
    : refuse('limit-reached', 'The joint case has no other workers any more: it is their case now.');
};

const takenOutOf = (child: CaseAtHand, lead: CaseAtHand, seats: Seats, around: DecisionContext): Stepped =>
  leftBehind(
    lead.state,
    { type: 'workers_split_off', other: child.state.file.caseId, seats: [...seats] },
    under(around, lead),
  );

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

/**
 * The money of who comes back: as it is in the case that they leave, also of those who have left it. Who had a seat there
 * before the merge keeps it there.
 */
const moneyOf = (
  { state: { file } }: CaseAtHand,
  returns: readonly Return[],
  { file: here }: CaseState,
): readonly CaseEvent[] => {
  const gone = returns.filter(
    ({ seat, back }) => back.standing !== 'in' && back.standing !== 'split_off' && !seat.same,
  );
  const kept = returns.filter(({ seat }) => seat.same).map(({ back }) => back.worker);
  const known = workersWithLedger(here);
  const emptied = kept.filter((ref) => known.has(ref));
  return [
    ...ledgerCarried(
      file,
      gone.map(({ seat, back }) => ({ worker: seat.worker, as: back.worker })),
      here,
    ),
    ...(emptied.length === 0
      ? []
      : [{ type: 'ledger_carried' as const, replaces: emptied, obligations: [], payments: [] }]),
  ];
};

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
    [{ type: 'workers_returned', from, seats, closingBases: [...lead.state.file.closingBases] }],
    around,
  );
  const came = broughtAlong(
    ofTheWorkers,
    { from: lead, seats: leaving, whole: false },
    { state, events, history: child.history },
    around,
  );
  return withSteps(came, moneyOf(lead, returns, came.state), around);
};

/** A joint case that went to another office took this one along: whoever has it now splits it and keeps it. */
const followedOffice = (
  { file }: CaseState,
  parts: readonly ReturnPart[],
  around: DecisionContext,
): readonly CaseEvent[] => {
  const joint = parts.find(({ lead }) => lead.state.file.office === around.actor.office)?.lead.state.file;
  return joint === undefined || joint.office === file.office
    ? []
    : [transferred(file, around, joint.office, joint.routedBy)];
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
    const no = lettingGoBar(lead.state, going, around);
    if (no !== undefined) return no;
  }
  const to = file.filedOn === undefined ? 'triage' : 'accepted';
  const here = under(around, child);
  const split = withSteps(
    { state: child.state, events: [] },
    [{ type: 'case_split', to, ...(words && { words }) }, ...followedOffice(child.state, parts, around)],
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
