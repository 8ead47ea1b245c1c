import * as z from 'zod/mini';
import { dynamodbAccessLog } from '#adapters/access-log/dynamodb.ts';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { dynamodbFindIndex } from '#adapters/find-index/dynamodb.ts';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { dynamodbPresences } from '#adapters/presence/dynamodb.ts';
import { dynamodbSendClaims } from '#adapters/send-claims/dynamodb.ts';
import { joseTokens, remoteKeys } from '#adapters/tokens/jose.ts';
import { now } from '#clock';
import { caseworkEnv, realCasework } from '#functions/runtime/casework.ts';
import { tableClient } from '#functions/runtime/client.ts';
import { findEnv, readEnv } from '#functions/runtime/env.ts';
import { log } from '#functions/runtime/log.ts';
import { newHandler } from './app.ts';

const staffApiEnv = readEnv(
  z.object({
    ...caseworkEnv.shape,
    ...findEnv.shape,
    ACCESS_LOG_TABLE: z.string(),
    ISSUER_URL: z.string(),
    ISSUER_AUDIENCE: z.string(),
    ISSUER_JWKS_URL: z.string(),
    /** absent: staff are told by text only */
    MAIL_FROM: z.optional(z.string()),
  }),
);

export const handler = newHandler({
  ...realCasework(staffApiEnv, now),
  find: dynamodbFindIndex({ client: tableClient, table: staffApiEnv.FIND_TABLE }),
  lists: dynamodbCaseLists({ client: tableClient, table: staffApiEnv.FIND_TABLE }),
  claims: dynamodbSendClaims({ client: tableClient, table: staffApiEnv.VAULT_TABLE }),
  presences: dynamodbPresences({ client: tableClient, table: staffApiEnv.CASES_TABLE }),
  counters: dynamodbCounters({ client: tableClient, table: staffApiEnv.CASES_TABLE }),
  accessLog: dynamodbAccessLog({ client: tableClient, table: staffApiEnv.ACCESS_LOG_TABLE }),
  tokens: joseTokens({
    issuer: staffApiEnv.ISSUER_URL,
    audience: staffApiEnv.ISSUER_AUDIENCE,
    keys: remoteKeys(staffApiEnv.ISSUER_JWKS_URL),
  }),
  printer: pdfPrinter(),
  jurisdiction: staffApiEnv.JURISDICTIONS[0],
  staffChannels: staffApiEnv.MAIL_FROM === undefined ? ['sms'] : ['sms', 'mail'],
  now,
  log,
});
