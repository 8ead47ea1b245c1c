/** The messengers of the channels, each of the provider that the settings name. */
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import { awsMessenger } from '#adapters/messenger/aws.ts';
import type { Messenger, Messengers } from '#adapters/messenger/port.ts';
import { secretsManagerSecret } from '#adapters/messenger/secret.ts';
import { sesMessenger } from '#adapters/messenger/ses.ts';
import { twilioMessenger } from '#adapters/messenger/twilio.ts';
import { present } from '#domain/terms/present.ts';

export const messengerEnv = z.object({
  SMS_PROVIDER: z.enum(['twilio', 'aws']),
  SMS_FROM: z.string(),
  SMS_API_URL: z._default(z.string(), 'https://api.twilio.com'),
  SMS_ACCOUNT_SID: z._default(z.string(), ''),
  SMS_SECRET_ARN: z._default(z.string(), ''),
  /** absent: no mail to staff */
  MAIL_FROM: z.optional(z.string()),
  MAIL_API_URL: z.optional(z.string()),
});

const smsMessenger = (env: z.infer<typeof messengerEnv>, now: () => Date): Messenger =>
  env.SMS_PROVIDER === 'aws'
    ? awsMessenger({ client: new PinpointSMSVoiceV2Client(), from: env.SMS_FROM })
    : twilioMessenger({
        apiUrl: env.SMS_API_URL,
        accountSid: env.SMS_ACCOUNT_SID,
        from: env.SMS_FROM,
        secret: secretsManagerSecret({ client: new SecretsManagerClient(), arn: env.SMS_SECRET_ARN, now }),
      });

const mailMessenger = ({ MAIL_FROM: from, MAIL_API_URL: endpoint }: z.infer<typeof messengerEnv>) =>
  from === undefined
    ? undefined
    : sesMessenger({ client: new SESv2Client(endpoint === undefined ? {} : { endpoint }), from });

export const realMessengers = (env: z.infer<typeof messengerEnv>, now: () => Date): Messengers => ({
  sms: smsMessenger(env, now),
  ...present({ mail: mailMessenger(env) }),
});
