/** What all workers of the case come to together, and who speaks for them. */
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useMoney } from '../../shown/money.ts';

const sums = ['claimed', 'assessed', 'agreed', 'paid', 'confirmed'] as const;

export const Totals = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const { totals, workerCount, representatives } = of;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={formatMessage(
            { id: 'workers.speak' },
            { count: representatives.length, who: representatives.join(', ') },
          )}
        >
          {formatMessage({ id: 'workers.count' }, workerCount)}
        </Header>
      }
    >
      <KeyValuePairs
        columns={3}
        items={sums.map((sum) => ({ label: formatMessage({ id: `sum.${sum}` }), value: money(totals[sum]) }))}
      />
    </Container>
  );
};
