import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { rememberingIndex } from '#adapters/blind-index/remembered.ts';
import { secretsManagerSecret } from '#adapters/messenger/secret.ts';
import { now } from '#clock';
import { indexEnv, readEnv, vaultEnv } from '#functions/runtime/env.ts';
import { indexUnderKms, textsUnderKms } from '#functions/runtime/kms-adapters.ts';
import { type InboundDeps, newHandler } from './receive.ts';

const inboundSettings = z.object({
  ...vaultEnv.shape,
  ...indexEnv.shape,
  SMS_SECRET_ARN: z.string(),
  SMS_PUBLIC_URL: z.string(),
  SMS_QUEUE_URL: z.string(),
});

const realInboundDeps = (env: z.infer<typeof inboundSettings>): InboundDeps => {
  const sqs = new SQSClient();
  return {
    secret: secretsManagerSecret({ client: new SecretsManagerClient(), arn: env.SMS_SECRET_ARN, now }),
    publicUrl: env.SMS_PUBLIC_URL,
    texts: textsUnderKms(env),
    index: rememberingIndex(indexUnderKms(env), now),
    enqueue: async (sid, group) => {
      const MessageBody = JSON.stringify({ sid });
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: env.SMS_QUEUE_URL,
          MessageBody,
          MessageGroupId: group,
          MessageDeduplicationId: sid,
        }),
      );
    },
    now,
  };
};

export const handler = newHandler(realInboundDeps(readEnv(inboundSettings)));
