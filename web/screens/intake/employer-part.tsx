/** The employer, whom nearly every complaint has, and further parties; firms that the office has cases of are offered by name. */
import Autosuggest from '@cloudscape-design/components/autosuggest';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import { useIntl } from 'react-intl';
import type { Lookalike } from '../../api/queries.ts';
import { useLabel } from '../../api/reference.ts';
import { Fields, issuesInside } from '../act/fields.tsx';
import { ListFrame } from '../act/list-frame.tsx';
import { isRecord, only, type Value } from '../act/schema.ts';
import { type Filling, Part } from './parts.tsx';

export const partiesIn = ({ parties }: Value): readonly Value[] =>
  Array.isArray(parties) ? parties.filter(isRecord) : [];

const employerFirst = { relation: 'employer' };

interface NameProps {
  readonly employer: Value;
  readonly known: readonly Lookalike[];
  readonly change: (name: string) => void;
}

const NameOfEmployer = ({ employer, known, change }: NameProps) => {
  const { formatMessage } = useIntl();
  const label = useLabel();
  const names = [...new Set(known.flatMap(({ employer: name }) => name ?? []))];
  return (
    <FormField
      stretch
      label={
        <>
          {label('field', 'name')}
          <i> – {formatMessage({ id: 'act.optional' })}</i>
        </>
      }
    >
      <Autosuggest
        value={typeof employer.name === 'string' ? employer.name : ''}
        options={names.map((value) => ({ value }))}
        filteringType="none"
        enteredTextLabel={(value) => formatMessage({ id: 'intake.as_typed' }, { value })}
        ariaLabel={label('field', 'name')}
        onChange={({ detail }) => change(detail.value)}
      />
    </FormField>
  );
};

export const EmployerPart = ({
  filling,
  known,
}: {
  readonly filling: Filling;
  readonly known: readonly Lookalike[];
}) => {
  const { formatMessage } = useIntl();
  const { office, schema, value, issues, change } = filling;
  const [employer = employerFirst, ...others] = partiesIn(value);
  const each = schema.properties?.parties?.items ?? {};
  const frame = { of: { office, workers: {}, parties: {}, ledger: {} } };
  const become = (all: readonly Value[]) => change({ ...value, parties: all });
  return (
    <Part id="employer">
      <NameOfEmployer
        employer={employer}
        known={known}
        change={(name) => become([{ ...employer, name }, ...others])}
      />
      <Fields
        {...frame}
        schema={only(each, ['firmNumber', 'phone', 'address'])}
        value={employer}
        issues={issuesInside(issuesInside(issues, 'parties'), '0')}
        change={(next) => become([next, ...others])}
      />
      <ExpandableSection
        headerText={formatMessage({ id: 'intake.other_parties' })}
        defaultExpanded={others.length > 0}
      >
        <ListFrame
          entries={others}
          empty={{}}
          change={(next) => become([employer, ...next.filter(isRecord)])}
          entry={(party, n, replaced) => (
            <Fields
              {...frame}
              schema={each}
              value={isRecord(party) ? party : {}}
              issues={issuesInside(issuesInside(issues, 'parties'), `${n + 1}`)}
              change={replaced}
            />
          )}
        />
      </ExpandableSection>
    </Part>
  );
};
