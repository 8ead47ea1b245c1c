/** The list as it is filtered now, kept under a name; once kept it can be renamed or deleted. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SavedView } from '../../api/queries.ts';
import { useSavedViews } from './use-saved-views.ts';

const longestName = 60;

interface NamingProps {
  readonly before: string;
  readonly keep: (name: string) => Promise<void>;
  readonly close: () => void;
}

const Naming = ({ before, keep, close }: NamingProps) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id });
  const [name, setName] = useState(before);
  const send = () => {
    if (name.trim() !== '') void keep(name.trim()).then(close, () => undefined);
  };
  return (
    <Modal
      visible
      header={say('views.name_it')}
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button onClick={close}>{say('act.close')}</Button>
            <Button variant="primary" disabled={name.trim() === ''} onClick={send}>
              {say('views.keep')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <FormField label={say('column.name')} description={say('views.no_person')}>
        <Input
          autoFocus
          value={name}
          onChange={({ detail }) => setName(detail.value.slice(0, longestName))}
          onKeyDown={({ detail }) => {
            if (detail.key === 'Enter' && !detail.isComposing) send();
          }}
        />
      </FormField>
    </Modal>
  );
};

interface SavedViewsProps {
  readonly asks: SavedView['asks'];
  /** it is there anyway, and needs no keeping */
  readonly isPlain: boolean;
}

export const SavedViews = ({ asks, isPlain }: SavedViewsProps) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id });
  const { current, save, rename, remove } = useSavedViews(asks);
  const [naming, setNaming] = useState(false);
  const close = () => setNaming(false);
  if (isPlain && current === undefined) return null;
  return (
    <>
      {current === undefined ? (
        <Button onClick={() => setNaming(true)}>{say('views.save')}</Button>
      ) : (
        <ButtonDropdown
          items={[
            { id: 'rename', text: say('views.rename') },
            { id: 'remove', text: say('views.remove') },
          ]}
          onItemClick={({ detail }) =>
            detail.id === 'rename' ? setNaming(true) : void remove(current).catch(() => undefined)
          }
        >
          {current.name}
        </ButtonDropdown>
      )}
      {naming && (
        <Naming
          before={current?.name ?? ''}
          keep={(name) => (current === undefined ? save(name) : rename(current, name))}
          close={close}
        />
      )}
    </>
  );
};
