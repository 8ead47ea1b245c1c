/** The workers of a case: those about whom something is open, all of them, or one with all that is theirs. */
import { queryOptions } from '@tanstack/react-query';
import type { StaffApi } from './client.ts';
import { type Answer, got } from './queries.ts';

type WorkersPage = Answer<'/cases/{caseId}/workers'>;
export type WorkerRow = WorkersPage['items'][number];
export type WorkerFile = Answer<'/cases/{caseId}/workers/{worker}'>;
export type WorkerMark = WorkerRow['marks'][number];

type AllWorkers = Pick<WorkersPage, 'counts' | 'totals' | 'items'>;

const readPage = async (api: StaffApi, caseId: string, query: { show?: string; page?: string }) =>
  got((await api.GET('/cases/{caseId}/workers', { params: { path: { caseId }, query } })).data);

/** Page by page, until there is no further one: a thousand workers are ten. */
const readAll = async (api: StaffApi, caseId: string, show: WorkerMark | undefined): Promise<AllWorkers> => {
  const shown = show === undefined ? {} : { show };
  let page = await readPage(api, caseId, shown);
  const items = [...page.items];
  while (page.next !== undefined) {
    page = await readPage(api, caseId, { ...shown, page: page.next });
    items.push(...page.items);
  }
  return { counts: page.counts, totals: page.totals, items };
};

export const workersQuery = (api: StaffApi, caseId: string, show?: WorkerMark) =>
  queryOptions({
    queryKey: ['case', caseId, 'workers', show ?? 'all'],
    queryFn: () => readAll(api, caseId, show),
  });

export const workerQuery = (api: StaffApi, caseId: string, worker: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'worker', worker],
    queryFn: async () =>
      got((await api.GET('/cases/{caseId}/workers/{worker}', { params: { path: { caseId, worker } } })).data),
  });
