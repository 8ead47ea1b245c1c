/** Finding a case by what a caller says: its number, a phone, part of a name, a place. Names and phones stand in the body, so that no address holds one. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { readingKinds } from '#casework/find/reading-kinds.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { civilDate, complaintKind, languageTag, officeId, staffId } from '#domain/terms/fields.ts';
import { statuses } from '#domain/terms/statuses.ts';
import { filingChannels, harmFlags, lanes } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor, officesInReach } from '../who/reach.ts';
import { foundCase, foundCaseOf, soonestDueOn, withEmployer } from './found-case.ts';
import { loadedFinding, readingContextOf } from './reading-context.ts';

const searchOrder = z.strictObject({
  /** what the caller said, as it was typed */
  text: z.string().check(z.maxLength(100)),
  status: z.optional(z.enum(statuses)),
  kind: z.optional(complaintKind),
  lane: z.optional(z.enum(lanes)),
  harm: z.optional(z.enum(harmFlags)),
  channel: z.optional(z.enum(filingChannels)),
  language: z.optional(languageTag),
  office: z.optional(officeId),
  /** who of the staff works on it: as its owner, lead, co-inspector or mediator */
  holder: z.optional(staffId),
  /** the office's own limit that is due first ends on this day or before */
  dueBy: z.optional(civilDate),
  /** days on which the case was opened, in the time of its law */
  from: z.optional(civilDate),
  to: z.optional(civilDate),
});
type SearchOrder = z.infer<typeof searchOrder>;

const searchAnswer = z.object({
  /** how the text was read, the surest first; empty: it says too little */
  understood: z.array(z.enum(readingKinds)),
  items: z.array(foundCase),
  /** there may be more: the cases found are at least those that were shown so far */
  next: z.optional(z.string()),
});

type Filters = Omit<SearchOrder, 'text'>;

const isHeldBy = ({ state }: Head, staff: string): boolean => {
  const { lead, co, mediator } = state.file;
  return [ownerOf(state).staff, lead, co, mediator].includes(staff);
};

/** Codes of the case that an order may name, each compared as it is. */
const hasCodes = ({ state: { file, stage } }: Head, filters: Filters): boolean => {
  const { status = stage.status, kind = file.kind, office = file.office } = filters;
  const { channel = file.channel, language = file.language, lane, harm } = filters;
  return (
    status === stage.status &&
    kind === file.kind &&
    office === file.office &&
    channel === file.channel &&
    language === file.language &&
    (lane === undefined || file.lanes.includes(lane)) &&
    (harm === undefined || file.harm.includes(harm))
  );
};

const isAskedFor = (
  { procedureOf }: Pick<StaffApiDeps, 'procedureOf'>,
  head: Head,
  filters: Filters,
): boolean => {
  const { holder, dueBy, from, to } = filters;
  const { file } = head.state;
  const opened = dateIn(procedureOf(file.procedure).timeZone, file.openedAt);
  const due = soonestDueOn(head);
  return (
    hasCodes(head, filters) &&
    (holder === undefined || isHeldBy(head, holder)) &&
    (dueBy === undefined || (due !== undefined && due <= dueBy)) &&
    (from === undefined || opened >= from) &&
    (to === undefined || opened <= to)
  );
};

/** What is shown of a case that this member may see now, whatever the index says of its office. */
const foundRow = (deps: StaffApiDeps, staff: StaffMember, filters: Filters) => async (caseId: string) => {
  const head = await caseFor(deps, staff, caseId);
  if (isReply(head) || !isAskedFor(deps, head, filters)) return undefined;
  return { caseId, head, row: foundCaseOf(head) };
};

export const searchRoute = declaredRoute({
  method: 'POST',
  path: '/search',
  says: 'Cases that you may see, ended, refused and merged ones too, by number or its last four, phone, a firm’s registration number, part of a worker’s or employer’s name (two Chinese characters, or three letters of any other writing), or place: a division by code or name, a town or street as far as it was told. The newest of each office first; a page may be short and still have a next one. The answer names no worker, and the employer to the people of the case’s office only; what you asked for is kept nowhere.',
  query: ['page'],
  body: searchOrder,
  answers: searchAnswer,
  handle: async (deps, { staff, query, body }) => {
    const given = searchOrder.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { text, ...filters } = given.data;
    const { office } = filters;
    const { findCases, readingsOf } = await loadedFinding();
    const readings = readingsOf(text, await readingContextOf(deps, staff));
    const reach = await officesInReach(deps, staff);
    const offices = reach.filter((each) => office === undefined || each === office);
    const rowOf = foundRow(deps, staff, filters);
    const { items: hits, ...answer } = await findCases(deps, { readings, offices, page: query.page, rowOf });
    const items = await Promise.all(hits.map((each) => withEmployer(deps, staff, each)));
    const understood = [...new Set(readings.map(({ as }) => as))];
    return {
      ...reply({ understood, items, ...answer }),
      notes: { understood: understood.join(' '), found: items.length },
    };
  },
});
