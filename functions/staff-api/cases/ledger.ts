/** What is owed to each worker and what was paid, as a statement that is derived from the ledger when it is read. */
import * as z from 'zod/mini';
import { today } from '#domain/complaint/clocks/clocks.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { statementOf } from '#domain/complaint/ledger/statement.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { obligationSources, paymentKinds } from '#domain/terms/vocabulary.ts';
import { refusalReply } from '../http/refusals.ts';
import { isReply, reply } from '../http/reply.ts';
import type { Route } from '../route.ts';
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
  standing: z.enum(['waiting', 'confirmed', 'denied', 'verified']),
});

const workerStatement = z.object({
  ...ledgerSums,
  dues: z.array(dueRow),
  payments: z.array(paymentRow),
});

/** By worker; `dues` and `payments` only in a case of few workers. */
export const ledgerBody = z.record(
  z.string(),
  z.object({
    ...ledgerSums,
    dues: z.optional(z.array(dueRow)),
    payments: z.optional(z.array(paymentRow)),
  }),
);

/** A case of more workers has its rows worker by worker: a thousand workers' would be megabytes. */
const mostInFull = 30;

export const ledgerBodyOf = (
  file: CaseFile,
  { procedure, at }: { readonly procedure: Procedure; readonly at: string },
): z.infer<typeof ledgerBody> => {
  const refs = Object.keys(file.workers);
  const now = today(procedure, at);
  return Object.fromEntries(
    refs.map((ref) => {
      const { dues, payments, ...sums } = statementOf(file, ref, now);
      const rows = refs.length > mostInFull ? {} : { dues: [...dues], payments: [...payments] };
      return [ref, { ...sums, ...rows }];
    }),
  );
};

export const ledgerRoute: Route = {
  method: 'GET',
  path: '/cases/{caseId}/ledger/{worker}',
  says: 'What is owed to one worker and what was paid: each sum with its day, each payment with its day, kind and standing; what is late today.',
  answers: workerStatement,
  handle: async (deps, { staff, params }) => {
    const head = await caseFor(deps, staff, params.caseId ?? '');
    if (isReply(head)) return head;
    const { file } = head.state;
    const worker = params.worker ?? '';
    if (file.workers[worker] === undefined)
      return refusalReply(refuse('no-such-worker', 'There is no such worker in this case.'));
    const now = today(deps.procedureOf(file.procedure), deps.now().toISOString());
    return { ...reply(statementOf(file, worker, now)), notes: { case: head.caseId } };
  },
};
