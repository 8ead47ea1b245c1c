/** Sums as they are shown: in the currency of the office's law, with its two places. */
import { useIntl } from 'react-intl';
import { useReference } from '../api/reference.ts';

/** Hundredths of the currency as text. */
export const useMoney = (): ((fen: number) => string) => {
  const { formatNumber } = useIntl();
  const currency = useReference()?.currency ?? 'CNY';
  return (fen) => formatNumber(fen / 100, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
};
