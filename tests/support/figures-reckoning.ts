/**
 * Figures of a history worked out in another way than the counters': looking back from its end over the whole of it, with
 * days counted one by one.
 */
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { endingOf } from '#domain/statistics/endings.ts';
import { isOpen, positionOf, possibleStatuses, type Status } from '#domain/terms/statuses.ts';
import { type Calendar, isWorkingDay } from '#domain/time/calendar.ts';

const dayMs = 86_400_000;
/** The date in China, which has one time and no summer time. */
const dateOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Working days until each day since 2015, counted one by one. */
const countedDays = (calendar: Calendar) => {
  const first = Date.parse('2015-01-01');
  const until: number[] = [0];
  for (let n = 1; n < 9000; n += 1) {
    const date = new Date(first + n * dayMs).toISOString().slice(0, 10);
    until.push((until[n - 1] ?? 0) + (isWorkingDay(calendar, date) ? 1 : 0));
  }
  const at = (date: string) => (Date.parse(date) - first) / dayMs;
  return (from: string, to: string) => ({
    days: at(to) - at(from),
    working: (until[at(to)] ?? 0) - (until[at(from)] ?? 0),
  });
};

interface Moment {
  readonly on: string;
  readonly office: string;
  readonly status: Status;
  readonly stage: string;
  readonly event: RecordedEvent['event'];
}

/** Where the case was after each event; a pause leaves it in the stage that it interrupts. */
const momentsOf = (history: readonly RecordedEvent[]): readonly Moment[] => {
  const moments: Moment[] = [];
  for (const { event, at } of history) {
    const last = moments.at(-1);
    const possible = last === undefined ? (['triage'] as const) : possibleStatuses(last.status, event.type);
    const named = 'to' in event ? possible.find((each) => each === event.to) : undefined;
    const status = named ?? possible[0] ?? last?.status ?? 'triage';
    const office =
      event.type === 'complaint_filed'
        ? event.office
        : event.type === 'case_transferred'
          ? event.toOffice
          : (last?.office ?? '');
    const stage = status === 'suspended' ? (last?.stage ?? '') : positionOf(status).stage;
    moments.push({ on: dateOf(at), office, status, stage, event });
  }
  return moments;
};

/** The event that ended a case which is over: what was upheld since only says so again. */
const trueEnd = (moments: readonly Moment[]): Moment | undefined =>
  moments.findLast(({ event }) =>
    ['case_closed', 'complaint_refused', 'complaint_withdrawn', 'case_merged'].includes(event.type),
  );

const howOf = ({ event }: Moment): string => {
  if (event.type === 'case_closed') return endingOf(event.reason);
  return event.type === 'complaint_refused'
    ? 'refused'
    : event.type === 'case_merged'
      ? 'merged'
      : 'withdrawn';
};

const kindOf = (history: readonly RecordedEvent[]): string => {
  const said = history.findLast(
    ({ event }) => event.type === 'kind_reclassified' || event.type === 'complaint_filed',
  );
  return said !== undefined && 'kind' in said.event ? String(said.event.kind) : '';
};

/** Adds what one history comes to, cell by cell, to the sums. */
export const reckoning = (calendar: Calendar) => {
  const between = countedDays(calendar);
  return (history: readonly RecordedEvent[], add: (...cell: readonly (string | number)[]) => void): void => {
    const moments = momentsOf(history);
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined) throw new Error('An empty history');
    const month = first.on.slice(0, 7);
    add(last.office, month, 'filed', 'cases');
    const stays = moments.filter(
      ({ stage, office }, n) => stage !== moments[n - 1]?.stage || office !== moments[n - 1]?.office,
    );
    for (const [n, { stage, on, office }] of stays.entries()) {
      const next = stays[n + 1];
      if (stage === 'ended') continue;
      if (next === undefined) add(office, 'open', `stay/${stage}`, on);
      else {
        const { days, working } = between(on, next.on);
        const how = ['case_transferred', 'case_merged'].includes(next.event.type) ? 'cut' : 'left';
        add(office, on.slice(0, 7), `stay/${stage}`, `${how}/${days}/${working}`);
      }
    }
    if (isOpen(last.status)) {
      add(last.office, 'open', `kind/${kindOf(history)}`, first.on);
      if (last.status === 'suspended') {
        const since = moments.findLast(({ event }) => event.type === 'case_paused');
        add(last.office, 'open', 'paused', since?.on ?? '');
      }
      return;
    }
    const end = trueEnd(moments);
    if (end === undefined) throw new Error('It is over and did not end');
    const { days, working } = between(first.on, end.on);
    add(last.office, month, `length/${kindOf(history)}`, `${howOf(end)}/${days}/${working}`);
    add(last.office, end.on.slice(0, 7), 'ends', howOf(end));
  };
};
