/** What a search can be narrowed by: what the case is, how it came, who has it, by when it is due, and when it was opened. */
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import DatePicker from '@cloudscape-design/components/date-picker';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useStaffApi } from '../../api/client.ts';
import { colleaguesQuery, officesQuery, useMe } from '../../api/queries.ts';
import { useReference } from '../../api/reference.ts';
import { useDays } from '../../shown/days.ts';
import { spokenAtTheDoor, useLanguageName } from '../../shown/language-names.ts';
import { useNarrow } from '../../shown/narrow.ts';
import { type Narrowing, type NarrowingKey, narrowedBy } from './search-address.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const useCodeOptions = (): ((group: string) => readonly Option[]) => {
  const labels = useReference()?.labels ?? {};
  return (group) =>
    Object.entries(labels).flatMap(([key, label]) =>
      key.startsWith(`${group}.`) ? [{ value: key.slice(group.length + 1), label }] : [],
    );
};

interface FieldProps {
  readonly name: NarrowingKey;
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
}

const Choice = ({ name, value, set, options }: FieldProps & { readonly options: readonly Option[] }) => {
  const { formatMessage } = useIntl();
  const any = { value: '', label: formatMessage({ id: 'narrow.any' }) };
  return (
    <FormField label={formatMessage({ id: `narrow.${name}` })}>
      <Select
        options={[any, ...options]}
        selectedOption={options.find((each) => each.value === value) ?? any}
        filteringType={options.length > 8 ? 'auto' : 'none'}
        expandToViewport
        onChange={({ detail }) => set(detail.selectedOption.value || undefined)}
      />
    </FormField>
  );
};

const Day = ({ name, value, set }: FieldProps) => {
  const { formatMessage } = useIntl();
  const { day } = useDays();
  return (
    <FormField
      label={formatMessage({ id: `narrow.${name}` })}
      constraintText={value === undefined ? undefined : day(value)}
    >
      <DatePicker
        value={value ?? ''}
        placeholder="YYYY-MM-DD"
        format="iso"
        inputFormat="iso"
        expandToViewport
        onChange={({ detail }) => set(detail.value === '' ? undefined : detail.value)}
      />
    </FormField>
  );
};

interface NarrowSearchProps {
  readonly narrowing: Narrowing;
  readonly change: (narrowing: Narrowing) => void;
}

export const NarrowSearch = ({ narrowing, change }: NarrowSearchProps) => {
  const { formatMessage } = useIntl();
  const narrow = useNarrow();
  const codes = useCodeOptions();
  const languageName = useLanguageName();
  const api = useStaffApi();
  const office = useMe()?.office;
  const { data: offices = [] } = useQuery(officesQuery(api));
  const { data: staff = [] } = useQuery({
    ...colleaguesQuery(api, office ?? ''),
    enabled: office !== undefined,
  });
  const tongues = spokenAtTheDoor.map((tag) => ({
    value: tag,
    label: languageName(tag),
  }));
  const count = Object.keys(narrowedBy(narrowing)).length;
  const field = (name: NarrowingKey): FieldProps => ({
    name,
    value: narrowing[name],
    set: (value) => change({ ...narrowing, [name]: value }),
  });
  return (
    <ExpandableSection
      defaultExpanded={count > 0 && !narrow}
      headerText={formatMessage({ id: 'narrow.title' }, { count })}
      headerActions={
        count > 0 && (
          <Button variant="inline-link" onClick={() => change({})}>
            {formatMessage({ id: 'list.clear' })}
          </Button>
        )
      }
      variant="default"
    >
      <ColumnLayout columns={3} minColumnWidth={220}>
        <Choice {...field('status')} options={codes('status')} />
        <Choice {...field('kind')} options={codes('kind')} />
        <Choice {...field('lane')} options={codes('lane')} />
        <Choice {...field('harm')} options={codes('harm')} />
        <Choice {...field('channel')} options={codes('channel')} />
        <Choice {...field('language')} options={tongues} />
        <Choice {...field('office')} options={offices.map(({ id, name }) => ({ value: id, label: name }))} />
        <Choice {...field('holder')} options={staff.map(({ id, name }) => ({ value: id, label: name }))} />
        <Day {...field('dueBy')} />
        <Day {...field('from')} />
        <Day {...field('to')} />
      </ColumnLayout>
    </ExpandableSection>
  );
};
