/** The filter of a list of the office: by codes and days only, so that no name or phone gets into an address. */
import DateInput from '@cloudscape-design/components/date-input';
import FormField from '@cloudscape-design/components/form-field';
import PropertyFilter, { type PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery } from '../../api/queries.ts';
import { useLabel, useReference } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { spokenAtTheDoor, useLanguageName } from '../../shown/language-names.ts';
import { type FilterKey, filterFrom, filterKeys, type ListFilter, tokensOf } from './list-filter.ts';

type Option = PropertyFilterProps.FilteringOption;

/** Keys whose values are codes with words of their own. */
const codeGroups = {
  status: 'status',
  kind: 'kind',
  lane: 'lane',
  channel: 'channel',
  flag: 'flag',
} as const;

const useOptions = (office: string): readonly Option[] => {
  const labels = useReference()?.labels ?? {};
  const label = useLabel();
  const languageName = useLanguageName();
  const { data: staff = [] } = useQuery(colleaguesQuery(useStaffApi(), office));
  const coded = Object.entries(codeGroups).flatMap(([propertyKey, group]) =>
    Object.entries(labels).flatMap(([key, text]) =>
      key.startsWith(`${group}.`) ? [{ propertyKey, value: key.slice(group.length + 1), label: text }] : [],
    ),
  );
  const roles = [...new Set(staff.flatMap((each) => each.roles))];
  return [
    ...coded,
    ...staff.map(({ id, name }) => ({ propertyKey: 'assignee', value: id, label: name })),
    ...roles.map((role) => ({ propertyKey: 'assignee', value: role, label: label('role', role) })),
    ...spokenAtTheDoor.map((value) => ({ propertyKey: 'language', value, label: languageName(value) })),
  ];
};

const DayForm = ({ value, onChange }: PropertyFilterProps.ExtendedOperatorFormProps<string>) => {
  const { formatMessage } = useIntl();
  const { day } = useDays();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');
  return (
    <FormField
      label={formatMessage({ id: 'filter.until' })}
      constraintText={isDay && value ? day(value) : undefined}
    >
      <DateInput
        value={value ?? ''}
        placeholder="YYYY-MM-DD"
        format="iso"
        inputFormat="iso"
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
};

const useProperties = (options: readonly Option[]): readonly PropertyFilterProps.FilteringProperty[] => {
  const { formatMessage } = useIntl();
  const { day } = useDays();
  const named = (key: FilterKey) => (value: unknown) =>
    options.find((each) => each.propertyKey === key && each.value === value)?.label ?? String(value);
  return filterKeys.map((key) => {
    const label = formatMessage({ id: `filter.${key}` });
    return {
      key,
      propertyLabel: label,
      groupValuesLabel: label,
      ...(key === 'due'
        ? {
            defaultOperator: '<=',
            operators: [{ operator: '<=', form: DayForm, format: (value: string) => day(value) }],
          }
        : { operators: [{ operator: '=', format: named(key) }] }),
    };
  });
};

interface FilterBarProps {
  readonly office: string;
  readonly filter: ListFilter;
  readonly change: (filter: ListFilter) => void;
  readonly countText: string;
  /** the choice of a view, before the filter */
  readonly views: ReactNode;
}

export const FilterBar = ({ office, filter, change, countText, views }: FilterBarProps) => {
  const { formatMessage } = useIntl();
  const options = useOptions(office);
  return (
    <div className="list-filter">
      <PropertyFilter
        query={{ tokens: tokensOf(filter), operation: 'and' }}
        filteringProperties={useProperties(options)}
        filteringOptions={options}
        onChange={({ detail }) => change(filterFrom(detail.tokens))}
        countText={countText}
        customControl={views}
        filteringPlaceholder={formatMessage({ id: 'filter.placeholder' })}
        filteringAriaLabel={formatMessage({ id: 'filter.placeholder' })}
        filteringEmpty={formatMessage({ id: 'list.no_match' })}
        disableFreeTextFiltering
        readOnlyOperations
        expandToViewport
        i18nStrings={{ enteredTextLabel: (text) => formatMessage({ id: 'filter.use' }, { text }) }}
      />
    </div>
  );
};
