import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod/mini';
import type { Messenger } from '#adapters/messenger/port.ts';
import { secretsManagerSecret } from '#adapters/messenger/secret.ts';
import { twilioMessenger } from '#adapters/messenger/twilio.ts';
import type { messengerEnv } from './env.ts';

export const twilioTexts = (env: z.infer<typeof messengerEnv>, now: () => Date): Messenger =>
  twilioMessenger({
    apiUrl: env.SMS_API_URL,
    accountSid: env.SMS_ACCOUNT_SID,
    from: env.SMS_FROM,
    secret: secretsManagerSecret({ client: new SecretsManagerClient(), arn: env.SMS_SECRET_ARN, now }),
  });
