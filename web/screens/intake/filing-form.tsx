/** The form of a complaint, from the danger to the name; what is typed is kept until it is filed. */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CommandForm } from '../../api/reference.ts';
import { RefusalSaid } from '../act/refusal-said.tsx';
import { asSchema, isRecord } from '../act/schema.ts';
import { DangerPart } from './danger-part.tsx';
import { EmployerPart } from './employer-part.tsx';
import { Lookalikes } from './lookalikes.tsx';
import { Asked, AskedInside, type Filling, Part } from './parts.tsx';
import { ReceivedPart } from './received-part.tsx';
import { type Filed, useFiling } from './use-filing.ts';
import { useLookalikes } from './use-lookalikes.ts';

interface FilingFormProps {
  readonly form: CommandForm;
  readonly office: string;
  readonly area: string | undefined;
  readonly spoken: string;
  readonly filed: (filed: Filed) => void;
}

const reachFields = ['phone', 'channel', 'safeFrom', 'safeUntil', 'mayBePlain', 'onlyNumberAndDate'];

const WherePart = ({ filling }: { readonly filling: Filling }) => (
  <Part id="where">
    <Asked filling={filling} names={['area']} />
    <AskedInside filling={filling} group="words" names={['place']} />
  </Part>
);

const WhatPart = ({ filling }: { readonly filling: Filling }) => (
  <Part id="what">
    <Asked filling={filling} names={['kind']} />
    <AskedInside filling={filling} group="words" names={['what_happened']} />
    <AskedInside filling={filling} group="claim" names={['claimedFen', 'from', 'until', 'endOfWork']} />
    <Asked filling={filling} names={['headcount']} />
  </Part>
);

const ReachPart = ({ filling }: { readonly filling: Filling }) => (
  <Part id="reach">
    <Asked filling={filling} names={['language']} />
    <AskedInside filling={filling} group="worker" names={reachFields} />
  </Part>
);

/** A person has a name, a firm a style: Chinese has a word for each. */
const WorkerName = ({ filling: { value, change } }: { readonly filling: Filling }) => {
  const { formatMessage } = useIntl();
  const worker = isRecord(value.worker) ? value.worker : {};
  return (
    <FormField
      stretch
      label={
        <>
          {formatMessage({ id: 'intake.worker_name' })}
          <i> – {formatMessage({ id: 'act.optional' })}</i>
        </>
      }
    >
      <Input
        value={typeof worker.name === 'string' ? worker.name : ''}
        onChange={({ detail }) => change({ ...value, worker: { ...worker, name: detail.value } })}
      />
    </FormField>
  );
};

const NamingPart = ({ filling }: { readonly filling: Filling }) => (
  <Part id="naming">
    <WorkerName filling={filling} />
    <AskedInside filling={filling} group="worker" names={['idNumber']} />
    <Asked filling={filling} names={['naming']} />
  </Part>
);

export const FilingForm = ({ form, office, area, spoken, filed }: FilingFormProps) => {
  const { formatMessage } = useIntl();
  const [composing, setComposing] = useState(false);
  const [link, setLink] = useState<string>();
  const filing = useFiling({ form: asSchema(form.schema), area, spoken, link, filed });
  const alike = useLookalikes(filing.value, composing);
  const { schema, value, issues, change } = filing;
  const filling: Filling = { office, schema, value, issues, change };
  const employer = (
    <SpaceBetween size="l">
      <EmployerPart filling={filling} known={alike} />
      <Lookalikes items={alike} value={value} link={link} setLink={setLink} />
    </SpaceBetween>
  );
  return (
    <div onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}>
      <SpaceBetween size="l">
        <DangerPart filling={filling} />
        {value.danger === true ? (
          <SpaceBetween size="l">
            <WherePart filling={filling} />
            <ReachPart filling={filling} />
            <WhatPart filling={filling} />
            <ExpandableSection headerText={formatMessage({ id: 'intake.can_wait' })}>
              <SpaceBetween size="l">
                <ReceivedPart filling={filling} />
                {employer}
                <NamingPart filling={filling} />
              </SpaceBetween>
            </ExpandableSection>
          </SpaceBetween>
        ) : (
          <SpaceBetween size="l">
            <ReceivedPart filling={filling} />
            <WherePart filling={filling} />
            {employer}
            <WhatPart filling={filling} />
            <ReachPart filling={filling} />
            <NamingPart filling={filling} />
          </SpaceBetween>
        )}
        {filing.refused !== undefined && <RefusalSaid refused={filing.refused} office={office} />}
        <Box>{form.effect}</Box>
        <SpaceBetween size="xs" direction="horizontal">
          <Button variant="primary" loading={filing.sending} disabled={!filing.ready} onClick={filing.send}>
            {form.name}
          </Button>
          <Button variant="link" disabled={filing.sending} onClick={() => change({})}>
            {formatMessage({ id: 'intake.clear' })}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </div>
  );
};
