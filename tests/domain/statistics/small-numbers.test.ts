import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsUnlessTelling, shownParts } from '#domain/statistics/small-numbers.ts';

const parts = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 2, maxLength: 8 });
const named = (numbers: readonly number[]) => Object.fromEntries(numbers.map((each, n) => [`r${n}`, each]));
const shown = (numbers: readonly number[]) => Object.values(shownParts(named(numbers)));
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** All numbers of so many cells that come to this sum. */
const tablesOf = (cells: number, total: number): readonly (readonly number[])[] =>
  cells === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        tablesOf(cells - 1, total - first).map((rest) => [first, ...rest]),
      ).flat();

describe('small numbers', () => {
  it('are hidden, and no others when there are none', () => {
    expect(shown([8, 1, 30, 0])).toEqual([null, null, 30, 0]);
    expect(shown([8, 0, 30, 5])).toEqual([8, 0, 30, 5]);
  });

  it('of nine the one is not to be had by taking eight away', () => {
    expect(shown([8, 1])).toEqual([null, null]);
  });

  it('two alike would be half of what is left each: a third is hidden with them', () => {
    expect(shown([4, 4, 9, 30])).toEqual([null, null, null, 30]);
  });

  it('that come to less than five together are hidden with a third, that of nobody last', () => {
    expect(shown([1, 3, 9, 30])).toEqual([null, null, null, 30]);
    expect(shown([2, 3, 9, 30])).toEqual([null, null, 9, 30]);
    expect(shown([3, 0, 9, 30])).toEqual([null, 0, null, 30]);
  });

  it('where nothing is left to hide them behind, nothing is told apart', () => {
    expect(shown([3, 0, 0])).toEqual([null, null, null]);
  });

  it('whoever knows the whole, the rule and what is shown finds two values at least for each hidden one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 2, maxLength: 4 }), (numbers) => {
        const seen = shown(numbers);
        const fits = tablesOf(numbers.length, sum(numbers)).filter(
          (table) => JSON.stringify(shown(table)) === JSON.stringify(seen),
        );
        for (const [n, each] of seen.entries())
          if (each === null) expect(new Set(fits.map((table) => table[n])).size).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });

  it('with any number of cells: two hidden ones that differ can be exchanged unseen', () => {
    fc.assert(
      fc.property(parts, (numbers) => {
        const seen = shown(numbers);
        const hidden = seen.flatMap((each, n) => (each === null ? [n] : []));
        expect(hidden.length > 0).toBe(numbers.some((each) => each > 0 && each < 5));
        // where all are hidden and alike, only the whole is known
        if (hidden.length === numbers.length) return;
        const [a = 0] = hidden;
        const b = hidden.find((n) => numbers[n] !== numbers[a]);
        expect(hidden.length === 0 || b !== undefined).toBe(true);
        const swapped = numbers.map(
          (each, n) => (n === a ? numbers[b ?? a] : n === b ? numbers[a] : each) ?? 0,
        );
        expect(shown(swapped)).toEqual(seen);
      }),
    );
  });

  it('in rows of which each column is known: no telling number is what the others leave', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 6 }),
        (rows) => {
          const hidden = rows.filter((_, n) => rowsUnlessTelling(rows)[n] === null);
          for (const column of [0, 1, 2] as const) {
            const numbers = hidden.map((row) => row[column]);
            const safe = new Set(numbers).size > 1 || hidden.length === rows.length;
            if (numbers.some((each) => each > 0 && each < 5)) expect(safe).toBe(true);
          }
        },
      ),
    );
  });
});
