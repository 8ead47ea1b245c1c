/** What is shown of each colleague wherever they are listed: their roles, their load, what ends soon, who is away. */
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { Colleague } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import type { Column } from '../../shown/rows.tsx';
import { Away } from './away.tsx';
import { LoadCount } from './load-count.tsx';

export const useLoadColumns = (all: readonly Colleague[]): readonly Column<Colleague>[] => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const head = (id: string) => formatMessage({ id: `column.${id}` });
  return [
    {
      id: 'roles',
      header: head('roles'),
      cell: ({ roles }) => roles.map((role) => label('role', role)).join(', '),
    },
    { id: 'load', header: head('load'), cell: (of) => <LoadCount of={of} /> },
    {
      id: 'soon',
      header: head('legal_soon'),
      cell: ({ legalSoon }) =>
        legalSoon === 0 ? '0' : <StatusIndicator type="warning">{legalSoon}</StatusIndicator>,
    },
    { id: 'absent', header: head('absent'), cell: (of) => <Away of={of} all={all} /> },
  ];
};
