/** What is owed to each worker and what was paid, as a statement that is derived from the ledger when it is read. */
import * as z from 'zod/mini';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { statementOf } from '#domain/complaint/ledger/statement.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { obligationSources, paymentKinds } from '#domain/terms/vocabulary.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply, unlessSame } from '../http/reply.ts';
import { declaredRoute } from '../route.ts';
import { logAccess } from '../who/access.ts';
import { caseFor } from '../who/reach.ts';

const ledgerSums = {
  /** promised or ordered and in force; of what was replaced, what was paid on it */
  inForce: z.int(),
  /** verified, as far as it was owed */
  paid: z.int(),
  owed: z.int(),
  /** of what is owed, what was due before today */
  late: z.int(),
  /** verified beyond all that was owed */
  beyond: z.int(),
  interest: z.int(),
};

const dueRow = z.object({
  dueOn: z.string(),
  what: z.enum(obligationSources),
  kind: z.enum(['principal', 'compensation']),
  fen: z.int(),
  paid: z.int(),
  owed: z.int(),
  late: z.boolean(),
});

const paymentRow = z.object({
  payment: z.string(),
  paidOn: z.string(),
  kind: z.enum(paymentKinds),
  payer: z.optional(z.string()),
  fen: z.int(),
  standing: z.enum(['waiting', 'confirmed', 'denied', 'verified', 'retracted']),
});

export const workerStatement = z.object({
  ...ledgerSums,
  dues: z.array(dueRow),
  payments: z.array(paymentRow),
});

export const statementBodyOf = (
  file: CaseFile,
  worker: string,
  now: string,
): z.infer<typeof workerStatement> => {
  const { dues, payments, ...sums } = statementOf(file, worker, now);
  return { ...sums, dues: [...dues], payments: [...payments] };
};

/** By worker; of many workers the first. */
export const ledgerBody = z.record(z.string(), workerStatement);

/** So many workers come with the view of a case: a thousand would be megabytes, and are had by pages. */
const mostInView = 30;

/** Those who come with the view of a case, the lowest numbers first. */
export const firstWorkers = ({ workers }: CaseFile): ReadonlySet<string> =>
  new Set(
    Object.keys(workers)
      .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
      .slice(0, mostInView),
  );

export const ledgerBodyOf = (
  file: CaseFile,
  { procedure, at }: { readonly procedure: Procedure; readonly at: string },
): z.infer<typeof ledgerBody> => {
  const now = today(procedure, at);
  return Object.fromEntries([...firstWorkers(file)].map((ref) => [ref, statementBodyOf(file, ref, now)]));
};

export const ledgerRoute = declaredRoute({
  method: 'GET',
  path: '/cases/{caseId}/ledger/{worker}',
  says: 'What is owed to one worker and what was paid: each sum with its day, each payment with its day, kind and standing; what is late today.',
  answers: workerStatement,
  takes: ['NoneMatch'],
  handle: async (deps, { staff, params, ifNoneMatch }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { file } = head.state;
    const worker = params.worker ?? '';
    if (file.workers[worker] === undefined)
      return refusalReply(refuse('no-such-worker', 'There is no such worker in this case.'));
    await logAccess(deps, staff, head, { what: 'case', worker });
    const now = today(deps.procedureOf(file.procedure), deps.now().toISOString());
    // what is late depends on the day, too
    return unlessSame(ifNoneMatch, `"${head.version}.${now}"`, () => ({
      ...reply(statementOf(file, worker, now)),
      notes: { caseId: head.caseId },
    }));
  },
});
