/** How cases ended, what came and went, why, and what it came to for the workers. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Figures } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { Numbers } from './numbers.tsx';
import { Plot } from './plot.tsx';
import { type Unit, useSaid } from './said.ts';
import { atDay, dayRows } from './steps.ts';

interface Props {
  readonly of: Figures;
  readonly unit: Unit;
}

const endings = ['solved', 'not_solved', 'unfounded', 'elsewhere', 'withdrawn', 'refused', 'others'] as const;

const HowEnded = ({ of: { office, whole }, unit }: Props) => {
  const { say, percent } = useSaid();
  const { steps, count } = whole[unit];
  const there = endings.filter((how) => steps.some(({ by }) => (by[how] ?? 0) > 0));
  const drawn = [{ at: 0, atRisk: count, ended: 0, by: {} as (typeof steps)[number]['by'] }, ...steps];
  const row = ({ at, by }: (typeof drawn)[number]) => [at, ...there.map((how) => percent(by[how] ?? 0))];
  const head = [say('day'), ...there.map((how) => say(`ending.${how}`))];
  return (
    <Numbers
      title={say('incidence')}
      about={say('incidence_about')}
      name={`how-ended-${office}`}
      head={head}
      rows={steps.length === 0 ? [] : dayRows.flatMap((day) => atDay(drawn, day)).map(row)}
      file={[head, ...drawn.map(row)]}
      chart={
        steps.length === 0 ? undefined : (
          <Plot
            label={say('incidence')}
            xs={drawn.map(({ at }) => at)}
            lines={there.map((how) => ({
              label: say(`ending.${how}`),
              colour: endings.indexOf(how),
              as: 'steps' as const,
              values: drawn.map(({ by }) => by[how] ?? 0),
            }))}
            marks={[60, 90]}
            yMax={1}
            xText={String}
            yText={(share) => `${percent(share)}`}
            xTitle={say(unit === 'days' ? 'calendar_days' : 'working_days')}
            yTitle={say('share')}
          />
        )
      }
    />
  );
};

/** Sums from the first month on, one upon the other. */
const stacked = (months: Figures['flow'], of: readonly ((month: Figures['flow'][number]) => number)[]) => {
  const sums = of.map(() => 0);
  return months.map((month) => {
    let below = 0;
    return of.map((count, n) => {
      sums[n] = (sums[n] ?? 0) + count(month);
      below += sums[n] ?? 0;
      return below;
    });
  });
};

const Flow = ({ of: { office, flow } }: Props) => {
  const { say } = useSaid();
  const months = flow.filter(
    ({ filed, open }, n) => filed + open > 0 || flow.slice(0, n).some((each) => each.filed > 0),
  );
  const there = endings.filter((how) => months.some(({ ended }) => ended[how] > 0));
  const layers = [
    { label: say('merged'), colour: 7, count: ({ merged }: Figures['flow'][number]) => merged },
    ...there.map((how) => ({
      label: say(`ending.${how}`),
      colour: endings.indexOf(how),
      count: ({ ended }: Figures['flow'][number]) => ended[how],
    })),
  ];
  const sums = stacked(
    months,
    layers.map(({ count }) => count),
  );
  const lines = [
    {
      label: say('open'),
      colour: 8,
      as: 'line' as const,
      values: months.map(({ open }, n) => (sums[n]?.at(-1) ?? 0) + open),
    },
    ...layers
      .map(({ label, colour }, layer) => ({
        label,
        colour,
        as: 'area' as const,
        values: sums.map((each) => each[layer] ?? 0),
      }))
      .reverse(),
  ];
  return (
    <Numbers
      title={say('flow')}
      about={say('flow_about')}
      name={`flow-${office}`}
      head={[
        say('month'),
        say('filed'),
        ...there.map((how) => say(`ending.${how}`)),
        say('merged'),
        say('open_then'),
      ]}
      rows={months.map(({ month, filed, ended, merged, open }) => [
        month,
        filed,
        ...there.map((how) => ended[how]),
        merged,
        open,
      ])}
      chart={
        months.length === 0 ? undefined : (
          <Plot
            label={say('flow')}
            xs={months.map((_, n) => n)}
            lines={lines}
            xText={(n) => months[n]?.month ?? ''}
            yText={String}
            xTitle={say('month')}
            yTitle={say('count')}
          />
        )
      }
    />
  );
};

const Reasons = ({ of: { office, reasons } }: Props) => {
  const label = useLabel();
  const { say, hidden } = useSaid();
  const name = (how: string, reason: string) =>
    reason === 'complaint_withdrawn'
      ? say('withdrawn_act')
      : label(how === 'refused' ? 'refusal_reason' : 'closing_reason', reason);
  return (
    <Numbers
      title={say('reasons')}
      about={say('reasons_about')}
      name={`reasons-${office}`}
      head={[say('reason'), say('how'), say('count')]}
      words={[1]}
      rows={Object.entries(reasons).flatMap(([how, counts = {}]) =>
        Object.entries(counts).map(([reason, count]) => [
          name(how, reason),
          say(`ending.${how}`),
          hidden(count),
        ]),
      )}
    />
  );
};

const Money = ({ of: { office, sums, told } }: Props) => {
  const { say, money, hidden } = useSaid();
  const rows = (['claimed', 'assessed', 'ordered', 'recovered', 'confirmed'] as const).map((name) => [
    say(`sum.${name}`),
    money(sums[name]),
    hidden(sums[name].workers),
  ]);
  return (
    <Numbers
      title={say('money')}
      about={say('money_about')}
      name={`money-${office}`}
      head={[say('what'), say('sum'), say('workers')]}
      rows={[
        ...rows,
        [say('recovered_then'), money(told.recovered), hidden(told.recovered.workers)],
        [say('confirmed_then'), money(told.confirmed), hidden(told.confirmed.workers)],
      ]}
    />
  );
};

const Acts = ({ of: { office, told } }: Props) => {
  const { say, hidden } = useSaid();
  return (
    <Numbers
      title={say('acts')}
      about={say('acts_about')}
      name={`acts-${office}`}
      head={[say('what'), say('count')]}
      rows={[
        ...Object.entries(told.acts).map(([act, count]) => [say(`acts.${act}`), count]),
        [say('workers'), hidden(told.workers)],
        [say('retaliation'), hidden(told.retaliation)],
      ]}
    />
  );
};

export const Endings = (props: Props) => (
  <SpaceBetween size="l">
    <HowEnded {...props} />
    <Flow {...props} />
    <Reasons {...props} />
    <Money {...props} />
    <Acts {...props} />
  </SpaceBetween>
);
