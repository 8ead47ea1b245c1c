/**
 * A list that is read again and again must not move under the pointer: rows keep their places until the reader asks for the
 * news. What is known of a row is always the newest; one that has left the list stays as it was.
 */
export interface ListedRow {
  readonly caseId: string;
}

export interface HeldRows<T> {
  readonly rows: readonly T[];
  /** rows that the reader has not been shown yet */
  readonly newcomers: number;
  /** the list as it is now is another than what is shown */
  readonly hasMoved: boolean;
}

const idOf = ({ caseId }: ListedRow): string => caseId;

export const heldRows = <T extends ListedRow>(shown: readonly T[], fresh: readonly T[]): HeldRows<T> => {
  const newest = new Map(fresh.map((row) => [row.caseId, row]));
  const known = new Set(shown.map(idOf));
  const order = fresh.map(idOf);
  return {
    rows: shown.map((row) => newest.get(row.caseId) ?? row),
    newcomers: order.filter((id) => !known.has(id)).length,
    hasMoved: order.length !== shown.length || shown.some((row, n) => row.caseId !== order[n]),
  };
};
