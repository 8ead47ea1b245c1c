/** The fields of a form: a long one in parts, of which one with nothing in it that need not be said stays folded. */
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import { useLabel } from '../../api/reference.ts';
import { Fields, type FieldsProps, issuesInside } from './fields.tsx';
import { type FormPart, partsOf } from './form-parts.ts';
import { isRecord, only } from './schema.ts';

/** The fields of a group, under the heading of its part. */
const GroupFields = ({ name, ...props }: FieldsProps & { readonly name: string }) => {
  const { of, schema, value, issues, change } = props;
  const own = value[name];
  return (
    <div data-field={name}>
      <Fields
        of={of}
        schema={schema.properties?.[name] ?? {}}
        value={isRecord(own) ? own : {}}
        issues={issuesInside(issues, name)}
        change={(next) => change({ ...value, [name]: next })}
      />
    </div>
  );
};

const useHeading = () => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  return ({ id, names: [name = ''] }: FormPart): string =>
    id === 'group' ? label('field', name) : formatMessage({ id: `act.part_${id}` });
};

export const Sections = (props: FieldsProps) => {
  const heading = useHeading();
  const { schema, value, issues } = props;
  const parts = partsOf(schema);
  if (parts.length === 0) return <Fields {...props} />;
  const { required = [] } = schema;
  const mustBeSeen = (name: string) =>
    required.includes(name) || value[name] !== undefined || issues.some(({ path }) => path.startsWith(name));
  return (
    <SpaceBetween size="m">
      {parts.map((part) =>
        part.id === 'needed' ? (
          <Fields key="needed" {...props} schema={only(schema, part.names)} />
        ) : (
          <ExpandableSection
            // what is wrong in a folded part unfolds it
            key={`${part.names.join()} ${issues.length > 0}`}
            headerText={heading(part)}
            defaultExpanded={part.names.some(mustBeSeen)}
          >
            {part.id === 'group' ? (
              <GroupFields {...props} name={part.names[0] ?? ''} />
            ) : (
              <Fields {...props} schema={only(schema, part.names)} />
            )}
          </ExpandableSection>
        ),
      )}
    </SpaceBetween>
  );
};
