import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { now } from '#clock';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { ordinaryQuietHours } from '#domain/messages/quiet-hours.ts';
import { jurisdictionsEnv, readEnv } from '#functions/runtime/env.ts';
import { messengerEnv, realMessenger } from '#functions/runtime/messenger.ts';
import {
  directoryEnv,
  realDirectory,
  realDrafts,
  realStore,
  realVault,
  storeEnv,
  vaultEnv,
} from '#functions/runtime/wiring.ts';
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
    store: realStore(env),
    vault: realVault(env),
    drafts: realDrafts(env),
    directory: realDirectory(env),
    messenger: realMessenger(env, now),
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
