/** The messengers of the channels, each of the provider that the settings name, which is loaded for the first text. */
import type * as z from 'zod/mini';
import type { Messenger, Messengers } from '#adapters/messenger/port.ts';
import { present } from '#domain/terms/present.ts';
import type { messengerEnv } from './env.ts';
import { onFirstCall } from './on-first-call.ts';

type MessengerSettings = z.infer<typeof messengerEnv>;

const smsMessenger = (env: MessengerSettings, now: () => Date): Messenger =>
  onFirstCall(
    async () =>
      env.SMS_PROVIDER === 'aws'
        ? (await import('./aws-texts.ts')).awsTexts(env)
        : (await import('./twilio-texts.ts')).twilioTexts(env, now),
    'send',
  );

const mailMessenger = ({ MAIL_FROM: from, MAIL_API_URL: endpoint }: MessengerSettings) =>
  from === undefined
    ? undefined
    : onFirstCall(async () => (await import('./ses-mail.ts')).sesMail(from, endpoint), 'send');

export const realMessengers = (env: MessengerSettings, now: () => Date): Messengers => ({
  sms: smsMessenger(env, now),
  ...present({ mail: mailMessenger(env) }),
});
