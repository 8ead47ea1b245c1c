/** Actions of workers on their case, each named after its command. */

import * as z from 'zod/mini';
import { moneyText } from '#domain/messages/spoken.ts';
import { retaliationKinds } from '#domain/terms/vocabulary.ts';
import { Options, TextArea, TextField } from '../components/fields.tsx';
import { capital, Panel } from '../components/pieces.tsx';
import { firstValue, type PostedForm } from '../http/form.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { FormProps } from '../questions/question.ts';
import type { Action, Mine } from './action.ts';
import { completeAction } from './complete.tsx';
import { promised } from './promises.ts';

const longestWords = 3000;

const wordsIn = (given: PostedForm): string => firstValue(given, 'text').slice(0, longestWords);

/** The text under its name, when there is one. */
const actionWords = (given: PostedForm, name: string): { words?: Record<string, string> } => {
  const text = wordsIn(given);
  return text === '' ? {} : { words: { [name]: text } };
};

const problemAt = (field: string, key: ErrorKey) => ({ problems: [{ field, key }] });

const WordsField = ({ form, id }: { form: FormProps; id: string }) => (
  <TextArea
    form={form}
    name="text"
    label={form.say(`web.act.${id}.label`)}
    hint={form.say(`web.act.${id}.hint`)}
    longest={longestWords}
  />
);

const Heading = ({ form, id }: { form: FormProps & Mine; id: string }) => (
  <>
    <h1>{form.say(`web.act.${id}.heading`)}</h1>
    <p>{promised(form.say, form, `web.act.${id}.about`)}</p>
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
  says: (given) => (firstValue(given, 'arrived') === 'yes' ? 'money' : 'money_missing'),
  read: (given, mine) => {
    const payment = paymentToConfirm(mine);
    const about = payment === undefined ? {} : { payment: payment.id };
    switch (firstValue(given, 'arrived')) {
      case 'yes':
        return [{ command: { type: 'confirm_payment', ...about } }];
      case 'no':
        return [{ command: { type: 'deny_payment', ...about } }];
      case 'part':
        return firstValue(given, 'text') === ''
          ? problemAt('text', 'how_much_came')
          : [
              { command: { type: 'deny_payment', ...about } },
              {
                command: { type: 'write_message' },
                words: { message: `${mine.say('web.act.money.part')}: ${wordsIn(given)}` },
              },
            ];
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
              {form.say('web.act.money.sum', {
                sum: moneyText(form.language, payment.fen, form.procedure.currency),
              })}
            </p>
          </Panel>
        ) : null}
        <Options
          form={form}
          name="arrived"
          type="radio"
          asHeading
          label={form.say('web.act.money.heading')}
          hint={form.say('web.act.money.about')}
          choices={['yes', 'part', 'no'].map((value) => ({
            value,
            label: form.say(`web.act.money.${value}`),
          }))}
        />
        <TextField
          form={form}
          name="text"
          label={form.say('web.act.money.how_much')}
          width="short"
          longest={60}
        />
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

/** Neither a place nor a way to call is known: before one of them is told, nobody is promised to come. */
const nobodyCanCome = ({ state: { file }, worker }: Mine): boolean =>
  file.area === undefined && file.workers[worker]?.contactable !== true;

const dangerAction: Action = {
  id: 'danger',
  commands: ['report_danger'],
  grave: true,
  urgent: true,
  read: (given, mine) =>
    firstValue(given, 'text') === '' && nobodyCanCome(mine)
      ? problemAt('text', 'nobody_can_come')
      : [{ command: { type: 'report_danger' }, ...actionWords(given, 'what') }],
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
  urgent: true,
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
        hint={promised(form.say, form, 'web.act.retaliation.about')}
        choices={retaliationKinds.map((value) => ({
          value,
          label: capital(form.say(`retaliation.${value}`)),
        }))}
      />
      <WordsField form={form} id="retaliation" />
    </>
  ),
};

/** Whoever asked to withdraw can say until the call that the case shall go on. */
const keepAction: Action = {
  id: 'keep',
  commands: ['revoke_withdrawal'],
  pressing: true,
  read: () => [{ command: { type: 'revoke_withdrawal' } }],
  View: (form) => <Heading form={form} id="keep" />,
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
  keepAction,
  textAction('review', 'request_review', 'grounds'),
  textAction('disagree', 'dispute_closure', 'why'),
  messageAction,
  retaliationAction,
  dangerAction,
  textAction('leave', 'leave_joint_case', 'why', true),
  textAction('withdraw', 'request_withdrawal', 'why', true),
];
