/** Why a limit ends when it does: its rule and article, from when it counts, what stopped it, and the day that follows. */
import Box from '@cloudscape-design/components/box';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Popover from '@cloudscape-design/components/popover';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { useLimitName } from '../../shown/limit-name.ts';
import { useLengthSaid } from './length.ts';

type Clock = Case['clocks'][number];

/** The days on which it did not run. */
const usePausesSaid = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { day } = useDays();
  return ({ stoppedFor, extensions }: Clock): string => {
    const pauses = stoppedFor.map(({ from, until, reason }) =>
      formatMessage(
        { id: until === undefined ? 'limit.stopped_since' : 'limit.stopped' },
        {
          from: day(from),
          until: until === undefined ? '' : day(until),
          reason: label('pause_reason', reason),
        },
      ),
    );
    const extended = extensions > 0 ? [formatMessage({ id: 'limit.extended' }, { count: extensions })] : [];
    const all = [...pauses, ...extended];
    return all.length === 0 ? formatMessage({ id: 'limit.no_pause' }) : all.join('; ');
  };
};

const Explained = ({ clock }: { readonly clock: Clock }) => {
  const { formatMessage } = useIntl();
  const { day, left, hour } = useDays();
  const lengthSaid = useLengthSaid();
  const pausesSaid = usePausesSaid();
  const cited = useCited();
  const head = (id: string) => formatMessage({ id: `limit.${id}` });
  const { basis, rule, verified, length, startOn, dueOn, due, byTheHour, provisional } = clock;
  const end = byTheHour ? `${day(dueOn)} ${hour(due)}` : day(dueOn);
  return (
    <>
      <KeyValuePairs
        columns={1}
        items={[
          {
            label: head('rule'),
            value: [
              formatMessage({ id: `limit_kind.${clock.kind}` }),
              basis === undefined ? undefined : cited(basis),
              rule,
              verified === false ? head('not_checked') : undefined,
            ]
              .filter((each) => each)
              .join(' · '),
          },
          { label: head('length'), value: length === undefined ? head('named') : lengthSaid(length) },
          { label: head('start'), value: day(startOn) },
          { label: head('pauses'), value: pausesSaid(clock) },
          { label: head('sum'), value: `${end} · ${left(dueOn)}` },
        ]}
      />
      {provisional && <Box variant="small">{head('provisional')}</Box>}
    </>
  );
};

interface LimitExplainedProps {
  readonly clock: Clock;
  readonly caseId: string;
  readonly children: ReactNode;
}

export const LimitExplained = ({ clock, caseId, children }: LimitExplainedProps) => {
  const { formatMessage } = useIntl();
  const limitName = useLimitName();
  return (
    <Popover
      header={limitName(clock.clock)}
      size="large"
      position="right"
      dismissAriaLabel={formatMessage({ id: 'act.close' })}
      content={
        <>
          <Explained clock={clock} />
          <CopyToClipboard
            variant="inline"
            textToDisplay={formatMessage({ id: 'case.copy_link' })}
            textToCopy={`${location.origin}/workbench/case/${caseId}?tab=overview&clock=${encodeURIComponent(clock.clock)}`}
            copyButtonAriaLabel={formatMessage({ id: 'case.copy_link' })}
            copySuccessText={formatMessage({ id: 'case.copied' })}
            copyErrorText={formatMessage({ id: 'case.not_copied' })}
          />
        </>
      }
    >
      {children}
    </Popover>
  );
};
