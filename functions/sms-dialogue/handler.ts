import * as z from 'zod/mini';
import { now } from '#clock';
import { newestProcedures } from '#domain/procedure/procedures.ts';
import { readEnv } from '../env.ts';
import { messengerEnv, realMessenger } from '../notifier/messenger.ts';
import { caseworkEnv, realCasework } from '../wiring.ts';
import { newHandler } from './consume.ts';
import type { DialogueDeps } from './deps.ts';

const settings = z.object({ ...caseworkEnv.shape, ...messengerEnv.shape });

const realDeps = (env: z.infer<typeof settings>): DialogueDeps => ({
  ...realCasework(env, now),
  messenger: realMessenger(env, now),
  served: newestProcedures(env.PROCEDURE),
  now,
});

export const handler = newHandler(realDeps(readEnv(settings)));
