/**
 * Which clocks a case has, as it stands: each limit in whose statuses and lanes it is, once for each thing that the limit
 * waits for. Nothing is said here of how the case came there.
 */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { CaseFile, CaseState, Worker } from '../file/state.ts';
import { limitationDay } from './limitation.ts';
import { type OpenMatter, openMatters } from './open-matters.ts';

export interface RequiredClock {
  /** the limit's id, with `:` and what it is about where there may be several */
  readonly clock: string;
  readonly limit: TimeLimit;
  readonly matter: OpenMatter;
}

export interface RequiredAfter {
  /** what is known from before saves working it out anew; absent: nothing is */
  readonly before: CaseState | undefined;
  readonly after: CaseState;
  /** the instant of the event after which it is asked */
  readonly at: string;
}

/** A paused case counts as being where it will go on, too. */
const standsIn = ({ stage }: CaseState): readonly string[] =>
  stage.status === 'suspended' ? [stage.status, stage.rests.status] : [stage.status];

/** Is the case in the limit's statuses and lanes? */
const isInLimit = (state: CaseState, { runsIn, lanes }: TimeLimit): boolean => {
  const stands = standsIn(state);
  const inStatus = runsIn?.some((each) => stands.includes(each)) ?? isOpen(state.stage.status);
  return inStatus && (lanes?.some((lane) => state.file.lanes.includes(lane)) ?? true);
};

/** Time that stood still for the talks runs again from the certificate on, wherever the case stands. */
const runsAgain = ({ file, stage }: CaseState, { countsFrom }: TimeLimit): boolean =>
  countsFrom === 'limitation' && file.certifiedAt !== undefined && isOpen(stage.status);

const runsNow = (state: CaseState, limit: TimeLimit): boolean =>
  isInLimit(state, limit) || runsAgain(state, limit);

const sameClaim = (then: Worker | undefined, now: Worker): boolean =>
  then === now ||
  (then?.standing === now.standing &&
    then.complainedAt === now.complainedAt &&
    then.until === now.until &&
    then.endOfWork === now.endOfWork &&
    then.endedNotBefore === now.endedNotBefore &&
    `${then.statement?.rules}` === `${now.statement?.rules}`);

const sameClaims = (before: CaseFile['workers'], after: CaseFile['workers']): boolean =>
  before === after || Object.entries(after).every(([ref, now]) => sameClaim(before[ref], now));

/** Is the limitation worked out from the same facts: who is in the case, what they say, of which kind it is? */
export const sameLimitationFacts = (before: CaseFile, after: CaseFile): boolean =>
  before.kind === after.kind &&
  before.certifiedAt === after.certifiedAt &&
  sameClaims(before.workers, after.workers);

/** As it was worked out before, as long as its facts are the same: a joint case has a thousand workers. */
const lastSafeDayIn = (
  procedure: Procedure,
  { before, after, at }: RequiredAfter,
  limit: TimeLimit,
): string | undefined =>
  before !== undefined && runsNow(before, limit) && sameLimitationFacts(before.file, after.file)
    ? before.file.clocks.find((clock) => clock.limit === limit.id)?.named
    : limitationDay(procedure, after.file, at);

/** Nobody is reminded of the last day of a claim that is lost, or whose day nobody knows. */
const mattersOf = (procedure: Procedure, step: RequiredAfter, limit: TimeLimit): readonly OpenMatter[] => {
  if (limit.countsFrom === 'limitation') {
    const day = lastSafeDayIn(procedure, step, limit);
    return day === undefined ? [] : [{ day }];
  }
  return limit.waitsFor === undefined ? [{}] : openMatters(step.after, limit.waitsFor);
};

export const requiredClocks = (procedure: Procedure, step: RequiredAfter): readonly RequiredClock[] =>
  procedure.timeLimits
    .filter((limit) => runsNow(step.after, limit))
    .flatMap((limit) =>
      mattersOf(procedure, step, limit).map((matter) => ({
        clock: matter.id === undefined ? limit.id : `${limit.id}:${matter.id}`,
        limit,
        matter,
      })),
    );
