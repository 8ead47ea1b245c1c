/** A list that is being taken in, kept under the browser's own key until it is done: a tab that closes loses nothing. */
import * as z from 'zod/mini';
import { draftOf, forgetDraft, keepDraft } from '../../api/drafts.ts';
import { columnNames } from './columns.ts';

export const listUses = ['claims', 'findings', 'payment'] as const;
export type ListUse = (typeof listUses)[number];

const problem = z.object({ column: z.enum(columnNames), code: z.string(), other: z.optional(z.string()) });
const bad = z.array(z.object({ row: z.int(), problems: z.array(problem) }));
const person = z.object({
  rows: z.array(z.int()),
  worker: z.optional(z.string()),
  fen: z.int(),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});
const keptList = z.object({
  use: z.enum(listUses),
  file: z.string(),
  sheet: z.array(z.array(z.string())),
  /** what the sheet is called in its workbook, and the others there */
  called: z.string(),
  others: z.array(z.object({ name: z.string(), sheet: z.array(z.array(z.string())) })),
  /** place of the row of headings */
  at: z.int(),
  assigned: z.array(z.nullable(z.enum(columnNames))),
  reading: z.optional(z.object({ people: z.array(person), bad, fen: z.int() })),
  taken: z.array(
    z.object({
      rows: z.array(z.int()),
      outcome: z.enum(['joined', 'claimed', 'unchanged', 'before', 'refused']),
      worker: z.optional(z.string()),
      receipt: z.optional(z.string()),
      says: z.optional(z.string()),
    }),
  ),
});
/** The API's answers as they were given; a kept list of another release is forgotten. */
export type KeptList = z.infer<typeof keptList>;
export type Person = NonNullable<KeptList['reading']>['people'][number];

const nameOf = (caseId: string): string => `${caseId} wage_list`;

export const keptListOf = async (caseId: string): Promise<KeptList | undefined> => {
  const { data } = keptList.safeParse(await draftOf(nameOf(caseId)));
  return data;
};

export const keepList = (caseId: string, list: KeptList): Promise<void> => keepDraft(nameOf(caseId), list);
export const forgetList = (caseId: string): Promise<void> => forgetDraft(nameOf(caseId));
