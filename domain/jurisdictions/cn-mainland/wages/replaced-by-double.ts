import type { WageLine } from '#domain/wages/line.ts';

/** Decree 535 art. 25: 2N takes the place of N; pay for lawful notice has no place beside it. */
const replacedBy2N = ['severance', 'notice_pay'];

/** A line that 2N replaces counts for nothing, and says so. */
export const replacedByDouble = (lines: readonly WageLine[]): readonly WageLine[] =>
  lines.some(({ ruleId }) => ruleId === 'unlawful_dismissal')
    ? lines.map((line) =>
        replacedBy2N.includes(line.ruleId)
          ? {
              ...line,
              minFen: 0,
              maxFen: 0,
              disregarded: [...line.disregarded, { what: 'replaced_by_double', fen: line.maxFen }],
            }
          : line,
      )
    : lines;
