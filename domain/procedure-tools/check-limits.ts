/** Whether each time limit says one thing, and one that can happen: when it runs, from when it counts, what its end does. */
import { isKey } from '#domain/messages/catalogue.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import {
  type AwaitedMatter,
  mattersWithBeginning,
  mattersWithDay,
  type TimeLimit,
} from '#domain/procedure/time-limit.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { type ProcedureProblem, problemIf, repeated } from './check-course.ts';

type LimitStatus = NonNullable<TimeLimit['runsIn']>[number];

/** Where a pause can happen. */
const pausable: readonly LimitStatus[] = ['assigned', 'investigating', 'order_issued', 'hearing'];

/** What can only be open in some statuses: elsewhere the limit would never run. */
const openOnlyIn: { readonly [M in AwaitedMatter]?: readonly LimitStatus[] } = {
  acceptance: ['triage', 'coordination', 'mediation_offered', 'mediation'],
  pause: ['suspended'],
  acknowledgement: ['transferred', 'arbitration', 'court', 'police'],
  confirmation: ['agreement', 'confirmation'],
};

const lapsesIn: { readonly [L in NonNullable<TimeLimit['onLapse']>]: LimitStatus | undefined } = {
  closes_incomplete: 'awaiting_completion',
  ends_coordination: 'coordination',
  no_consent: 'mediation_offered',
  time_over: 'mediation',
  right_ends: undefined,
};

const wallClock = ({ length }: TimeLimit): boolean => length?.unit === 'h' || length?.unit === 'min';

const changesInOrder = ({ changes = [] }: TimeLimit): boolean =>
  changes.every((each, n) => n === 0 || (changes[n - 1]?.from ?? '') < each.from);

const statusProblems = ({ stages }: Procedure, at: string, limit: TimeLimit): readonly ProcedureProblem[] => {
  const { runsIn = [], waitsFor, pausedBy } = limit;
  const only = waitsFor && openOnlyIn[waitsFor];
  return [
    ...runsIn
      .filter((each) => isOpen(each) && !stages.includes(each))
      .map((each) => ({ where: `${at}.runsIn`, what: `"${each}" is no stage of this procedure.` })),
    ...problemIf(
      `${at}.runsIn`,
      runsIn.includes('suspended') && runsIn.length > 1,
      'A paused case counts as being where it will go on: "suspended" stands alone.',
    ),
    ...repeated(runsIn).map((each) => ({ where: `${at}.runsIn`, what: `"${each}" stands there twice.` })),
    ...problemIf(
      `${at}.waitsFor`,
      only !== undefined && limit.runsIn !== undefined && !runsIn.some((each) => only.includes(each)),
      `What it waits for is open only in ${only?.join(', ')}: it would never run.`,
    ),
    ...problemIf(
      `${at}.pausedBy`,
      pausedBy.length > 0 && limit.runsIn !== undefined && !runsIn.some((each) => pausable.includes(each)),
      `Only what runs in ${pausable.join(', ')} can be paused.`,
    ),
  ];
};

const anchorProblems = (at: string, limit: TimeLimit): readonly ProcedureProblem[] => {
  const { countsFrom, waitsFor, runsIn, length, kind, onReturn } = limit;
  const isNamed = countsFrom === 'named_day';
  const mayReturn = countsFrom === 'receipt' || countsFrom === 'first_entry';
  return [
    ...problemIf(
      `${at}.countsFrom`,
      (countsFrom === 'each_entry' || countsFrom === 'first_entry') &&
        runsIn === undefined &&
        waitsFor === undefined,
      'It counts from the entry into statuses, and none is named.',
    ),
    ...problemIf(
      `${at}.waitsFor`,
      isNamed && !mattersWithDay.some((each) => each === waitsFor),
      `A named day comes from what it waits for: ${mattersWithDay.join(', ')}.`,
    ),
    ...problemIf(
      `${at}.waitsFor`,
      countsFrom === 'its_day' && !mattersWithBeginning.some((each) => each === waitsFor),
      `It counts from the beginning of what it waits for, which these have: ${mattersWithBeginning.join(', ')}.`,
    ),
    ...problemIf(
      `${at}.countsFrom`,
      (kind === 'limitation') !== (countsFrom === 'limitation'),
      'A limitation is worked out by the law of limitation, and nothing else is.',
    ),
    ...problemIf(
      `${at}.length`,
      length === undefined && !isNamed && countsFrom !== 'limitation',
      'It needs a length: nothing names its day.',
    ),
    ...problemIf(
      `${at}.length`,
      length !== undefined && countsFrom === 'limitation',
      'Its length stands in the law of limitation.',
    ),
    ...problemIf(
      `${at}.length`,
      wallClock(limit) && (isNamed || limit.extension !== undefined || limit.pausedBy.length > 0),
      'Minutes and hours run on the wall clock: no day names, extends or pauses them.',
    ),
    ...problemIf(
      `${at}.onReturn`,
      mayReturn !== (onReturn !== undefined),
      'What counts from the receipt or the first entry says what holds when an ended case comes back, and nothing else does.',
    ),
    ...problemIf(
      `${at}.roll`,
      !isNamed && (limit.roll !== undefined || limit.graceDays !== undefined),
      'Only a named day has a roll or days of grace of its own.',
    ),
  ];
};

const endProblems = (at: string, limit: TimeLimit): readonly ProcedureProblem[] => {
  const { onLapse, runsIn = [], extension, pauseCapDays, pausedBy } = limit;
  const where = onLapse && lapsesIn[onLapse];
  return [
    ...problemIf(
      `${at}.onLapse`,
      where !== undefined && !runsIn.includes(where),
      `Its lapse does something in "${where}", where it does not run.`,
    ),
    ...problemIf(
      `${at}.onLapse`,
      onLapse !== undefined && onLapse !== 'time_over' && onLapse !== 'right_ends' && runsIn.length > 1,
      'Its lapse does something in one status only, and it runs in others too.',
    ),
    ...problemIf(
      `${at}.extension`,
      extension !== undefined && extension.times < 1,
      'An extension that is never given.',
    ),
    ...problemIf(
      `${at}.pauseCapDays`,
      pauseCapDays !== undefined && pausedBy.length === 0,
      'A cap on pauses, and nothing pauses it.',
    ),
  ];
};

const oneLimitsProblems = (of: Procedure, limit: TimeLimit, n: number): readonly ProcedureProblem[] => {
  const at = `timeLimits[${n}] (${limit.id})`;
  return [
    ...statusProblems(of, at, limit),
    ...anchorProblems(at, limit),
    ...endProblems(at, limit),
    ...problemIf(`${at}.changes`, !changesInOrder(limit), 'The changes are not in the order of their dates.'),
    ...problemIf(
      `${at}.rule`,
      limit.kind === 'legal' && limit.verified && limit.rule === undefined,
      'A legal limit that is called verified needs the id of its rule.',
    ),
    ...problemIf(
      `${at}.id`,
      !isKey(`limit.${limit.id}`),
      `The messages have no words for it: "limit.${limit.id}" is missing.`,
    ),
  ];
};

/** A status in which nothing runs is one in which a case can lie for ever without anybody noticing. */
const unwatchedStages = ({ stages, timeLimits }: Procedure): readonly ProcedureProblem[] =>
  stages
    .filter(
      (stage) =>
        !timeLimits.some(
          ({ runsIn, waitsFor, kind, lanes }) =>
            kind !== 'limitation' &&
            lanes === undefined &&
            waitsFor === undefined &&
            (runsIn?.includes(stage) ?? true),
        ),
    )
    .map((stage) => ({ where: 'timeLimits', what: `No limit always runs in "${stage}".` }));

export const limitProblems = (of: Procedure): readonly ProcedureProblem[] => [
  ...of.timeLimits.flatMap((limit, n) => oneLimitsProblems(of, limit, n)),
  ...unwatchedStages(of),
];
