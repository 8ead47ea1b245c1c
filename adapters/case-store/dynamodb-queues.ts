import { present } from '#domain/terms/present.ts';
import { officeQueuePk, roleQueuePk, staffQueuePk } from '../dynamodb/keys.ts';
import type { CasesTable } from './cases-table.ts';
import { queryIndex } from './index-query.ts';
import type { CaseStore, ListPage, QueueReading, QueueRow } from './port.ts';
import { rowIn } from './stored-row.ts';

/** A queue by the due date of its cases. */
const queueIn = async (
  cases: CasesTable,
  index: 'office' | 'staff',
  part: string,
  page?: string,
  { until, limit }: QueueReading = {},
): Promise<ListPage<QueueRow>> => {
  const listing = { index, parts: [part], page, ...present({ until, limit }) };
  const { items, ...rest } = await queryIndex(cases, listing);
  return { ...rest, items: items.map(({ item }) => rowIn(item)) };
};

type Queues = Pick<CaseStore, 'officeQueue' | 'staffQueue' | 'roleQueue'>;

export const dynamodbQueues = (cases: CasesTable): Queues => ({
  officeQueue: (office, page, reading) => queueIn(cases, 'office', officeQueuePk(office), page, reading),
  staffQueue: (staff, page, reading) => queueIn(cases, 'staff', staffQueuePk(staff), page, reading),
  roleQueue: (office, role, page, reading) =>
    queueIn(cases, 'staff', roleQueuePk(office, role), page, reading),
});
