import * as z from 'zod/mini';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { dynamodbTextAllowance } from '#adapters/text-allowance/dynamodb.ts';
import { now } from '#clock';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { messengerEnv, realMessengers } from '#functions/runtime/messenger.ts';
import { caseworkEnv, realCasework } from '#functions/runtime/wiring.ts';
import { newHandler } from './consume.ts';
import type { DialogueDeps } from './deps.ts';

const replies = z.coerce.number().check(z.int(), z.positive());

const dialogueSettings = z.object({
  ...caseworkEnv.shape,
  ...messengerEnv.shape,
  TEXT_CAP_NUMBER: replies,
  TEXT_CAP_PREFIX: replies,
  TEXT_CAP_OVERALL: replies,
});

const realDialogueDeps = (env: z.infer<typeof dialogueSettings>): DialogueDeps => ({
  ...realCasework(env, now),
  messenger: realMessengers(env, now).sms,
  allowance: dynamodbTextAllowance({ client: documentClient(), table: env.CASES_TABLE }),
  caps: { number: env.TEXT_CAP_NUMBER, prefix: env.TEXT_CAP_PREFIX, overall: env.TEXT_CAP_OVERALL },
  served: newestProcedures(env.JURISDICTIONS),
  now,
});

export const handler = newHandler(realDialogueDeps(readEnv(dialogueSettings)));
