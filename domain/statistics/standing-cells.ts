/**
 * The cells in which a case stands now, by its office of now and the month in which it was filed. One case is in each
 * table once, whatever road it took: closed, disputed and upheld, reopened, handed over, merged and split again.
 */
import type { CaseState, Sums, Worker } from '#domain/complaint/file/state.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { type Increment, measureOf, openSheet } from './cells.ts';
import type { Trail } from './trail.ts';

type StandsIn = readonly [sheet: string, group: string, measure: string, by?: number];

const monthOfDate = (date: string): string => date.slice(0, 7);

/** Where it is open: since when by kind, since when in its stage, whether it rests, whether a limit has passed. */
const openCells = ({ file }: CaseState, { filed, stay, pausedOn }: Trail): readonly StandsIn[] => {
  const late = (kind: 'legal' | 'service') =>
    file.clocks.some((each) => each.kind === kind && each.escalation > 0);
  return [
    [openSheet, `kind/${file.kind}`, filed],
    ...(stay === undefined ? [] : [[openSheet, `stay/${stay.stage}`, stay.since] as const]),
    ...(pausedOn === undefined ? [] : [[openSheet, 'paused', pausedOn] as const]),
    ...(late('legal') ? [[openSheet, 'late', 'legal'] as const] : []),
    ...(late('service') ? [[openSheet, 'late', 'service'] as const] : []),
  ];
};

/** Somebody who went to another case is counted there. */
const ownWorkers = ({ file, stage }: CaseState): readonly Worker[] =>
  stage.status === 'merged'
    ? []
    : Object.values(file.workers).filter(
        ({ standing, goesOnIn }) => standing !== 'split_off' && goesOnIn === undefined,
      );

const sumCells = (workers: readonly Worker[], month: string): readonly StandsIn[] =>
  (['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const satisfies readonly (keyof Sums)[]).flatMap(
    (sum) => [
      [month, 'sums', `${sum}/fen`, workers.reduce((all, { sums }) => all + sums[sum], 0)] as const,
      [month, 'sums', `${sum}/workers`, workers.filter(({ sums }) => sums[sum] > 0).length] as const,
    ],
  );

/** Days before or after a limit by law in which an end stands out. */
const nearLimit = 1;

/** What stands beside the speed of an end. */
const endCells = (state: CaseState, trail: Trail, month: string): readonly StandsIn[] => {
  const { end } = trail;
  if (end === undefined || end.how === 'merged') return [];
  const paid = ownWorkers(state).filter(({ sums }) => sums.paid > 0);
  const allConfirmed = paid.every(({ sums }) => sums.confirmed >= sums.paid);
  const marks: readonly (readonly [string, boolean])[] = [
    ['uncontacted', state.stage.status === 'closed' && !trail.contacted],
    ['limited', end.left !== undefined],
    ['nearLimit', end.left !== undefined && Math.abs(end.left) <= nearLimit],
    ['paid', end.how === 'solved' && paid.length > 0],
    ['confirmed', end.how === 'solved' && paid.length > 0 && allConfirmed],
  ];
  return [
    [month, 'reasons', measureOf(end.how, end.reason)],
    [month, 'marks', 'endedDays', end.days],
    [month, 'marks', 'pausedDays', trail.pausedDays],
    ...marks.filter(([, is]) => is).map(([mark]) => [month, 'marks', mark] as const),
  ];
};

/** How a case stands, in the words in which outcomes are compared. */
const outcomeOf = ({ stage }: CaseState, { end }: Trail): string | undefined => {
  if (isOpen(stage.status)) return 'open';
  return end === undefined || end.how === 'merged' ? undefined : end.how;
};

const fairnessCells = (state: CaseState, trail: Trail, month: string): readonly StandsIn[] => {
  const outcome = outcomeOf(state, trail);
  if (outcome === undefined) return [];
  const { language, channel, naming } = state.file;
  return Object.entries({ language, channel, naming }).map(
    ([by, value]) => [month, 'fair', measureOf(by, value, outcome)] as const,
  );
};

const lengthCells = ({ file }: CaseState, { end }: Trail, month: string): readonly StandsIn[] =>
  end === undefined
    ? []
    : [
        [month, `length/${file.kind}`, measureOf(end.how, end.days, end.working)],
        [monthOfDate(end.on), 'ends', end.how],
      ];

const roadCells = (
  { disputed, reopened, cameBack, offices, end }: Trail,
  month: string,
): readonly StandsIn[] => {
  const endedOnce = reopened || (end !== undefined && end.how !== 'merged');
  return Object.entries({ endedOnce, disputed, reopened, cameBack, transferred: offices.length > 1 })
    .filter(([, is]) => is)
    .map(([mark]) => [month, 'marks', mark] as const);
};

/** Every cell that a case is in, each with what it adds there. */
export const standingCells = (state: CaseState, trail: Trail): readonly Increment[] => {
  const month = monthOfDate(trail.filed);
  const own: readonly StandsIn[] = isOpen(state.stage.status)
    ? openCells(state, trail)
    : [...lengthCells(state, trail, month), ...endCells(state, trail, month)];
  return [
    [month, 'filed', 'cases'] as const,
    ...own,
    ...roadCells(trail, month),
    ...sumCells(ownWorkers(state), month),
    ...fairnessCells(state, trail, month),
  ]
    .map(([sheet, group, measure, by = 1]) => ({ office: state.file.office, sheet, group, measure, by }))
    .filter(({ by }) => by !== 0);
};
