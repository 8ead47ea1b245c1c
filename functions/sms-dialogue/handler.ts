import * as z from 'zod/mini';
import { now } from '#clock';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { messengerEnv, realMessenger } from '#functions/runtime/messenger.ts';
import { caseworkEnv, realCasework } from '#functions/runtime/wiring.ts';
import { newHandler } from './consume.ts';
import type { DialogueDeps } from './deps.ts';

const dialogueSettings = z.object({ ...caseworkEnv.shape, ...messengerEnv.shape });

const realDialogueDeps = (env: z.infer<typeof dialogueSettings>): DialogueDeps => ({
  ...realCasework(env, now),
  messenger: realMessenger(env, now),
  served: newestProcedures(env.JURISDICTIONS),
  now,
});

export const handler = newHandler(realDialogueDeps(readEnv(dialogueSettings)));
