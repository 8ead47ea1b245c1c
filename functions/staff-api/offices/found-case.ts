/** A case as it is shown to whoever found it: what a list needs, and nobody by name but the employer. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { employerNameIn } from '#casework/employer-name.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';

export const foundCase = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  kind: z.string(),
  office: z.string(),
  area: z.optional(z.string()),
  workers: z.int(),
  openedAt: z.string(),
  /** who of the staff has it; else the role that it waits for */
  holder: z.string(),
  /** the last day of the office's own limit that is due first */
  dueOn: z.optional(z.string()),
  /** for people of its office only */
  employer: z.optional(z.string()),
});
export type CaseFound = z.infer<typeof foundCase>;

/** The office's own limit that is due first; the limitation is the worker's. */
export const soonestDueOn = ({ state: { file } }: Head): string | undefined =>
  file.clocks
    .filter(({ kind, paused }) => kind !== 'limitation' && paused === undefined)
    .map(({ dueOn }) => dueOn)
    .toSorted()[0];

/** The row without the name, for which the vault would have to be opened. */
export const foundCaseOf = (head: Head): CaseFound => {
  const { file, stage } = head.state;
  const { caseId, number, kind, office, area, headcount: workers, openedAt } = file;
  const owner = ownerOf(head.state);
  return {
    ...{ caseId, number, status: stage.status, kind, office, workers, openedAt },
    holder: owner.staff ?? owner.role,
    ...present({ area, dueOn: soonestDueOn(head) }),
  };
};

/** The employer is named to the people of the case's office: to those who only look into it from above it is not. */
export const withEmployer = async (
  { vault }: Pick<StaffApiDeps, 'vault'>,
  staff: StaffMember,
  { head, row }: { readonly head: Head; readonly row: CaseFound },
): Promise<CaseFound> =>
  staff.office === row.office
    ? { ...row, ...present({ employer: await employerNameIn(vault, head.state) }) }
    : row;
