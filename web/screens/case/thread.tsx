/**
 * What workers and office write to each other, each on a side of their own, with what became of it; and the notes of the
 * staff, which look otherwise, as nobody else sees them.
 */
import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { type MessageMark, marksQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Case, HistoryEntry } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { useActorName } from '../../shown/names.ts';
import { CaseText } from './case-text.tsx';
import { TextsReadTogether, useTextsRead } from './texts.tsx';
import { WriteBoxes } from './write-boxes.tsx';

/** What one side writes for the other to read, and the staff for themselves. */
const written: readonly string[] = [
  'message_written',
  'completion_requested',
  'review_requested',
  'closure_disputed',
  'note_written',
];

const sideOf = ({ by, type }: HistoryEntry): 'theirs' | 'ours' | 'note' => {
  if (type === 'note_written') return 'note';
  return by.role === 'worker' ? 'theirs' : 'ours';
};

/** What became of the text by which its workers hear of a message. */
const Mark = ({ mark }: { readonly mark: MessageMark }) => {
  const { formatMessage } = useIntl();
  const { meant, sent, refused } = mark;
  const waits = Math.max(0, meant - sent - refused);
  const parts = [
    sent > 0 ? formatMessage({ id: 'thread.sent' }, { count: sent }) : '',
    refused > 0 ? formatMessage({ id: 'thread.refused' }, { count: refused }) : '',
    waits > 0 ? formatMessage({ id: 'thread.waits' }, { count: waits }) : '',
    meant === 0 && sent + refused === 0 ? formatMessage({ id: 'thread.nobody' }) : '',
  ];
  return (
    <Box variant="small" color={refused > 0 ? 'text-status-error' : 'text-status-inactive'}>
      {parts.filter((each) => each !== '').join(' · ')}
    </Box>
  );
};

/** To whom the office wrote. */
const useAddressee = () => {
  const { formatMessage } = useIntl();
  return ({ facts }: HistoryEntry): string => {
    if (typeof facts.worker === 'string') return facts.worker;
    return Array.isArray(facts.workers)
      ? formatMessage({ id: 'thread.some' }, { count: facts.workers.length })
      : formatMessage({ id: 'thread.all' });
  };
};

interface MessageProps {
  readonly of: Case;
  readonly entry: HistoryEntry;
  readonly mark: MessageMark | undefined;
}

const Message = ({ of, entry, mark }: MessageProps) => {
  const label = useLabel();
  const { moment } = useDays();
  const { formatMessage } = useIntl();
  const actorName = useActorName(of.office);
  const addressee = useAddressee();
  const { by, type, at, words } = entry;
  const side = sideOf(entry);
  return (
    <li className={`message ${side}`}>
      <Box variant="small">
        {side === 'ours'
          ? formatMessage({ id: 'thread.to' }, { who: actorName(by), to: addressee(entry) })
          : actorName(by)}
        {' · '}
        <time dateTime={at}>{moment(at)}</time>{' '}
        {side === 'note' && <Badge color="severity-medium">{formatMessage({ id: 'thread.note' })}</Badge>}
        {side !== 'note' && type !== 'message_written' && ` · ${label('event', type)}`}
      </Box>
      <div>
        {Object.entries(words).map(([name, ref]) => (
          <CaseText key={ref} caseId={of.caseId} name={name} at={ref} />
        ))}
      </div>
      {mark !== undefined && <Mark mark={mark} />}
    </li>
  );
};

/** One press for all that is not shown yet. */
const ReadAll = ({ messages }: { readonly messages: readonly HistoryEntry[] }) => {
  const { formatMessage } = useIntl();
  const { texts, read } = useTextsRead();
  const refs = messages.flatMap(({ words }) => Object.values(words)).filter((ref) => !texts.has(ref));
  return refs.length < 2 ? null : (
    <Button onClick={() => void read(refs)}>
      {formatMessage({ id: 'thread.read_all' }, { count: refs.length })}
    </Button>
  );
};

const Messages = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const messages = of.history.filter(({ type }) => written.includes(type));
  const ours = messages.filter((entry) => entry.type === 'message_written' && sideOf(entry) === 'ours');
  const { data: marks = [] } = useQuery(
    marksQuery(
      useStaffApi(),
      of.caseId,
      ours.map(({ seq }) => seq),
    ),
  );
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={formatMessage({ id: 'thread.about' })}
          counter={`(${messages.length})`}
          actions={<ReadAll messages={messages} />}
        >
          {formatMessage({ id: 'tab.thread' })}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {messages.length === 0 ? (
          <Box>{formatMessage({ id: 'thread.none' })}</Box>
        ) : (
          <ol className="thread">
            {messages.map((entry, n) => (
              <Message
                // biome-ignore lint/suspicious/noArrayIndexKey: what came from another case shares one number, in an order that never changes
                key={n}
                of={of}
                entry={entry}
                mark={marks.find(({ seq }) => seq === entry.seq)}
              />
            ))}
          </ol>
        )}
        {of.earlier && <Box variant="small">{formatMessage({ id: 'thread.earlier' })}</Box>}
        <WriteBoxes of={of} />
      </SpaceBetween>
    </Container>
  );
};

export const Thread = ({ of }: { readonly of: Case }) => (
  <TextsReadTogether caseId={of.caseId}>
    <Messages of={of} />
  </TextsReadTogether>
);
