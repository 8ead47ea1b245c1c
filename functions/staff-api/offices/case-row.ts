/** A row of a list as it is answered to a member: what is asked of whom, and the act with which they go on. */
import * as z from 'zod/mini';
import type { QueueRow } from '#adapters/case-store/port.ts';
import { taskKindOf } from '#casework/lists/places.ts';
import { flagsOf } from '#casework/lists/row-filter.ts';
import { actAnswering } from '#domain/complaint/answering-acts.ts';
import type { RowLimit } from '#domain/complaint/needs.ts';
import { isAskedOf, type NeedNow, needsNow } from '#domain/complaint/needs-now.ts';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import { awaitedSides, caseFlags, needs, roles, taskKinds } from '#domain/terms/vocabulary.ts';

const escalationShown = z.object({
  clock: z.string(),
  level: z.int(),
  office: z.string(),
  since: z.string(),
});

const need = z.object({
  /** why; the label is `need.` and this code */
  code: z.enum(needs),
  /** the list of tasks that it belongs into; absent: none */
  task: z.optional(z.enum(taskKinds)),
  /** you, or somebody for whom you stand in, is asked */
  mine: z.boolean(),
  /** whoever is asked: these by name, and everybody of the office with one of the roles */
  of: z.object({ office: z.string(), staff: z.array(z.string()), roles: z.array(z.enum(roles)) }),
  since: z.optional(z.string()),
  count: z.optional(z.int()),
  /** the limit behind it: its last day, and the instant at which that has passed */
  dueOn: z.optional(z.string()),
  dueAt: z.optional(z.string()),
  clock: z.optional(z.string()),
  limit: z.optional(z.string()),
  /** the command by which you answer it; absent: none does by itself, or it is not yours */
  act: z.optional(z.string()),
  /** who had the first word and so has not the second */
  by: z.optional(z.string()),
});

export const caseRow = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  office: z.string(),
  kind: z.string(),
  urgency: z.string(),
  workers: z.int(),
  channel: z.string(),
  /** spoken with the workers */
  language: z.string(),
  lanes: z.array(z.string()),
  flags: z.array(z.enum(caseFlags)),
  /** the division where the work was, by its code and in your language */
  place: z.optional(z.string()),
  placeName: z.optional(z.string()),
  /** the member of staff who has the case, or the role when nobody has it by name */
  owner: z.string(),
  ownerRole: z.enum(roles),
  co: z.optional(z.string()),
  /** whose turn it is outside the office */
  waitsFor: z.optional(z.enum(awaitedSides)),
  unread: z.int(),
  claimedFen: z.int(),
  /** what is promised or ordered and not verified as paid */
  owedFen: z.int(),
  /** what the case needs now, the gravest first */
  needs: z.array(need),
  /** the command with which you could go on; whether you may, the case says */
  next: z.optional(z.string()),
  /** only where `names` asks for it, of cases that you work on, where it is known */
  employer: z.optional(z.string()),
  /** the highest of `escalations` */
  escalated: z.optional(escalationShown),
  /** limits that have passed and that an office is asked to see to: each is acknowledged by its clock, or it climbs */
  escalations: z.optional(z.array(escalationShown)),
  /** the instant at which `dueOn` has passed */
  dueAt: z.optional(z.string()),
  /** the last day of the limit that is due first, and which it is; rows written before these were kept have them with the case's next event */
  dueOn: z.optional(z.string()),
  dueBy: z.optional(z.object({ clock: z.string(), limit: z.string(), kind: z.enum(['legal', 'service']) })),
  openedAt: z.string(),
  endedAt: z.optional(z.string()),
});
export type CaseRow = z.infer<typeof caseRow>;

export interface RowReader {
  readonly staff: StaffMember;
  /** absent colleagues for whom they stand in today */
  readonly away?: readonly string[];
  readonly now: Date;
  /** of the environment, for rows that say no procedure yet */
  readonly jurisdiction: string;
}

const procedureOfRow = ({ procedure }: QueueRow, { jurisdiction }: RowReader) =>
  procedures.find(({ id }) => id === procedure) ?? newestProcedure(jurisdiction);

const actOf = (row: QueueRow, { code, due }: NeedNow, reader: RowReader): string | undefined =>
  actAnswering(
    { code, limit: due?.limit },
    { procedure: procedureOfRow(row, reader), status: row.status, roles: reader.staff.roles },
  );

const isAskedOfReader = (each: NeedNow, { staff, away = [] }: RowReader): boolean =>
  isAskedOf(each, staff) || away.some((id) => isAskedOf(each, { ...staff, id, roles: [] }));

const limitShown = (due: RowLimit | undefined) =>
  due === undefined ? {} : { dueOn: due.on, dueAt: due.at, clock: due.clock, limit: due.limit };

const needShown = (row: QueueRow, each: NeedNow, reader: RowReader): z.infer<typeof need> => {
  const { code, of, since, count, due } = each;
  const mine = isAskedOfReader(each, reader);
  return {
    code,
    mine,
    of: { office: of.office, staff: [...of.staff], roles: [...of.roles] },
    ...limitShown(due),
    ...present({
      since,
      count,
      task: taskKindOf(code),
      by: of.but,
      act: mine ? actOf(row, each, reader) : undefined,
    }),
  };
};

/** In the part that they have in the case, else as a supervisor. */
const nextFor = ({ acts, ownerRole, holder, office }: QueueRow, { staff, away = [] }: RowReader) => {
  if (staff.office !== office) return undefined;
  const has =
    holder === undefined
      ? staff.roles.some((role) => role === ownerRole)
      : [staff.id, ...away].includes(holder);
  const own = has ? acts[ownerRole] : undefined;
  return own ?? staff.roles.flatMap((role) => acts[role] ?? [])[0];
};

/** The row as this member is shown it. */
export const shownRow = (row: QueueRow, reader: RowReader): CaseRow => {
  const {
    procedure: _procedure,
    naming: _naming,
    holder: _holder,
    lead: _lead,
    mediator: _mediator,
    conflicted: _conflicted,
    employer: _employer,
    acts: _acts,
    waits: _waits,
    limits: _limits,
    lanes,
    escalations,
    ...shown
  } = row;
  const read = { at: reader.now.toISOString(), calendar: calendarFor(procedureOfRow(row, reader)) };
  return {
    ...shown,
    lanes: [...lanes],
    flags: [...flagsOf(row)],
    needs: needsNow(row, read).map((each) => needShown(row, each, reader)),
    ...present({ next: nextFor(row, reader) }),
    ...(escalations && { escalations: [...escalations] }),
  };
};
