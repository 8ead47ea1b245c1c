/** What lies between the sides: the days of the limit, the sessions, and what the mediator proposes, what is agreed for each worker beside the least that is owed. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useIntl } from 'react-intl';
import type { Side, Talks } from '../../api/mediation.ts';
import { useLabel, useReference } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { Due } from '../../shown/due.tsx';
import { useMoney } from '../../shown/money.ts';
import { type Column, Rows } from '../../shown/rows.tsx';
import { CaseText } from '../case/case-text.tsx';
import { Offers } from './offers.tsx';
import type { InTalks } from './side-column.tsx';

const Days = ({ talks: { days, limit } }: { readonly talks: Talks }) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  if (days === undefined || limit === undefined) return null;
  return (
    <div>
      <ProgressBar
        value={(100 * days.used) / days.all}
        variant="standalone"
        label={formatMessage({ id: 'talks.days' }, days)}
        {...(limit.basis === undefined ? {} : { description: label('basis', limit.basis) })}
      />
      <Due on={limit.dueOn} />
    </div>
  );
};

const Sessions = ({ of, talks, open, shown }: InTalks & { readonly shown: boolean }) => {
  const { formatMessage } = useIntl();
  const { moment } = useDays();
  const commands = useReference()?.commands;
  const may = of.allowed.some(({ type }) => type === 'record_session');
  return (
    <SpaceBetween size="xs">
      <Box variant="h3">
        {formatMessage({ id: 'talks.sessions' }, { held: talks.sessions.length, most: talks.mostSessions })}
      </Box>
      {talks.sessions.map(({ number, at, ref }) => (
        <div key={number}>
          {number}. {moment(at)}{' '}
          {shown && ref !== undefined && <CaseText caseId={of.caseId} name="minutes" at={ref} />}
        </div>
      ))}
      {may && <Button onClick={() => open('record_session')}>{commands?.record_session?.name}</Button>}
    </SpaceBetween>
  );
};

type WorkerInTalks = Talks['workers'][number];

/** The employer is not told the least that the worker would get elsewhere. */
const useColumns = (presented: Side | undefined): readonly Column<WorkerInTalks>[] => {
  const { formatMessage } = useIntl();
  const money = useMoney();
  const { day } = useDays();
  const head = (id: string) => formatMessage({ id });
  const known = (fen: number | undefined) => (fen === undefined ? '–' : money(fen));
  return [
    { id: 'worker', header: head('column.worker'), isRowHeader: true, cell: ({ worker }) => worker },
    {
      id: 'sums',
      header: head('talks.agreed'),
      isSum: true,
      cell: ({ claimed, floorFen, found, agreedFen, belowFloor, instalments }) => (
        <>
          <Box fontWeight="bold">
            {belowFloor ? (
              <StatusIndicator type="warning" wrapText>
                {known(agreedFen)} {head('talks.below_floor')}
              </StatusIndicator>
            ) : (
              known(agreedFen)
            )}
          </Box>
          {instalments.map(({ dueOn, fen }) => (
            <Box key={dueOn} variant="small" display="block">
              {day(dueOn)}: {money(fen)}
            </Box>
          ))}
          <Box variant="small" display="block">
            {head('sum.claimed')} {money(claimed)}
          </Box>
          {presented !== 'employer' && (
            <Box variant="small" display="block">
              {head('talks.floor')} {known(floorFen ?? (found > 0 ? found : undefined))}
            </Box>
          )}
        </>
      ),
    },
  ];
};

export const Between = ({ presented, ...room }: InTalks & { readonly presented: Side | undefined }) => {
  const { of, talks, open } = room;
  const { formatMessage } = useIntl();
  const commands = useReference()?.commands;
  const columns = useColumns(presented);
  const acts = ['record_agreement', 'end_mediation'].filter((type) =>
    of.allowed.some((each) => each.type === type),
  );
  return (
    <Container header={<Header variant="h2">{formatMessage({ id: 'talks.between' })}</Header>}>
      <SpaceBetween size="l">
        <Days talks={talks} />
        <Sessions {...room} shown={presented === undefined} />
        {talks.isMediator && (
          <Offers of={of} talks={talks} from="mediator" writes={presented === undefined} />
        )}
        <Rows
          variant="embedded"
          header={<Header variant="h3">{formatMessage({ id: 'talks.agreement' })}</Header>}
          items={talks.workers}
          trackBy="worker"
          columns={columns}
        />
        {presented === undefined && acts.length > 0 && (
          <SpaceBetween size="xs" direction="horizontal">
            {acts.map((type) => (
              <Button key={type} onClick={() => open(type)}>
                {commands?.[type]?.name ?? type}
              </Button>
            ))}
          </SpaceBetween>
        )}
      </SpaceBetween>
    </Container>
  );
};
