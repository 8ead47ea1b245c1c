/** Gives the marked cases to others; each row says what came of it. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery, type OwnRow } from '../../api/queries.ts';
import { CaseLink } from '../../shown/case-link.tsx';
import { useStaffName } from '../../shown/names.ts';
import { Rows } from '../../shown/rows.tsx';
import { assignEach, type GivenCase, type Takers } from './assign-each.ts';

const ways = ['proposed', 'pair', 'lead', 'mediator'] as const;
type Way = (typeof ways)[number];

/** Who has to be named for each way. */
const partsOf = {
  proposed: [],
  pair: ['lead', 'co'],
  lead: ['lead'],
  mediator: ['mediator'],
} as const satisfies Readonly<Record<Way, readonly string[]>>;

type Part = (typeof partsOf)[Way][number];
type Chosen = { readonly [P in Part]?: string };

const takersFrom = (way: Way, { lead, co, mediator }: Chosen): Takers | undefined => {
  if (way === 'proposed') return { way };
  if (way === 'mediator') return mediator === undefined ? undefined : { way, mediator };
  if (lead === undefined) return undefined;
  if (way === 'lead') return { way, lead };
  return co === undefined ? undefined : { way, lead, co };
};

const ChoiceOf = ({
  part,
  office,
  chosen,
  choose,
}: {
  readonly part: Part;
  readonly office: string;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}) => {
  const { formatMessage } = useIntl();
  const { data = [] } = useQuery(colleaguesQuery(useStaffApi(), office));
  const role = part === 'mediator' ? 'mediator' : 'inspector';
  const options = data
    .filter(({ roles, away }) => roles.includes(role) && !away)
    .map(({ id, name, cases }) => ({
      value: id,
      label: name,
      description: formatMessage({ id: 'people.with' }, { cases }),
    }));
  return (
    <FormField label={formatMessage({ id: `bulk.${part}` })}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === chosen) ?? null}
        placeholder={formatMessage({ id: 'act.choose' })}
        onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
};

const Results = ({ given, office }: { readonly given: readonly GivenCase[]; readonly office: string }) => {
  const { formatMessage } = useIntl();
  const staffName = useStaffName(office);
  const head = (id: string) => ({ id, header: formatMessage({ id: `column.${id}` }) });
  return (
    <Rows
      variant="embedded"
      items={given}
      trackBy="caseId"
      onCard={{ outcome: 'line', why: 'line' }}
      columns={[
        { ...head('number'), isRowHeader: true, cell: (row) => <CaseLink row={row} /> },
        {
          ...head('outcome'),
          cell: ({ outcome }) => (
            <StatusIndicator type={outcome === 'done' ? 'success' : 'warning'}>
              {formatMessage({ id: `bulk.${outcome}` })}
            </StatusIndicator>
          ),
        },
        {
          ...head('why'),
          cell: ({ outcome, says }) =>
            outcome === 'done' ? says.split(' ').map(staffName).join(', ') : says,
        },
      ]}
    />
  );
};

interface AssignMarkedProps {
  readonly rows: readonly OwnRow[];
  readonly office: string;
  readonly close: (isDone: boolean) => void;
}

export const AssignMarked = ({ rows, office, close }: AssignMarkedProps) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id });
  const api = useStaffApi();
  const queries = useQueryClient();
  // one for each choice, however often it is sent
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [way, setWay] = useState<Way>('proposed');
  const [chosen, setChosen] = useState<Chosen>({});
  const [given, setGiven] = useState<readonly GivenCase[]>([]);
  const [isBusy, setBusy] = useState(false);
  const takers = takersFrom(way, chosen);
  const left = rows.filter(
    ({ caseId }) => !given.some((each) => each.caseId === caseId && each.outcome === 'done'),
  );
  const send = async (to: Takers): Promise<void> => {
    setBusy(true);
    setGiven((before) => before.filter(({ outcome }) => outcome === 'done'));
    await assignEach(api, left, to, key, (each) => setGiven((before) => [...before, each]));
    setBusy(false);
    await queries.invalidateQueries();
  };
  return (
    <Modal
      visible
      size="large"
      header={formatMessage({ id: 'bulk.assign' }, { count: rows.length })}
      onDismiss={() => close(given.length > 0)}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button onClick={() => close(given.length > 0)}>{say('act.close')}</Button>
            <Button
              variant="primary"
              loading={isBusy}
              disabled={takers === undefined || left.length === 0}
              onClick={() => takers && void send(takers)}
            >
              {formatMessage({ id: 'bulk.do' }, { count: left.length })}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <FormField label={say('bulk.to')}>
          <RadioGroup
            value={way}
            items={ways.map((value) => ({
              value,
              label: say(`bulk.way.${value}`),
              description: say(`bulk.way_about.${value}`),
            }))}
            onChange={({ detail }) => {
              setWay(ways.find((each) => each === detail.value) ?? 'proposed');
              setKey(crypto.randomUUID());
            }}
          />
        </FormField>
        {partsOf[way].map((part) => (
          <ChoiceOf
            key={part}
            part={part}
            office={office}
            chosen={chosen[part]}
            choose={(id) => {
              setChosen((before) => ({ ...before, [part]: id }));
              setKey(crypto.randomUUID());
            }}
          />
        ))}
        {given.length > 0 && <Results given={given} office={office} />}
      </SpaceBetween>
    </Modal>
  );
};
