/** Rows as the reader was shown them last; what is new waits until they ask. */
import { useState } from 'react';
import { type HeldRows, heldRows, type ListedRow } from './held-rows.ts';

interface Shown<T> {
  readonly list: string;
  readonly rows: readonly T[];
}

/**
 * @param list which list it is: another one is shown at once, as it is
 * @param fresh undefined while nothing has come yet
 */
export const useHeldRows = <T extends ListedRow>(
  list: string,
  fresh: readonly T[] | undefined,
): HeldRows<T> & { readonly show: () => void } => {
  const [shown, setShown] = useState<Shown<T>>();
  const show = (): void => setShown(fresh && { list, rows: fresh });
  if (fresh !== undefined && shown?.list !== list) show();
  const rows = shown?.list === list ? shown.rows : (fresh ?? shown?.rows ?? []);
  return { ...heldRows(rows, fresh ?? rows), show };
};
