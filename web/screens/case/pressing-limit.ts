/** The limit that presses: of those of the office the one that passes first. The limitation is the worker's own. */

interface Limit {
  readonly kind: 'legal' | 'service' | 'limitation';
  /** instant */
  readonly due: string;
}

/** Of several that pass at the same instant one of law. */
export const pressingLimit = <L extends Limit>(clocks: readonly L[]): L | undefined =>
  clocks
    .filter(({ kind }) => kind !== 'limitation')
    .toSorted(
      (a, b) =>
        Date.parse(a.due) - Date.parse(b.due) || Number(b.kind === 'legal') - Number(a.kind === 'legal'),
    )[0];
