/**
 * The form of an act, made from the command's own schema: its effect is said before, its result after. What is typed
 * stays when the case has moved on, when the sign-in has run out, and when the tab is closed.
 */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Case } from '../../api/queries.ts';
import { type CommandForm, useReference } from '../../api/reference.ts';
import { AlarmsInForm } from '../../frame/alarms.tsx';
import { useNarrow } from '../../shown/narrow.ts';
import { Answered } from './answered.tsx';
import { BarredSaid } from './barred-said.tsx';
import { ForeseenWords, RefusalForeseen, useForesight } from './foresight.tsx';
import { Paper } from './paper.tsx';
import { FrozenProposal } from './proposal.tsx';
import { Receipt } from './receipt.tsx';
import { RefusalSaid } from './refusal-said.tsx';
import { asSchema, type Value, without } from './schema.ts';
import { saidAlready } from './second-word.ts';
import { Sections } from './sections.tsx';
import { useAct } from './use-act.ts';
import { useFirstEmpty } from './use-first-empty.ts';
import { type Confirmation, useConfirmation } from './weighty.ts';
import { useWholeCase } from './whole-case.ts';

interface ActFormProps {
  readonly of: Case;
  readonly type: string;
  /** what is known from where it was opened */
  readonly begins?: Value;
  readonly close: () => void;
}

export const ActForm = (props: ActFormProps) => {
  const form = useReference()?.commands[props.type];
  return form === undefined ? null : <OpenForm {...props} form={form} />;
};

interface EffectProps {
  readonly of: Case;
  readonly form: CommandForm;
  readonly foresight: ReturnType<typeof useForesight>;
}

/** What the act means in law, and what it leads to here. */
const Effect = ({ of, form, foresight: { foreseen, refused } }: EffectProps) => (
  <>
    <Box>{form.effect}</Box>
    {foreseen !== undefined && <ForeseenWords of={of} foreseen={foreseen} />}
    {refused !== undefined && <RefusalForeseen refused={refused} />}
  </>
);

interface FooterProps {
  readonly form: CommandForm;
  readonly act: ReturnType<typeof useAct>;
  readonly barred: boolean;
  /** what must be confirmed first; undefined: it goes at one press */
  readonly confirmation: Confirmation | undefined;
  readonly foresight: ReturnType<typeof useForesight>;
  readonly of: Case;
  readonly narrow: boolean;
  /** it is being confirmed */
  readonly asked: boolean;
  readonly ask: (asked: boolean) => void;
  readonly close: () => void;
}

const Footer = ({ narrow, act, barred, confirmation, asked, ask, close, ...effect }: FooterProps) => {
  const { formatMessage } = useIntl();
  // no answer came: it may have been done, and the same key tells
  const maySend = act.ready && (!barred || act.refused?.status === 0);
  const first = confirmation !== undefined && !asked;
  const { form } = effect;
  return (
    <SpaceBetween size="xs">
      {!narrow && <Effect {...effect} />}
      <Box float="right">
        <SpaceBetween size="xs" direction="horizontal">
          {asked ? (
            <Button variant="link" onClick={() => ask(false)}>
              {formatMessage({ id: 'act.back' })}
            </Button>
          ) : (
            <Button variant="link" onClick={close}>
              {formatMessage({ id: 'act.later' })}
            </Button>
          )}
          <Button
            variant="primary"
            loading={act.sending}
            disabled={!maySend}
            onClick={() => {
              ask(first);
              if (!first) act.send();
            }}
          >
            {asked ? formatMessage({ id: 'act.confirmed' }, { name: form.name }) : form.name}
          </Button>
        </SpaceBetween>
      </Box>
    </SpaceBetween>
  );
};

interface ConfirmingProps {
  readonly of: Case;
  readonly confirmation: Confirmation;
  readonly foresight: ReturnType<typeof useForesight>;
  readonly words: unknown;
}

/** The one question before an act that cannot be taken back or that the other side is told, with the paper as it will read. */
const Confirming = ({ of, confirmation, foresight: { foreseen }, words }: ConfirmingProps) => (
  <>
    <Alert type="warning" header={confirmation.says} />
    {foreseen !== undefined && (
      <Paper of={of} recipients={confirmation.recipients} foreseen={foreseen} words={words} />
    )}
  </>
);

const OpenForm = ({ of, type, form, begins = {}, close }: ActFormProps & { readonly form: CommandForm }) => {
  const { formatMessage } = useIntl();
  const [receipt, setReceipt] = useState<string>();
  const act = useAct({
    of,
    type,
    form,
    begins,
    close: (done) => (done?.receipt === undefined ? close() : setReceipt(done.receipt)),
  });
  const whole = useWholeCase(of);
  const confirmation = useConfirmation(of, type, act.value);
  const foresight = useForesight({ of, type, body: act.body, whole: act.whole });
  const allowed = of.allowed.find((each) => each.type === type);
  const barred = allowed === undefined;
  const [asked, ask] = useState(false);
  const isAsked = asked && confirmation !== undefined;
  const fields = useFirstEmpty(act.ready);
  const narrow = useNarrow();
  const frame = { visible: true, onDismiss: close, closeAriaLabel: formatMessage({ id: 'act.close' }) };
  if (receipt !== undefined)
    return (
      <Modal {...frame} header={form.name}>
        <Receipt number={of.number} receipt={receipt} />
      </Modal>
    );
  return (
    <Modal
      {...frame}
      size="large"
      header={form.name}
      footer={<Footer {...{ of, form, narrow, act, barred, confirmation, foresight, asked, ask, close }} />}
    >
      <SpaceBetween size="l">
        <AlarmsInForm caseId={of.caseId} />
        <Answered of={of} type={type} />
        {act.refused !== undefined && <RefusalSaid refused={act.refused} office={of.office} />}
        {barred && <BarredSaid of={of} type={type} />}
        {isAsked ? (
          <Confirming of={of} confirmation={confirmation} foresight={foresight} words={act.body.words} />
        ) : (
          <>
            {act.second !== undefined && <FrozenProposal of={of} proposal={act.second.proposal} signed />}
            <div ref={fields}>
              <Sections
                of={{ ...whole, ...(allowed?.names && { names: allowed.names }) }}
                schema={without(asSchema(form.schema), saidAlready(act.second))}
                value={act.value}
                issues={act.issues}
                change={act.change}
              />
            </div>
          </>
        )}
        {/* on a phone a foot of many lines would leave no room for the fields */}
        {narrow && <Effect of={of} form={form} foresight={foresight} />}
      </SpaceBetween>
    </Modal>
  );
};
