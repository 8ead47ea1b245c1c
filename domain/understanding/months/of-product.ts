/** "£62.50 a week for transport, its 20 weeks now": the weeks with which a rate was multiplied say how long as well. */
import type { Asked, Meaning, Product } from '../meaning.ts';
import { lengthWords } from './words-beside.ts';

const besideIllness = /(?<![a-z])hospital|住院/iu;

/** How long a leave or a stay in hospital was is not how long it goes on. */
const isOfLeave = (text: string): boolean => lengthWords.isIn(text, 'leave') || besideIllness.test(text);

/** As the weeks are told elsewhere: twelve are three months, twenty are so many of the 52 of a year. */
const weeksInMonths = (weeks: number): number =>
  Math.round((weeks > 12 ? (weeks * 12) / 52 : weeks / 4) * 100) / 100;

export const monthsBesideProduct = (
  { question, text }: Asked,
  { months, money }: Meaning,
  product: Product | undefined,
): Meaning['months'] => {
  const isWeeks = product?.by === 'week' && question !== 'readback' && money?.sure === true;
  if (!isWeeks || isOfLeave(text.toLowerCase())) return months;
  const count = weeksInMonths(product.count);
  const isTold = months === undefined || months.value.low === count;
  return isTold ? { value: { low: count, high: count }, sure: true } : months;
};
