/** The staff API with its real adapters on an engine, as it answers one member. */
import { randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbAccessLog } from '#adapters/access-log/dynamodb.ts';
import { dynamodbCaseLists } from '#adapters/case-lists/dynamodb.ts';
import { dynamodbCounters } from '#adapters/counters/dynamodb.ts';
import { dynamodbFindIndex } from '#adapters/find-index/dynamodb.ts';
import { pdfPrinter } from '#adapters/paper/pdf.ts';
import { dynamodbPresences } from '#adapters/presence/dynamodb.ts';
import { dynamodbSendClaims } from '#adapters/send-claims/dynamodb.ts';
import { memoryTokens } from '#adapters/tokens/memory.ts';
import { memoryDrafts } from '#adapters/vault/memory.ts';
import { newHandler } from '#functions/staff-api/app.ts';
import { type Asking, context, eventOf } from '#tests/functions/staff-api/office.ts';
import { type EngineDesk, engineDesk } from './engine-desk.ts';
import { benchTable } from './tables.ts';

export interface StaffDoor extends EngineDesk {
  readonly findTable: string;
  readonly accessTable: string;
  /** Throws on any other answer than a success. */
  readonly ask: (asking: Asking) => Promise<void>;
}

export const staffDoor = async (client: DynamoDBDocumentClient, now: () => Date): Promise<StaffDoor> => {
  const here = await engineDesk(client, now);
  const [findTable, accessTable, claimsTable] = await Promise.all(
    (['find', 'access', 'claims'] as const).map((of) => benchTable(client, of)),
  );
  if (findTable === undefined || accessTable === undefined || claimsTable === undefined)
    throw new Error('A table is missing.');
  const handle = newHandler({
    ...here,
    index: here.index,
    drafts: memoryDrafts({ now }),
    claims: dynamodbSendClaims({ client, table: claimsTable }),
    presences: dynamodbPresences({ client, table: here.table }),
    find: dynamodbFindIndex({ client, table: findTable }),
    lists: dynamodbCaseLists({ client, table: findTable }),
    counters: dynamodbCounters({ client, table: here.table }),
    accessLog: dynamodbAccessLog({ client, table: accessTable }),
    tokens: memoryTokens(),
    printer: pdfPrinter(),
    jurisdiction: 'cn-mainland',
    staffChannels: ['sms'],
    log: () => undefined,
  });
  return {
    ...here,
    findTable,
    accessTable,
    ask: async (asking) => {
      const { statusCode = 0, body } = await handle(eventOf(asking), context);
      if (statusCode >= 300) throw new Error(`${asking.path}: ${statusCode} ${body}`);
    },
  };
};

export const newKey = (): string => randomBytes(8).toString('hex');
