import * as z from 'zod/mini';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { documentClient } from '#adapters/dynamodb/client.ts';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { joseTokens, remoteKeys } from '#adapters/tokens/jose.ts';
import { now } from '#clock';
import { readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { caseworkEnv, realCasework } from '#functions/runtime/wiring.ts';
import { newHandler } from './app.ts';

const staffApiEnv = readEnv(
  z.object({
    ...caseworkEnv.shape,
    ISSUER_URL: z.string(),
    ISSUER_AUDIENCE: z.string(),
    ISSUER_JWKS_URL: z.string(),
  }),
);

export const handler = newHandler({
  ...realCasework(staffApiEnv, now),
  counters: dynamodbCounters({ client: documentClient(), table: staffApiEnv.CASES_TABLE }),
  tokens: joseTokens({
    issuer: staffApiEnv.ISSUER_URL,
    audience: staffApiEnv.ISSUER_AUDIENCE,
    keys: remoteKeys(staffApiEnv.ISSUER_JWKS_URL),
  }),
  printer: pdfPrinter(),
  jurisdiction: staffApiEnv.JURISDICTIONS[0],
  now,
  log,
});
