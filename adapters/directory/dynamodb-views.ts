/** The saved views of a member: one item, changed by whoever has read it last. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type SavedView, savedView, withoutView, withView } from '#domain/office/saved-view.ts';
import { viewsKey } from '../dynamodb/keys.ts';
import { ifAllowed } from '../dynamodb/retry.ts';
import type { Directory } from './port.ts';

interface ViewsTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

const viewsItem = z.object({ version: z.int(), views: z.array(savedView) });

const viewsKept = async (
  { client, table }: ViewsTable,
  staff: string,
): Promise<z.infer<typeof viewsItem>> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: viewsKey(staff), ConsistentRead: true }),
  );
  return Item === undefined ? { version: 0, views: [] } : viewsItem.parse(Item);
};

const keepViewsItem = (
  { client, table }: ViewsTable,
  staff: string,
  version: number,
  views: readonly SavedView[],
): Promise<boolean> =>
  ifAllowed(() =>
    client.send(
      new PutCommand({
        TableName: table,
        Item: { ...viewsKey(staff), version: version + 1, views },
        ConditionExpression: 'attribute_not_exists(pk) OR #version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version },
      }),
    ),
  );

/** Tries against the same member at another screen. */
const viewAttempts = 8;

/** False where `change` gives nothing to keepViewsItem. */
const changeViews = async (
  where: ViewsTable,
  staff: string,
  change: (views: readonly SavedView[]) => readonly SavedView[] | undefined,
): Promise<boolean> => {
  for (let tried = 0; tried < viewAttempts; tried += 1) {
    const { version, views } = await viewsKept(where, staff);
    const changed = change(views);
    if (changed === undefined) return false;
    if (await keepViewsItem(where, staff, version, changed)) return true;
  }
  throw new Error(`The views of ${staff} are being changed by others.`);
};

export const dynamodbViews = (
  where: ViewsTable,
): Pick<Directory, 'savedViews' | 'saveView' | 'dropView'> => ({
  savedViews: async (staff) => (await viewsKept(where, staff)).views,
  saveView: (staff, view) => changeViews(where, staff, (views) => withView(views, savedView.parse(view))),
  dropView: (staff, id) => changeViews(where, staff, (views) => withoutView(views, id)),
});
