/** Is somebody in danger? Then whom to call comes before all writing, and what can wait is folded away. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import { useIntl } from 'react-intl';
import { useReference } from '../../api/reference.ts';
import { Asked, type Filling, Part } from './parts.tsx';

const CallFirst = () => {
  const { formatMessage } = useIntl();
  const numbers = useReference()?.emergencyNumbers ?? [];
  return (
    <Alert type="error" header={formatMessage({ id: 'intake.call_first' })}>
      <Box fontSize="heading-l" fontWeight="bold">
        {numbers.map(({ number, says }) => `${number} ${says}`).join(' · ')}
      </Box>
      {formatMessage({ id: 'intake.danger_now' })}
    </Alert>
  );
};

export const DangerPart = ({ filling }: { readonly filling: Filling }) => (
  <Part id="danger">
    <Asked filling={filling} names={['danger']} />
    {filling.value.danger === true && <CallFirst />}
    <Asked filling={filling} names={['harm']} />
  </Part>
);
