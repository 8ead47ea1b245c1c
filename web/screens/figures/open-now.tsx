/** What is open now: how much, how old, where it stands, and whether what is there has been there longer than is usual. */
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Figures } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { Numbers } from './numbers.tsx';
import { Plot } from './plot.tsx';
import { type Unit, useSaid } from './said.ts';

interface Props {
  readonly of: Figures;
  readonly unit: Unit;
}

const Sums = ({ of: { open }, unit }: Props) => {
  const { say, ofTen } = useSaid();
  const { count, late, paused } = open;
  const ages = open[unit];
  const items = [
    { label: say('open'), value: count },
    { label: say('age_median'), value: ofTen(count, ages.median) },
    { label: say('age_p90'), value: ofTen(count, ages.p90) },
    { label: say('age_oldest'), value: ofTen(count, ages.oldest) },
    { label: say('late_legal'), value: late.legal },
    { label: say('late_promise'), value: late.promise },
    { label: say('paused_now'), value: paused },
  ];
  return (
    <Container
      header={
        <Header variant="h2" description={say(`unit_about_${unit}`)}>
          {say('open_now')}
        </Header>
      }
    >
      <KeyValuePairs
        columns={4}
        items={items.map(({ label, value }) => ({ label, value: `${value ?? '–'}` }))}
      />
    </Container>
  );
};

const AgesByStage = ({ of: { office, stages }, unit }: Props) => {
  const { formatMessage } = useIntl();
  const { say, ofTen, quantile } = useSaid();
  const name = (stage: string) => formatMessage({ id: `stage.${stage}` });
  const held = stages.filter(({ open }) => open.count > 0);
  const points = held.flatMap(({ days, open }, n) => [
    ...open.ages.map((age) => ({ n, age: age.days, p50: null, p85: null })),
    { n, age: null, p50: days.p50?.at ?? null, p85: days.p85?.at ?? null },
  ]);
  return (
    <Numbers
      title={say('stages')}
      about={say('stages_about')}
      name={`stages-${office}`}
      head={[
        say('stage'),
        say('open'),
        say('age_median'),
        say('age_p90'),
        say('age_oldest'),
        say('over_p50'),
        say('over_p85'),
        say('came'),
        say('p50'),
        say('p85'),
      ]}
      rows={stages.map((each) => [
        name(each.stage),
        each.open.count,
        ofTen(each.open.count, each.open[unit].median),
        ofTen(each.open.count, each.open[unit].p90),
        ofTen(each.open.count, each.open[unit].oldest),
        each.open.overP50,
        each.open.overP85,
        each[unit].count,
        quantile(each[unit].p50),
        quantile(each[unit].p85),
      ])}
      chart={
        held.length === 0 ? undefined : (
          <Plot
            label={say('stages')}
            xs={points.map(({ n }) => n)}
            lines={[
              { label: say('each_age'), colour: 0, as: 'points', values: points.map(({ age }) => age) },
              { label: say('p50'), colour: 1, as: 'dashes', values: points.map(({ p50 }) => p50) },
              { label: say('p85'), colour: 3, as: 'dashes', values: points.map(({ p85 }) => p85) },
            ]}
            names={held.map((_, n) => n)}
            xText={(n) => name(held[n]?.stage ?? '')}
            yText={String}
            xTitle={say('stage')}
            yTitle={say('calendar_days')}
          />
        )
      }
    />
  );
};

const ByKind = ({ of: { office, kinds }, unit }: Props) => {
  const label = useLabel();
  const { say, ofTen } = useSaid();
  return (
    <Numbers
      title={say('open_kinds')}
      about={say(`unit_about_${unit}`)}
      name={`open-by-kind-${office}`}
      head={[say('kind'), say('open'), say('age_median'), say('age_p90'), say('age_oldest')]}
      rows={kinds
        .filter(({ open }) => open.count > 0)
        .map(({ kind, open }) => [
          label('kind', kind),
          open.count,
          ofTen(open.count, open[unit].median),
          ofTen(open.count, open[unit].p90),
          ofTen(open.count, open[unit].oldest),
        ])}
    />
  );
};

export const OpenNow = (props: Props) => (
  <SpaceBetween size="l">
    <Sums {...props} />
    <AgesByStage {...props} />
    <ByKind {...props} />
  </SpaceBetween>
);
