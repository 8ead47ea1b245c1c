/** Why an act is due, before it is given: the limits that it answers, when each ends, and the article. */
import Box from '@cloudscape-design/components/box';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useCited } from '../../shown/cited.ts';
import { Due } from '../../shown/due.tsx';
import { useLimitName } from '../../shown/limit-name.ts';

interface AnsweredProps {
  readonly of: Case;
  readonly type: string;
}

export const Answered = ({ of, type }: AnsweredProps) => {
  const { formatMessage } = useIntl();
  const limitName = useLimitName();
  const cited = useCited();
  const answers = of.allowed.find((each) => each.type === type)?.answers ?? [];
  const limits = of.clocks
    .filter(({ clock }) => answers.includes(clock))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  return limits.map(({ clock, kind, dueOn, due, basis }) => (
    <div key={clock} className="answered">
      <b>{formatMessage({ id: 'act.answers' }, { limit: limitName(clock) })}</b> <Due on={dueOn} at={due} />{' '}
      <Box variant="span" color="text-body-secondary">
        {[
          formatMessage({ id: `limit_kind.${kind}` }),
          kind === 'service' || basis === undefined ? undefined : cited(basis),
        ]
          .filter((each) => each !== undefined)
          .join(' · ')}
      </Box>
    </div>
  ));
};
