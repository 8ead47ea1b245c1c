/** Gives marked cases to somebody, each by a command of its own: what one of them refuses does not stop the others. */
import { Refused, type StaffApi } from '../../api/client.ts';
import type { OwnRow } from '../../api/queries.ts';

/** To whom: as the API proposes for each case, to these two, to another lead beside the same co-inspector, to a mediator. */
export type Takers =
  | { readonly way: 'proposed' }
  | { readonly way: 'pair'; readonly lead: string; readonly co: string }
  | { readonly way: 'lead'; readonly lead: string }
  | { readonly way: 'mediator'; readonly mediator: string };

export interface GivenCase {
  readonly caseId: string;
  readonly number: string;
  readonly outcome: 'done' | 'left';
  /** who has it now, or why nobody else has */
  readonly says: string;
}

type People = Readonly<Record<string, string>>;

const named = (people: Readonly<Record<string, string | undefined>>): People =>
  Object.fromEntries(Object.entries(people).flatMap(([part, id]) => (id === undefined ? [] : [[part, id]])));

interface Proposed {
  readonly lead?: string | undefined;
  readonly co?: string | undefined;
  readonly mediator?: string | undefined;
}

const peopleOf = (takers: Takers, { co }: OwnRow, proposed: Proposed): People => {
  switch (takers.way) {
    case 'proposed':
      return named({ lead: proposed.lead, co: proposed.co, mediator: proposed.mediator });
    case 'pair':
      return { lead: takers.lead, co: takers.co };
    case 'lead':
      return named({ lead: takers.lead, co });
    case 'mediator':
      return { mediator: takers.mediator };
    default:
      return takers satisfies never;
  }
};

/** The command by which this case is given, and to whom. */
const orderFor = async (api: StaffApi, row: OwnRow, takers: Takers) => {
  const role = takers.way === 'mediator' ? 'mediator' : 'inspector';
  const { data } = await api.GET('/cases/{caseId}/assignment', {
    params: { path: { caseId: row.caseId }, query: { role } },
  });
  if (data === undefined) throw new Error('The API gave no answer');
  return { type: data.command, people: peopleOf(takers, row, data.proposed) };
};

const giveOne = async (api: StaffApi, row: OwnRow, takers: Takers, key: string): Promise<GivenCase> => {
  const { caseId, number } = row;
  try {
    const { type, people } = await orderFor(api, row, takers);
    await api.POST('/cases/{caseId}/commands/{type}', {
      params: { path: { caseId, type }, header: { 'Idempotency-Key': `${key}-${caseId}` } },
      body: people,
    });
    return { caseId, number, outcome: 'done', says: Object.values(people).join(' ') };
  } catch (error) {
    const said = Refused.from(error instanceof Error ? error : new Error(String(error)));
    return { caseId, number, outcome: 'left', says: said?.message ?? '' };
  }
};

/**
 * One after the other, as each changes how much its taker has.
 * @param key one for each opened form, so that sending it again does nothing twice
 */
export const assignEach = async (
  api: StaffApi,
  rows: readonly OwnRow[],
  takers: Takers,
  key: string,
  done: (each: GivenCase) => void,
): Promise<void> => {
  for (const row of rows) done(await giveOne(api, row, takers, key));
};
