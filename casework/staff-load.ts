import type { CaseStore, QueueRow } from '#adapters/case-store/port.ts';
import type { Load } from '#domain/assignment/suitability.ts';

/**
 * The most cases that are counted: a member with so many has no hands free, and counting must not cost more the more
 * there are.
 */
const mostCounted = 50;
/** The most pages that are read; pages may be short, and after so many the count is "or more". */
const mostPages = 3;

interface CountedRows {
  readonly rows: readonly QueueRow[];
  readonly orMore: boolean;
}

/** One page, as a rule; the rows stand in the order of their due dates. */
const countedRows = async (
  { staffQueue }: Pick<CaseStore, 'staffQueue'>,
  staff: string,
): Promise<CountedRows> => {
  const rows: QueueRow[] = [];
  let page: string | undefined;
  for (let read = 0; read < mostPages; read += 1) {
    const { items, next } = await staffQueue(staff, page);
    rows.push(...items);
    if (rows.length >= mostCounted || next === undefined)
      return {
        rows: rows.slice(0, mostCounted),
        orMore: rows.length > mostCounted || (rows.length === mostCounted && next !== undefined),
      };
    page = next;
  }
  return { rows, orMore: true };
};

const loadIn = ({ rows, orMore }: CountedRows): Load => ({ cases: rows.length, orMore });

/**
 * The number of open cases with a member now, by their own queue: as lead while it is inspected, as mediator while it is
 * mediated, as the officer who leads the talks. The co-inspector has no queue of the case and is not counted for it: a
 * count would be one more thing to keep in step with every event, for what weighs least. One page, as a rule, for each
 * member who is asked about; never a read of the office's cases. It follows a moment after an append, as queues do.
 */
export const loadOf = async (store: Pick<CaseStore, 'staffQueue'>, staff: string): Promise<Load> =>
  loadIn(await countedRows(store, staff));

const isLegalUntil = ({ limits: { legal } }: QueueRow, until: string): boolean =>
  legal !== undefined && legal.on <= until;

/** The same with how many of them have a legal limit that ends until this day, or is over. */
export const deskLoadOf = async (
  store: Pick<CaseStore, 'staffQueue'>,
  staff: string,
  until: string,
): Promise<Load & { readonly legalSoon: number }> => {
  const counted = await countedRows(store, staff);
  return { ...loadIn(counted), legalSoon: counted.rows.filter((row) => isLegalUntil(row, until)).length };
};
