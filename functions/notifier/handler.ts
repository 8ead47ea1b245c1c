import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dynamodbSendClaims } from '#adapters/send-claims/dynamodb.ts';
import { now } from '#clock';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { ordinaryQuietHours } from '#domain/messages/quiet-hours.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { realDirectory } from '#functions/runtime/directory.ts';
import {
  directoryEnv,
  jurisdictionsEnv,
  messengerEnv,
  readEnv,
  storeEnv,
  vaultEnv,
} from '#functions/runtime/env.ts';
import { realVault } from '#functions/runtime/keys.ts';
import { realMessengers } from '#functions/runtime/messenger.ts';
import { type NotifierDeps, newHandler } from './notifier.ts';

const notifierSettings = z.object({
  ...storeEnv.shape,
  ...vaultEnv.shape,
  ...directoryEnv.shape,
  ...messengerEnv.shape,
  NOTICES_QUEUE_URL: z.string(),
  ...jurisdictionsEnv.shape,
  /** `HH:MM`; both the same = no quiet hours */
  QUIET_FROM: z._default(z.string(), ordinaryQuietHours.from),
  QUIET_UNTIL: z._default(z.string(), ordinaryQuietHours.until),
});

const realNotifierDeps = (env: z.infer<typeof notifierSettings>): NotifierDeps => {
  const sqs = new SQSClient();
  return {
    store: dynamodbCaseStore({ client: tableClient, table: env.CASES_TABLE }),
    vault: realVault(env),
    claims: dynamodbSendClaims({ client: tableClient, table: env.VAULT_TABLE }),
    directory: realDirectory(env),
    messengers: realMessengers(env, now),
    procedure: newestProcedure(env.JURISDICTIONS[0]),
    procedureOf,
    quiet: { from: env.QUIET_FROM, until: env.QUIET_UNTIL },
    now,
    postpone: async ({ receiptHandle }, seconds) => {
      await sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: env.NOTICES_QUEUE_URL,
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: Math.ceil(seconds),
        }),
      );
    },
  };
};

export const handler = newHandler(realNotifierDeps(readEnv(notifierSettings)));
