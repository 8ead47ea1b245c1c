/** One of a list of codes, or several, by their labels. */
import Multiselect from '@cloudscape-design/components/multiselect';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import { useLabel } from '../../api/reference.ts';
import { DateInput } from './date-input.tsx';
import type { Schema } from './schema.ts';

interface ChoiceProps {
  readonly schema: Schema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  /** a day may be said instead of a code */
  readonly dated?: boolean;
}

/** So few are shown at once; more are looked through. */
const fewChoices = 5;
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-/.test(value);

export const Choice = ({ schema, value, change, dated = false }: ChoiceProps) => {
  const label = useLabel();
  const { formatMessage } = useIntl();
  const { enum: codes = [], 'x-words': group = 'choice' } = schema;
  const options = codes.map((code) => ({ value: code, label: label(group, code) }));
  if (dated)
    return (
      <SpaceBetween size="xs">
        <RadioGroup
          value={isDay(value) ? null : typeof value === 'string' ? value : null}
          items={options}
          onChange={({ detail }) => change(detail.value)}
        />
        <DateInput value={isDay(value) ? value : ''} change={change} />
      </SpaceBetween>
    );
  if (codes.length <= fewChoices)
    return (
      <RadioGroup
        value={typeof value === 'string' ? value : null}
        items={options}
        onChange={({ detail }) => change(detail.value)}
      />
    );
  return (
    <Select
      selectedOption={options.find((each) => each.value === value) ?? null}
      options={options}
      filteringType="auto"
      placeholder={formatMessage({ id: 'act.choose' })}
      onChange={({ detail }) => change(detail.selectedOption.value)}
    />
  );
};

export const Choices = ({ schema, value, change }: Omit<ChoiceProps, 'dated'>) => {
  const label = useLabel();
  const { formatMessage } = useIntl();
  const { enum: codes = [], 'x-words': group = 'choice' } = schema;
  const options = codes.map((code) => ({ value: code, label: label(group, code) }));
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Multiselect
      selectedOptions={options.filter((each) => chosen.includes(each.value))}
      options={options}
      filteringType="auto"
      placeholder={formatMessage({ id: 'act.choose' })}
      onChange={({ detail }) => change(detail.selectedOptions.map((each) => each.value))}
    />
  );
};
