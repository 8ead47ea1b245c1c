/** The form on which a worker changes how they are reached. It never shows the number: whoever found the receipt sees this too. */
import * as z from 'zod/mini';
import type { Contact } from '#adapters/vault/port.ts';
import { unreachable } from '#casework/contact-change.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { contactChannels } from '#domain/terms/vocabulary.ts';
import { Options, TextField } from '../components/fields.tsx';
import { firstValue, type PostedForm } from '../http/form.ts';
import type { ErrorKey, FormProblem } from '../http/form-problem.ts';
import {
  channelChoices,
  safeTimes,
  timeChoices,
  timeNames,
  wordingChoices,
  wordings,
} from '../questions/contact.tsx';
import { phoneError, phoneIn } from '../questions/phone-in.ts';
import type { FormProps } from '../questions/question.ts';

export interface Reached {
  readonly procedure: Procedure;
  /** as it is now; undefined: the worker told none */
  readonly before: Contact | undefined;
  /** in which somebody who told none is written to */
  readonly language: string;
}

export interface ContactGiven {
  readonly contact: Contact;
  /** a number was typed, whether or not it is the one that is known */
  readonly isOther: boolean;
}

type Told = ContactGiven | { readonly problems: readonly FormProblem[] };

const knownPhone = ({ before }: Reached): string | undefined => before?.phone;

const hoursOf = ({ safeFrom, safeUntil }: Partial<Contact>): string => `${safeFrom ?? ''}-${safeUntil ?? ''}`;

const timeNow = (before: Contact) =>
  timeNames.find((each) => `${safeTimes[each].from}-${safeTimes[each].until}` === hoursOf(before));

/** The form as it stands, without a number. Hours that an officer wrote down are left as they are. */
export const contactAsItIs = ({ before }: Reached): PostedForm => {
  if (before === undefined) return {};
  const time = timeNow(before);
  return {
    channel: [before.stopped ? 'none' : before.channel],
    wording: [before.mayBePlain ? 'plain' : 'discreet'],
    safe: [time ?? 'kept'],
    ...(before.phone === undefined ? {} : { which: ['same'] }),
  };
};

const asked = z.object({
  channel: z.enum(contactChannels),
  wording: z.enum(wordings),
  safe: z.enum([...timeNames, 'kept']),
});

const problem = (field: string, key: ErrorKey) => ({ problems: [{ field, key }] });

const wordingAs = (wording: (typeof wordings)[number]) =>
  wording === 'plain' ? { mayBePlain: true } : { mayBePlain: false, onlyNumberAndDate: true };

const hoursAs = (safe: string, { before }: Reached): Pick<Contact, 'safeFrom' | 'safeUntil'> => {
  const named = timeNames.find((each) => each === safe);
  const { safeFrom, safeUntil } =
    named === undefined
      ? { safeFrom: before?.safeFrom, safeUntil: before?.safeUntil }
      : { safeFrom: safeTimes[named].from, safeUntil: safeTimes[named].until };
  return safeFrom && safeUntil ? { safeFrom, safeUntil } : {};
};

const languageOfReader = ({ before, language }: Reached): string => before?.language ?? language;

/** That a known number was heard from counts for it alone. */
const phoneAs = (given: PostedForm, reached: Reached) => {
  const known = knownPhone(reached);
  const isOther = known === undefined || firstValue(given, 'which') === 'other';
  if (!isOther) return { isOther, phone: known, verified: reached.before?.verifiedAt };
  return { isOther, phone: phoneIn(reached, firstValue(given, 'phone'))?.number, verified: undefined };
};

const fieldsMissing = (given: PostedForm, reached: Reached): readonly FormProblem[] => {
  const which = { name: 'which', of: ['same', 'other'] };
  const choices = [
    ...(knownPhone(reached) === undefined ? [] : [which]),
    { name: 'safe', of: [...timeNames, 'kept'] },
    { name: 'wording', of: [...wordings] },
  ];
  return choices
    .filter(({ name, of }) => !of.includes(firstValue(given, name)))
    .map(({ name }) => ({ field: name, key: 'choose' as const }));
};

/** What was asked for, or what is wrong with it. Who wants no contact leaves no number with us. */
export const contactGiven = (given: PostedForm, reached: Reached): Told => {
  const channel = z.safeParse(asked.shape.channel, firstValue(given, 'channel'));
  if (!channel.success) return problem('channel', 'choose');
  const language = languageOfReader(reached);
  if (channel.data === 'none')
    return { contact: { channel: 'none', language, mayBePlain: false }, isOther: false };
  const missing = fieldsMissing(given, reached);
  if (missing.length > 0) return { problems: missing };
  const wish = asked.parse(
    Object.fromEntries(Object.keys(asked.shape).map((name) => [name, firstValue(given, name)])),
  );
  const { isOther, phone, verified } = phoneAs(given, reached);
  if (phone === undefined) return problem('phone', phoneError(reached, firstValue(given, 'phone')));
  const contact: Contact = {
    channel: channel.data,
    language,
    phone,
    ...wordingAs(wish.wording),
    ...hoursAs(wish.safe, reached),
    ...(verified === undefined ? {} : { verifiedAt: verified }),
  };
  if (unreachable(reached.procedure, contact) !== undefined)
    return problem(isOther ? 'phone' : 'channel', 'phone_no_texts');
  return { contact, isOther };
};

type ViewProps = FormProps & Reached;

const Which = ({ form }: { form: ViewProps }) =>
  knownPhone(form) === undefined ? null : (
    <Options
      form={form}
      name="which"
      type="radio"
      label={form.say('web.act.contact.which')}
      choices={['same', 'other'].map((value) => ({ value, label: form.say(`web.act.contact.${value}`) }))}
    />
  );

const keptHours = ({ before, say }: ViewProps) =>
  before !== undefined && timeNow(before) === undefined
    ? [{ value: 'kept', label: say('web.act.contact.kept_hours') }]
    : [];

export const ContactFields = ({ form }: { form: ViewProps }) => {
  const { say } = form;
  return (
    <>
      <Options
        form={form}
        name="channel"
        type="radio"
        label={say('web.act.contact.how')}
        choices={channelChoices(say)}
      />
      <p>{say('web.act.contact.rest')}</p>
      <Which form={form} />
      <TextField
        form={form}
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        label={say('web.act.contact.phone')}
        hint={say('web.act.contact.phone_hint', { example: form.procedure.phones.example })}
        width="short"
        longest={60}
      />
      <Options
        form={form}
        name="safe"
        type="radio"
        label={say('web.q.safe.ask')}
        hint={say('web.q.safe.hint_body')}
        choices={[...keptHours(form), ...timeChoices(say)]}
      />
      <Options
        form={form}
        name="wording"
        type="radio"
        label={say('web.q.wording.ask')}
        hint={say('web.q.wording.hint')}
        choices={wordingChoices(say)}
      />
    </>
  );
};
