/** The part of `evolve` that keeps the clocks of the file: started, stopped, paused, moved, reminded of. */
import type { EventMap, EventOf, EventType } from '../events/registry.ts';
import type { CaseFile, Clock } from '../file/state.ts';

type FileChange<T extends EventType> = (file: CaseFile, event: EventMap[T], at: string) => CaseFile;

/** What becomes of the file with each of these events. */
export type FileChanges = { readonly [T in EventType]?: FileChange<T> };

export const without = <T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> => {
  const rest = { ...from };
  for (const key of keys) delete rest[key];
  return rest;
};

const withClock = (file: CaseFile, id: string, change: (clock: Clock) => Clock): CaseFile => ({
  ...file,
  clocks: file.clocks.map((clock) => (clock.clock === id ? change(clock) : clock)),
});

/** What has happened to a run belongs to it, also when it has stood still; a new run begins with nothing. */
const historyOfRun = (
  { resting, counts }: CaseFile,
  { clock, goesOn, extensions: brought = 0 }: EventOf<'clock_started'>,
) => {
  const run = goesOn && resting.find((each) => each.clock === clock);
  if (!run) return { extensions: brought, returns: counts.returns, reminded: false, escalation: 0 };
  const { extensions, returns, reminded, escalation, pauses } = run;
  return { extensions, returns, reminded, escalation, ...(pauses && { pauses }) };
};

const withStartedClock = (file: CaseFile, event: EventOf<'clock_started'>): CaseFile => {
  const { type: _, words: __, goesOn: ___, named, ...clock } = event;
  const kept: CaseFile = {
    ...file,
    clocks: [
      ...file.clocks,
      { ...clock, ...(named === undefined ? {} : { named }), ...historyOfRun(file, event) },
    ],
    resting: file.resting.filter((each) => each.clock !== event.clock),
  };
  return event.kind === 'limitation' ? { ...kept, lastSafeDay: event.dueOn } : kept;
};

const stillLate = ({ clocks }: CaseFile): boolean => clocks.some(({ escalation }) => escalation > 0);

/** A run of the whole case is remembered: it goes on if the case comes back to where it runs. */
const withStoppedClock = (file: CaseFile, { clock: id, dayUnknown }: EventOf<'clock_stopped'>): CaseFile => {
  const stopped = file.clocks.find(({ clock }) => clock === id);
  const rest = { ...file, clocks: file.clocks.filter(({ clock }) => clock !== id) };
  return {
    ...(dayUnknown ? without(rest, 'lastSafeDay') : rest),
    resting:
      stopped?.scope === 'case'
        ? [...file.resting.filter(({ clock }) => clock !== id), without(stopped, 'task', 'paused')]
        : file.resting,
    levelTold: stillLate(rest) ? file.levelTold : 0,
  };
};

const resumedClock = (clock: Clock, event: EventOf<'clock_resumed'>): Clock => ({
  ...without(clock, 'paused'),
  ...(clock.paused !== undefined && event.until !== undefined
    ? {
        pauses: [
          ...(clock.pauses ?? []),
          { from: clock.paused.on, until: event.until, reason: clock.paused.reason },
        ],
      }
    : {}),
  dueOn: event.dueOn,
  due: event.due,
  nextAlarm: event.nextAlarm,
  provisional: event.provisional,
});

/** A deadline that moves away is reminded of again; the level that was told stays told. */
const withMovedClock = (
  file: CaseFile,
  { clock, dueOn, due, nextAlarm, provisional, named }: EventOf<'deadline_moved'>,
): CaseFile => {
  const kept = withClock(file, clock, (each) => ({
    ...each,
    dueOn,
    due,
    nextAlarm,
    provisional,
    ...(named && { named }),
    reminded: each.reminded && nextAlarm >= due,
  }));
  const isLimitation = file.clocks.some((each) => each.clock === clock && each.kind === 'limitation');
  return isLimitation ? { ...kept, lastSafeDay: dueOn } : kept;
};

const withEscalation = (
  file: CaseFile,
  { clock, step, office, nextAlarm }: EventOf<'deadline_escalated'>,
  at: string,
): CaseFile => ({
  ...withClock(file, clock, (each) => ({
    ...each,
    reminded: true,
    escalation: step,
    nextAlarm,
    task: { office, since: at },
  })),
  levelTold: Math.max(file.levelTold, step),
});

const extendedClock = (
  clock: Clock,
  { due, dueOn, nextAlarm = due, provisional = clock.provisional }: EventOf<'time_limit_extended'>,
): Clock => ({
  ...without(clock, 'task'),
  due,
  dueOn,
  nextAlarm,
  provisional,
  extensions: clock.extensions + 1,
  reminded: false,
  escalation: 0,
});

export const clockChanges: FileChanges = {
  clock_started: withStartedClock,
  clock_stopped: withStoppedClock,
  clock_paused: (file, { clock, on, reason }) =>
    withClock(file, clock, (each) => ({ ...each, paused: { on, reason } })),
  clock_resumed: (file, event) => withClock(file, event.clock, (clock) => resumedClock(clock, event)),
  deadline_moved: withMovedClock,
  deadline_reminded: (file, { clock, nextAlarm }) =>
    withClock(file, clock, (each) => ({ ...each, reminded: true, nextAlarm })),
  deadline_escalated: withEscalation,
  escalation_acknowledged: (file, { clock, by, nextAlarm }) =>
    withClock(file, clock, ({ task, ...each }) => ({
      ...each,
      nextAlarm,
      ...(task && { task: { ...task, acknowledgedBy: by } }),
    })),
  time_limit_extended: (file, event) => ({
    ...(file.extensionProposal?.limit === event.limit ? without(file, 'extensionProposal') : file),
    clocks: file.clocks.map((clock) => (clock.limit === event.limit ? extendedClock(clock, event) : clock)),
  }),
};
