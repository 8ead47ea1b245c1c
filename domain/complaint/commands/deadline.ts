/** What happens when time runs out, who sees to it, and when what it is counted by changes. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { isOpen, openStatuses } from '#domain/terms/statuses.ts';
import { movedDeadlines } from '../clocks/due-dates.ts';
import {
  alarmAfterAcknowledgement,
  escalationOf,
  limitOf,
  reminderOf,
  rightEnds,
} from '../clocks/reminders.ts';
import { command, type DecisionContext } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseState, Clock } from '../file/state.ts';
import { closingEvent } from './closing.ts';
import { closingBar } from './closing-rules.ts';
import { coordinationEnded } from './coordination.ts';
import { certificateOf, mediationFailure } from './mediation.ts';

/** An ended case may still owe an answer. */
const statusesWithClocks = [...openStatuses, 'closed', 'refused', 'withdrawn'] as const;

/** The time of talks is over, wherever the case stands: the certificate is made out. */
const timeOver = (state: CaseState): readonly CaseEvent[] => {
  const { status } = state.stage;
  const ended = mediationFailure(state, 'time_over');
  if (!isRefusal(ended)) return ended;
  return isOpen(status)
    ? [{ type: 'mediation_failed', reason: 'time_over', certificate: certificateOf(state), to: status }]
    : [];
};

/** The events of a lapse, where the procedure says that it changes the case. */
const lapse = (state: CaseState, context: DecisionContext, clock: Clock): readonly CaseEvent[] => {
  const { stage } = state;
  switch (limitOf(context.procedure, clock)?.onLapse) {
    case 'closes_incomplete':
      return stage.status === 'awaiting_completion' && closingBar(state) === undefined
        ? [closingEvent(state, context, 'incomplete')]
        : [];
    case 'ends_coordination':
      return stage.status === 'coordination' ? [coordinationEnded(stage, 'time_over')] : [];
    case 'no_consent': {
      const ended = mediationFailure(state, 'no_consent');
      return isRefusal(ended) ? [] : ended;
    }
    case 'time_over':
      return timeOver(state);
    default:
      return [];
  }
};

const isDue = (clock: Clock, at: string): boolean => clock.paused === undefined && clock.nextAlarm <= at;

/** Reminders, and one level higher each time; the workers hear of each level once. */
const rings = (state: CaseState, context: DecisionContext, due: readonly Clock[]): readonly CaseEvent[] => {
  let told = state.file.levelTold;
  return due.map((clock): CaseEvent => {
    const limit = limitOf(context.procedure, clock);
    if (limit === undefined || rightEnds(limit, clock, context.at))
      return { type: 'clock_stopped', clock: clock.clock };
    if (context.at < clock.due) return reminderOf(limit, clock);
    const escalated = escalationOf(state, context, limit, clock);
    if (escalated.step <= told) return escalated;
    told = escalated.step;
    return { ...escalated, tells: true };
  });
};

/** Refuses what was not escalated, waits for another office, or is seen to already. */
const acknowledgementBar = (
  { procedure, actor }: DecisionContext,
  clock: Clock | undefined,
): Refusal | undefined => {
  if (clock?.task === undefined || limitOf(procedure, clock) === undefined)
    return refuse('no-such-thing', 'No such limit has been escalated.');
  if (clock.task.acknowledgedBy !== undefined) return refuse('already-done', 'Somebody sees to it already.');
  return clock.task.office === actor.office
    ? undefined
    : refuse('not-your-office', `It waits for ${clock.task.office}.`);
};

export const deadlineCommands = [
  command({
    type: 'reach_deadline',
    says: 'The clock finds alarms due: reminds before a limit, escalates one level higher each time after it, assigned or not.',
    shape: () => ({}),
    roles: ['system'],
    relation: 'anyone',
    from: statusesWithClocks,
    bars: ({ file }, { at }) =>
      file.clocks.some((clock) => isDue(clock, at)) ? undefined : refuse('already-done', 'Nothing is due.'),
    decide: (_, state, context) => {
      const due = state.file.clocks.filter((clock) => isDue(clock, context.at));
      const passed = due.filter((clock) => clock.due <= context.at);
      const [first] = passed
        .map((clock) => lapse(state, context, clock))
        .filter((events) => events.length > 0);
      return [...rings(state, context, due), ...(first ?? [])];
    },
  }),
  command({
    type: 'acknowledge_escalation',
    says: 'A supervisor of the office that an escalation has reached sees to it, and says what will be done; until then it climbs, one level each time.',
    shape: () => ({ clock: z.string() }),
    texts: ['plan'],
    requires: ['plan'],
    roles: ['supervisor'],
    relation: 'reached',
    from: statusesWithClocks,
    bars: ({ file }, context) =>
      file.clocks.some((clock) => acknowledgementBar(context, clock) === undefined)
        ? undefined
        : refuse('no-such-thing', 'No escalation waits for your office.'),
    decide: ({ clock: name, words }, { file }, context) => {
      const { procedure, at, actor } = context;
      const clock = file.clocks.find((each) => each.clock === name);
      const no = acknowledgementBar(context, clock);
      const limit = clock && limitOf(procedure, clock);
      if (no !== undefined || limit === undefined || clock === undefined)
        return no ?? refuse('no-such-thing', 'No such limit has been escalated.');
      const nextAlarm = alarmAfterAcknowledgement(limit, clock, at);
      return [
        { type: 'escalation_acknowledged', clock: name, by: actor.id, nextAlarm, ...(words && { words }) },
      ];
    },
  }),
  command({
    type: 'recompute_deadlines',
    says: 'A new holiday list has been loaded: the open limits are computed again, and those that fall on another day are moved.',
    shape: () => ({}),
    roles: ['system', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: ({ file }, { procedure, at }) =>
      movedDeadlines(procedure, file, at, 'holiday_list').length === 0
        ? refuse('already-done', 'No limit falls on another day.')
        : undefined,
    decide: (_, { file }, { procedure, at }) => movedDeadlines(procedure, file, at, 'holiday_list'),
  }),
] as const;
