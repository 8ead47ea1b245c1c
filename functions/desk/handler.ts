import * as z from 'zod/mini';
import { readEnv } from '#functions/runtime/env.ts';
import { newHandler } from './app.ts';
import { builtSite } from './site.ts';

const deskEnv = readEnv(
  z.object({ ISSUER_URL: z.string(), ISSUER_AUDIENCE: z.string(), DESK_CLIENT_ID: z.string() }),
);

export const handler = newHandler({
  files: builtSite(`${import.meta.dirname}/site`),
  issuer: deskEnv.ISSUER_URL,
  audience: deskEnv.ISSUER_AUDIENCE,
  clientId: deskEnv.DESK_CLIENT_ID,
});
