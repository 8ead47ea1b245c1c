/** The parts of a complaint as they are asked, each made from the schema of what is filed. */
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Issue } from '../../api/client.ts';
import { Fields, issuesInside } from '../act/fields.tsx';
import { isRecord, only, type Schema, type Value } from '../act/schema.ts';

export interface Filling {
  readonly office: string;
  readonly schema: Schema;
  readonly value: Value;
  readonly issues: readonly Issue[];
  readonly change: (value: Value) => void;
}

export const Part = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const { formatMessage } = useIntl();
  return (
    <Container header={<Header variant="h2">{formatMessage({ id: `intake.${id}` })}</Header>}>
      <SpaceBetween size="m">{children}</SpaceBetween>
    </Container>
  );
};

const nobodyIn = (office: string) => ({ office, workers: {}, parties: {}, ledger: {} });

/** Fields of the complaint itself. */
export const Asked = ({
  filling,
  names,
}: {
  readonly filling: Filling;
  readonly names: readonly string[];
}) => (
  <Fields
    of={nobodyIn(filling.office)}
    schema={only(filling.schema, names)}
    value={filling.value}
    issues={filling.issues}
    change={filling.change}
  />
);

const oneLiners = ['place', 'why_late'];

/** A street and a reason are a line, and no story. */
const inOneLine = ({ properties = {}, ...schema }: Schema): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [
      name,
      oneLiners.includes(name) ? { ...each, maxLength: 200 } : each,
    ]),
  ),
});

interface AskedInsideProps {
  readonly filling: Filling;
  /** the group whose fields they are: `worker`, `words` */
  readonly group: string;
  readonly names: readonly string[];
}

/** Fields of one of its groups, without the group's own frame. */
export const AskedInside = ({ filling, group, names }: AskedInsideProps) => {
  const { office, schema, value, issues, change } = filling;
  const inside = value[group];
  return (
    <Fields
      of={nobodyIn(office)}
      schema={inOneLine(only(schema.properties?.[group] ?? {}, names))}
      value={isRecord(inside) ? inside : {}}
      issues={issuesInside(issues, group)}
      change={(next) => change({ ...value, [group]: next })}
      words={group === 'words'}
    />
  );
};
