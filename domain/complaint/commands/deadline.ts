/** Deadlines that are reached, and deadlines that move because what they are counted by has changed. */

import { isRefusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import type { Office } from '../../office/office.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { movedDeadlines } from '../clocks/due-dates.ts';
import { limitOf, reminderOrEscalation } from '../clocks/reminders.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { closingEvent } from './ending.ts';
import { mediationFailure } from './mediation.ts';

/** The office that is told at the nth escalation: the case's own first, then one office higher each time. */
const officeAbove = (offices: readonly Office[], own: string, step: number): string => {
  const parent = offices.find(({ id }) => id === own)?.parent;
  return step <= 1 || parent === undefined ? own : officeAbove(offices, parent, step - 1);
};

/** The events of a lapse, where the procedure says that it changes the case. */
const lapse = (state: CaseState, context: DecisionContext, clock: Clock): readonly CaseEvent[] => {
  const { status } = state.stage;
  switch (limitOf(context.procedure, clock)?.onLapse) {
    case 'closes_incomplete':
      return status === 'awaiting_completion' ? [closingEvent(state, context, 'incomplete')] : [];
    case 'ends_coordination':
      return status === 'coordination' ? [{ type: 'coordination_failed', reason: 'time_over' }] : [];
    case 'no_consent':
    case 'time_over': {
      const ended = mediationFailure(state, status === 'mediation' ? 'time_over' : 'no_consent');
      return isRefusal(ended) ? [] : ended;
    }
    default:
      return [];
  }
};

const isDue = (clock: Clock, at: string): boolean => clock.pausedOn === undefined && clock.nextAlarm <= at;

/** The office that has to act: in a dispute over competence the one that designates, else the case's own. */
const actingOffice = ({ file }: CaseState, procedure: Procedure, clock: Clock): string =>
  limitOf(procedure, clock)?.startsOn.includes('competence_disputed')
    ? (file.dispute?.before ?? file.office)
    : file.office;

/** The reminder or escalation of a clock. A right that may be used until then is not escalated: it has ended. */
const alarmEvent = (
  state: CaseState,
  context: DecisionContext,
  procedure: Procedure,
  clock: Clock,
): CaseEvent => {
  if (limitOf(procedure, clock)?.onLapse === 'right_ends' && clock.due <= context.at)
    return { type: 'clock_stopped', clock: clock.clock };
  const acting = actingOffice(state, procedure, clock);
  return reminderOrEscalation(
    procedure,
    clock,
    context.at,
    officeAbove(context.offices, acting, clock.escalation + 1),
  );
};

export const deadlineCommands = [
  command({
    type: 'reach_deadline',
    says: 'The clock finds alarms due: reminds before a limit, escalates one level higher each time after it, assigned or not.',
    shape: {},
    roles: ['system'],
    relation: 'anyone',
    from: openStatuses,
    decide: (_, state, context) => {
      const due = state.file.clocks.filter((clock) => isDue(clock, context.at));
      if (due.length === 0) return refuse('already-done', 'Nothing is due.');
      const rings = due.map((clock) => alarmEvent(state, context, context.procedure, clock));
      const passed = due.filter((clock) => clock.due <= context.at);
      const [first] = passed
        .map((clock) => lapse(state, context, clock))
        .filter((events) => events.length > 0);
      return [...rings, ...(first ?? [])];
    },
  }),
  command({
    type: 'recompute_deadlines',
    says: 'A new holiday list has been loaded: the open limits are computed again, and those that fall on another day are moved.',
    shape: {},
    roles: ['system', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    decide: (_, { file }, { procedure, at }) => {
      const moved = movedDeadlines(procedure, file, at, 'holiday_list');
      return moved.length === 0 ? refuse('already-done', 'No limit falls on another day.') : moved;
    },
  }),
] as const;
