/** The page of a case that is over, or that this worker has left: why, until when, and what is still open to them. */
import { dayText } from '#domain/messages/spoken.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { Rows } from '../components/pieces.tsx';
import type { Web } from '../web.ts';
import type { WorkerCase } from './read.ts';

interface Props {
  readonly c: Web;
  readonly standing: WorkerCase;
}

const ownStanding = ({ state, worker }: WorkerCase) => state.file.workers[worker]?.standing ?? 'in';

/** Whether this worker is no longer in the case; how it goes on is then not theirs to see. */
export const hasGone = (standing: WorkerCase): boolean => ownStanding(standing) !== 'in';

export const standingKey = (standing: WorkerCase): string => `web.case.standing.${ownStanding(standing)}`;

/** The reason why the case ended or was refused, and until when that can be questioned. */
export const Ending = ({ c, standing }: Props) => {
  const say = c.get('say');
  const { stage } = standing.state;
  const day = (date: string) => dayText(c.get('language'), date);
  if (hasGone(standing)) return null;
  if (stage.status === 'refused')
    return (
      <p>
        {say('web.case.refused', {
          reason: { say: `refusal_reason.${stage.reason}` },
          until: day(stage.reviewUntil),
        })}
      </p>
    );
  if (stage.status === 'closed')
    return (
      <p>
        {say('web.case.closed', {
          reason: { say: `closing_reason.${stage.reason}` },
          until: day(stage.disputeUntil),
        })}
      </p>
    );
  return null;
};

/** Each claim by its name, with its own day; a single one needs no name beside the complaint's. */
const claimRows = (c: Web, { claims }: WorkerCase) =>
  claims.length < 2
    ? []
    : claims.map(({ kind, day }) => ({
        label: c.get('say')('web.case.clock.own_claim', { claim: { say: `kind.${kind}` } }),
        value: dayText(c.get('language'), day),
      }));

/** The worker's own last days for going elsewhere, which run whatever becomes of the case. */
export const SafeDay = ({ c, standing }: Props) => {
  const safe = standing.state.file.lastSafeDay ?? standing.safeDay;
  const own = (day: string) => ({
    label: c.get('say')('web.case.clock.own'),
    value: dayText(c.get('language'), day),
  });
  const rows = claimRows(c, standing);
  if (rows.length > 0) return <Rows rows={rows} />;
  return safe === undefined ? null : <Rows rows={[own(safe)]} />;
};

/** Ways that stay open when the case itself takes nothing more: a danger, and a complaint of its own, begin a new one. */
export const EndedDoors = ({ c, standing }: Props) => {
  const say = c.get('say');
  const over = hasGone(standing) || !isOpen(standing.state.stage.status);
  return over ? (
    <ul class="tiles">
      <li>
        <a href="/danger">{say('web.case.ended.danger')}</a>
      </li>
      <li>
        <a href="/file">{say('web.case.ended.again')}</a>
      </li>
    </ul>
  ) : null;
};
