/** What is told of deadlines: reminders, what has climbed, and what was moved. */
import type { EventMap } from '#domain/complaint/events/registry.ts';
import { type CaseState, speaksForWorkers } from '#domain/complaint/file/state.ts';
import { isKey, type Key } from '../catalogue.ts';
import {
  kindKey,
  type NoticeRow,
  type Notices,
  toAll,
  toDuty,
  toWorker,
  workersStillIn,
} from './addressed.ts';
import { moneyLate } from './of-money.ts';

/** The day that was named, without the days of grace. */
const namedDay = (state: CaseState, clock: string): string | undefined => {
  const running = state.file.clocks.find((each) => each.clock === clock);
  return running && (running.named ?? running.dueOn);
};

/**
 * Supervisors hear at once of a danger, of what the law limits, and of what a level below did not see to, once each time
 * it comes to them; of the rest in the morning. Their text holds the number of the case and what is due, and nothing of the
 * matter.
 */
const toSupervisors = (
  state: CaseState,
  { clock: name, office, step, again }: EventMap['deadline_escalated'],
): Notices => {
  const clock = state.file.clocks.find((each) => each.clock === name);
  const limit = `limit.${clock?.limit}`;
  const isDanger = name.startsWith('danger_');
  if (again || !isKey(limit) || !(isDanger || clock?.kind === 'legal' || step > 1)) return [];
  const params = { number: state.file.number, limit: { say: limit } };
  return [{ audience: 'supervisors', office, key: 'notice.staff_late', params, urgent: isDanger }];
};

export const escalatedNotice: NoticeRow<'deadline_escalated'> = (event, state) => [
  ...lateToWorkers(event, state),
  ...toSupervisors(state, event),
];

/** Nobody answers a danger: the officer on duty above is told. Else the workers, once for each level; of late money always. */
const lateToWorkers: NoticeRow<'deadline_escalated'> = ({ clock, office, step, tells }, state) => {
  if (clock.startsWith('danger_')) return toDuty(state, office, 'notice.duty_danger_late', kindKey(state));
  if (['instalment', 'carried_instalment'].includes(clock.split(':')[0] ?? '')) {
    const day = step === 1 ? namedDay(state, clock) : undefined;
    return day === undefined ? [] : moneyLate(state, day);
  }
  return tells ? toAll(state, 'notice.escalated') : [];
};

export const missingFactsNotice = (state: CaseState): Notices =>
  state.stage.status === 'awaiting_completion'
    ? toAll(state, 'notice.needs', {
        missing: { list: state.stage.missing.map((fact): Key => `missing.${fact}`) },
      })
    : toAll(state, 'notice.reminder');

/** An offer of talks asks the workers who speak for the case, and tells the others that somebody speaks for them. */
export const talksNotice = (state: CaseState): Notices =>
  workersStillIn(state).flatMap((worker) =>
    toWorker(
      state,
      worker,
      speaksForWorkers(state.file, worker) ? 'notice.mediation_invited' : 'notice.mediation_represented',
    ),
  );

export const remindedNotice: NoticeRow<'deadline_reminded'> = ({ clock, to }, state) => {
  if (to !== 'worker') return [];
  const running = state.file.clocks.find((each) => each.clock === clock);
  if (running?.kind === 'limitation')
    return toAll(state, 'notice.limitation', { day: { day: running.dueOn } });
  return state.stage.status === 'mediation_offered' ? talksNotice(state) : missingFactsNotice(state);
};

/**
 * A moved deadline is told where it is the law's or the worker's own; a promise inside the office is nobody else's
 * concern.
 */
export const deadlineMovedNotice: NoticeRow<'deadline_moved'> = ({ clock, from, dueOn }, state) => {
  const running = state.file.clocks.find((each) => each.clock === clock);
  const limit = `limit.${running?.limit}`;
  return from === dueOn || running === undefined || running.kind === 'service' || !isKey(limit)
    ? []
    : toAll(state, 'notice.moved', { limit: { say: limit }, day: { day: dueOn } });
};
