/** The fields of a schema, one under another; what is wrong with one is said at it, in the API's own words. */
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import type { Issue } from '../../api/client.ts';
import { useLabel } from '../../api/reference.ts';
import { FieldInput } from './field-input.tsx';
import { FigureInput } from './figure-input.tsx';
import { ListFrame } from './list-frame.tsx';
import { NamedChoice } from './named-choice.tsx';
import { OneOf } from './one-of.tsx';
import {
  type CaseParts,
  exactOf,
  fieldKind,
  isRecord,
  isVaultRef,
  type Schema,
  type Value,
} from './schema.ts';

export interface FieldsProps {
  readonly of: CaseParts;
  readonly schema: Schema;
  readonly value: Value;
  readonly issues: readonly Issue[];
  readonly change: (value: Value) => void;
  /** the free texts of a command stand in a group of their own, whose labels are theirs */
  readonly words?: boolean;
}

const issuesAt = (issues: readonly Issue[], name: string): string =>
  issues
    .filter(({ path }) => path === name || path.startsWith(`${name}.`))
    .map(({ says }) => says)
    .join(' ');

export const issuesInside = (issues: readonly Issue[], name: string): readonly Issue[] =>
  issues
    .filter(({ path }) => path.startsWith(`${name}.`))
    .map(({ path, says }) => ({ path: path.slice(name.length + 1), says }));

export const Fields = ({ of, schema, value, issues, change, words = false }: FieldsProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const { properties = {}, required = [] } = schema;
  return (
    <SpaceBetween size="m">
      {Object.entries(properties)
        .filter(([, each]) => !isVaultRef(each))
        .map(([name, each]) => (
          <FormField
            key={name}
            data-field={name}
            stretch
            label={
              name === 'words' ? undefined : (
                <>
                  {label(words ? 'text' : 'field', name)}
                  {!required.includes(name) && <i> – {formatMessage({ id: 'act.optional' })}</i>}
                </>
              )
            }
            errorText={each.type === 'object' ? undefined : issuesAt(issues, name)}
          >
            <Field
              of={of}
              name={name}
              schema={each}
              value={value[name]}
              issues={issuesInside(issues, name)}
              change={(next) => change({ ...value, [name]: next })}
            />
          </FormField>
        ))}
    </SpaceBetween>
  );
};

interface FieldProps extends Pick<FieldsProps, 'of' | 'schema' | 'issues'> {
  readonly name: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const ListField = ({ of, name, schema, value, issues, change }: FieldProps) => {
  const { items = {} } = schema;
  return (
    <ListFrame
      entries={Array.isArray(value) ? value : []}
      empty={items.type === 'object' || items.anyOf !== undefined ? {} : ''}
      change={change}
      entry={(each, n, replaced) => (
        <Field
          of={of}
          name={name}
          schema={items}
          value={each}
          issues={issuesInside(issues, `${n}`)}
          change={replaced}
        />
      )}
    />
  );
};

/** One field: an input, a group of fields, or a list of either. */
const Field = (props: FieldProps) => {
  const { of, name, schema, value, issues, change } = props;
  const things = of.names?.[name];
  if (things !== undefined)
    return <NamedChoice things={things} several={schema.type === 'array'} value={value} change={change} />;
  const kind = fieldKind(name, schema);
  if (kind === 'figure')
    return (
      <FigureInput
        value={value}
        change={change}
        one={(each, changed) => (
          <Field {...props} schema={exactOf(schema) ?? {}} value={each} change={changed} />
        )}
      />
    );
  if (kind === 'list') return <ListField {...props} />;
  if (kind === 'one_of')
    return (
      <OneOf
        schema={schema}
        value={isRecord(value) ? value : {}}
        change={change}
        fields={(variant, rest, changed) => (
          <Fields of={of} schema={variant} value={rest} issues={issues} change={changed} />
        )}
      />
    );
  if (kind !== 'group')
    return <FieldInput of={of} kind={kind} schema={schema} value={value} change={change} />;
  return (
    <Fields
      of={of}
      schema={schema}
      value={isRecord(value) ? value : {}}
      issues={issues}
      change={change}
      words={name === 'words'}
    />
  );
};
