/** What happened meanwhile, and by whom, in a few lines: acts by name, limits by their number. */
import { useIntl } from 'react-intl';
import { useDays } from '../../shown/days.ts';
import { useActorName } from '../../shown/names.ts';
import { isOfClock } from './entries.ts';

interface Happening {
  readonly seq: number;
  readonly type?: string;
  readonly text: string;
  readonly at: string;
  readonly by: { readonly role: string; readonly id: string };
}

const mostLines = 5;

interface HappeningsProps {
  readonly office: string;
  readonly entries: readonly Happening[];
}

export const Happenings = ({ office, entries }: HappeningsProps) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const actorName = useActorName(office);
  const acts = entries.filter(({ type = '' }) => !isOfClock(type));
  const limits = entries.length - acts.length;
  return (
    <ul className="happenings">
      {acts.slice(-mostLines).map(({ seq, text, by, at }) => (
        <li key={seq}>
          {text.replace(/[.。]$/, '')} · {actorName(by)} · <time dateTime={at}>{moment(at)}</time>
        </li>
      ))}
      {acts.length > mostLines && (
        <li>{formatMessage({ id: 'news.more' }, { count: acts.length - mostLines })}</li>
      )}
      {limits > 0 && <li>{formatMessage({ id: 'news.limits' }, { count: limits })}</li>}
    </ul>
  );
};
