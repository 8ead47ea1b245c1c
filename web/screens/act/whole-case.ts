/** A case with all its workers, for forms that choose among them: the view of a case has the first thirty. */
import { useQuery } from '@tanstack/react-query';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { type WorkerRow, workersQuery } from '../../api/workers.ts';
import type { CaseParts } from './schema.ts';

type Parts = Pick<CaseParts, 'workers' | 'ledger'>;

const partsOf = (rows: readonly WorkerRow[]): Parts => ({
  workers: Object.fromEntries(rows.map((row) => [row.worker, row])),
  ledger: Object.fromEntries(rows.map(({ worker, owed, late }) => [worker, { owed, late }])),
});

/** Until the others have come, those of the view. */
export const useWholeCase = (of: Case): CaseParts => {
  const isWhole = Object.keys(of.workers).length === of.workerCount.all;
  const { data } = useQuery({ ...workersQuery(useStaffApi(), of.caseId), enabled: !isWhole });
  return data === undefined ? of : { ...of, ...partsOf(data.items) };
};
