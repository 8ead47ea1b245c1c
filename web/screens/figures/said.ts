/** How figures are said: shares, days, hidden numbers, quantiles that are not reached. */
import { useIntl } from 'react-intl';
import type { Figures } from '../../api/queries.ts';
import { useMoney } from '../../shown/money.ts';
import type { Shown } from './numbers.tsx';

export type Unit = 'days' | 'working';
type Quantile = Figures['whole']['days']['p50'];

export const useSaid = () => {
  const { formatMessage, formatNumber } = useIntl();
  const money = useMoney();
  const say = (id: string, values?: Record<string, string | number>): string =>
    formatMessage({ id: `figures.${id}` }, values);
  const percent = (share: number | undefined): Shown =>
    share === undefined ? undefined : formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  return {
    say,
    percent,
    shareOf: (part: number, of: number): Shown => (of === 0 ? undefined : percent(part / of)),
    hidden: (count: number | null): Shown => count ?? say('hidden'),
    money: ({ fen }: { readonly fen: number | null }): Shown => (fen === null ? say('hidden') : money(fen)),
    /** of fewer than ten nothing; of more, that it is not reached, or that it can still move */
    quantile: (quantile: Quantile): Shown => {
      if (quantile === undefined) return say('few');
      if (quantile.at === undefined) return say('not_reached');
      return quantile.ripe ? quantile.at : say('unripe', { days: quantile.at });
    },
    ofTen: (count: number, days: number | undefined): Shown =>
      count === 0 ? undefined : (days ?? say('few')),
  };
};
