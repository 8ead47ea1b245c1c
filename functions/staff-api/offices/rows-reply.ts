/**
 * A page of rows as an answer. Who the employer is stands in no list: where it is asked for it is opened from the vault, for
 * the rows of this page only, of cases that the reader works on, and the answer is logged with how many.
 */
import type { QueueRow } from '#adapters/case-store/port.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import type { StaffApiDeps } from '../deps.ts';
import { unlessUnchanged } from '../http/conditional.ts';
import type { Reply } from '../http/reply.ts';
import type { StaffRequest } from '../route.ts';
import type { CaseRow } from './case-row.ts';
import { placeNamer } from './place-name.ts';

export interface RowAnswered {
  readonly row: QueueRow;
  readonly shown: CaseRow;
}

/** As `isOfCase` (reach.ts), from the row alone. */
const worksOnRow = (row: QueueRow, { id, office, roles }: StaffMember): boolean => {
  if (office !== row.office || row.conflicted.includes(id)) return false;
  const isOwner = row.holder === undefined ? roles.some((role) => role === row.ownerRole) : row.holder === id;
  return isOwner || roles.includes('supervisor') || [row.lead, row.co, row.mediator].includes(id);
};

const withEmployerName = async (
  { vault }: Pick<StaffApiDeps, 'vault'>,
  staff: StaffMember,
  { row, shown }: RowAnswered,
): Promise<CaseRow> => {
  const { caseId, employer: ref } = row;
  if (ref === undefined || !worksOnRow(row, staff)) return shown;
  const known = await vault.get(caseId, 'party', ref);
  return { ...shown, ...present({ employer: known?.name }) };
};

/** Nothing is opened for who has the same rows already; another name lies under another reference. */
export const rowsReply = async (
  deps: Pick<StaffApiDeps, 'vault'>,
  asked: StaffRequest,
  withNames: boolean,
  { rows: found, next }: { readonly rows: readonly RowAnswered[]; readonly next?: string | undefined },
): Promise<Reply> => {
  const { staff, language } = asked;
  const placeName = await placeNamer(language);
  const rows = found.map(({ row, shown }) => ({
    row,
    shown: { ...shown, ...present({ placeName: placeName(row) }) },
  }));
  const page = { items: rows.map(({ shown }) => shown), ...present({ next }) };
  if (!withNames) return unlessUnchanged(asked, page);
  const named = { ...page, employers: rows.map(({ row }) => row.employer) };
  const answer = await unlessUnchanged(asked, named, async () => ({
    ...page,
    items: await Promise.all(rows.map((each) => withEmployerName(deps, staff, each))),
  }));
  return { ...answer, notes: { named: answer.status === 200 ? rows.length : 0 } };
};
