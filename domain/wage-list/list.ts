/** A list of wages as an employer or representative hands it in: rows of texts, each under the column that it was assigned to. */
import * as z from 'zod/mini';

/** `sum`: what the list is about, whatever it calls it; it goes before what is worked out from the others. */
export const wageListColumns = [
  'worker',
  'name',
  'phone',
  'id',
  'due',
  'paid',
  'owed',
  'sum',
  'month',
  'from',
  'until',
] as const;
export type WageListColumn = (typeof wageListColumns)[number];

/** claims: what each is owed; findings: the same, as the inspection found it; payment: what each was paid. */
export const wageListUses = ['claims', 'findings', 'payment'] as const;
export type WageListUse = (typeof wageListUses)[number];

const cell = z.optional(z.string().check(z.maxLength(200)));

export const listRow = z.strictObject({
  /** its number in the sheet, by which whoever has the list finds it */
  row: z.int().check(z.positive(), z.lte(1_048_576)),
  cells: z.strictObject({
    worker: cell,
    name: cell,
    phone: cell,
    id: cell,
    due: cell,
    paid: cell,
    owed: cell,
    sum: cell,
    month: cell,
    from: cell,
    until: cell,
  }),
});
export type ListRow = z.infer<typeof listRow>;

export const listProblems = [
  /** neither worker number nor name nor phone */
  'who_missing',
  'worker_unknown',
  'name_unreadable',
  'phone_unreadable',
  'id_unreadable',
  'sum_missing',
  'sum_unreadable',
  /** what is owed is not what was due less what was paid */
  'sum_mismatch',
  'nothing_due',
  'too_much',
  'time_unreadable',
  'time_not_allowed',
  /** the same person and month stand in an earlier row */
  'twice',
  /** several workers of the case could be meant */
  'several',
  /** a worker of the case has this name, and another phone */
  'like',
  'not_in_case',
  /** somebody new, and the reader may let nobody join */
  'may_not_join',
] as const;

/** Why a row can't be taken. */
export interface ListProblem {
  readonly column: WageListColumn;
  readonly code: (typeof listProblems)[number];
  /** the worker, or the row, that it is about */
  readonly other?: string;
}
