import { lawFor } from '#domain/procedure/local-law.ts';
import type { WageLine } from '#domain/wages/line.ts';
import type { RuleContext } from '#domain/wages/rule.ts';
import type { FinalAward } from '../../jurisdiction.ts';

/**
Whether an arbitral award would be final. LDMAL art. 47, 法释〔2020〕26号 art. 19 (CN-AR-14): when each item by itself is
 * no more than twelve local monthly minimum wages; never by their total.
 */
export const finalAward = (itemsFen: readonly number[], minimumFen: number): FinalAward => {
  const limitFen = 12 * minimumFen;
  const within = itemsFen.map((item) => item <= limitFen);
  return { limitFen, within, final: within.every((each) => each) };
};

/** Of the worker's own lines, by the least rate that may hold; undefined where no minimum wage is known for the place. */
export const finalAwardOf = (
  lines: readonly WageLine[],
  { procedure, area, on }: RuleContext,
): FinalAward | undefined => {
  const minimum = lawFor(procedure, area, on).minimumWage.monthly;
  const items = lines.filter(({ bucket }) => bucket === 'worker').map(({ minFen }) => minFen);
  return minimum && finalAward(items, minimum.least);
};
