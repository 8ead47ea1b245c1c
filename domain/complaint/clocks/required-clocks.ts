/**
 * Which clocks a case has, as it stands: each limit in whose statuses and lanes it is, once for each thing that the limit
 * waits for. Nothing is said here of how the case came there.
 */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { CaseState } from '../file/state.ts';
import { limitationDay } from './limitation.ts';
import { type OpenMatter, openMatters } from './open-matters.ts';

export interface RequiredClock {
  /** the limit's id, with `:` and what it is about where there may be several */
  readonly clock: string;
  readonly limit: TimeLimit;
  readonly matter: OpenMatter;
}

/** A paused case counts as being where it will go on, too. */
const standsIn = ({ stage }: CaseState): readonly string[] =>
  stage.status === 'suspended' ? [stage.status, stage.rests.status] : [stage.status];

/** Is the case in the limit's statuses and lanes? */
export const isInLimit = (state: CaseState, { runsIn, lanes }: TimeLimit): boolean => {
  const stands = standsIn(state);
  const inStatus = runsIn?.some((each) => stands.includes(each)) ?? isOpen(state.stage.status);
  return inStatus && (lanes?.some((lane) => state.file.lanes.includes(lane)) ?? true);
};

/** Nobody is reminded of the last day of a claim that is lost, or whose day nobody knows. */
const mattersOf = (
  procedure: Procedure,
  state: CaseState,
  { countsFrom, waitsFor }: TimeLimit,
  at: string,
): readonly OpenMatter[] => {
  if (countsFrom === 'limitation') {
    const day = limitationDay(procedure, state.file, at);
    return day === undefined ? [] : [{ day }];
  }
  return waitsFor === undefined ? [{}] : openMatters(state, waitsFor);
};

/** Time that stood still for the talks runs again from the certificate on, wherever the case stands. */
const runsAgain = ({ file, stage }: CaseState, { countsFrom }: TimeLimit): boolean =>
  countsFrom === 'limitation' && file.certifiedAt !== undefined && isOpen(stage.status);

/** @param at the instant of the event after which it is asked */
export const requiredClocks = (
  procedure: Procedure,
  state: CaseState,
  at: string,
): readonly RequiredClock[] =>
  procedure.timeLimits
    .filter((limit) => isInLimit(state, limit) || runsAgain(state, limit))
    .flatMap((limit) =>
      mattersOf(procedure, state, limit, at).map((matter) => ({
        clock: matter.id === undefined ? limit.id : `${limit.id}:${matter.id}`,
        limit,
        matter,
      })),
    );
