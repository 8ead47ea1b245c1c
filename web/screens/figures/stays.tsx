/** How long cases stay in each stage: the share that is still there, with its band and how many are still seen. */
import { useIntl } from 'react-intl';
import type { Figures } from '../../api/queries.ts';
import { Numbers } from './numbers.tsx';
import { type Unit, useSaid } from './said.ts';
import { atDay, dayRows, fromTheStart } from './steps.ts';

interface StaysProps {
  readonly of: Figures;
  readonly unit: Unit;
}

export const Stays = ({ of: { office, stages }, unit }: StaysProps) => {
  const { formatMessage } = useIntl();
  const { say, percent } = useSaid();
  const head = [
    say('stage'),
    say('day'),
    say('at_risk'),
    say('share_there'),
    say('band_low'),
    say('band_high'),
  ];
  const all = stages.map((each) => ({
    stage: formatMessage({ id: `stage.${each.stage}` }),
    steps: fromTheStart(each[unit]),
  }));
  return (
    <Numbers
      title={say('stays')}
      about={say('stays_about')}
      name={`stays-${office}`}
      head={head}
      rows={all.flatMap(({ stage, steps }) =>
        dayRows
          .flatMap((day) => atDay(steps, day))
          .map(({ at, atRisk, open, low, high }) => [
            stage,
            at,
            atRisk,
            percent(open),
            percent(low),
            percent(high),
          ]),
      )}
      file={[
        head,
        ...all.flatMap(({ stage, steps }) =>
          steps.map(({ at, atRisk, open, low, high }) => [stage, at, atRisk, open, low, high]),
        ),
      ]}
    />
  );
};
