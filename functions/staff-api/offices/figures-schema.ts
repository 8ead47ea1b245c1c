/** The figures as they are answered: docs/figures.md says what each means. */
import * as z from 'zod/mini';
import { bands } from '#domain/statistics/bands.ts';
import { endings, shownEndings } from '#domain/statistics/endings.ts';
import { fairnessBy } from '#domain/statistics/signals.ts';

const countOf = z.int();
/** null: so small that somebody could be told by it, or that another could be had from it */
const smallHidden = z.nullable(countOf);
/** `others`: those that are not told apart, as so few ended so */
const countPerEnding = z.record(z.enum(shownEndings), countOf);
/** the same in calendar days, and in working days of the law of the case's place */
const bothUnits = <T extends z.ZodMiniType>(of: T) => z.object({ days: of, working: of });

/** Absent of fewer than ten. */
const agesShown = z.object({
  median: z.optional(countOf),
  p90: z.optional(countOf),
  oldest: z.optional(countOf),
});
const openFields = { count: countOf, ...bothUnits(agesShown).shape };

/** `at`: absent as long as fewer have ended; `ripe`: no open case can move it any more. */
const quantileShown = z.object({ at: z.optional(countOf), ripe: z.boolean() });
const spreadFields = {
  count: countOf,
  p50: z.optional(quantileShown),
  p85: z.optional(quantileShown),
  p90: z.optional(quantileShown),
};
/** Kaplan and Meier's share that is open, or still in the stage, with its 95 % band; `by`: cumulative incidence of each ending. */
const survivalStep = z.object({
  at: countOf,
  atRisk: countOf,
  ended: countOf,
  open: z.number(),
  low: z.number(),
  high: z.number(),
  by: z.partialRecord(z.enum(shownEndings), z.number()),
});
const survivalFigures = z.object({ ...spreadFields, steps: z.array(survivalStep) });
const inBands = z.record(z.enum(bands), countOf);
const bandsShape = bothUnits(z.object({ cases: countOf, ended: inBands, open: inBands }));

const limitsKept = z.object({ kept: countOf, passed: countOf });
const moneyShown = z.object({ fen: smallHidden, workers: smallHidden });
const soManyOf = z.object({ part: countOf, of: countOf });

const stageFigures = z.object({
  stage: z.string(),
  ...bothUnits(survivalFigures).shape,
  open: z.object({
    ...openFields,
    ages: z.array(z.object({ days: countOf, count: countOf })),
    overP50: z.optional(countOf),
    overP85: z.optional(countOf),
  }),
});

const kindFigures = z.object({
  kind: z.string(),
  filed: countOf,
  open: z.object(openFields),
  bands: bandsShape,
  ...bothUnits(survivalFigures).shape,
});

const cohortFigures = z.object({
  month: z.string(),
  filed: countOf,
  open: countOf,
  merged: countOf,
  ended: countPerEnding,
  ...bothUnits(z.object(spreadFields)).shape,
});

const flowMonth = z.object({
  month: z.string(),
  filed: countOf,
  ended: countPerEnding,
  merged: countOf,
  open: countOf,
});

const outcomeRow = z.object({
  value: z.string(),
  outcomes: z.optional(
    z.object({ cases: countOf, solved: countOf, turnedAway: countOf, otherwise: countOf, open: countOf }),
  ),
});

export const figuresShape = z.object({
  office: z.string(),
  /** the offices that are counted: this one, and those below it where they were asked for */
  offices: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  /** the instant of these figures */
  asOf: z.string(),
  cases: z.object({ filed: countOf, ended: countOf, merged: countOf }),
  open: z.object({ ...openFields, late: z.object({ legal: countOf, promise: countOf }), paused: countOf }),
  bands: bandsShape,
  whole: bothUnits(survivalFigures),
  kinds: z.array(kindFigures),
  stages: z.array(stageFigures),
  cohorts: z.array(cohortFigures),
  flow: z.array(flowMonth),
  reasons: z.partialRecord(z.enum(endings), z.record(z.string(), smallHidden)),
  sums: z.object({
    claimed: moneyShown,
    assessed: moneyShown,
    ordered: moneyShown,
    recovered: moneyShown,
    confirmed: moneyShown,
  }),
  told: z.object({
    acts: z.record(z.string(), countOf),
    limits: z.object({ legal: limitsKept, promise: limitsKept }),
    workers: smallHidden,
    retaliation: smallHidden,
    recovered: moneyShown,
    confirmed: moneyShown,
  }),
  signals: z.object({
    nearLimit: soManyOf,
    paused: soManyOf,
    cameBack: soManyOf,
    uncontacted: soManyOf,
    disputed: soManyOf,
    reopened: soManyOf,
    confirmed: soManyOf,
  }),
  outcomes: z.record(z.enum(fairnessBy), z.array(outcomeRow)),
});

export const officesBeside = z.object({
  share: z.optional(z.number()),
  points: z.array(
    z.object({
      office: z.string(),
      cases: countOf,
      within: z.optional(countOf),
      standsOut: z.optional(z.boolean()),
    }),
  ),
  limits: z.array(z.object({ cases: countOf, low: z.number(), high: z.number() })),
  reasons: z.array(
    z.object({
      office: z.string(),
      how: z.enum(endings),
      reason: z.string(),
      count: countOf,
      here: z.number(),
      elsewhere: z.optional(z.number()),
    }),
  ),
});
