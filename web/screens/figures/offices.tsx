/** Offices in the limits that chance explains, in the order of the directory: a funnel, and no league table. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { useStaffApi } from '../../api/client.ts';
import { besideQuery } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useOfficeName } from '../../shown/names.ts';
import { Trouble } from '../trouble.tsx';
import { Numbers } from './numbers.tsx';
import { Plot } from './plot.tsx';
import { useSaid } from './said.ts';

interface Props {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

export const Offices = ({ office, from, to }: Props) => {
  const { say, percent, shareOf } = useSaid();
  const officeName = useOfficeName();
  const label = useLabel();
  const { data, error, refetch } = useQuery(besideQuery(useStaffApi(), office, from, to));
  if (error !== null) return <Trouble error={error} again={refetch} />;
  if (data === undefined) return null;
  const shares = data.points.flatMap(({ cases, within }) =>
    within === undefined ? [] : [{ cases, share: within / cases, low: null, high: null, all: null }],
  );
  const curve = data.limits.map((each) => ({ ...each, share: null, all: data.share ?? null }));
  const points = [...shares, ...curve].toSorted((a, b) => a.cases - b.cases);
  return (
    <SpaceBetween size="l">
      <Numbers
        title={say('funnel')}
        about={say('funnel_about', { share: percent(data.share) ?? '–' })}
        name={`offices-${office}`}
        head={[say('office'), say('decided'), say('within'), say('share'), say('stands_out')]}
        rows={data.points.map((each) => [
          officeName(each.office),
          each.cases,
          each.within ?? say('few'),
          each.within === undefined ? undefined : shareOf(each.within, each.cases),
          each.standsOut === undefined ? undefined : say(each.standsOut ? 'yes' : 'no'),
        ])}
        chart={
          shares.length === 0 ? undefined : (
            <Plot
              label={say('funnel')}
              xs={points.map(({ cases }) => cases)}
              lines={[
                { label: say('office'), colour: 0, as: 'points', values: points.map((each) => each.share) },
                { label: say('all_offices'), colour: 5, as: 'curve', values: points.map(({ all }) => all) },
                { label: say('limit_low'), colour: 1, as: 'curve', values: points.map(({ low }) => low) },
                { label: say('limit_high'), colour: 3, as: 'curve', values: points.map(({ high }) => high) },
              ]}
              yMax={1}
              xText={String}
              yText={(each) => `${percent(each)}`}
              xTitle={say('decided')}
              yTitle={say('share')}
            />
          )
        }
      />
      <Numbers
        title={say('reasons_beside')}
        about={say('reasons_beside_about')}
        name={`reasons-beside-${office}`}
        head={[say('office'), say('reason'), say('how'), say('count'), say('here'), say('elsewhere')]}
        words={[1, 2]}
        rows={data.reasons.map((each) => [
          officeName(each.office),
          each.reason === 'complaint_withdrawn'
            ? say('withdrawn_act')
            : label(each.how === 'refused' ? 'refusal_reason' : 'closing_reason', each.reason),
          say(`ending.${each.how}`),
          each.count,
          percent(each.here),
          each.elsewhere === undefined ? say('hidden') : percent(each.elsewhere),
        ])}
      />
    </SpaceBetween>
  );
};
