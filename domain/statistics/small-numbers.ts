/**
 * Small numbers are not shown, so that nobody can be told from them; and so many others with them that none of them can be
 * had by taking what is shown from the whole. What is hidden depends on the numbers alone and never on their names or
 * order: whoever knows this rule can still exchange any two hidden cells that differ, and see the same.
 */

/** A cell of fewer could tell who they are. */
const fewest = 5;

export const isTelling = (count: number): boolean => count > 0 && count < fewest;

/** One number that no other adds up to. */
export const shownAlone = (count: number): number | null => (isTelling(count) ? null : count);

type NumberRow = readonly number[];

/** In a column with a telling number the hidden ones must differ, and come to no telling sum. */
const isSafe = (hidden: readonly NumberRow[]): boolean =>
  (hidden[0] ?? []).every((_, column) => {
    const numbers = hidden.map((row) => row[column] ?? 0);
    const sum = numbers.reduce((all, each) => all + each, 0);
    return !numbers.some(isTelling) || (new Set(numbers).size > 1 && sum >= fewest);
  });

const sizeOfRow = (row: NumberRow): number => row.reduce((sum, each) => sum + each, 0);

/** Which rows are hidden: those with a telling number, then the smallest of the others, alike ones together, until it is safe. */
const hiddenRows = (rows: readonly NumberRow[]): ReadonlySet<NumberRow> => {
  const hidden = new Set(rows.filter((row) => row.some(isTelling)));
  const others = rows.filter((row) => !hidden.has(row));
  const sizes = [...new Set(others.map(sizeOfRow))].sort((a, b) => a - b);
  // rows of nobody are hidden last: that there is nobody is what a reader expects
  for (const size of [...sizes.filter((each) => each > 0), ...sizes.filter((each) => each === 0)]) {
    if (isSafe([...hidden])) return hidden;
    for (const row of others) if (sizeOfRow(row) === size) hidden.add(row);
  }
  return hidden;
};

/** Rows of which the sum of each column is known: those that are hidden are null, whole. */
export const rowsUnlessTelling = <R extends NumberRow>(rows: readonly R[]): readonly (R | null)[] => {
  const own = rows.map((row) => [...row]);
  const hidden = hiddenRows(own);
  return rows.map((row, n) => (hidden.has(own[n] ?? []) ? null : row));
};

/** Numbers of which the sum is known. */
export const shownParts = <K extends string>(
  parts: Readonly<Record<K, number>>,
): Record<K, number | null> => {
  const names = Object.keys(parts) as K[];
  const shown = rowsUnlessTelling(names.map((name) => [parts[name]]));
  return Object.fromEntries(names.map((name, n) => [name, shown[n]?.[0] ?? null])) as Record<
    K,
    number | null
  >;
};
