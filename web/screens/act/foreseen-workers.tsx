/** For whom an act changes something, and what: where they go on, with which sums, or what of their sums is another. */
import { useIntl } from 'react-intl';
import type { Foreseen } from '../../api/foreseen.ts';
import { useMoney } from '../../shown/money.ts';

type WorkerForeseen = Foreseen['workers'][number];

/** So many are named one by one; the case itself has the rest. */
const mostNamed = 10;

const sumNames = ['claimed', 'owed', 'recorded', 'paid'] as const;

const useSumsSaid = () => {
  const { formatMessage, formatList } = useIntl();
  const money = useMoney();
  return (of: WorkerForeseen): string =>
    formatList(
      sumNames.flatMap((name) => {
        const { [name]: change } = of;
        if (change === undefined) return [];
        const { from, to } = change;
        const sum = formatMessage({ id: `sum.${name}` });
        return from === to ? `${sum} ${money(to)}` : `${sum} ${money(from)} → ${money(to)}`;
      }),
    );
};

export const WorkersForeseen = ({ workers }: Pick<Foreseen, 'workers'>) => {
  const { formatMessage } = useIntl();
  const sumsSaid = useSumsSaid();
  const more = workers.length - mostNamed;
  return (
    <>
      {workers.slice(0, mostNamed).map((each) => (
        <li key={each.worker}>
          {each.goesTo === undefined
            ? formatMessage({ id: 'foreseen.worker' }, { worker: each.worker, sums: sumsSaid(each) })
            : formatMessage(
                { id: 'foreseen.goes' },
                {
                  worker: each.worker,
                  number: each.goesTo.number,
                  as: each.goesTo.worker,
                  sums: sumsSaid(each),
                },
              )}
        </li>
      ))}
      {more > 0 && <li>{formatMessage({ id: 'foreseen.more_workers' }, { more })}</li>}
    </>
  );
};
