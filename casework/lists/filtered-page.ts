/** A page of the rows that are asked for, from a list of which so many are read at most: it may be short and have a next one. */
import type { ListPage, QueueRow } from '#adapters/case-store/port.ts';

/** Rows of a page, and what one may cost: so many rows read, in so many queries. */
const rowsOfPage = 50;
const mostRead = 200;
const mostQueries = 8;

interface PageAsked {
  readonly page: string | undefined;
  readonly limit: number;
}
export type RowSource = (asked: PageAsked) => Promise<ListPage<QueueRow> & { readonly read?: number }>;

export const filteredPage = async (
  source: RowSource,
  page: string | undefined,
  isAsked: (row: QueueRow) => boolean,
): Promise<ListPage<QueueRow>> => {
  const items: QueueRow[] = [];
  let place = page;
  let read = 0;
  for (let queries = 0; queries < mostQueries && read < mostRead; queries += 1) {
    const limit = rowsOfPage - items.length;
    const found = await source({ page: place, limit });
    items.push(...found.items.filter(isAsked));
    if (found.next === undefined) return { items };
    place = found.next;
    read += limit;
    if (items.length >= rowsOfPage) break;
  }
  return { items, ...(place !== undefined && { next: place }) };
};
