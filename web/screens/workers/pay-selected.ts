/** The form of a payment is opened with a sum for each of the workers who were marked. */
import { draftOf, keepDraft } from '../../api/drafts.ts';
import type { WorkerRow } from '../../api/workers.ts';
import { isRecord } from '../act/schema.ts';

/** What is owed; where nothing is promised or ordered yet, what was found or claimed and not paid. */
const openSum = ({ owed, sums: { agreed, assessed, claimed, paid } }: WorkerRow): number =>
  agreed > 0 ? owed : Math.max(0, (assessed || claimed) - paid);

export const payableTo = (rows: readonly WorkerRow[]): readonly { worker: string; fen: number }[] =>
  rows
    .filter(({ standing }) => standing === 'in')
    .map((row) => ({ worker: row.worker, fen: openSum(row) }))
    .filter(({ fen }) => fen > 0);

/** What was typed into the form before stays, but for its sums. */
export const draftLines = async (
  caseId: string,
  type: 'record_payment' | 'record_findings',
  lines: readonly { readonly worker: string; readonly fen: number }[],
): Promise<void> => {
  const name = `${caseId} ${type}`;
  const before = await draftOf(name);
  await keepDraft(name, { ...(isRecord(before) ? before : {}), lines });
};
