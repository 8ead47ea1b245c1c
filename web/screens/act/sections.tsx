/** A long form in parts: what must be said, what may be, and the texts; a part with nothing in it stays folded. */
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useIntl } from 'react-intl';
import { Fields, type FieldsProps } from './fields.tsx';
import { only, type Schema } from './schema.ts';

/** So many fields are read at one glance. */
const mostAtOnce = 7;

const countOf = ({ properties = {} }: Schema): number =>
  Object.entries(properties).reduce(
    (sum, [name, each]) => sum + (name === 'words' ? Object.keys(each.properties ?? {}).length : 1),
    0,
  );

export const Sections = (props: FieldsProps) => {
  const { formatMessage } = useIntl();
  const { schema, value, issues } = props;
  if (countOf(schema) <= mostAtOnce) return <Fields {...props} />;
  const { required = [] } = schema;
  const names = Object.keys(schema.properties ?? {}).filter((name) => name !== 'words');
  const parts = [
    { id: 'needed', names: names.filter((name) => required.includes(name)) },
    { id: 'optional', names: names.filter((name) => !required.includes(name)) },
    { id: 'texts', names: 'words' in (schema.properties ?? {}) ? ['words'] : [] },
  ];
  const hasSomething = (part: readonly string[]) =>
    part.some((name) => value[name] !== undefined || issues.some(({ path }) => path.startsWith(name)));
  return (
    <SpaceBetween size="m">
      {parts
        .filter((part) => part.names.length > 0)
        .map((part) => (
          <ExpandableSection
            // what is wrong in a folded part unfolds it
            key={`${part.id} ${issues.length > 0}`}
            headerText={formatMessage({ id: `act.part_${part.id}` })}
            defaultExpanded={part.names.some((name) => required.includes(name)) || hasSomething(part.names)}
          >
            <Fields {...props} schema={only(schema, part.names)} />
          </ExpandableSection>
        ))}
    </SpaceBetween>
  );
};
