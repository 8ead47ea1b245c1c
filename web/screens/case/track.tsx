/** Where the law has the case: what is behind it, where it stands and who has it since when, and where it usually goes. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Steps, { type StepsProps } from '@cloudscape-design/components/steps';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type TrackStep, trackQuery } from '../../api/case-page.ts';
import { useStaffApi } from '../../api/client.ts';
import type { Case } from '../../api/queries.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { useActorName } from '../../shown/names.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { useHolder } from './holder.ts';
import { useLengthSaid } from './length.ts';

type StepLimit = TrackStep['limits'][number];

const useLimitSaid = () => {
  const { formatMessage } = useIntl();
  const { day, left } = useDays();
  const lengthSaid = useLengthSaid();
  const cited = useCited();
  return ({ says, basis, dueOn, kept, length }: StepLimit, when: TrackStep['when']): string => {
    const time =
      kept !== undefined
        ? formatMessage({ id: kept ? 'track.kept' : 'track.not_kept' })
        : when === 'now' && dueOn !== undefined
          ? `${left(dueOn)} (${day(dueOn)})`
          : length === undefined
            ? ''
            : lengthSaid(length);
    return [says, time, cited(basis)].filter((each) => each !== '').join(' · ');
  };
};

const statusOf = ({ when, limits }: TrackStep): StepsProps.Status => {
  if (when === 'now') return 'in-progress';
  if (when === 'to_come') return 'pending';
  return limits.some(({ kept }) => kept === false) ? 'warning' : 'success';
};

const useSteps = (of: Case) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const actorName = useActorName(of.office);
  const limitSaid = useLimitSaid();
  const holder = useHolder(of);
  return (step: TrackStep): StepsProps.Step => {
    const { when, says, since, by, limits } = step;
    return {
      status: statusOf(step),
      statusIconAriaLabel: formatMessage({ id: `track.${when}` }),
      header: when === 'now' ? <strong>{says}</strong> : says,
      details: (
        <Box variant="small" color="inherit">
          {when === 'now' && <div>{formatMessage({ id: 'track.held_by' }, { who: holder })}</div>}
          {since !== undefined && (
            <div>{formatMessage({ id: 'track.since_when' }, { when: moment(since) })}</div>
          )}
          {when === 'past' && by !== undefined && <div>{actorName(by)}</div>}
          {limits.map((limit) => (
            <div key={`${limit.limit} ${limit.dueOn ?? ''}`}>{limitSaid(limit, when)}</div>
          ))}
        </Box>
      ),
    };
  };
};

/** So much of the past stands there at once; the rest is folded. */
const mostPast = 3;

export const Track = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const narrow = useNarrow();
  const [whole, setWhole] = useState(false);
  const { data = [] } = useQuery(trackQuery(useStaffApi(), of.caseId, of.version));
  const asStep = useSteps(of);
  const past = data.filter(({ when }) => when === 'past').length;
  const hidden = whole ? 0 : Math.max(0, past - (narrow ? 1 : mostPast));
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            past > 1 && (
              <Button variant="inline-link" onClick={() => setWhole(!whole)}>
                {formatMessage({ id: whole ? 'track.fold' : 'track.whole' }, { count: data.length })}
              </Button>
            )
          }
        >
          {formatMessage({ id: 'track.title' })}
        </Header>
      }
    >
      <Steps
        ariaLabel={formatMessage({ id: 'track.title' })}
        orientation={narrow || whole ? 'vertical' : 'horizontal'}
        steps={data.slice(hidden).map(asStep)}
      />
    </Container>
  );
};
