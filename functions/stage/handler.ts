import { SFNClient } from '@aws-sdk/client-sfn';
import { tokenAnswers } from '#adapters/workflow/step-functions.ts';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { realStore, storeEnv } from '#functions/runtime/wiring.ts';
import { newHandler } from './open.ts';

export const handler = newHandler({
  store: realStore(readEnv(storeEnv)),
  workflow: tokenAnswers(new SFNClient()),
  log,
});
