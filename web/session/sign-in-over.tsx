/** Asks for a sign-in over the page, whatever is open there. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from './session-context.ts';

export const SignInOver = () => {
  const { formatMessage } = useIntl();
  const { asking, name } = useSession();
  const state = useSyncExternalStore(asking.subscribe, asking.current);
  if (state === undefined) return null;
  const say = (id: string) => formatMessage({ id: `session.${id}` }, { name });
  return (
    <Modal
      visible
      header={say(state.why)}
      onDismiss={asking.giveUp}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" onClick={asking.giveUp}>
              {say('not_now')}
            </Button>
            <Button variant="primary" onClick={() => void asking.signIn()}>
              {say('sign_in')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {state.trouble !== undefined && <Alert type="error">{say(state.trouble)}</Alert>}
        <Box>{say(`${state.why}_about`)}</Box>
      </SpaceBetween>
    </Modal>
  );
};
