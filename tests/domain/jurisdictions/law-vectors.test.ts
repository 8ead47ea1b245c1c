/**
 * Vectors of law, worked out apart from the code from notices, proclamations, articles and cases, each with its source.
 * They stand in `law-vectors.json`, one row each; courses of whole cases are in `law-cases.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { finalAward } from '#domain/jurisdictions/cn-mainland/wages/final-award.ts';
import { dueFrom } from '#domain/jurisdictions/counting.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { ruleOf } from '#domain/jurisdictions/wage-rules.ts';
import { wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import { policeThresholdReached } from '#domain/procedure/police-threshold.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { isWorkingDay, onOrBefore, plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn, dueAfter, lastDayOf } from '#domain/time/deadline.ts';
import { type Duration, duration } from '#domain/time/duration.ts';
import { type LimitationStep, lastSafeDayOf } from '#domain/time/limitation.ts';
import { inParts } from '#domain/wages/instalments.ts';
import { context } from '#tests/support/wage-reckoning.ts';
import vectors from './law-vectors.json' with { type: 'json' };

const day = z.iso.date();
const instant = z.iso.datetime();
const cal = z.string().default('cn');
const len = z.unknown().transform((given): Duration => duration.parse(given));

const step: z.ZodType<LimitationStep> = z.discriminatedUnion('op', [
  z.object({ op: z.literal('interrupt'), on: day }),
  z.object({ op: z.literal('suspend'), from: day, to: day }),
  z.object({ op: z.literal('floor'), from: day, anchor: day, length: len }),
]);
const owed = z.array(z.object({ months: z.number(), fen: z.number() }));

const limitLength = (proc: string, id: string, on: string): Duration => {
  const limit = newestProcedure(proc).timeLimits.find((each) => each.id === id);
  const length = limit && lengthOn(limit, on);
  if (length === undefined) throw new Error(`No length of ${id}`);
  return length;
};

const wageLine = (jurisdiction: string, claim: unknown, area: string, on: string) => {
  const line = ruleOf(jurisdiction, claim)?.line(claim, {
    procedure: newestProcedure(jurisdiction),
    area,
    on,
  });
  if (line === undefined || isRefusal(line)) throw new Error(`Refused: ${JSON.stringify(line)}`);
  return line;
};

/** An operation: the facts that it takes, and what the code makes of them. */
const op =
  <T>(facts: z.ZodType<T>, found: (given: T) => unknown) =>
  (given: unknown) =>
    found(facts.parse(given));

const operations = {
  /** the nth working day after a day */
  wd: op(z.object({ cal, from: day, n: z.int() }), ({ cal, from, n }) =>
    plusWorkingDays(calendarOf(cal), from, n),
  ),
  /** the last day of a length */
  last: op(z.object({ cal, from: day, len }), ({ cal, from, len }) => lastDayOf(calendarOf(cal), from, len)),
  /** a pay day moved backwards */
  prev: op(z.object({ cal, date: day }), ({ cal, date }) => onOrBefore(calendarOf(cal), date)),
  /** is it a working day? */
  isw: op(z.object({ cal, date: day }), ({ cal, date }) => isWorkingDay(calendarOf(cal), date)),
  datein: op(z.object({ zone: z.string(), at: instant }), ({ zone, at }) => dateIn(zone, at)),
  /** a due day with its instant */
  due: op(z.object({ cal, at: instant, len }), ({ cal, at, len }) => dueAfter(calendarOf(cal), at, len)),
  /** the last safe day of a limitation */
  safe: op(z.object({ cal, startOn: day, len, steps: z.array(step) }), ({ cal, startOn, len, steps }) =>
    lastSafeDayOf(calendarOf(cal), { startOn, length: len }, steps),
  ),
  /** the length of a procedure's limit on a day */
  limit: op(z.object({ proc: z.string(), id: z.string(), on: day }), ({ proc, id, on }) =>
    limitLength(proc, id, on),
  ),
  /** its last day */
  limdue: op(z.object({ proc: z.string(), id: z.string(), at: instant }), ({ proc, id, at }) => {
    const procedure = newestProcedure(proc);
    return dueFrom(procedure, at, limitLength(proc, id, dateIn(procedure.timeZone, at)));
  }),
  /** the sum of a wage line, or its two ends */
  wagefen: op(
    z.object({ j: z.string(), on: day, area: z.string(), claim: z.unknown() }),
    ({ j, on, area, claim }) => {
      const { minFen, maxFen } = wageLine(j, claim, area, on);
      return minFen === maxFen ? minFen : [minFen, maxFen];
    },
  ),
  /** a statement of several lines */
  stmt: op(z.object({ claims: z.array(z.record(z.string(), z.unknown())) }), (facts) =>
    wageStatementFrom(facts, context()),
  ),
  police: op(z.object({ owed }), ({ owed }) => {
    const { policeThreshold } = newestProcedure('cn-mainland');
    return policeThreshold && policeThresholdReached(policeThreshold, owed);
  }),
  final: op(z.object({ items: z.array(z.int()), min: z.int() }), ({ items, min }) => finalAward(items, min)),
  parts: op(z.object({ total: z.int(), n: z.int() }), ({ total, n }) => inParts(total, n)),
};

const vector = z.object({
  id: z.string(),
  op: z.enum(Object.keys(operations) as (keyof typeof operations)[]),
  what: z.string(),
  facts: z.unknown(),
  expected: z.unknown(),
  source: z.string().min(1),
});
const rows = z.array(vector).parse(vectors);

/** Of an object only what the vector says of it. */
const expectFound = (found: unknown, expected: unknown): void => {
  if (typeof found === 'object' && !Array.isArray(found))
    expect(found).toMatchObject(z.record(z.string(), z.unknown()).parse(expected));
  else expect(found).toEqual(expected);
};

describe('a vector of the law', () => {
  it.each(rows)('$id: $what', (of) => {
    expectFound(operations[of.op](of.facts), of.expected);
  });

  it('stands in the list once, and each operation has one', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map((each) => each.op))).toEqual(new Set(Object.keys(operations)));
  });
});
