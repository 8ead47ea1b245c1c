/** A middle with its spread, as every ratio is told. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const spreadOf = (all: readonly number[]): Spread => {
  const sorted = all.toSorted((a, b) => a - b);
  return {
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    p99: quantile(sorted, 0.99),
  };
};

/** `1.28 [1.10–1.34]` */
export const told = ({ p10, p50, p90 }: Spread, digits = 2): string =>
  `${p50.toFixed(digits)} [${p10.toFixed(digits)}–${p90.toFixed(digits)}]`;
