/** What a page asks of its adapters, counted on the twins: reads, and what is written down of who looked. No time is measured. */
import { memoryApi } from '#tests/functions/staff-api/office.ts';
import * as s from '#tests/support/story.ts';

type Calls = Readonly<Record<string, number>>;
type Methods = Record<string, unknown>;

/** Notes each call of the adapter under its name, where whoever has it already sees it. */
const note = (name: string, adapter: object, calls: Record<string, number>): void => {
  const methods = adapter as Methods;
  for (const [method, act] of Object.entries(methods))
    if (typeof act === 'function')
      methods[method] = (...given: unknown[]) => {
        calls[`${name}.${method}`] = (calls[`${name}.${method}`] ?? 0) + 1;
        return act.apply(adapter, given);
      };
};

const office = '/offices/cn-440306';

const pages: Readonly<Record<string, Parameters<ReturnType<typeof memoryApi>['ask']>[0]>> = {
  'office queue': { by: 's.zhou', path: `${office}/queue` },
  'counts of an office': { by: 's.zhou', path: `${office}/counts` },
  'my queue': { by: 'i.li', path: '/queue' },
  'case page': { by: 'i.li', path: `/cases/${s.caseId}` },
  'statistics of a month': {
    by: 's.zhou',
    path: `${office}/statistics`,
    query: { from: '2026-04', to: '2026-04' },
  },
};

/** Each page of the staff API that is looked at most, with one case there. */
export const pageCosts = async (): Promise<Readonly<Record<string, Calls>>> => {
  const { ask, holds, ...adapters } = memoryApi();
  await holds(s.given(...s.ordered));
  const calls: Record<string, number> = {};
  const { store, vault, claims, directory, index, find, lists, counters, accessLog } = adapters;
  const noted = { store, vault, claims, directory, index, find, lists, counters, accessLog };
  for (const [name, adapter] of Object.entries(noted)) note(name, adapter, calls);
  const found: Record<string, Calls> = {};
  for (const [name, asking] of Object.entries(pages)) {
    for (const known of Object.keys(calls)) delete calls[known];
    const { status, text } = await ask(asking);
    if (status !== 200) throw new Error(`${name}: ${status} ${text}`);
    found[name] = Object.fromEntries(Object.entries(calls).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return found;
};
