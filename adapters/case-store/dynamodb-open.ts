import { isOpen } from '#domain/terms/statuses.ts';
import type { CasesTable } from './cases-table.ts';
import { head } from './dynamodb-heads.ts';
import { openCases } from './index-query.ts';
import type { CaseStore, Head, ListPage, Stretch } from './port.ts';

/**
 * HEADs of open cases: the index says which, each is read consistently, and a case that has ended meanwhile is left
 * out.
 */
const openHeads = async (cases: CasesTable, page?: string, stretch?: Stretch): Promise<ListPage<Head>> => {
  const { items, ...rest } = await openCases(cases, page, stretch);
  const heads = await Promise.all(items.map((caseId) => head(cases, caseId)));
  return { ...rest, items: heads.flatMap((each) => (each && isOpen(each.state.stage.status) ? [each] : [])) };
};

export const dynamodbOpen = (cases: CasesTable): Pick<CaseStore, 'openHeads'> => ({
  openHeads: (page, stretch) => openHeads(cases, page, stretch),
});
