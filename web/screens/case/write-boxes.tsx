/** Where staff write: to the workers, or for themselves. Two boxes that look and sound different, one open at a time. */
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';
import { MessageBox } from './message-box.tsx';
import { NoteBox } from './note-box.tsx';

const boxes = ['write_message', 'write_note'] as const;
type WriteBox = (typeof boxes)[number];

const isWriteBox = (id: string): id is WriteBox => boxes.some((each) => each === id);

export const WriteBoxes = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const commands = useReference()?.commands;
  const may = boxes.filter((box) => of.allowed.some(({ type }) => type === box));
  const [chosen, choose] = useState<WriteBox>();
  const [sent, setSent] = useState(0);
  const box = chosen ?? may[0];
  const form = box === undefined ? undefined : commands?.[box];
  if (box === undefined || form === undefined) return null;
  const shared = { of, form, done: () => setSent((before) => before + 1) };
  return (
    <SpaceBetween size="s">
      {may.length > 1 && (
        <SegmentedControl
          label={formatMessage({ id: 'thread.which' })}
          selectedId={box}
          onChange={({ detail }) => isWriteBox(detail.selectedId) && choose(detail.selectedId)}
          options={may.map((id) => ({ id, text: commands?.[id]?.name ?? id }))}
        />
      )}
      {box === 'write_note' ? (
        <NoteBox key={`note ${sent}`} {...shared} />
      ) : (
        <MessageBox key={`message ${sent}`} {...shared} />
      )}
    </SpaceBetween>
  );
};
