/** The limits that ran in a case that is merged: nobody's is later by the merge than it was. */

import type { Procedure } from '../../procedure/procedure.ts';
import { limitOf } from '../clocks/reminders.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';

const started = (clock: Clock): CaseEvent => {
  const { reminded: _, escalation: __, pausedOn: ___, pauses: ____, ...kept } = clock;
  return { type: 'clock_started', ...kept };
};

/** A clock about one thing has that thing's number, and went along with it. */
const isOfOneThing = ({ clock }: Clock): boolean => clock.includes(':');

const stands = ({ stage }: CaseState): readonly string[] =>
  stage.status === 'suspended' ? [stage.status, stage.rests.status] : [stage.status];

/**
 * Of each limit the earlier day holds, with the anchor that it was counted from. One of statuses that the lead case is not
 * in has ended with them: a case that is accepted has been accepted.
 * @param today civil date, for a clock that rests as the lead case does
 */
export const carriedClocks = (
  procedure: Procedure,
  from: CaseState,
  lead: CaseState,
  today: string,
): readonly CaseEvent[] =>
  from.file.clocks
    .filter((clock) => !isOfOneThing(clock))
    .flatMap((clock) => {
      const during = limitOf(procedure, clock)?.during;
      const there = lead.file.clocks.find((each) => each.clock === clock.clock);
      if (limitOf(procedure, clock) === undefined) return [];
      if (there === undefined) {
        const runs = during === undefined || during.some((status) => stands(lead).includes(status));
        return runs ? [started(clock)] : [];
      }
      if (there.due <= clock.due) return [];
      return [
        { type: 'clock_stopped', clock: there.clock },
        started(clock),
        ...(there.pausedOn === undefined
          ? []
          : [{ type: 'clock_paused' as const, clock: clock.clock, on: today }]),
      ];
    });

/** Clocks of what went elsewhere: of reports that are not here any more, and of a wish to withdraw that nobody has now. */
export const clocksOfWhatWent = (
  procedure: Procedure,
  before: CaseState,
  after: CaseState,
): readonly CaseEvent[] => {
  const went = before.file.retaliation.filter(
    ({ id }) => !after.file.retaliation.some((each) => each.id === id),
  );
  const isAsked = Object.values(after.file.workers).some(({ withdrawalAsked }) => withdrawalAsked);
  return after.file.clocks
    .filter((clock) => {
      const starts = limitOf(procedure, clock)?.startsOn ?? [];
      if (starts.includes('withdrawal_requested')) return !isAsked;
      return (
        starts.includes('retaliation_reported') &&
        went.some(({ id }) => clock.clock === `${clock.limit}:${id}`)
      );
    })
    .map(({ clock }) => ({ type: 'clock_stopped', clock }));
};
