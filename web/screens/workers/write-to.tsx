/** A message to the workers who were marked; then for each whether a notice goes to them. */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { Refused, useStaffApi } from '../../api/client.ts';
import { forgetDraft } from '../../api/drafts.ts';
import { useReference } from '../../api/reference.ts';
import { Rows } from '../../shown/rows.tsx';
import { useDraft } from '../act/use-draft.ts';

interface WriteToProps {
  readonly caseId: string;
  readonly workers: readonly string[];
  readonly close: () => void;
}

/** No version is asked for: whatever else has happened in a case of hundreds, the message is the same. */
const useWriting = ({ caseId, workers }: Omit<WriteToProps, 'close'>) => {
  const api = useStaffApi();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const draft = useDraft(`${caseId} write_to_some`);
  const message = typeof draft.value.message === 'string' ? draft.value.message : '';
  const sending = useMutation({
    mutationFn: async () =>
      (
        await api.POST('/cases/{caseId}/commands/{type}', {
          params: { path: { caseId, type: 'write_message' }, header: { 'Idempotency-Key': key.current } },
          body: { workers: [...workers], words: { message } },
        })
      ).data?.told,
    onSuccess: () => forgetDraft(`${caseId} write_to_some`),
    onError: (problem) => {
      if (problem instanceof Refused && problem.status < 500) key.current = crypto.randomUUID();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return { message, ready: draft.ready, type: (text: string) => draft.change({ message: text }), sending };
};

interface ResultsProps {
  readonly workers: readonly string[];
  readonly told: readonly string[];
}

const Results = ({ workers, told }: ResultsProps) => {
  const { formatMessage } = useIntl();
  const rows = workers.map((worker) => ({ worker, isTold: told.includes(worker) }));
  return (
    <Rows
      variant="embedded"
      header={
        <Box>
          {formatMessage(
            { id: 'workers.result' },
            { told: told.length, others: workers.length - told.length },
          )}
        </Box>
      }
      items={rows.toSorted((a, b) => Number(a.isTold) - Number(b.isTold))}
      trackBy="worker"
      columns={[
        {
          id: 'worker',
          header: formatMessage({ id: 'column.worker' }),
          isRowHeader: true,
          cell: ({ worker }) => worker,
        },
        {
          id: 'outcome',
          header: formatMessage({ id: 'column.outcome' }),
          cell: ({ isTold }) => (
            <StatusIndicator type={isTold ? 'success' : 'warning'}>
              {formatMessage({ id: isTold ? 'workers.noticed' : 'workers.not_noticed' })}
            </StatusIndicator>
          ),
        },
      ]}
    />
  );
};

export const WriteTo = ({ caseId, workers, close }: WriteToProps) => {
  const { formatMessage } = useIntl();
  const form = useReference()?.commands.write_message;
  const { message, ready, type, sending } = useWriting({ caseId, workers });
  const { data: told, error, isPending, mutate } = sending;
  return (
    <Modal
      visible
      onDismiss={close}
      closeAriaLabel={formatMessage({ id: 'act.close' })}
      header={formatMessage({ id: 'workers.write_to' }, { count: workers.length })}
      footer={
        <Box float="right">
          {told === undefined ? (
            <Button
              variant="primary"
              loading={isPending}
              disabled={!ready || message.trim() === ''}
              onClick={() => mutate()}
            >
              {formatMessage({ id: 'workers.send_to' }, { count: workers.length })}
            </Button>
          ) : (
            <Button onClick={close}>{formatMessage({ id: 'act.close' })}</Button>
          )}
        </Box>
      }
    >
      {told === undefined ? (
        <SpaceBetween size="m">
          {error !== null && <Alert type="error">{error.message}</Alert>}
          <FormField
            stretch
            label={form?.name ?? ''}
            description={form?.effect}
            constraintText={workers.length > 12 ? undefined : workers.join(', ')}
          >
            <Textarea
              rows={5}
              value={message}
              disabled={!ready}
              onChange={({ detail }) => type(detail.value)}
            />
          </FormField>
        </SpaceBetween>
      ) : (
        <Results workers={workers} told={told.workers} />
      )}
    </Modal>
  );
};
