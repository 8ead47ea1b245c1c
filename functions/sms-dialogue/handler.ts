import * as z from 'zod/mini';
import { rememberingIndex } from '#adapters/blind-index/remembered.ts';
import { dynamodbSendClaims } from '#adapters/send-claims/dynamodb.ts';
import { dynamodbTextAllowance } from '#adapters/text-allowance/dynamodb.ts';
import { now } from '#clock';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { present } from '#domain/terms/present.ts';
import { caseworkEnv, realCasework } from '#functions/runtime/casework.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { messengerEnv, readEnv } from '#functions/runtime/env.ts';
import { realTexts } from '#functions/runtime/keys.ts';
import { realMessengers } from '#functions/runtime/messenger.ts';
import { newHandler } from './consume.ts';
import type { DialogueDeps } from './deps.ts';

const replies = z.coerce.number().check(z.int(), z.positive());

const dialogueSettings = z.object({
  ...caseworkEnv.shape,
  ...messengerEnv.shape,
  TEXT_CAP_NUMBER: replies,
  TEXT_CAP_PREFIX: replies,
  TEXT_CAP_OVERALL: replies,
  TEXTED_SITE: z.optional(z.string()),
  DANGER_MINUTES: z.coerce.number().check(z.positive()),
});

/** No text asks KMS for the first digits of its phone. */
const withRemembered = <T extends Pick<DialogueDeps, 'index'>>(parts: T): T => ({
  ...parts,
  index: rememberingIndex(parts.index, now),
});

const realDialogueDeps = (env: z.infer<typeof dialogueSettings>): DialogueDeps => ({
  ...withRemembered(realCasework(env, now)),
  texts: realTexts(env),
  messenger: realMessengers(env, now).sms,
  claims: dynamodbSendClaims({ client: tableClient, table: env.VAULT_TABLE }),
  allowance: dynamodbTextAllowance({ client: tableClient, table: env.CASES_TABLE }),
  caps: { number: env.TEXT_CAP_NUMBER, prefix: env.TEXT_CAP_PREFIX, overall: env.TEXT_CAP_OVERALL },
  served: newestProcedures(env.JURISDICTIONS),
  ...present({ site: env.TEXTED_SITE }),
  dangerMinutes: env.DANGER_MINUTES,
  now,
});

export const handler = newHandler(realDialogueDeps(readEnv(dialogueSettings)));
