/** For what so much is paid, where it isn't said: £14.20 is an hour's pay, ₱610 a day's. */
import type { RateTold } from '../meaning.ts';
import type { NumberItem } from './item.ts';

interface Usual {
  readonly by: RateTold['by'];
  readonly least: number;
  readonly most: number;
}

/** What is paid for one unit and for no other, per currency; in China a price of so much may be of an hour, a piece or a day. */
const usualRates: Readonly<Record<string, Usual>> = {
  GBP: { by: 'hour', least: 5, most: 40 },
  PHP: { by: 'day', least: 300, most: 1500 },
};

export const usualUnit = (
  currency: string,
  prices: readonly Pick<NumberItem, 'low'>[],
): RateTold['by'] | undefined => {
  const usual = usualRates[currency];
  const isUsual = prices.every(({ low }) => usual !== undefined && low >= usual.least && low < usual.most);
  return isUsual ? usual?.by : undefined;
};
