/** A list of wages that is taken into a joint case: what its rows say, and whom of the case they mean. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { type KnownWorker, knownIn } from '#casework/same-workers.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';
import type { Language } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { listProblems, listRow, wageListColumns, wageListUses } from '#domain/wage-list/list.ts';
import type { CasePeople, KnownPerson } from '#domain/wage-list/people.ts';
import { type ReadList, readList } from '#domain/wage-list/read-list.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf } from '../http/problem.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, type Reply, reply } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { offerContext, typesAllowedTo } from './decision-context.ts';
import { doneOrReply } from './outcome.ts';
import { civilDateAt } from './workers.ts';

const reveal = 'reveal_identity';

const readingRequest = z.strictObject({
  use: z.enum(wageListUses),
  rows: z.array(listRow).check(
    z.minLength(1),
    z.maxLength(1000),
    z.refine((rows) => new Set(rows.map(({ row }) => row)).size === rows.length, 'Each row once'),
  ),
});

export const badRow = z.object({
  row: z.int(),
  problems: z.array(
    z.object({
      column: z.enum(wageListColumns),
      code: z.enum(listProblems),
      /** the worker, or the row, that it is about */
      other: z.optional(z.string()),
    }),
  ),
});

const listedPerson = z.object({
  rows: z.array(z.int()),
  /** who this is in the case; absent: somebody new */
  worker: z.optional(z.string()),
  fen: z.int(),
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});

export const cellContext = (deps: StaffApiDeps, { state: { file } }: Head, language: Language) => ({
  language,
  today: civilDateAt(deps, file),
  procedure: deps.procedureOf(file.procedure),
});

const personOf = ({ worker, identity, contact }: KnownWorker): KnownPerson => ({
  worker,
  person: present({
    name: identity?.name,
    id: identity?.idNumber,
    phone: contact?.phone === undefined ? undefined : { number: contact.phone, takesTexts: true },
  }),
});

const inCaseAs = (head: Head, known: readonly KnownWorker[], types: ReadonlySet<string>): CasePeople => ({
  known: known.map(personOf),
  workers: new Set(workersIn(head.state).map(([ref]) => ref)),
  mayJoin: types.has('join_complaint'),
});

/** Whom the answer would tell by name, phone or card, where their number did not stand in the row. */
const toldWho = ({ people, bad }: ReadList): readonly string[] => {
  const found = people.flatMap(({ worker, person }) => (person.worker === undefined ? (worker ?? []) : []));
  const named = bad.flatMap(({ problems }) =>
    problems.flatMap(({ code, other = '' }) =>
      code === 'like' || code === 'several' ? other.split(', ') : [],
    ),
  );
  return [...new Set([...found, ...named])];
};

/** Each of them sees that their name was looked for; undefined: it is written down. */
const revealed = async (
  deps: StaffApiDeps,
  staff: StaffMember,
  head: Head,
  { workers, language }: { readonly workers: readonly string[]; readonly language: Language },
): Promise<Reply | undefined> => {
  if (workers.length === 0) return undefined;
  const { caseId, state } = head;
  const submitted = await deps.submit({
    caseId,
    command: { type: reveal, workers: [...workers], purpose: 'wage_list' },
    actor: actorOf(staff, reveal),
  });
  const done = await doneOrReply(deps, submitted, { caseId, ifVersion: undefined, language });
  if (isReply(done)) return done;
  await logAccess(deps, staff, { caseId, state }, { what: 'identity', purpose: 'wage_list' });
  return undefined;
};

const readingBody = ({ people, bad }: ReadList) => ({
  people: people.map(({ rows, worker, fen, period }) => ({
    rows: [...rows],
    fen,
    ...present({ worker, from: period?.from, until: period?.until }),
  })),
  bad: bad.map(({ row, problems }) => ({ row, problems: problems.map((each) => ({ ...each })) })),
  fen: people.reduce((sum, { fen }) => sum + fen, 0),
});

export const wageListRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/wage-lists',
  says: 'Reads a list of wages and takes nothing: the people of it with their sums, who of them is in the case already, and each row that can’t be taken with every reason. Names, phones and cards are compared with the vault; each worker who is found by them sees that it was done. The answer names nobody.',
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  body: readingRequest,
  answers: z.object({
    people: z.array(listedPerson),
    bad: z.array(badRow),
    /** the sum of all that could be taken */
    fen: z.int(),
  }),
  handle: async (deps, { staff, params, body, language }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const given = readingRequest.safeParse(body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { use, rows } = given.data;
    const types = typesAllowedTo(await offerContext(deps, head.state), staff, head.state);
    if (!types.has(reveal))
      return refusalReply(refuse('not-your-case', 'Who works on the case takes lists into it.'));
    const inCase = inCaseAs(head, await knownIn(deps.vault, head.state), types);
    const list = readList(rows, use, cellContext(deps, head, language), inCase);
    const no = await revealed(deps, staff, head, { workers: toldWho(list), language });
    if (no !== undefined) return no;
    return {
      ...reply(readingBody(list)),
      notes: { caseId: head.caseId, rows: rows.length, bad: list.bad.length },
    };
  },
});
