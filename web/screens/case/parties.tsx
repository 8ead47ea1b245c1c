import Header from '@cloudscape-design/components/header';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { Rows } from '../../shown/rows.tsx';
import { Veiled } from '../../shown/veil.tsx';

/** The other side: who is in the case, as what, and how to reach them. */
export const Parties = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const rows = Object.entries(of.parties).map(([party, each]) => ({ party, ...each }));
  return (
    <Rows
      header={<Header variant="h2">{formatMessage({ id: 'tab.parties' })}</Header>}
      items={rows}
      trackBy="party"
      empty={formatMessage({ id: 'parties.none' })}
      columns={[
        {
          id: 'name',
          header: formatMessage({ id: 'column.name' }),
          isRowHeader: true,
          cell: ({ party, details }) =>
            details?.name === undefined ? party : <Veiled>{details.name}</Veiled>,
        },
        {
          id: 'as',
          header: formatMessage({ id: 'column.relation' }),
          cell: ({ relation }) => label('relation', relation),
        },
        {
          id: 'phone',
          header: formatMessage({ id: 'column.phone' }),
          cell: ({ details }) => <Veiled>{details?.phone ?? '–'}</Veiled>,
        },
        {
          id: 'firmNumber',
          header: label('field', 'firmNumber'),
          cell: ({ details }) => <Veiled>{details?.firmNumber ?? '–'}</Veiled>,
        },
        {
          id: 'address',
          header: formatMessage({ id: 'column.address' }),
          cell: ({ details }) => <Veiled>{details?.address ?? '–'}</Veiled>,
        },
      ]}
    />
  );
};
