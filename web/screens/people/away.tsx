/** When a colleague is away, who stands in, and who does so in fact where the stand-in is away too. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { Colleague } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';

export const Away = ({ of, all }: { readonly of: Colleague; readonly all: readonly Colleague[] }) => {
  const { formatMessage } = useIntl();
  const { day } = useDays();
  const nameOf = (id: string) => all.find((each) => each.id === id)?.name ?? id;
  if (of.absent === undefined) return '–';
  const { from, until, deputy } = of.absent;
  return (
    <SpaceBetween size="xxs">
      <StatusIndicator type={of.away ? 'warning' : 'pending'}>
        <span className="unbroken">{day(from)}</span> – <span className="unbroken">{day(until)}</span>
      </StatusIndicator>
      <span>
        {deputy === undefined
          ? formatMessage({ id: 'people.no_deputy' })
          : formatMessage({ id: 'people.deputy' }, { name: nameOf(deputy) })}
      </span>
      {of.away && of.standIn !== undefined && of.standIn !== deputy && (
        <span>{formatMessage({ id: 'people.stands_in' }, { name: nameOf(of.standIn) })}</span>
      )}
    </SpaceBetween>
  );
};
