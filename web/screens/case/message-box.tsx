/** Where the office writes to its workers; whom it reaches stands on the button, and above it the text by which they hear of it. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { type NoticeText, noticeTextsQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import type { CommandForm } from '../../api/reference.ts';
import { RefusalSaid } from '../act/refusal-said.tsx';
import { isRecord } from '../act/schema.ts';
import { useAct } from '../act/use-act.ts';
import { useWholeCase } from '../act/whole-case.ts';
import { useWriting } from './writing.tsx';

interface MessageBoxProps {
  readonly of: Case;
  readonly form: CommandForm;
  readonly done: () => void;
}

/** The same words go to many: each text once, with how many get it. */
const alike = (items: readonly NoticeText[]) =>
  [...Map.groupBy(items, ({ text = '' }) => text)].map(([text, those]) => ({ text, those }));

const TextsToWorkers = ({ of, worker }: { readonly of: Case; readonly worker: string | undefined }) => {
  const { formatMessage } = useIntl();
  const { data } = useQuery(noticeTextsQuery(useStaffApi(), of.caseId, worker));
  if (data === undefined) return null;
  return (
    <div className="text-shown">
      <Box variant="small">{formatMessage({ id: 'thread.by_text' })}</Box>
      {data.items.length === 0 && <Box>{formatMessage({ id: 'thread.nobody' })}</Box>}
      {alike(data.items).map(({ text, those }) => (
        <div key={text}>
          {text === '' ? (
            formatMessage({ id: 'thread.not_by_text' }, { who: those.map((each) => each.worker).join(', ') })
          ) : (
            <>
              <q>{text}</q>{' '}
              <Box variant="small" display="inline">
                {formatMessage(
                  { id: 'thread.segments' },
                  { count: those[0]?.segments ?? 1, who: those.map((each) => each.worker).join(', ') },
                )}
              </Box>
            </>
          )}
        </div>
      ))}
    </div>
  );
};

export const MessageBox = ({ of, form, done }: MessageBoxProps) => {
  const { formatMessage } = useIntl();
  const act = useAct({ of, type: 'write_message', form, close: done });
  const workers = Object.entries(useWholeCase(of).workers).flatMap(([worker, { standing }]) =>
    standing === 'in' ? [worker] : [],
  );
  const { worker, words } = act.value;
  const message = isRecord(words) && typeof words.message === 'string' ? words.message : '';
  useWriting(message.trim() === '' ? undefined : 'write_message');
  const all = { value: '', label: formatMessage({ id: 'thread.all' }) };
  const options = [all, ...workers.map((each) => ({ value: each, label: each }))];
  const [only] = workers.length === 1 ? workers : [];
  const chosen = typeof worker === 'string' ? worker : undefined;
  return (
    <div className="message-box">
      <SpaceBetween size="s">
        {act.refused !== undefined && <RefusalSaid refused={act.refused} office={of.office} />}
        {workers.length > 1 && (
          <FormField label={formatMessage({ id: 'thread.whom' })}>
            <Select
              options={options}
              selectedOption={options.find(({ value }) => value === worker) ?? all}
              onChange={({ detail: { selectedOption } }) =>
                act.change({ ...act.value, worker: selectedOption.value || undefined })
              }
            />
          </FormField>
        )}
        <FormField stretch label={form.name} description={form.effect}>
          <Textarea
            rows={4}
            value={message}
            disabled={!act.ready}
            onChange={({ detail }) => act.change({ ...act.value, words: { message: detail.value } })}
          />
        </FormField>
        {message.trim() !== '' && <TextsToWorkers of={of} worker={chosen ?? only} />}
        <Button
          variant="primary"
          iconName="send"
          loading={act.sending}
          disabled={!act.ready || message.trim() === ''}
          onClick={act.send}
        >
          {formatMessage({ id: 'thread.send' }, { whom: chosen ?? only ?? all.label })}
        </Button>
      </SpaceBetween>
    </div>
  );
};
