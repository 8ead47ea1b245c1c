import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { office, type StaffMember, staffMember } from '#domain/office/office.ts';
import {
  type ItemKey,
  officeKey,
  officeStaffKey,
  officeStaffPk,
  officesPk,
  staffKey,
} from '../dynamodb/keys.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import type { Directory } from './port.ts';

export interface DirectoryTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

type DirectoryItem = Readonly<Record<string, unknown>>;

/** Tries against others who move the same person at the same time. */
const staffMoveAttempts = 16;

/** An item without its keys. */
const parseItem = {
  office: ({ pk: _pk, sk: _sk, ...rest }: DirectoryItem) => office.parse(rest),
  staff: ({ pk: _pk, sk: _sk, ...rest }: DirectoryItem) => staffMember.parse(rest),
};

const item = async ({ client, table }: DirectoryTable, key: ItemKey) => {
  const found = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  return found.Item;
};

const under = async ({ client, table }: DirectoryTable, pk: string): Promise<readonly DirectoryItem[]> => {
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  };
  const items: DirectoryItem[] = [];
  for await (const page of paginateQuery({ client }, query)) items.push(...(page.Items ?? []));
  return items;
};

/** The member's own item and the copy in the office's list, moved together; false when somebody else moved them. */
const replaceStaff = (
  { client, table }: DirectoryTable,
  member: StaffMember,
  before: StaffMember | undefined,
): Promise<boolean> => {
  const left = before !== undefined && before.office !== member.office ? [before.office] : [];
  const unmoved =
    before === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#office = :office',
          ExpressionAttributeNames: { '#office': 'office' },
          ExpressionAttributeValues: { ':office': before.office },
        };
  const writes = [
    { Put: { TableName: table, Item: { ...staffKey(member.id), ...member }, ...unmoved } },
    { Put: { TableName: table, Item: { ...officeStaffKey(member.office, member.id), ...member } } },
    ...left.map((each) => ({ Delete: { TableName: table, Key: officeStaffKey(each, member.id) } })),
  ];
  return ifAllowed(() => client.send(new TransactWriteCommand({ TransactItems: writes })));
};

/**
 * Writes the one attribute of both items and no other, so that this right changes nobody's roles (see lib/rights.ts).
 */
const writeAbsence = (
  { client, table }: DirectoryTable,
  keys: readonly ItemKey[],
  absent: StaffMember['absent'],
): Promise<boolean> => {
  const change = {
    UpdateExpression: absent === undefined ? 'REMOVE #absent' : 'SET #absent = :absent',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#absent': 'absent' },
    ...(absent === undefined ? {} : { ExpressionAttributeValues: { ':absent': absent } }),
  };
  const writes = keys.map((Key) => ({ Update: { TableName: table, Key, ...change } }));
  return ifAllowed(() => client.send(new TransactWriteCommand({ TransactItems: writes })));
};

/** The directory on the table `Directory`; every read is strongly consistent. */
export const dynamodbDirectory = (directory: DirectoryTable): Directory => {
  const member = async (id: string): Promise<StaffMember | undefined> => {
    const found = await item(directory, staffKey(id));
    return found && parseItem.staff(found);
  };
  return {
    offices: async () => (await under(directory, officesPk)).map(parseItem.office),
    office: async (id) => {
      const found = await item(directory, officeKey(id));
      return found && parseItem.office(found);
    },
    staffMember: member,
    staffOf: async (id) => (await under(directory, officeStaffPk(id))).map(parseItem.staff),
    putOffice: async (each) => {
      const { client, table } = directory;
      const Item = { ...officeKey(each.id), ...office.parse(each) };
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    putStaff: async (each) => {
      for (let tried = 0; tried < staffMoveAttempts; tried += 1)
        if (await replaceStaff(directory, staffMember.parse(each), await member(each.id))) return;
      throw new Error(`${each.id} is being changed by others.`);
    },
    setAbsence: (at, id, absent) =>
      writeAbsence(directory, [staffKey(id), officeStaffKey(at, id)], staffMember.shape.absent.parse(absent)),
  };
};
