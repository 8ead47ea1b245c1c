import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Load } from '#domain/assignment/suitability.ts';

/** The most cases that are counted: a member with so many has no hands free, and counting must not cost more the more there are. */
const mostCounted = 50;
/** The most pages that are read; pages may be short, and after so many the count is "or more". */
const mostPages = 3;

/**
 * The number of open cases with a member now, by their own queue: as lead while it is inspected, as mediator while it is
 * mediated, as the officer who leads the talks. The co-inspector has no queue of the case and is not counted for it: a
 * count would be one more thing to keep in step with every event, for what weighs least. One page, as a rule, for each
 * member who is asked about; never a read of the office's cases. It follows a moment after an append, as queues do.
 */
export const loadOf = async ({ staffQueue }: Pick<CaseStore, 'staffQueue'>, staff: string): Promise<Load> => {
  let cases = 0;
  let page: string | undefined;
  for (let read = 0; read < mostPages; read += 1) {
    const { items, next } = await staffQueue(staff, page);
    cases += items.length;
    if (cases >= mostCounted || next === undefined)
      return {
        cases: Math.min(cases, mostCounted),
        orMore: cases > mostCounted || (cases === mostCounted && next !== undefined),
      };
    page = next;
  }
  return { cases, orMore: true };
};
