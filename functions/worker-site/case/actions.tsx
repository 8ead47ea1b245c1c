/** Actions of workers on their case, each named after its command. */
import * as z from 'zod/mini';
import { moneyText } from '#domain/messages/spoken.ts';
import { retaliationKinds } from '#domain/terms/vocabulary.ts';
import { Options, TextArea } from '../components/fields.tsx';
import { capital, Panel } from '../components/pieces.tsx';
import { firstValue, type PostedForm } from '../http/form.ts';
import type { FormProps } from '../questions/question.ts';
import type { Action, Mine } from './action.ts';
import { completeAction } from './complete.tsx';

const longestWords = 3000;

/** The text under its name, when there is one. */
const actionWords = (given: PostedForm, name: string): { words?: Record<string, string> } => {
  const text = firstValue(given, 'text').slice(0, longestWords);
  return text === '' ? {} : { words: { [name]: text } };
};

const problemAt = (field: string, key: string) => ({ problems: [{ field, key }] });

const WordsField = ({ form, id }: { form: FormProps; id: string }) => (
  <TextArea
    form={form}
    name="text"
    label={form.say(`web.act.${id}.label`)}
    hint={form.say(`web.act.${id}.hint`)}
    longest={longestWords}
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

const messageAction: Action = {
  id: 'message',
  commands: ['write_message'],
  read: (given) =>
    firstValue(given, 'text') === ''
      ? problemAt('text', 'text')
      : [{ command: { type: 'write_message' }, ...actionWords(given, 'message') }],
  View: (form) => (
    <>
      <Heading form={form} id="message" />
      <WordsField form={form} id="message" />
    </>
  ),
};

/** The newest payment about which this worker has not been heard. */
const paymentToConfirm = ({ state, worker }: Mine) => {
  const lines = state.file.payments.flatMap(({ id, lines }) =>
    lines.filter((line) => line.worker === worker && line.says === undefined).map(({ fen }) => ({ id, fen })),
  );
  return lines.at(-1);
};

const moneyAction: Action = {
  id: 'money',
  commands: ['confirm_payment', 'deny_payment'],
  pressing: true,
  read: (given, mine) => {
    const payment = paymentToConfirm(mine);
    const about = payment === undefined ? {} : { payment: payment.id };
    switch (firstValue(given, 'arrived')) {
      case 'yes':
        return [{ command: { type: 'confirm_payment', ...about } }];
      case 'no':
        return [{ command: { type: 'deny_payment', ...about } }];
      default:
        return problemAt('arrived', 'choose');
    }
  },
  View: (form) => {
    const payment = paymentToConfirm(form);
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

const talkAction: Action = {
  id: 'talk',
  commands: ['consent_to_mediation', 'decline_mediation'],
  pressing: true,
  read: (given) => {
    switch (firstValue(given, 'talk')) {
      case 'yes':
        return [{ command: { type: 'consent_to_mediation', side: 'worker' } }];
      case 'no':
        return [{ command: { type: 'decline_mediation', side: 'worker' } }];
      default:
        return problemAt('talk', 'choose');
    }
  },
  View: (form) => <YesNo form={form} id="talk" name="talk" />,
};

const dangerAction: Action = {
  id: 'danger',
  commands: ['report_danger'],
  grave: true,
  read: (given) => [{ command: { type: 'report_danger' }, ...actionWords(given, 'what') }],
  View: (form) => (
    <>
      <Heading form={form} id="danger" />
      <WordsField form={form} id="danger" />
    </>
  ),
};

const retaliationKind = z.enum(retaliationKinds);

const retaliationAction: Action = {
  id: 'retaliation',
  commands: ['report_retaliation'],
  read: (given) => {
    const kind = retaliationKind.safeParse(firstValue(given, 'kind'));
    return kind.success
      ? [{ command: { type: 'report_retaliation', kind: kind.data }, ...actionWords(given, 'what') }]
      : problemAt('kind', 'choose');
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
      <WordsField form={form} id="retaliation" />
    </>
  ),
};

/** An action of one text that may be left empty. */
const textAction = (
  id: string,
  type: 'request_review' | 'dispute_closure' | 'request_withdrawal' | 'leave_joint_case',
  text: string,
  grave?: true,
): Action => ({
  id,
  commands: [type],
  ...(grave ? { grave } : {}),
  read: (given) => [{ command: { type }, ...actionWords(given, text) }],
  View: (form) => (
    <>
      <Heading form={form} id={id} />
      <WordsField form={form} id={id} />
    </>
  ),
});

export const actions: readonly Action[] = [
  completeAction,
  moneyAction,
  talkAction,
  textAction('review', 'request_review', 'grounds'),
  textAction('disagree', 'dispute_closure', 'why'),
  messageAction,
  retaliationAction,
  dangerAction,
  textAction('leave', 'leave_joint_case', 'why', true),
  textAction('withdraw', 'request_withdrawal', 'why', true),
];
