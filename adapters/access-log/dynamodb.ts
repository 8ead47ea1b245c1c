import { type DynamoDBDocumentClient, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { ListPage } from '../case-store/port.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { expiryAttribute } from '../dynamodb/tables.ts';
import {
  accessKeys,
  accessPageAt,
  accessPageSize,
  caseAccessPk,
  dayOfAccessPk,
  skOfPage,
  staffAccessPk,
  tallyKey,
} from './keys.ts';
import { type Access, type AccessLog, access } from './port.ts';

interface AccessLogTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** Three years, as records of the handling of personal data are to be kept (PIPL art. 56), and no longer. */
const accessKeptSeconds = 3 * 366 * 24 * 3600;
/** A day's tally serves that day alone. */
const tallyKeptSeconds = 3 * 24 * 3600;

const expiryAfter = (instant: string, seconds: number): number =>
  Math.floor(Date.parse(instant) / 1000) + seconds;

const accessFrom = (item: Readonly<Record<string, unknown>>): Access => {
  const { pk: _pk, sk: _sk, [expiryAttribute]: _until, ...rest } = item;
  return access.parse(rest);
};

const list = async (
  { client, table }: AccessLogTable,
  pk: string,
  page: string | undefined,
): Promise<ListPage<Access>> => {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: accessPageSize,
      ...(page === undefined ? {} : { ExclusiveStartKey: { pk, sk: skOfPage(page) } }),
    }),
  );
  const items = Items.map(accessFrom);
  return LastEvaluatedKey === undefined
    ? { items }
    : { items, next: accessPageAt(String(LastEvaluatedKey.sk)) };
};

const putOnce = async ({ client, table }: AccessLogTable, Item: Record<string, unknown>): Promise<void> => {
  const put = { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' };
  if (!(await ifAllowed(() => client.send(new PutCommand(put)))))
    throw new Error('This access is recorded already');
};

const tallied = z.int();

/** The log on a table of its own, without a stream: no function may delete from it (lib/rights.ts), and nothing is written over. */
export const dynamodbAccessLog = (where: AccessLogTable): AccessLog => {
  const { client, table: TableName } = where;
  return {
    // not one transaction, which costs twice: what broke off between the lists was not shown, and stands in one too many
    record: async (each) => {
      const item = { ...access.parse(each), [expiryAttribute]: expiryAfter(each.at, accessKeptSeconds) };
      const [ofDay, ...others] = accessKeys(each);
      await putOnce(where, { ...item, ...ofDay });
      await Promise.all(others.map((key) => putOnce(where, { ...item, ...key })));
    },
    countUp: async (staff, day, what) => {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName,
          Key: tallyKey(staff, day),
          UpdateExpression: 'ADD #what :one SET #expiry = :expiry',
          ExpressionAttributeNames: { '#what': what, '#expiry': expiryAttribute },
          ExpressionAttributeValues: {
            ':one': 1,
            ':expiry': expiryAfter(`${day}T00:00:00Z`, tallyKeptSeconds),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return tallied.parse(Attributes?.[what]);
    },
    ofDay: (office, day, page) => list(where, dayOfAccessPk(office, day), page),
    ofCase: (caseId, page) => list(where, caseAccessPk(caseId), page),
    ofStaff: (staff, page) => list(where, staffAccessPk(staff), page),
  };
};
