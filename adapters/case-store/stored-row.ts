/** A row as it is kept. What rows did not have from the beginning is made up for until the case's next event writes it anew. */
import * as z from 'zod/mini';
import { awaitedSides, needs, roles } from '#domain/terms/vocabulary.ts';
import type { QueueRow } from './port.ts';
import { packedBytes, stateText } from './stored-head.ts';

const escalationInRow = z.object({
  clock: z.string(),
  level: z.int(),
  office: z.string(),
  since: z.string(),
});

const limit = z.object({ clock: z.string(), limit: z.string(), on: z.string(), at: z.string() });

const waitingInRow = z.object({
  need: z.enum(needs),
  since: z.exactOptional(z.string()),
  count: z.exactOptional(z.int()),
  by: z.exactOptional(z.string()),
  office: z.exactOptional(z.string()),
  due: z.exactOptional(limit),
});

const queueRow = z.object({
  caseId: z.string(),
  number: z.string(),
  status: z.string(),
  office: z.string(),
  procedure: z.string(),
  kind: z.string(),
  urgency: z.string(),
  workers: z.int(),
  channel: z.string(),
  language: z.string(),
  naming: z.string(),
  lanes: z.array(z.string()),
  place: z.exactOptional(z.string()),
  owner: z.string(),
  ownerRole: z.enum(roles),
  holder: z.exactOptional(z.string()),
  lead: z.exactOptional(z.string()),
  co: z.exactOptional(z.string()),
  mediator: z.exactOptional(z.string()),
  conflicted: z.array(z.string()),
  waitsFor: z.exactOptional(z.enum(awaitedSides)),
  unread: z.int(),
  claimedFen: z.int(),
  owedFen: z.int(),
  employer: z.exactOptional(z.string()),
  acts: z.record(z.string(), z.string()),
  waits: z.array(waitingInRow),
  limits: z.object({
    legal: z.exactOptional(limit),
    service: z.exactOptional(limit),
    limitation: z.exactOptional(limit),
  }),
  escalated: z.exactOptional(escalationInRow),
  escalations: z.exactOptional(z.array(escalationInRow)),
  dueAt: z.exactOptional(z.string()),
  dueOn: z.exactOptional(z.string()),
  dueBy: z.exactOptional(
    z.object({ clock: z.string(), limit: z.string(), kind: z.enum(['legal', 'service']) }),
  ),
  openedAt: z.string(),
  endedAt: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<QueueRow>;

const ownedRow = z.looseObject({ owner: z.string() });
const withRow = z.object({ row: z.union([packedBytes, ownedRow]) });

/** Whose a row is that says the owner only. */
const ownerBefore = (owner: string) => {
  const role = roles.find((each) => each === owner);
  return role === undefined ? { ownerRole: 'inspector', holder: owner } : { ownerRole: role };
};

/** What a row of rowBefore did not say. */
const rowBefore = {
  procedure: '',
  channel: '',
  language: '',
  naming: 'confidential',
  lanes: [],
  conflicted: [],
  unread: 0,
  claimedFen: 0,
  owedFen: 0,
  acts: {},
  waits: [],
  limits: {},
};

/** The row that an item carries, packed, or plain as rows were before. Throws on an item without one. */
export const rowIn = (item: unknown): QueueRow => {
  const { row: kept } = withRow.parse(item);
  const row = kept instanceof Uint8Array ? ownedRow.parse(JSON.parse(stateText(kept))) : kept;
  return queueRow.parse({ ...rowBefore, ...('ownerRole' in row ? {} : ownerBefore(row.owner)), ...row });
};
