/** A thing of the case that a command names: a payment, a limit, a request; the API says which there are. */
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import { useIntl } from 'react-intl';
import { useDays } from '../../shown/days.ts';
import { useMoney } from '../../shown/money.ts';
import type { NameableThing } from './schema.ts';

interface NamedChoiceProps {
  readonly things: readonly NameableThing[];
  readonly several: boolean;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const useOptions = (things: readonly NameableThing[]) => {
  const { day } = useDays();
  const money = useMoney();
  return things.map(({ value, says, on, fen, worker }) => {
    const label = [
      says ?? (typeof value === 'number' ? `${value}.` : undefined),
      worker,
      on && day(on),
      fen !== undefined && money(fen),
    ];
    return { value: String(value), label: label.filter((each) => each).join(' · '), thing: value };
  });
};

export const NamedChoice = ({ things, several, value, change }: NamedChoiceProps) => {
  const { formatMessage } = useIntl();
  const options = useOptions(things);
  const shared = {
    options,
    filteringType: 'auto',
    placeholder: formatMessage({ id: 'act.choose' }),
    empty: formatMessage({ id: 'act.nothing_to_choose' }),
  } as const;
  const thingOf = (chosen: string | undefined) => options.find((each) => each.value === chosen)?.thing;
  if (!several)
    return (
      <Select
        {...shared}
        selectedOption={options.find(({ thing }) => thing === value) ?? null}
        onChange={({ detail }) => change(thingOf(detail.selectedOption.value))}
      />
    );
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Multiselect
      {...shared}
      selectedOptions={options.filter(({ thing }) => chosen.includes(thing))}
      onChange={({ detail }) => change(detail.selectedOptions.map((each) => thingOf(each.value)))}
    />
  );
};
