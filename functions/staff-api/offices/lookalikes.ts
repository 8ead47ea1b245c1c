/**
 * Cases that a complaint may already be, while it is written down: by phone, by the employer's number or name. They say no
 * more than a list does; the worker's name alone finds nothing, it only says which of the found is the likeliest.
 */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import type { Reading } from '#casework/find/readings.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { legible } from '#domain/terms/writing.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, problem } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { type CaseFound, foundCase, foundCaseOf, withEmployer } from './found-case.ts';
import { loadedFinding, readingContextOf } from './reading-context.ts';

const fields = ['phone', 'firmNumber', 'employer', 'name'] as const;
type Field = (typeof fields)[number];

const lookalikeOrder = z.strictObject({
  phone: z.exactOptional(legible(40)),
  firmNumber: z.exactOptional(legible(40)),
  employer: z.exactOptional(legible(120)),
  name: z.exactOptional(legible(120)),
});
type LookalikeOrder = z.infer<typeof lookalikeOrder>;

const lookalike = z.object({
  ...foundCase.shape,
  /** what it has in common with what was typed */
  because: z.array(z.enum(fields)),
});

/** Of each thing that was typed the newest ten; whoever wants more searches. */
const mostOfEach = 10;

type TypedReadings = Readonly<Partial<Record<Field, readonly Reading[]>>>;

/** Each thing that was typed, read as what it is and nothing else. */
const readingsFor = async (
  deps: StaffApiDeps,
  staff: StaffMember,
  { phone = '', firmNumber = '', employer = '', name = '' }: LookalikeOrder,
): Promise<TypedReadings> => {
  const { nameReading, readingsOf } = await loadedFinding();
  const context = await readingContextOf(deps, staff);
  const only = (text: string, as: Reading['as']) =>
    readingsOf(text, context).filter((each) => each.as === as);
  return {
    phone: only(phone, 'phone'),
    firmNumber: only(firmNumber, 'firm'),
    employer: nameReading(employer),
    name: nameReading(name),
  };
};

interface Hit {
  readonly caseId: string;
  readonly head: Head;
}

const hitsBy = async (
  deps: StaffApiDeps,
  staff: StaffMember,
  readings: readonly Reading[],
): Promise<readonly Hit[]> => {
  if (readings.length === 0) return [];
  const { findCases } = await loadedFinding();
  const rowOf = async (caseId: string) => {
    const head = await caseFor(deps, staff, caseId);
    return isReply(head) ? undefined : { caseId, head };
  };
  const order = { readings, offices: [staff.office], page: undefined, rowOf, most: mostOfEach };
  return (await findCases(deps, order)).items;
};

interface Alike extends Hit {
  readonly because: readonly Field[];
}

/** How telling it is to have this in common: one phone more than all else. */
const telling: Readonly<Record<Field, number>> = { phone: 8, firmNumber: 4, name: 2, employer: 1 };

const likeness = ({ because }: Alike): number => because.reduce((sum, field) => sum + telling[field], 0);

/** What is likeliest the same first, then the newest. */
const likeliestFirst = (a: Alike, b: Alike): number =>
  likeness(b) - likeness(a) || b.head.state.file.openedAt.localeCompare(a.head.state.file.openedAt);

const alikes = (found: Readonly<Record<Field, readonly Hit[]>>): readonly Alike[] => {
  const hits = fields.filter((field) => field !== 'name').flatMap((field) => found[field]);
  const once = new Map(hits.map((each) => [each.caseId, each]));
  return [...once.values()]
    .map((each) => ({
      ...each,
      because: fields.filter((field) => found[field].some(({ caseId }) => caseId === each.caseId)),
    }))
    .toSorted(likeliestFirst)
    .slice(0, mostOfEach);
};

const rowFor =
  (deps: StaffApiDeps, staff: StaffMember) =>
  async ({ head, because }: Alike): Promise<CaseFound & { because: Field[] }> => ({
    ...(await withEmployer(deps, staff, { head, row: foundCaseOf(head) })),
    because: [...because],
  });

const notTaking = problem(
  403,
  'role-not-allowed',
  'Only who takes complaints in asks for cases that are alike.',
);

export const lookalikesRoute = declaredRoute({
  method: 'POST',
  path: '/lookalikes',
  says: 'Cases of your office that a complaint being written down may already be, the likeliest first: those with the same phone, the same registration number of the firm, or the employer’s name. A worker’s name finds none by itself. The answer names no worker; what you asked for is kept nowhere.',
  roles: ['intake_officer', 'supervisor'],
  body: lookalikeOrder,
  answers: z.object({ items: z.array(lookalike) }),
  handle: async (deps, { staff, body }) => {
    if (!staff.roles.some((role) => role === 'intake_officer' || role === 'supervisor')) return notTaking;
    const given = lookalikeOrder.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const readings = await readingsFor(deps, staff, given.data);
    const [phone, firmNumber, employer, name] = await Promise.all(
      fields.map((field) => hitsBy(deps, staff, readings[field] ?? [])),
    );
    const found = {
      phone: phone ?? [],
      firmNumber: firmNumber ?? [],
      employer: employer ?? [],
      name: name ?? [],
    };
    const items = await Promise.all(alikes(found).map(rowFor(deps, staff)));
    return { ...reply({ items }), notes: { found: items.length } };
  },
});
