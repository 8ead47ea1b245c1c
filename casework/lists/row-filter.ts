/** Which rows of a list are asked for, and what a list says of a row in a word. */
import * as z from 'zod/mini';
import type { QueueRow } from '#adapters/case-store/port.ts';
import { civilDate, complaintKind, languageTag, staffId } from '#domain/terms/fields.ts';
import { statuses } from '#domain/terms/statuses.ts';
import { type CaseFlag, caseFlags, filingChannels, lanes, roles } from '#domain/terms/vocabulary.ts';

export const rowFilter = z.strictObject({
  status: z.exactOptional(z.enum(statuses)),
  kind: z.exactOptional(complaintKind),
  lane: z.exactOptional(z.enum(lanes)),
  /** due on this day or before */
  due: z.exactOptional(civilDate),
  /** a member of staff, or the role where nobody hasFlag it by name */
  assignee: z.exactOptional(z.union([z.enum(roles), staffId])),
  channel: z.exactOptional(z.enum(filingChannels)),
  language: z.exactOptional(languageTag),
  flag: z.exactOptional(z.enum(caseFlags)),
});
export type RowFilter = z.infer<typeof rowFilter>;

const hasFlag: { readonly [F in CaseFlag]: (row: QueueRow) => boolean } = {
  hidden: ({ naming }) => naming !== 'named',
  paused: ({ status }) => status === 'suspended',
  joint: ({ workers }) => workers > 1,
  has_co: ({ co }) => co !== undefined,
  unread: ({ unread }) => unread > 0,
  escalated: ({ escalated }) => escalated !== undefined,
};

export const flagsOf = (row: QueueRow): readonly CaseFlag[] => caseFlags.filter((flag) => hasFlag[flag](row));

const isDueBy = ({ dueOn }: QueueRow, day: string): boolean => dueOn !== undefined && dueOn <= day;

/** Whether a row is asked for. */
export const passesFilter = (
  row: QueueRow,
  { status, kind, lane, due, assignee, channel, language, flag }: RowFilter,
): boolean =>
  (status === undefined || row.status === status) &&
  (kind === undefined || row.kind === kind) &&
  (lane === undefined || row.lanes.includes(lane)) &&
  (due === undefined || isDueBy(row, due)) &&
  (assignee === undefined || row.owner === assignee || row.co === assignee) &&
  (channel === undefined || row.channel === channel) &&
  (language === undefined || row.language === language) &&
  (flag === undefined || hasFlag[flag](row));
