/** As it is told, in hundredths. */
export const verdict = (found: number, most: number): string =>
  Number(found.toFixed(2)) <= most ? 'met' : `${(found / most).toFixed(2)} × the goal of ${most}`;
