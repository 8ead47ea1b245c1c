import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Office, office, type StaffMember, staffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import {
  type ItemKey,
  officeKey,
  officeStaffKey,
  officeStaffPk,
  officesAtPk,
  officesPk,
  officesUnderPk,
  staffKey,
  topOfficesPk,
} from '../dynamodb/keys.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import { dynamodbViews } from './dynamodb-views.ts';
import type { Directory } from './port.ts';

export interface DirectoryTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

type DirectoryItem = Readonly<Record<string, unknown>>;

/** Tries against others who move the same office or person at the same time. */
const moveAttempts = 16;

/** An item without its keys. */
const parseItem = {
  office: ({ pk: _pk, sk: _sk, ...rest }: DirectoryItem) => office.parse(rest),
  staff: ({ pk: _pk, sk: _sk, ...rest }: DirectoryItem) => staffMember.parse(rest),
};

const item = async ({ client, table }: DirectoryTable, key: ItemKey) => {
  const found = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
  return found.Item;
};

/** What lies under one key; of much the first `most`, in one request. */
const under = async (
  { client, table }: DirectoryTable,
  pk: string,
  most?: number,
): Promise<readonly DirectoryItem[]> => {
  const query = {
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  };
  if (most !== undefined) {
    const { Items = [] } = await client.send(new QueryCommand({ ...query, Limit: most }));
    return Items;
  }
  const items: DirectoryItem[] = [];
  for await (const page of paginateQuery({ client }, query)) items.push(...(page.Items ?? []));
  return items;
};

/** Where an office is listed besides under its own id. */
const officeLists = ({ id, area, parent, jurisdiction }: Office): readonly ItemKey[] => {
  const above = parent === undefined ? topOfficesPk(jurisdiction) : officesUnderPk(parent);
  return [officesAtPk(area), above].map((pk) => ({ pk, sk: officeKey(id).sk }));
};

const isSameKey = (a: ItemKey, b: ItemKey): boolean => a.pk === b.pk && a.sk === b.sk;

/** The office's own item and its copies, moved together; false when somebody else moved them. */
const replaceOffice = (
  { client, table }: DirectoryTable,
  each: Office,
  before: Office | undefined,
): Promise<boolean> => {
  const lists = officeLists(each);
  const left = (before === undefined ? [] : officeLists(before)).filter(
    (key) => !lists.some((kept) => isSameKey(key, kept)),
  );
  const unmoved =
    before === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression:
            before.parent === undefined
              ? '#area = :area AND attribute_not_exists(#parent)'
              : '#area = :area AND #parent = :parent',
          ExpressionAttributeNames: { '#area': 'area', '#parent': 'parent' },
          ExpressionAttributeValues: {
            ':area': before.area,
            ...present({ ':parent': before.parent }),
          },
        };
  const writes = [
    { Put: { TableName: table, Item: { ...officeKey(each.id), ...each }, ...unmoved } },
    ...lists.map((key) => ({ Put: { TableName: table, Item: { ...key, ...each } } })),
    ...left.map((Key) => ({ Delete: { TableName: table, Key } })),
  ];
  return ifAllowed(() => client.send(new TransactWriteCommand({ TransactItems: writes })));
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
const writeAttribute = (
  { client, table }: DirectoryTable,
  keys: readonly ItemKey[],
  name: 'absent' | 'contact',
  value: StaffMember['absent'] | StaffMember['contact'],
): Promise<boolean> => {
  const change = {
    UpdateExpression: value === undefined ? 'REMOVE #name' : 'SET #name = :value',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeNames: { '#name': name },
    ...(value === undefined ? {} : { ExpressionAttributeValues: { ':value': value } }),
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
  const officeNamed = async (id: string): Promise<Office | undefined> => {
    const found = await item(directory, officeKey(id));
    return found && parseItem.office(found);
  };
  const officesIn = async (pk: string, most?: number): Promise<readonly Office[]> =>
    (await under(directory, pk, most)).map(parseItem.office);
  return {
    offices: () => officesIn(officesPk),
    officesAt: (area) => officesIn(officesAtPk(area)),
    officesUnder: (parent, most) => officesIn(officesUnderPk(parent), most),
    topOffices: (jurisdiction, most) => officesIn(topOfficesPk(jurisdiction), most),
    office: officeNamed,
    staffMember: member,
    staffOf: async (id) => (await under(directory, officeStaffPk(id))).map(parseItem.staff),
    putOffice: async (each) => {
      for (let tried = 0; tried < moveAttempts; tried += 1)
        if (await replaceOffice(directory, office.parse(each), await officeNamed(each.id))) return;
      throw new Error(`${each.id} is being changed by others.`);
    },
    putStaff: async (each) => {
      for (let tried = 0; tried < moveAttempts; tried += 1)
        if (await replaceStaff(directory, staffMember.parse(each), await member(each.id))) return;
      throw new Error(`${each.id} is being changed by others.`);
    },
    ...dynamodbViews(directory),
    setAbsence: (at, id, absent) =>
      writeAttribute(
        directory,
        [staffKey(id), officeStaffKey(at, id)],
        'absent',
        staffMember.shape.absent.parse(absent),
      ),
    setContact: (at, id, contact) =>
      writeAttribute(
        directory,
        [staffKey(id), officeStaffKey(at, id)],
        'contact',
        staffMember.shape.contact.parse(contact),
      ),
  };
};
