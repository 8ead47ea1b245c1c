/** What each key does at the desk. */
import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import { useIntl } from 'react-intl';

const keys = {
  'Ctrl + K': 'palette',
  '/': 'find',
  'j  k': 'walk',
  Enter: 'open',
  x: 'mark',
  '[  ]': 'neighbours',
  v: 'veil',
  '?': 'help',
} as const;

export const KeysHelp = ({ close }: { readonly close: () => void }) => {
  const { formatMessage } = useIntl();
  return (
    <Modal visible header={formatMessage({ id: 'settings.keys_help' })} onDismiss={close}>
      <KeyValuePairs
        columns={2}
        items={Object.entries(keys).map(([key, what]) => ({
          label: <Box variant="code">{key}</Box>,
          value: formatMessage({ id: `keys.${what}` }),
        }))}
      />
    </Modal>
  );
};
