/** Where it happened: a division of the country, looked for by its name and those around it, in whatever order they are typed. */
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { type Division, divisionsQuery } from '../../api/queries.ts';
import { matchesPlace, pathsOf } from '../../shown/places.ts';

interface PlaceChoiceProps {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** More than these nobody reads; another letter makes them fewer. */
const mostShown = 50;

const none: readonly Division[] = [];

export const PlaceChoice = ({ value, change }: PlaceChoiceProps) => {
  const { formatMessage } = useIntl();
  const { data = none, isLoading } = useQuery(divisionsQuery(useStaffApi()));
  const [typed, setTyped] = useState('');
  const places = useMemo(() => pathsOf(data), [data]);
  const optionOf = (code: string): SelectProps.Option => {
    const [name = code, ...around] = places.get(code) ?? [];
    return { value: code, label: name, description: around.join(' · ') };
  };
  const found = [...places].filter(([, names]) => matchesPlace(names, typed)).slice(0, mostShown);
  return (
    <Select
      selectedOption={typeof value === 'string' ? optionOf(value) : null}
      options={found.map(([code]) => optionOf(code))}
      filteringType="manual"
      filteringAriaLabel={formatMessage({ id: 'place.find' })}
      filteringPlaceholder={formatMessage({ id: 'place.find' })}
      onLoadItems={({ detail }) => setTyped(detail.filteringText)}
      statusType={isLoading ? 'loading' : 'finished'}
      loadingText={formatMessage({ id: 'list.loading' })}
      empty={formatMessage({ id: 'list.no_match' })}
      placeholder={formatMessage({ id: 'act.choose' })}
      onChange={({ detail }) => change(detail.selectedOption.value)}
    />
  );
};
