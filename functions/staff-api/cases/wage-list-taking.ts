/** The people of a wage list join the case or have their claim stated, some at a time: each once, however often it is sent. */
import * as z from 'zod/mini';
import type { Head } from '#adapters/case-store/port.ts';
import { takeJoiner } from '#casework/intake.ts';
import type { Submitted } from '#casework/submission.ts';
import { claimOf } from '#domain/complaint/file/state.ts';
import { workersIn } from '#domain/complaint/joint/seats.ts';
import { type Claim, workerRef } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { listRow } from '#domain/wage-list/list.ts';
import type { ListedPerson } from '#domain/wage-list/people.ts';
import { readList } from '#domain/wage-list/read-list.ts';
import type { StaffApiDeps } from '../deps.ts';
import { badRequest, issuesOf, type Problem, problemBody } from '../http/problem.ts';
import { isReply, reply } from '../http/reply.ts';
import { spoken } from '../http/spoken.ts';
import { declaredRoute, type StaffRequest } from '../route.ts';
import { caseFor } from '../who/reach.ts';
import { actorOf } from './command.ts';
import { doneOrReply } from './outcome.ts';
import { personDetailsOf } from './people.ts';
import { badRow, cellContext } from './wage-list.ts';

/** Each is an act of its own, and a request has half a minute. */
const mostAtOnce = 20;

const takingRequest = z.strictObject({
  /** names the list, the same however often some of it is sent: each person is taken once under it */
  list: z.string().check(z.regex(/^[0-9a-z-]{8,80}$/)),
  people: z
    .array(
      z.strictObject({
        /** who this is in the case, as the reading said; absent: somebody new */
        worker: z.optional(workerRef),
        rows: z.array(listRow).check(z.minLength(1), z.maxLength(60)),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostAtOnce)),
});

const taken = z.object({
  rows: z.array(z.int()),
  /** unchanged: the claim was stated so before. before: under this key it was done already */
  outcome: z.enum(['joined', 'claimed', 'unchanged', 'before', 'refused']),
  worker: z.optional(z.string()),
  /** of somebody who joined: for them, shown this once */
  receipt: z.optional(z.string()),
  /** why it was refused */
  says: z.optional(z.string()),
});
type Taken = z.infer<typeof taken>;

interface Taking {
  readonly deps: StaffApiDeps;
  readonly asked: StaffRequest;
  readonly head: Head;
  readonly key: string;
}

const claimIn = ({ fen, period }: ListedPerson): Claim => ({ claimedFen: fen, ...period });

const saidOf = async (
  { deps, asked, head: { caseId } }: Taking,
  submitted: Submitted,
): Promise<string | undefined> => {
  const done = await doneOrReply(deps, submitted, { caseId, ifVersion: undefined, language: asked.language });
  if (!isReply(done)) return undefined;
  const problem: Problem = problemBody.parse((await spoken(deps, done, asked.language)).body);
  return problem.detail;
};

const joined = async (taking: Taking, { rows, person, ...sum }: ListedPerson): Promise<Taken> => {
  const { deps, asked, head, key } = taking;
  const { staff } = asked;
  const { caseId, state } = head;
  const own = `${key}:${rows[0]}`;
  const { phone } = person;
  const details = {
    ...present({ name: person.name, idNumber: person.id, phone: phone?.number }),
    channel: phone?.takesTexts === true ? ('sms' as const) : ('none' as const),
    mayBePlain: false,
  };
  const { submitted, receipt } = await takeJoiner(deps, {
    caseId,
    claim: claimIn({ rows, person, ...sum }),
    words: {},
    idempotencyKey: own,
    draft: `staff:${staff.id}:${caseId}:${own}`,
    officer: actorOf(staff, 'join_complaint'),
    worker: personDetailsOf(deps.procedureOf(state.file.procedure), details, state.file.language),
  });
  const says = await saidOf(taking, submitted);
  if (says !== undefined) return { rows: [...rows], outcome: 'refused', says };
  const event = submitted.outcome === 'done' ? submitted.events[0]?.event : undefined;
  return {
    rows: [...rows],
    outcome: submitted.outcome === 'done' ? 'joined' : 'before',
    receipt: showReceipt(receipt),
    ...present({ worker: event?.type === 'worker_joined' ? event.worker : undefined }),
  };
};

const isStated = (before: Claim, now: Claim): boolean =>
  (['claimedFen', 'from', 'until'] as const).every((field) => before[field] === now[field]);

/** What was said of the work besides stays as it was. */
const claimed = async (taking: Taking, worker: string, person: ListedPerson): Promise<Taken> => {
  const { deps, asked, head, key } = taking;
  const rows = [...person.rows];
  const { caseId, state } = head;
  const seat = state.file.workers[worker];
  const before = seat === undefined ? {} : claimOf(seat);
  const claim = { ...before, ...claimIn(person) };
  if (seat !== undefined && isStated(before, claim)) return { rows, worker, outcome: 'unchanged' };
  const submitted = await deps.submit({
    caseId,
    command: { type: 'state_claim', worker, claim },
    actor: actorOf(asked.staff, 'state_claim'),
    idempotencyKey: `${key}:${rows[0]}`,
  });
  const says = await saidOf(taking, submitted);
  if (says !== undefined) return { rows, worker, outcome: 'refused', says };
  return { rows, worker, outcome: submitted.outcome === 'done' ? 'claimed' : 'before' };
};

/** The rows are read again: what a browser sends is not what it was told. */
const readAgain = (
  { deps, asked }: Pick<Taking, 'deps' | 'asked'>,
  head: Head,
  { people }: z.infer<typeof takingRequest>,
) => {
  const rows = people.flatMap((each) =>
    each.rows.map(({ row, cells }) => ({ row, cells: { ...cells, ...present({ worker: each.worker }) } })),
  );
  return readList(rows, 'claims', cellContext(deps, head, asked.language), {
    known: [],
    workers: new Set(workersIn(head.state).map(([ref]) => ref)),
    mayJoin: true,
  });
};

export const wageListTakingRoute = declaredRoute({
  method: 'POST',
  path: '/cases/{caseId}/wage-lists/taking',
  says: 'Takes people of a wage list, twenty at most: whoever is new joins with a receipt of their own, of whoever is in the case the claim is stated. Each person has a result, and rows that can’t be read are named. Under the same name of the list each of them is taken once.',
  roles: ['intake_officer', 'inspector', 'supervisor'],
  body: takingRequest,
  answers: z.object({ results: z.array(taken), bad: z.array(badRow) }),
  handle: async (deps, asked) => {
    const head = await caseFor(deps, asked.staff, asked.params.caseId ?? '');
    if (isReply(head)) return head;
    const given = takingRequest.safeParse(asked.body);
    if (!given.success) return badRequest(issuesOf(given.error));
    const { people, bad } = readAgain({ deps, asked }, head, given.data);
    const taking = { deps, asked, head, key: given.data.list };
    const results: Taken[] = [];
    // one after the other: all of them change one case
    for (const person of people)
      results.push(
        await (person.worker === undefined ? joined(taking, person) : claimed(taking, person.worker, person)),
      );
    const body = { results, bad: bad.map(({ row, problems }) => ({ row, problems: [...problems] })) };
    return { ...reply(body), notes: { caseId: head.caseId, taken: results.length, bad: bad.length } };
  },
});
