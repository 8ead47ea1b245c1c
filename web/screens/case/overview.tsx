import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useCited } from '../../shown/cited.ts';
import { useDays } from '../../shown/days.ts';
import { Due } from '../../shown/due.tsx';
import { useLimitName } from '../../shown/limit-name.ts';
import { useMoney } from '../../shown/money.ts';
import { Rows } from '../../shown/rows.tsx';
import { Assessment } from './assessment.tsx';
import { LimitExplained } from './limit-explained.tsx';

const route = getRouteApi('/case/$caseId');

/** Of several claims each has its own day, and is named. */
const SafeDays = ({ of: { lastSafeDay, claimDays } }: { readonly of: Case }) => {
  const label = useLabel();
  const { day } = useDays();
  if (claimDays.length < 2) return lastSafeDay === undefined ? '–' : day(lastSafeDay);
  return claimDays.map((each) => (
    <div key={each.kind}>
      {label('kind', each.kind)}: {day(each.day)}
    </div>
  ));
};

const Facts = ({ of }: { readonly of: Case }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const money = useMoney();
  const cited = useCited();
  const { day, civilDate } = useDays();
  const head = (id: string) => formatMessage({ id: `overview.${id}` });
  const { routed, totals, channel, naming, workerCount, headcount = 0 } = of;
  return (
    <Container header={<Header variant="h2">{head('title')}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: head('claimed'), value: money(totals.claimed) },
          { label: head('workers'), value: Math.max(workerCount.in, headcount) },
          { label: head('channel'), value: `${label('channel', channel)} · ${label('naming', naming)}` },
          {
            label: head('routed'),
            value: formatMessage(
              { id: 'overview.by_law' },
              { says: routed.says, basis: cited(routed.basis) },
            ),
          },
          { label: head('last_safe_day'), value: <SafeDays of={of} /> },
          { label: head('opened'), value: day(civilDate(new Date(of.openedAt))) },
        ]}
      />
    </Container>
  );
};

/** Leads to the limit that the address names. */
const useSoughtLimit = (): void => {
  const { clock } = route.useSearch();
  useEffect(() => {
    if (clock) document.getElementById(`clock-${clock}`)?.scrollIntoView({ block: 'center' });
  }, [clock]);
};

const Limits = ({ of }: { readonly of: Case }) => {
  useSoughtLimit();
  const { formatMessage } = useIntl();
  const limitName = useLimitName();
  const { day } = useDays();
  const resting = of.resting.map((each) => ({ ...each, rests: true }));
  const running = of.clocks.map((each) => ({ ...each, rests: false }));
  const rows = [...running.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)), ...resting];
  return (
    <Rows
      header={<Header variant="h2">{formatMessage({ id: 'overview.limits' })}</Header>}
      items={rows}
      trackBy="clock"
      onCard={{ due: 'line' }}
      columns={[
        {
          id: 'limit',
          header: formatMessage({ id: 'column.limit' }),
          isRowHeader: true,
          cell: (each) => (
            <span id={`clock-${each.clock}`}>
              <LimitExplained clock={each} caseId={of.caseId}>
                {limitName(each.clock)}
              </LimitExplained>
            </span>
          ),
        },
        {
          id: 'kind',
          header: formatMessage({ id: 'column.kind_of_limit' }),
          cell: ({ kind }) => formatMessage({ id: `limit_kind.${kind}` }),
        },
        { id: 'since', header: formatMessage({ id: 'column.since' }), cell: ({ startOn }) => day(startOn) },
        {
          id: 'due',
          header: formatMessage({ id: 'column.due' }),
          cell: ({ dueOn, due, rests, provisional }) =>
            rests ? (
              formatMessage({ id: 'overview.rests' })
            ) : (
              <>
                <Due on={dueOn} at={due} />
                {provisional && ` ${formatMessage({ id: 'overview.provisional' })}`}
              </>
            ),
        },
      ]}
    />
  );
};

export const Overview = ({ of }: { readonly of: Case }) => (
  <SpaceBetween size="l">
    {of.assessment !== undefined && <Assessment of={of.assessment} />}
    <Facts of={of} />
    <Limits of={of} />
  </SpaceBetween>
);
