/** A month, a run of months or a day as it stands in a cell: 2026年3月, 202603, 1月至3月, 2026-03-31. */

import { withPlainDigits } from '#domain/terms/numerals.ts';
import type { Language } from '../messages/text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { plusDays } from '../time/calendar.ts';
import { monthRunIn } from '../understanding/dates/month-runs.ts';
import { monthOf, yearOf } from '../understanding/dates/set-on-calendar.ts';
import { scanned } from '../understanding/quantities/context.ts';
import { sinceIn } from '../understanding/since.ts';

export interface CellContext {
  readonly language: Language;
  /** civil date */
  readonly today: string;
  readonly procedure: Procedure;
}

export interface Period {
  readonly from: string;
  readonly until: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const lastDayOf = (month: string, months: number): string => {
  const count = yearOf(`${month}-01`) * 12 + monthOf(`${month}-01`) - 1 + months;
  return plusDays(`${Math.floor(count / 12)}-${pad((count % 12) + 1)}-01`, -1);
};

/** 202603 is a month, and 20260331 a day, as payroll programs write them. */
const withMarks = (text: string): string =>
  text.replace(/^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?$/, (_, year, month, day) =>
    [year, month, ...(day === undefined ? [] : [day])].join('-'),
  );

const askedOf = (cell: string, context: CellContext) => ({
  ...context,
  question: 'since' as const,
  text: withMarks(withPlainDigits(cell).trim()),
});

/** The months that a cell names, from the first day to the last; undefined: none, or not surely. */
export const periodInCell = (cell: string, context: CellContext): Period | undefined => {
  const asked = askedOf(cell, context);
  const run = monthRunIn(scanned(asked), context.today);
  const read = run === undefined ? sinceIn(asked) : { value: run.since, sure: run.sure };
  if (read === undefined || !read.sure || read.value.about) return undefined;
  const { month } = read.value;
  return { from: `${month}-01`, until: lastDayOf(month, run?.months ?? 1) };
};

/** The day in a cell; of a month its first or its last. */
export const dayInCell = (cell: string, end: 'from' | 'until', context: CellContext): string | undefined => {
  const read = sinceIn(askedOf(cell, context));
  if (read === undefined || !read.sure || read.value.about) return undefined;
  return read.value.day ?? periodInCell(cell, context)?.[end];
};
