/** Key text of the lists, in the table `FindIndex`: no other file spells it. */
import type { ItemKey } from '../dynamodb/keys.ts';
import type { ListEntry } from './port.ts';

const between = '#';

export const listPk = (office: string, list: string): string => ['LIST', office, list].join(between);
export const entryKey = (caseId: string, { office, list, sk }: ListEntry): ItemKey => ({
  pk: listPk(office, list),
  sk: [sk, caseId].join(between),
});
export const caseIdOfEntry = (sk: string): string => sk.slice(sk.lastIndexOf(between) + 1);

export const listedKey = (caseId: string): ItemKey => ({ pk: `LISTED#${caseId}`, sk: 'LISTED' });

/** Shards of an office's counts: an item takes 1,000 writes a second, and eight keep a big office far from that. */
const countShards = 8;

const countShardOf = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % countShards;

export const countsPk = (office: string): string => `COUNTS#${office}`;
/** All counts of an office are attributes of one item for each shard. */
export const countsKey = (office: string, caseId: string): ItemKey => ({
  pk: countsPk(office),
  sk: `${countShardOf(caseId)}`,
});
