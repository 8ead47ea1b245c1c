/** While a complaint is examined: each point of the acceptance test with its article, and what is proposed. The officer decides. */
import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';

const marks = { yes: 'success', no: 'error', unknown: 'pending' } as const;

export const Assessment = ({ of }: { readonly of: NonNullable<Case['assessment']> }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  return (
    <Container header={<Header variant="h2">{formatMessage({ id: 'assessment.title' })}</Header>}>
      <SpaceBetween size="s">
        {of.points.map(({ point, holds, says, basis }) => (
          <StatusIndicator key={point} type={marks[holds]} wrapText>
            {says} ({label('basis', basis)})
          </StatusIndicator>
        ))}
        <Alert type="info">{of.proposal.says}</Alert>
      </SpaceBetween>
    </Container>
  );
};
