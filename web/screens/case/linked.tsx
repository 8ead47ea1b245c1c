import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { addressOfCase } from '../../shown/case-link.tsx';
import { Rows } from '../../shown/rows.tsx';

export const Linked = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const navigate = useNavigate();
  return (
    <Rows
      header={<Header variant="h2">{formatMessage({ id: 'tab.linked' })}</Header>}
      items={of.links}
      trackBy="other"
      empty={formatMessage({ id: 'linked.none' })}
      columns={[
        {
          id: 'case',
          header: formatMessage({ id: 'column.case' }),
          isRowHeader: true,
          cell: ({ other }) => (
            <Link
              href={addressOfCase(other)}
              onFollow={(event) => {
                event.preventDefault();
                void navigate({ to: '/case/$caseId', params: { caseId: other } });
              }}
            >
              …{other.slice(-6)}
            </Link>
          ),
        },
        {
          id: 'as',
          header: formatMessage({ id: 'column.relation' }),
          cell: ({ relation }) => label('choice', relation),
        },
      ]}
    />
  );
};
