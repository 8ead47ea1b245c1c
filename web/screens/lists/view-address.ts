/** Where a saved view is seen: the address holds all that it asks. */
import type { SavedView } from '../../api/queries.ts';

type Asks = SavedView['asks'];

/** Below the desk's own beginning. */
export const addressOfView = (asks: Asks, office: string): string => {
  if (asks.list === 'mine') return '';
  if (asks.list === 'tasks') return `/office/${office}/tasks/${asks.kind}`;
  const { list: _, ...search } = asks;
  return `/office/${office}?${new URLSearchParams(search)}`;
};

/** Whether two ask the same, in whatever order it was written. */
export const asksSame = (a: object, b: object): boolean => {
  const sorted = (asks: object) => JSON.stringify(Object.entries(asks).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};
