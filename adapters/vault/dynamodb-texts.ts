import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { ifAllowed } from '../dynamodb/retry.ts';
import type { KeyOwner } from './data-keys.ts';
import { seal, sealedEnvelope, unseal } from './envelope.ts';
import { draftKey, draftName } from './keys.ts';
import type { IncomingTexts } from './port.ts';
import { refuseSealedTooLarge } from './sealed-size.ts';
import { keysOf, systemNow, type VaultParts } from './vault-parts.ts';

const secondsAnHour = 3600;
const textSeconds = 72 * secondsAnHour;

const textItem = z.object({ hour: z.string(), expiresAt: z.int(), sealed: sealedEnvelope });

/** The hour in which a text is kept, `2026-11-26T23`. */
const hourAt = (now: Date): string => now.toISOString().slice(0, 13);

const hourOwner = (hour: string): KeyOwner => {
  const name = draftName(`texts-${hour}`);
  return { pk: draftKey(name).pk, context: { app: 'redress', draft: name } };
};

/** Bound to its own name and to the hour whose key it was sealed under. */
const textContext = (name: string, hour: string) => ({ owner: name, kind: 'incoming', ref: hour });

/**
 * Texts lie beside the drafts, each hour's under a data key of their own. All of an hour are forgotten together, so that a key
 * for each, made by one function and opened once by another, would keep nothing apart.
 */
export const dynamodbTexts = (parts: VaultParts): IncomingTexts => {
  const { client, table, now = systemNow } = parts;
  const keys = keysOf(parts);
  const seconds = () => Math.floor(now().getTime() / 1000);

  const itemOf = async (name: string, value: unknown) => {
    const hour = hourAt(now());
    const key = await keys.obtain(hourOwner(hour), seconds() + textSeconds + secondsAnHour);
    if (key === 'erased') throw new Error('The texts of this hour have no key any more');
    const sealed = seal(key, textContext(name, hour), value);
    return { ...draftKey(name), hour, expiresAt: seconds() + textSeconds, sealed };
  };

  return {
    keep: async (id, value) => {
      refuseSealedTooLarge(value);
      const put = new PutCommand({
        TableName: table,
        Item: await itemOf(draftName(id), value),
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': seconds() },
      });
      return ifAllowed(() => client.send(put));
    },
    read: async (id) => {
      const name = draftName(id);
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: draftKey(name), ConsistentRead: true }),
      );
      const read = textItem.safeParse(Item);
      if (!read.success || read.data.expiresAt <= seconds()) return undefined;
      const { hour, sealed } = read.data;
      const key = await keys.find(hourOwner(hour));
      if (typeof key !== 'object') throw new Error('A text has lost its key before its time');
      return unseal(key, textContext(name, hour), sealed);
    },
  };
};
