/** A field that holds one of several things: first which one, then its own fields. */
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLabel } from '../../api/reference.ts';
import { type Schema, type Value, variantsOf, without } from './schema.ts';

interface OneOfProps {
  readonly schema: Schema;
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly fields: (variant: Schema, value: Value, change: (value: Value) => void) => ReactNode;
}

export const OneOf = ({ schema, value, change, fields }: OneOfProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const group = 'wage_rule';
  // a rule without a label is none of this jurisdiction's law
  const variants = variantsOf(schema).filter(({ name }) => label(group, name) !== name);
  const by = variants[0]?.by ?? 'rule';
  const chosen = variants.find(({ name }) => name === value[by]);
  const options = variants.map(({ name }) => ({ value: name, label: label(group, name) }));
  return (
    <SpaceBetween size="s">
      <FormField label={label('field', by)} stretch>
        <Select
          options={options}
          filteringType="auto"
          placeholder={formatMessage({ id: 'act.choose' })}
          selectedOption={options.find((each) => each.value === value[by]) ?? null}
          onChange={({ detail }) => change({ [by]: detail.selectedOption.value })}
        />
      </FormField>
      {chosen !== undefined && fields(without(chosen.schema, [by]), value, change)}
    </SpaceBetween>
  );
};
