/** The input of one field that holds no further fields, by what it holds. */
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Textarea from '@cloudscape-design/components/textarea';
import TimeInput from '@cloudscape-design/components/time-input';
import { useIntl } from 'react-intl';
import { Choice, Choices } from './choices.tsx';
import { DateInput } from './date-input.tsx';
import { CaseChoice, Colleagues, Offices, PartyChoice, Tongues, WorkerChoice } from './people.tsx';
import { PlaceChoice } from './place-choice.tsx';
import type { CaseParts, FieldKind, Schema } from './schema.ts';
import { SumInput } from './sum-input.tsx';
import { SumsByWorker } from './sums-by-worker.tsx';

export interface FieldInputProps {
  readonly of: CaseParts;
  readonly kind: Exclude<FieldKind, 'group' | 'list' | 'one_of' | 'figure'>;
  readonly schema: Schema;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const YesNo = ({ value, change }: Pick<FieldInputProps, 'value' | 'change'>) => {
  const { formatMessage } = useIntl();
  return (
    <RadioGroup
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={({ detail }) => change(detail.value === 'true')}
      items={[
        { value: 'true', label: formatMessage({ id: 'act.yes' }) },
        { value: 'false', label: formatMessage({ id: 'act.no' }) },
      ]}
    />
  );
};

const NumberInput = ({ value, change }: Pick<FieldInputProps, 'value' | 'change'>) => (
  <Input
    type="number"
    value={typeof value === 'number' ? String(value) : ''}
    onChange={({ detail }) => change(detail.value === '' ? undefined : Number(detail.value))}
  />
);

const HourInput = ({ value, change }: { readonly value: string } & Pick<FieldInputProps, 'change'>) => (
  <TimeInput
    format="hh:mm"
    placeholder="hh:mm"
    value={value}
    onChange={({ detail }) => change(detail.value === '' ? undefined : detail.value)}
  />
);

export const FieldInput = ({ of, kind, schema, value, change }: FieldInputProps) => {
  switch (kind) {
    case 'choice':
      return <Choice schema={schema} value={value} change={change} />;
    case 'choices':
      return <Choices schema={schema.items ?? {}} value={value} change={change} />;
    case 'yes_no':
      return <YesNo value={value} change={change} />;
    case 'date':
      return <DateInput value={textOf(value)} change={change} />;
    case 'hour':
      return <HourInput value={textOf(value)} change={change} />;
    case 'last_day_of_work':
      return (
        <Choice schema={{ enum: ['goes_on'], 'x-words': 'choice' }} value={value} change={change} dated />
      );
    case 'sum':
      return <SumInput fen={typeof value === 'number' ? value : undefined} change={change} />;
    case 'number':
      return <NumberInput value={value} change={change} />;
    case 'worker':
      return <WorkerChoice of={of} value={value} change={change} />;
    case 'workers':
      return <WorkerChoice of={of} value={value} change={change} several />;
    case 'party':
      return <PartyChoice of={of} value={value} change={change} />;
    case 'parties':
      return <PartyChoice of={of} value={value} change={change} several />;
    case 'payer':
      return <PartyChoice of={of} value={value} change={change} beside={['fund', 'court']} />;
    case 'inspector':
      return <Colleagues of={of} who="inspector" value={value} change={change} />;
    case 'inspectors':
      return <Colleagues of={of} who="inspector" value={value} change={change} several />;
    case 'mediator':
      return <Colleagues of={of} who="mediator" value={value} change={change} />;
    case 'office':
      return <Offices value={value} change={change} />;
    case 'case':
      return <CaseChoice value={value} change={change} />;
    case 'language':
      return <Tongues value={value} change={change} />;
    case 'area':
      return <PlaceChoice value={value} change={change} />;
    case 'sums_by_worker':
      return <SumsByWorker of={of} value={value} change={change} />;
    case 'long_text':
      return <Textarea rows={5} value={textOf(value)} onChange={({ detail }) => change(detail.value)} />;
    case 'text':
      return <Input value={textOf(value)} onChange={({ detail }) => change(detail.value)} />;
  }
};
