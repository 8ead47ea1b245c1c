/** The part of `evolve` that keeps the clocks of the file: started, stopped, paused, moved, reminded of. */
import type { EventMap, EventOf, EventType } from '../events/registry.ts';
import type { CaseFile, Clock } from '../file/state.ts';

export type FileChange<T extends EventType> = (file: CaseFile, event: EventMap[T], at: string) => CaseFile;

export const without = <T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> => {
  const rest = { ...from };
  for (const key of keys) delete rest[key];
  return rest;
};

const withClock = (file: CaseFile, id: string, change: (clock: Clock) => Clock): CaseFile => ({
  ...file,
  clocks: file.clocks.map((clock) => (clock.clock === id ? change(clock) : clock)),
});

const withStartedClock = (file: CaseFile, event: EventOf<'clock_started'>): CaseFile => {
  const { type: _, words: __, named, ...clock } = event;
  const kept: CaseFile = {
    ...file,
    clocks: [
      ...file.clocks,
      { ...clock, ...(named === undefined ? {} : { named }), reminded: false, escalation: 0 },
    ],
  };
  return event.kind === 'limitation' ? { ...kept, lastSafeDay: event.dueOn } : kept;
};

const resumedClock = (clock: Clock, event: EventOf<'clock_resumed'>): Clock => ({
  ...without(clock, 'pausedOn'),
  ...(clock.pausedOn !== undefined && event.until !== undefined
    ? { pauses: [...(clock.pauses ?? []), { from: clock.pausedOn, until: event.until }] }
    : {}),
  dueOn: event.dueOn,
  due: event.due,
  nextAlarm: event.nextAlarm,
  provisional: event.provisional,
});

/** A deadline that moves away is reminded of again; the level that was told stays told. */
const withMovedClock = (
  file: CaseFile,
  { clock, dueOn, due, nextAlarm, provisional }: EventOf<'deadline_moved'>,
): CaseFile => {
  const kept = withClock(file, clock, (each) => ({
    ...each,
    dueOn,
    due,
    nextAlarm,
    provisional,
    reminded: each.reminded && nextAlarm >= due,
  }));
  const isLimitation = file.clocks.some((each) => each.clock === clock && each.kind === 'limitation');
  return isLimitation ? { ...kept, lastSafeDay: dueOn } : kept;
};

export const clockChanges: { readonly [T in EventType]?: FileChange<T> } = {
  clock_started: withStartedClock,
  clock_stopped: (file, { clock }) => ({
    ...file,
    clocks: file.clocks.filter((each) => each.clock !== clock),
  }),
  clock_paused: (file, { clock, on }) => withClock(file, clock, (each) => ({ ...each, pausedOn: on })),
  clock_resumed: (file, event) => withClock(file, event.clock, (clock) => resumedClock(clock, event)),
  deadline_moved: withMovedClock,
  deadline_reminded: (file, { clock, nextAlarm }) =>
    withClock(file, clock, (each) => ({ ...each, reminded: true, nextAlarm })),
  deadline_escalated: (file, { clock, step, nextAlarm }) =>
    withClock(file, clock, (each) => ({ ...each, reminded: true, escalation: step, nextAlarm })),
  time_limit_extended: (file, { limit, due, dueOn, nextAlarm = due, provisional }) => ({
    ...file,
    extended: [...file.extended, limit],
    clocks: file.clocks.map((clock) =>
      clock.limit === limit
        ? {
            ...clock,
            due,
            dueOn,
            nextAlarm,
            provisional: provisional ?? clock.provisional,
            reminded: false,
            escalation: 0,
          }
        : clock,
    ),
  }),
};
