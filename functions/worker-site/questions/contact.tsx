/** Questions about contact: how, when and with which words the worker may be reached. */
import * as z from 'zod/mini';
import { phoneText } from '#domain/procedure/phones.ts';
import { contactChannels, isReachableChannel } from '#domain/terms/vocabulary.ts';
import { type FieldChoice, Options, TextField } from '../components/fields.tsx';
import type { Answers } from '../draft/answers.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Say } from '../web.ts';
import { ofOtherSide } from './other-side.ts';
import { phoneError, phoneIn } from './phone-in.ts';
import { questionFrom, unlessFast } from './question.ts';

export const channelChoices = (say: Say): readonly FieldChoice[] =>
  contactChannels.map((value) => ({
    value,
    label: say(`web.q.contact.${value}`),
    hint: say(`web.q.contact.${value}_hint`),
  }));

export const channelQuestion = questionFrom({
  id: 'contact',
  part: 'you',
  asked: unlessFast,
  answered: ({ channel }) => channel !== undefined,
  fields: ['channel'],
  schema: () => z.object({ channel: z.enum(contactChannels, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ channel }, answers) => {
    if (channel !== 'none') return { ...answers, channel };
    const { phone: _p, safe: _s, wording: _w, ...rest } = answers;
    return { ...rest, channel };
  },
  fill: ({ channel }) => (channel ? { channel: [channel] } : {}),
  shown: ({ channel }, { say }) => (channel ? say(`web.q.contact.${channel}`) : ''),
  View: (form) => (
    <Options
      form={form}
      name="channel"
      type="radio"
      asHeading
      label={form.say('web.q.contact.ask')}
      hint={form.say('web.q.contact.hint')}
      choices={channelChoices(form.say)}
    />
  ),
});

/** The contact channel; a number that was given without a wish is to be called. */
const channelFor = ({ channel = 'none' }: Answers, number: string): Answers['channel'] => {
  if (number === '') return 'none';
  return channel === 'none' ? 'call' : channel;
};

export const phoneQuestion = questionFrom({
  id: 'phone',
  part: 'you',
  asked: ({ lane, channel }) => lane !== 'fast' && isReachableChannel(channel),
  answered: ({ phone }) => phone !== undefined,
  fields: ['phone'],
  schema: (answers, _, law) =>
    z.object({
      phone: z.string().check((ctx) => {
        const found = phoneIn(law, ctx.value);
        const message: ErrorKey | undefined =
          found === undefined
            ? phoneError(law, ctx.value)
            : answers.channel === 'sms' && !found.takesTexts
              ? 'phone_no_texts'
              : undefined;
        if (message) ctx.issues.push({ code: 'custom', message, input: ctx.value });
      }),
    }),
  write: ({ phone }, answers, law) => {
    const number = phoneIn(law, phone)?.number ?? '';
    return { ...answers, phone: number, channel: channelFor(answers, number) };
  },
  fill: ({ phone = '' }, { procedure }) => ({ phone: [phoneText(procedure.phones, phone)] }),
  shown: ({ phone }, { say, law }) =>
    phone === undefined ? '' : phoneText(law.procedure.phones, phone) || say('web.check.nothing'),
  View: (form) => (
    <>
      <h1>{form.say('web.q.phone.ask')}</h1>
      <TextField
        form={form}
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        label={form.say('web.q.phone.label')}
        hint={form.say('web.q.phone.hint', {
          example: form.law.procedure.phones.example,
        })}
        width="short"
        longest={60}
      />
    </>
  ),
});

const reachable = ({ lane, channel }: Answers): boolean => lane !== 'fast' && isReachableChannel(channel);

/** Safe times of day in the form of quiet hours; `any`: no wish. */
export const safeTimes = {
  any: { from: '', until: '' },
  morning: { from: '08:00', until: '12:00' },
  midday: { from: '12:00', until: '14:00' },
  afternoon: { from: '14:00', until: '18:00' },
  evening: { from: '18:00', until: '21:00' },
} as const;
export const timeNames = ['any', 'morning', 'midday', 'afternoon', 'evening'] as const;

const timeOf = ({ safe }: Answers) => timeNames.find((each) => safeTimes[each].from === safe?.from);

export const timeChoices = (say: Say): readonly FieldChoice[] =>
  timeNames.map((value) => ({ value, label: say(`web.q.safe.${value}`) }));

export const safeTimeQuestion = questionFrom({
  id: 'safe',
  part: 'you',
  asked: reachable,
  answered: ({ safe }) => safe !== undefined,
  fields: ['safe'],
  schema: () => z.object({ safe: z.enum(timeNames, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ safe }, answers) => ({ ...answers, safe: safeTimes[safe] }),
  fill: (answers) => {
    const time = timeOf(answers);
    return time ? { safe: [time] } : {};
  },
  shown: (answers, { say }) => {
    const time = timeOf(answers);
    return time ? say(`web.q.safe.${time}`) : '';
  },
  View: (form) => (
    <Options
      form={form}
      name="safe"
      type="radio"
      asHeading
      label={form.say('web.q.safe.ask')}
      hint={form.say(ofOtherSide('web.q.safe.hint', form.answers, form.law))}
      choices={timeChoices(form.say)}
    />
  ),
});

export const wordings = ['discreet', 'plain'] as const;

export const wordingChoices = (say: Say): readonly FieldChoice[] =>
  wordings.map((value) => ({
    value,
    label: say(`web.q.wording.${value}`),
    hint: say(`web.q.wording.${value}_hint`),
  }));

export const wordingQuestion = questionFrom({
  id: 'wording',
  part: 'you',
  asked: reachable,
  answered: ({ wording }) => wording !== undefined,
  fields: ['wording'],
  schema: () => z.object({ wording: z.enum(wordings, { error: 'choose' satisfies ErrorKey }) }),
  write: ({ wording }, answers) => ({ ...answers, wording }),
  fill: ({ wording }) => ({ wording: [wording ?? 'discreet'] }),
  shown: ({ wording }, { say }) => (wording ? say(`web.q.wording.${wording}`) : ''),
  View: (form) => (
    <Options
      form={form}
      name="wording"
      type="radio"
      asHeading
      label={form.say('web.q.wording.ask')}
      hint={form.say('web.q.wording.hint')}
      choices={wordingChoices(form.say)}
    />
  ),
});
