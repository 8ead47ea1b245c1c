/** What came of an act, as the API says it: what happened, who was told, what comes next. */
import Link from '@cloudscape-design/components/link';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLabel } from '../../api/reference.ts';
import { takeWriting } from '../../frame/interrupted.ts';
import { neighbourOf } from '../../frame/list-walk.ts';
import { useDueSaid } from '../../shown/due-said.ts';
import type { Done } from './give.ts';
import { useToldWords } from './told-words.ts';

const isClock = (type: string): boolean => /^(?:clock_|deadline_)/.test(type);

const NextAct = ({ of: { caseId, next } }: { readonly of: Done }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const navigate = useNavigate();
  if (next?.act === undefined || caseId === undefined) return null;
  const { type, name, roles } = next.act;
  return (
    <div>
      {formatMessage({ id: 'done.next' })}{' '}
      <Link
        color="inverted"
        href={`/workbench/case/${caseId}?act=${type}`}
        onFollow={(event) => {
          event.preventDefault();
          void navigate({ to: '/case/$caseId', params: { caseId }, search: { act: type } });
        }}
      >
        {name}
      </Link>{' '}
      ({roles.map((role) => label('role', role)).join(', ')})
    </div>
  );
};

/** Back to the form that was left for a danger; what stood in it is its draft. */
const LeftForDanger = ({ back }: { readonly back: string }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  return (
    <div>
      <Link
        color="inverted"
        href={back}
        onFollow={(event) => {
          event.preventDefault();
          void navigate({ href: back });
        }}
      >
        {formatMessage({ id: 'done.back_to_writing' })}
      </Link>
    </div>
  );
};

/** The next case of the list from which this one was opened. */
const NextCase = ({ of: { caseId } }: { readonly of: Done }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const next = caseId === undefined ? undefined : neighbourOf(caseId, 1);
  if (next === undefined) return null;
  return (
    <div>
      <Link
        color="inverted"
        href={`/workbench/case/${next}`}
        onFollow={(event) => {
          event.preventDefault();
          void navigate({ to: '/case/$caseId', params: { caseId: next } });
        }}
      >
        {formatMessage({ id: 'done.next_case' })}
      </Link>
    </div>
  );
};

export const useResult = (): ((done: Done) => ReactNode) => {
  const { formatMessage, formatList } = useIntl();
  const label = useLabel();
  const told = useToldWords();
  const dueSaid = useDueSaid();
  return (done) => {
    const events = done.events
      .filter(({ type }) => !isClock(type))
      .map(({ type, text }) => text ?? label('event', type));
    const limit = done.next?.limit;
    const back = takeWriting();
    return (
      <>
        <div>
          {formatMessage(
            { id: 'act.done' },
            { status: label('status', done.status), events: formatList([...new Set(events)]) },
          )}
        </div>
        {done.told !== undefined && <div>{told(done.told)}</div>}
        {limit !== undefined && (
          <div>{formatMessage({ id: 'done.due' }, { limit: limit.says, when: dueSaid(limit) })}</div>
        )}
        {back !== undefined && <LeftForDanger back={back} />}
        <NextAct of={done} />
        <NextCase of={done} />
      </>
    );
  };
};
