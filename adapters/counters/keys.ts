/** Key text of the counters, in the table `Cases`. */
import { counterPk, type ItemKey } from '../dynamodb/keys.ts';

/** Shards of each counter: an item takes 1,000 writes a second, and eight keep a big office far from that. */
const counterShards = 8;

const counterShardOf = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % counterShards;

export const progressKey = (caseId: string): ItemKey => ({ pk: `STATCASE#${caseId}`, sk: 'PROGRESS' });

export const sheetPk = counterPk;
/** A group's counters are attributes of one item for each shard. */
export const groupKey = (office: string, month: string, group: string, caseId: string): ItemKey => ({
  pk: counterPk(office, month),
  sk: `${group}#${counterShardOf(caseId)}`,
});
export const counterGroupOf = (sk: string): string => sk.slice(0, sk.lastIndexOf('#'));
