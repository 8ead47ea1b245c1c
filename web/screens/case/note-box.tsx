/** Where staff write for themselves: in another colour and with another verb than what workers get. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import type { CommandForm } from '../../api/reference.ts';
import { RefusalSaid } from '../act/refusal-said.tsx';
import { isRecord } from '../act/schema.ts';
import { useAct } from '../act/use-act.ts';
import { useWriting } from './writing.tsx';

interface NoteBoxProps {
  readonly of: Case;
  readonly form: CommandForm;
  readonly done: () => void;
}

export const NoteBox = ({ of, form, done }: NoteBoxProps) => {
  const { formatMessage } = useIntl();
  const act = useAct({ of, type: 'write_note', form, close: done });
  const { words } = act.value;
  const note = isRecord(words) && typeof words.note === 'string' ? words.note : '';
  useWriting(note.trim() === '' ? undefined : 'write_note');
  return (
    <div className="note-box">
      <SpaceBetween size="s">
        {act.refused !== undefined && <RefusalSaid refused={act.refused} office={of.office} />}
        <FormField stretch label={form.name} description={form.effect}>
          <Textarea
            rows={3}
            value={note}
            disabled={!act.ready}
            onChange={({ detail }) => act.change({ ...act.value, words: { note: detail.value } })}
          />
        </FormField>
        <Box>
          <Button
            loading={act.sending}
            disabled={!act.ready || note.trim() === ''}
            iconName="lock-private"
            onClick={act.send}
          >
            {formatMessage({ id: 'thread.keep_note' })}
          </Button>
        </Box>
      </SpaceBetween>
    </div>
  );
};
