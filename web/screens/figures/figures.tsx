/** The figures of an office: what is open, how long it takes, how it ends, what stands out; each with its table and its CSV. */
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import Toggle from '@cloudscape-design/components/toggle';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Figures, figuresQuery, officesQuery, useMe } from '../../api/queries.ts';
import { useDays } from '../../shown/days.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { Trouble } from '../trouble.tsx';
import { Endings } from './endings.tsx';
import { monthsBack } from './months.ts';
import { Offices } from './offices.tsx';
import { OpenNow } from './open-now.tsx';
import type { Unit } from './said.ts';
import { Signals } from './signals.tsx';
import { Time } from './time.tsx';

const route = getRouteApi('/figures');

interface MonthPickProps {
  readonly label: string;
  readonly chosen: string;
  readonly of: readonly string[];
  readonly choose: (month: string) => void;
}

const MonthPick = ({ label, chosen, of, choose }: MonthPickProps) => {
  const options = of.map((value) => ({ value, label: value }));
  return (
    <FormField label={label}>
      <Select
        options={options}
        selectedOption={{ value: chosen, label: chosen }}
        filteringType="auto"
        onChange={({ detail }) => choose(detail.selectedOption.value ?? chosen)}
      />
    </FormField>
  );
};

/** Months that are offered: ten years. The address takes any. */
const offered = 120;

const tabs = ['now', 'time', 'endings', 'signals', 'offices'] as const;
type Tab = (typeof tabs)[number];

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly office: string;
  readonly below: boolean;
  readonly tab: string;
  readonly unit: Unit;
}

const useAsked = (own: string): Asked => {
  const { today } = useDays();
  const { from, to, office = own, below = false, tab = 'now', unit = 'days' } = route.useSearch();
  return { from: from ?? monthsBack(today, 11), to: to ?? monthsBack(today, 0), office, below, tab, unit };
};

interface ChoicesProps {
  readonly asked: Asked;
  readonly choose: (next: Partial<Asked>) => void;
}

const Choices = ({ asked: { from, to, office, below, unit }, choose }: ChoicesProps) => {
  const { formatMessage } = useIntl();
  const { today } = useDays();
  const narrow = useNarrow();
  const { data: offices = [] } = useQuery(officesQuery(useStaffApi()));
  const months = Array.from({ length: offered }, (_, n) => monthsBack(today, n));
  const options = offices.map(({ id, name }) => ({ value: id, label: name }));
  const units = (['days', 'working'] as const).map((id) => ({
    id,
    text: formatMessage({ id: `figures.unit_${id}` }),
  }));
  return (
    <div className="choices">
      <FormField label={formatMessage({ id: 'column.office' })}>
        <Select
          options={options}
          selectedOption={options.find(({ value }) => value === office) ?? null}
          onChange={({ detail }) => choose({ office: detail.selectedOption.value ?? office })}
        />
      </FormField>
      <MonthPick
        label={formatMessage({ id: 'figures.from' })}
        chosen={from}
        of={months.filter((each) => each <= to)}
        choose={(each) => choose({ from: each })}
      />
      <MonthPick
        label={formatMessage({ id: 'figures.to' })}
        chosen={to}
        of={months.filter((each) => each >= from)}
        choose={(each) => choose({ to: each })}
      />
      {/* on a phone it is a list, with its label above it */}
      <FormField label={narrow ? undefined : formatMessage({ id: 'figures.days_of' })}>
        <SegmentedControl
          label={formatMessage({ id: 'figures.days_of' })}
          selectedId={unit}
          options={units}
          onChange={({ detail }) => choose({ unit: detail.selectedId === 'working' ? 'working' : 'days' })}
        />
      </FormField>
      <FormField label={formatMessage({ id: 'figures.roll_up' })}>
        <Toggle checked={below} onChange={({ detail }) => choose({ below: detail.checked })}>
          {formatMessage({ id: 'figures.below' })}
        </Toggle>
      </FormField>
    </div>
  );
};

interface SectionProps {
  readonly tab: Tab;
  readonly of: Figures;
  readonly unit: Unit;
}

const Section = ({ tab, of, unit }: SectionProps) => {
  switch (tab) {
    case 'now':
      return <OpenNow of={of} unit={unit} />;
    case 'time':
      return <Time of={of} unit={unit} />;
    case 'endings':
      return <Endings of={of} unit={unit} />;
    case 'signals':
      return <Signals of={of} />;
    case 'offices':
      return <Offices office={of.office} from={of.from} to={of.to} />;
    default:
      return tab satisfies never;
  }
};

const FiguresOf = ({ own }: { readonly own: string }) => {
  const { formatMessage } = useIntl();
  const asked = useAsked(own);
  const navigate = route.useNavigate();
  const choose = (next: Partial<Asked>) => void navigate({ search: { ...asked, ...next }, replace: true });
  const { from, to, office, below, unit } = asked;
  const { data, error, refetch } = useQuery(figuresQuery(useStaffApi(), office, from, to, below));
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={formatMessage({ id: 'figures.about' })}>
          {formatMessage({ id: 'figures.title' })}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Choices asked={asked} choose={choose} />
        {error !== null && <Trouble error={error} again={refetch} />}
        {data !== undefined && (
          <Tabs
            activeTabId={asked.tab}
            onChange={({ detail }) => choose({ tab: detail.activeTabId })}
            ariaLabel={formatMessage({ id: 'figures.title' })}
            tabs={tabs.map((tab) => ({
              id: tab,
              label: formatMessage({ id: `figures.tab.${tab}` }),
              content: <Section tab={tab} of={data} unit={unit} />,
            }))}
          />
        )}
      </SpaceBetween>
    </ContentLayout>
  );
};

export const FiguresScreen = () => {
  const me = useMe();
  return me === undefined ? null : <FiguresOf own={me.office} />;
};
