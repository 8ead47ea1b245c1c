/** How long cases take, open ones included, with what must be read beside it. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Figures } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { Numbers } from './numbers.tsx';
import { Plot } from './plot.tsx';
import { type Unit, useSaid } from './said.ts';
import { Stays } from './stays.tsx';
import { atDay, dayRows, fromTheStart } from './steps.ts';

interface Props {
  readonly of: Figures;
  readonly unit: Unit;
}

/** Speed never stands alone. */
const Beside = ({ of: { office, signals, sums, told } }: Props) => {
  const { say, shareOf, money } = useSaid();
  const { disputed, reopened, confirmed } = signals;
  const limits = (kind: 'legal' | 'promise') => {
    const { kept, passed } = told.limits[kind];
    return [say(`limits_${kind}`), passed, kept + passed, shareOf(passed, kept + passed)];
  };
  return (
    <Numbers
      title={say('beside')}
      about={say('beside_about')}
      name={`beside-speed-${office}`}
      head={[say('what'), say('part'), say('of'), say('share')]}
      rows={[
        ...(['disputed', 'reopened', 'confirmed'] as const).map((name) => {
          const { part, of } = { disputed, reopened, confirmed }[name];
          return [say(`signal.${name}`), part, of, shareOf(part, of)];
        }),
        limits('legal'),
        limits('promise'),
        [
          say('recovered_of_claimed'),
          money(sums.recovered),
          money(sums.claimed),
          shareOf(sums.recovered.fen ?? 0, sums.recovered.fen === null ? 0 : (sums.claimed.fen ?? 0)),
        ],
      ]}
    />
  );
};

const StillOpen = ({ of: { office, whole }, unit }: Props) => {
  const { say, percent, quantile } = useSaid();
  const { count, p50, p90 } = whole[unit];
  const drawn = fromTheStart(whole[unit]);
  const row = ({ at, atRisk, open, low, high }: (typeof drawn)[number]) => [
    at,
    atRisk,
    percent(open),
    percent(low),
    percent(high),
  ];
  const head = [say('day'), say('at_risk'), say('share_open'), say('band_low'), say('band_high')];
  return (
    <Numbers
      title={say('survival')}
      about={say('survival_about', { count, p50: quantile(p50) ?? '–', p90: quantile(p90) ?? '–' })}
      name={`share-open-${office}`}
      head={head}
      rows={dayRows.flatMap((day) => atDay(drawn, day)).map(row)}
      file={[head, ...drawn.map(row)]}
      chart={
        drawn.length === 0 ? undefined : (
          <Plot
            label={say('survival')}
            xs={drawn.map(({ at }) => at)}
            lines={[
              { label: say('share_open'), colour: 0, as: 'steps', values: drawn.map(({ open }) => open) },
              {
                label: say('band_high'),
                colour: 0,
                as: 'steps',
                isEdge: true,
                values: drawn.map(({ high }) => high),
              },
              {
                label: say('band_low'),
                colour: 0,
                as: 'steps',
                isEdge: true,
                values: drawn.map(({ low }) => low),
              },
            ]}
            band={[1, 2]}
            marks={[60, 90]}
            yMax={1}
            xText={String}
            yText={(share) => `${percent(share)}`}
            xTitle={say(unit === 'days' ? 'calendar_days' : 'working_days')}
            yTitle={say('share_open')}
          />
        )
      }
    />
  );
};

const bands = ['to60', 'to90', 'over'] as const;

const InBands = ({ of: { office, bands: both } }: Props) => {
  const { say, shareOf } = useSaid();
  const rows = (['ended', 'open'] as const).flatMap((are) =>
    bands.map((band) => [
      say(`${are}_${band}`),
      both.working[are][band],
      shareOf(both.working[are][band], both.working.cases),
      both.days[are][band],
      shareOf(both.days[are][band], both.days.cases),
    ]),
  );
  return (
    <Numbers
      title={say('bands')}
      about={say('bands_about')}
      name={`within-60-and-90-${office}`}
      head={[say('what'), say('unit_working'), say('share'), say('unit_days'), say('share')]}
      rows={rows}
    />
  );
};

const Cohorts = ({ of: { office, cohorts }, unit }: Props) => {
  const { say, quantile } = useSaid();
  const months = cohorts.filter(
    ({ filed }, n) => filed > 0 || cohorts.slice(0, n).some((each) => each.filed > 0),
  );
  const unripe = months.flatMap((each, n) =>
    each[unit].p90?.ripe === false ? [[n - 0.5, n + 0.5] as const] : [],
  );
  const hasTimes = months.some((each) => each[unit].p50?.at !== undefined);
  return (
    <Numbers
      title={say('cohorts')}
      about={say('cohorts_about')}
      name={`by-month-of-filing-${office}`}
      head={[say('month'), say('filed'), say('open'), say('merged'), say('p50'), say('p90')]}
      rows={months.map((each) => [
        each.month,
        each.filed,
        each.open,
        each.merged,
        quantile(each[unit].p50),
        quantile(each[unit].p90),
      ])}
      chart={
        hasTimes ? (
          <Plot
            label={say('cohorts')}
            xs={months.map((_, n) => n)}
            lines={[
              { label: say('p50'), colour: 0, values: months.map((each) => each[unit].p50?.at ?? null) },
              { label: say('p90'), colour: 1, values: months.map((each) => each[unit].p90?.at ?? null) },
            ]}
            hatched={unripe}
            xText={(n) => months[n]?.month ?? ''}
            yText={String}
            xTitle={say('month')}
            yTitle={say(unit === 'days' ? 'calendar_days' : 'working_days')}
          />
        ) : undefined
      }
    />
  );
};

const Kinds = ({ of: { office, kinds }, unit }: Props) => {
  const label = useLabel();
  const { say, quantile, shareOf } = useSaid();
  return (
    <Numbers
      title={say('kinds')}
      about={say('kinds_about')}
      name={`by-kind-${office}`}
      head={[say('kind'), say('filed'), say('p50'), say('p90'), say('ended_to60'), say('share')]}
      rows={kinds
        .filter(({ filed }) => filed > 0)
        .map((each) => [
          label('kind', each.kind),
          each.filed,
          quantile(each[unit].p50),
          quantile(each[unit].p90),
          each.bands[unit].ended.to60,
          shareOf(each.bands[unit].ended.to60, each.bands[unit].cases),
        ])}
      file={[
        [say('kind'), say('day'), say('at_risk'), say('share_open'), say('band_low'), say('band_high')],
        ...kinds.flatMap(({ kind, [unit]: { steps } }) =>
          steps.map(({ at, atRisk, open, low, high }) => [label('kind', kind), at, atRisk, open, low, high]),
        ),
      ]}
    />
  );
};

export const Time = (props: Props) => (
  <SpaceBetween size="l">
    <Beside {...props} />
    <StillOpen {...props} />
    <InBands {...props} />
    <Cohorts {...props} />
    <Kinds {...props} />
    <Stays {...props} />
  </SpaceBetween>
);
