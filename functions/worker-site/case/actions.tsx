/** What workers can do about their case, each after its command. */
import * as z from 'zod/mini';
import { moneyText } from '#domain/messages/spoken.ts';
import { retaliationKinds } from '#domain/terms/vocabulary.ts';
import { Options, TextArea } from '../components/fields.tsx';
import { capital, Panel } from '../components/pieces.tsx';
import { first, type Given } from '../http/form.ts';
import type { FormProps } from '../questions/question.ts';
import type { Action, Mine } from './action.ts';
import { complete } from './complete.tsx';

const longest = 3000;

/** The text under its name, when there is one. */
const wordsOf = (given: Given, name: string): { words?: Record<string, string> } => {
  const text = first(given, 'text').slice(0, longest);
  return text === '' ? {} : { words: { [name]: text } };
};

const missing = (field: string, key: string) => ({ problems: [{ field, key }] });

const Words = ({ form, id }: { form: FormProps; id: string }) => (
  <TextArea
    form={form}
    name="text"
    label={form.say(`web.act.${id}.label`)}
    hint={form.say(`web.act.${id}.hint`)}
    longest={longest}
  />
);

const Heading = ({ form, id }: { form: FormProps; id: string }) => (
  <>
    <h1>{form.say(`web.act.${id}.heading`)}</h1>
    <p>{form.say(`web.act.${id}.about`)}</p>
  </>
);

const YesNo = ({ form, id, name }: { form: FormProps; id: string; name: string }) => (
  <Options
    form={form}
    name={name}
    type="radio"
    asHeading
    label={form.say(`web.act.${id}.heading`)}
    hint={form.say(`web.act.${id}.about`)}
    choices={['yes', 'no'].map((value) => ({ value, label: form.say(`web.act.${id}.${value}`) }))}
  />
);

const message: Action = {
  id: 'message',
  commands: ['write_message'],
  read: (given) =>
    first(given, 'text') === ''
      ? missing('text', 'text')
      : [{ command: { type: 'write_message' }, ...wordsOf(given, 'message') }],
  View: (form) => (
    <>
      <Heading form={form} id="message" />
      <Words form={form} id="message" />
    </>
  ),
};

/** The newest payment about which this worker has not been heard. */
const unanswered = ({ state, worker }: Mine) => {
  const lines = state.file.payments.flatMap(({ id, lines }) =>
    lines.filter((line) => line.worker === worker && line.says === undefined).map(({ fen }) => ({ id, fen })),
  );
  return lines.at(-1);
};

const money: Action = {
  id: 'money',
  commands: ['confirm_payment', 'deny_payment'],
  pressing: true,
  read: (given, mine) => {
    const payment = unanswered(mine);
    const about = payment === undefined ? {} : { payment: payment.id };
    switch (first(given, 'arrived')) {
      case 'yes':
        return [{ command: { type: 'confirm_payment', ...about } }];
      case 'no':
        return [{ command: { type: 'deny_payment', ...about } }];
      default:
        return missing('arrived', 'choose');
    }
  },
  View: (form) => {
    const payment = unanswered(form);
    return (
      <>
        {payment ? (
          <Panel kind="note">
            <p>
              {form.say('web.act.money.sum', { sum: moneyText(form.language, payment.fen, form.currency) })}
            </p>
          </Panel>
        ) : null}
        <YesNo form={form} id="money" name="arrived" />
      </>
    );
  },
};

const talk: Action = {
  id: 'talk',
  commands: ['consent_to_mediation', 'decline_mediation'],
  pressing: true,
  read: (given) => {
    switch (first(given, 'talk')) {
      case 'yes':
        return [{ command: { type: 'consent_to_mediation', side: 'worker' } }];
      case 'no':
        return [{ command: { type: 'decline_mediation', side: 'worker' } }];
      default:
        return missing('talk', 'choose');
    }
  },
  View: (form) => <YesNo form={form} id="talk" name="talk" />,
};

const danger: Action = {
  id: 'danger',
  commands: ['report_danger'],
  grave: true,
  read: (given) => [{ command: { type: 'report_danger' }, ...wordsOf(given, 'what') }],
  View: (form) => (
    <>
      <Heading form={form} id="danger" />
      <Words form={form} id="danger" />
    </>
  ),
};

const retaliationKind = z.enum(retaliationKinds);

const retaliation: Action = {
  id: 'retaliation',
  commands: ['report_retaliation'],
  read: (given) => {
    const kind = retaliationKind.safeParse(first(given, 'kind'));
    return kind.success
      ? [{ command: { type: 'report_retaliation', kind: kind.data }, ...wordsOf(given, 'what') }]
      : missing('kind', 'choose');
  },
  View: (form) => (
    <>
      <Options
        form={form}
        name="kind"
        type="radio"
        asHeading
        label={form.say('web.act.retaliation.heading')}
        hint={form.say('web.act.retaliation.about')}
        choices={retaliationKinds.map((value) => ({
          value,
          label: capital(form.say(`retaliation.${value}`)),
        }))}
      />
      <Words form={form} id="retaliation" />
    </>
  ),
};

/** An action of one text that may be left empty. */
const told = (
  id: string,
  type: 'request_review' | 'dispute_closure' | 'request_withdrawal' | 'leave_joint_case',
  text: string,
  grave?: true,
): Action => ({
  id,
  commands: [type],
  ...(grave ? { grave } : {}),
  read: (given) => [{ command: { type }, ...wordsOf(given, text) }],
  View: (form) => (
    <>
      <Heading form={form} id={id} />
      <Words form={form} id={id} />
    </>
  ),
});

export const actions: readonly Action[] = [
  complete,
  money,
  talk,
  told('review', 'request_review', 'grounds'),
  told('disagree', 'dispute_closure', 'why'),
  message,
  retaliation,
  danger,
  told('leave', 'leave_joint_case', 'why', true),
  told('withdraw', 'request_withdrawal', 'why', true),
];
