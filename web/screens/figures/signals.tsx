/** Questions to an office: signs that figures were made to look well, each with what it means, and whether all are treated alike. */
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Figures } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { useLanguageName } from '../../shown/language-names.ts';
import { Numbers } from './numbers.tsx';
import { useSaid } from './said.ts';

interface Props {
  readonly of: Figures;
}

const signals = [
  'nearLimit',
  'paused',
  'cameBack',
  'uncontacted',
  'disputed',
  'reopened',
  'confirmed',
] as const;

const Signs = ({ of: figures }: Props) => {
  const { say, shareOf } = useSaid();
  return (
    <Numbers
      title={say('signals')}
      about={say('signals_about')}
      name={`signals-${figures.office}`}
      head={[say('what'), say('part'), say('of'), say('share'), say('meaning')]}
      words={[4]}
      rows={signals.map((name) => {
        const { part, of } = figures.signals[name];
        return [say(`signal.${name}`), part, of, shareOf(part, of), say(`signal_about.${name}`)];
      })}
    />
  );
};

const columns = ['cases', 'solved', 'turnedAway', 'otherwise', 'open'] as const;

const Fairness = ({ of: { office, outcomes } }: Props) => {
  const label = useLabel();
  const languageName = useLanguageName();
  const { say } = useSaid();
  const name = (by: string, value: string) => (by === 'language' ? languageName(value) : label(by, value));
  const rows = (['language', 'channel', 'naming'] as const).flatMap((by) =>
    outcomes[by].map(({ value, outcomes: seen }) => [
      say(`by.${by}`),
      name(by, value),
      ...columns.map((column) => (seen === undefined ? say('hidden') : seen[column])),
    ]),
  );
  return (
    <Numbers
      title={say('fairness')}
      about={say('fairness_about')}
      name={`fairness-${office}`}
      head={[say('by'), say('value'), ...columns.map((column) => say(`outcome.${column}`))]}
      words={[1]}
      rows={rows}
    />
  );
};

export const Signals = (props: Props) => (
  <SpaceBetween size="l">
    <Signs {...props} />
    <Fairness {...props} />
  </SpaceBetween>
);
