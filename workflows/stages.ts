/** Which stages a question of the machine leads to: read from the status graph, so that nobody writes them twice. */
import {
  endStatuses,
  fromAnyOpen,
  moves,
  openStatuses,
  positionOf,
  possibleStatuses,
  type Stage,
  type Status,
  statuses,
} from '#domain/terms/statuses.ts';

const stageAt = (status: Status): Stage => positionOf(status).stage;

/** Each stage once, in the order of the status table. */
const stagesAmong = (of: readonly Status[]): readonly Stage[] => [...new Set(of.map(stageAt))];

/** The stages of all chapters. */
const openStages = stagesAmong(openStatuses);

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

/** Where a case can go from a stage: the main ways are its own moves, the side ways those of every open case. */
export const waysFrom = (here: Stage): Ways => {
  const from = statuses.filter((status) => stageAt(status) === here);
  const own = ledTo(from, (status) => moves[status]);
  const anywhere = ledTo(from, () => fromAnyOpen);
  return {
    main: own.filter((stage) => stage !== here),
    side: anywhere.filter((stage) => stage !== here && !own.includes(stage)),
    remark: 'from any stage',
  };
};

const waysBack = ledTo(endStatuses, (status) => moves[status]);

/** Where a case begins or is taken up again; the side ways are those where only a restart begins. */
export const waysIn: Ways = {
  main: openStages.filter((stage) => waysBack.includes(stage)),
  side: openStages.filter((stage) => !waysBack.includes(stage)),
  remark: afterRestart,
};
