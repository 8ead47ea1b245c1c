/** Which stages a question of the machines leads to: read from the status graph, so that nobody writes them twice. */
import {
  fromAnyOpen,
  type MachineName,
  moves,
  positionOf,
  possibleStatuses,
  type Stage,
  type Status,
  statuses,
} from '#domain/terms/statuses.ts';

const stageAt = (status: Status): Stage => positionOf(status).stage;

/** Each stage once, in the order of the status table. */
const stagesAmong = (of: readonly Status[]): readonly Stage[] => [...new Set(of.map(stageAt))];

export const stagesOf = (machine: MachineName): readonly Stage[] =>
  stagesAmong(statuses.filter((status) => positionOf(status).machine === machine));

/** The stages of all machines. */
export const openStages = stagesAmong(statuses.filter((status) => positionOf(status).machine !== 'none'));

export const machineOf = (stage: Stage): MachineName =>
  statuses.map(positionOf).find((place) => place.stage === stage)?.machine ?? 'none';

export interface Ways {
  readonly main: readonly Stage[];
  /**
   * possible too, but not what makes the procedure: each such rule bears the remark, so that a picture can draw it
   * faintly
   */
  readonly side: readonly Stage[];
  readonly remark: string;
}

export const afterRestart = 'after a restart';

type Events = Readonly<Record<string, unknown>>;

const ledTo = (from: readonly Status[], eventsOf: (status: Status) => Events): readonly Stage[] => {
  const reached = from.flatMap((status) =>
    Object.keys(eventsOf(status)).flatMap((event) => possibleStatuses(status, event)),
  );
  return stagesAmong(statuses.filter((status) => reached.includes(status)));
};

/** Where a case can go from these stages: the main ways are their own moves, the side ways those of every open case. */
export const waysFrom = (stages: readonly Stage[]): Ways => {
  const from = statuses.filter((status) => stages.includes(stageAt(status)));
  const own = ledTo(from, (status) => moves[status]);
  const anywhere = ledTo(from, () => fromAnyOpen);
  return {
    main: own.filter((stage) => !stages.includes(stage)),
    side: anywhere.filter((stage) => !stages.includes(stage) && !own.includes(stage)),
    remark: 'from any stage',
  };
};

/** Where a case comes into these stages from outside them: the side ways are those where only a restart begins. */
export const waysInto = (stages: readonly Stage[]): Ways => {
  const outside = statuses.filter((status) => !stages.includes(stageAt(status)));
  const entries = ledTo(outside, (status) => moves[status]);
  return {
    main: stages.filter((stage) => entries.includes(stage)),
    side: stages.filter((stage) => !entries.includes(stage)),
    remark: afterRestart,
  };
};
