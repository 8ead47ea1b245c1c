/** One who waits: the number and what they wrote, once somebody says that they call; and what came of it. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Refused, useStaffApi } from '../../api/client.ts';
import { keepDraft } from '../../api/drafts.ts';
import { useLabel } from '../../api/reference.ts';
import { Veiled } from '../../shown/veil.tsx';
import { filingFrom } from './filing-from.ts';
import { rememberParked } from './parked-filing.ts';
import type { Opened, ParkedRow } from './parked-query.ts';

interface CallBackProps {
  readonly office: string;
  readonly of: ParkedRow;
  readonly close: () => void;
}

type Outcome = 'called' | 'not_reached';

const Said = ({ of }: { readonly of: Opened }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { phone, name, kind, place, employer, contractor, words } = of;
  const told = [
    ['phone', phone],
    ['name', name],
    ['kind', kind && label('kind', kind)],
    ['place', place],
    ['employer', employer],
    ['contractor', contractor],
  ] as const;
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={2}
        items={told.flatMap(([id, value]) =>
          value === undefined
            ? []
            : [{ label: formatMessage({ id: `parked.${id}` }), value: <Veiled>{value}</Veiled> }],
        )}
      />
      <div>
        <Box variant="awsui-key-label">{formatMessage({ id: 'parked.words' })}</Box>
        <div className="as-written">
          <Veiled>{words.join('\n')}</Veiled>
        </div>
      </div>
    </SpaceBetween>
  );
};

const useCallBack = ({ office, of: { id: dialogue }, close }: CallBackProps) => {
  const api = useStaffApi();
  const queries = useQueryClient();
  const anew = () => queries.invalidateQueries({ queryKey: ['parked', office] });
  const params = { path: { office, dialogue } };
  const open = useMutation({
    mutationFn: async () =>
      (await api.POST('/offices/{office}/parked-dialogues/{dialogue}/opening', { params, body: {} })).data,
    // what somebody wrote is kept by nobody
    gcTime: 0,
    onSuccess: anew,
  });
  const end = useMutation({
    mutationFn: (outcome: Outcome) =>
      api.POST('/offices/{office}/parked-dialogues/{dialogue}/ending', { params, body: { outcome } }),
    onSuccess: async () => {
      await anew();
      close();
    },
  });
  return { open, end };
};

export const CallBack = (props: CallBackProps) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { open, end } = useCallBack(props);
  const say = (id: string) => formatMessage({ id: `parked.${id}` });
  const refused = Refused.from(open.error ?? end.error);
  const file = async (opened: Opened) => {
    await keepDraft('file_complaint', filingFrom(opened));
    await rememberParked({ office: props.office, dialogue: props.of.id, phone: opened.phone });
    await navigate({ to: '/intake' });
  };
  const { data: opened } = open;
  return (
    <Modal
      visible
      onDismiss={props.close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={say('call')}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            {opened === undefined ? (
              <Button variant="primary" loading={open.isPending} onClick={() => open.mutate()}>
                {say('show')}
              </Button>
            ) : (
              <>
                <Button disabled={end.isPending} onClick={() => end.mutate('not_reached')}>
                  {say('not_reached')}
                </Button>
                <Button disabled={end.isPending} onClick={() => end.mutate('called')}>
                  {say('called')}
                </Button>
                <Button variant="primary" disabled={end.isPending} onClick={() => void file(opened)}>
                  {say('file')}
                </Button>
              </>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {refused !== undefined && <Alert type="error">{refused.message}</Alert>}
        {opened === undefined ? <Box>{say('show_about')}</Box> : <Said of={opened} />}
      </SpaceBetween>
    </Modal>
  );
};
