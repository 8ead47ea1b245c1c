/** What must not be overlooked, two at most, the gravest first; it goes when it is dealt with, not when it is clicked away. */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { CaseLink } from './case-link.tsx';

type Clock = Case['clocks'][number];

interface Banner {
  readonly id: string;
  readonly type: 'error' | 'warning' | 'info';
  /** the act that deals with it */
  readonly act?: string;
  /** the limit that runs for it, by the minute */
  readonly clock?: Clock | undefined;
}

const mostShown = 2;

const has = (of: Case, act: string): boolean => of.allowed.some(({ type }) => type === act);
const running = (of: Case, limit: string): Clock | undefined =>
  of.clocks.find((each) => each.limit === limit);

/** A banner for a limit that runs. */
const forLimit = (of: Case, limit: string, banner: Banner): readonly Banner[] => {
  const clock = running(of, limit);
  return clock === undefined ? [] : [{ ...banner, clock }];
};

const dangerBanner = (of: Case): readonly Banner[] => {
  const first = forLimit(of, 'danger_acknowledged', {
    id: 'danger',
    type: 'error',
    act: 'acknowledge_danger',
  });
  return first.length > 0
    ? first
    : forLimit(of, 'danger_handed_over', { id: 'danger_held', type: 'error', act: 'hand_over_danger' });
};

/** The gravest first. */
const bannersFor = (of: Case): readonly Banner[] => {
  const children: Banner[] = of.lanes
    .filter((lane) => lane === 'child' || lane === 'forced_labour')
    .map((lane) => ({ id: lane, type: 'error' }));
  const merged: Banner[] = of.status === 'merged' ? [{ id: 'merged', type: 'info' }] : [];
  const paused: Banner[] =
    of.status === 'suspended' ? [{ id: 'paused', type: 'info', act: 'resume_case' }] : [];
  return [
    ...dangerBanner(of),
    ...forLimit(of, 'retaliation_contact', { id: 'retaliation', type: 'error', act: 'answer_retaliation' }),
    ...children,
    ...forLimit(of, 'withdrawal_check', { id: 'withdrawal', type: 'warning', act: 'confirm_withdrawal' }),
    ...merged,
    ...paused,
  ];
};

const everyQuarterMinute = 15_000;

/** What is left is said anew while it is looked at. */
const useTicking = (): void => {
  const [, tick] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => tick((before) => before + 1), everyQuarterMinute);
    return () => clearInterval(ticking);
  }, []);
};

/** Minutes left of a limit that runs by the minute, or by how many it is over; of another the day. */
const TimeLeft = ({ clock: { byTheHour, due, dueOn } }: { readonly clock: Clock }) => {
  const { day, left, hoursLeft } = useDays();
  useTicking();
  return <strong>{byTheHour ? hoursLeft(due) : `${left(dueOn)} · ${day(dueOn)}`}</strong>;
};

/** What only this banner says: where its workers went, why and until when it rests. */
const Particulars = ({ of, id }: { readonly of: Case; readonly id: string }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { day } = useDays();
  const { into, reason, reviewOn } = of.stage;
  if (id === 'merged' && typeof into === 'string') return <CaseLink caseId={into} />;
  if (id === 'paused' && typeof reason === 'string' && typeof reviewOn === 'string')
    return formatMessage(
      { id: 'banner.paused.until' },
      { reason: label('pause_reason', reason), day: day(reviewOn) },
    );
  return null;
};

export const Banners = ({ of, open }: { readonly of: Case; readonly open: (act: string) => void }) => {
  const { formatMessage } = useIntl();
  return bannersFor(of)
    .slice(0, mostShown)
    .map(({ id, type, act, clock }) => (
      <Alert
        key={id}
        type={type}
        header={formatMessage({ id: `banner.${id}.title` })}
        action={
          act !== undefined &&
          has(of, act) && (
            <Button onClick={() => open(act)}>{formatMessage({ id: `banner.${id}.act` })}</Button>
          )
        }
      >
        {formatMessage({ id: `banner.${id}.text` })} {clock !== undefined && <TimeLeft clock={clock} />}{' '}
        <Particulars of={of} id={id} />
      </Alert>
    ));
};
