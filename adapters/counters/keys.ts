/** Key text of the counters, in the table `Cases`. */
import { counterPk, type ItemKey } from '../dynamodb/keys.ts';

/**
 * What the counters mean. Raise it when an event adds something else to them than before: everything is then counted anew,
 * each case with its next event, all of them by `npm run count-again`.
 */
const countersShape = 2;

/** Shards of each counter: an item takes 1,000 writes a second, and eight keep a big office far from that. */
const counterShards = 8;

const counterShardOf = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % counterShards;

export const progressKey = (caseId: string): ItemKey => ({
  pk: `STATCASE#${caseId}`,
  sk: `PROGRESS#${countersShape}`,
});

const sheetMark = (sheet: string): string => `${countersShape}#${sheet}#`;

/** Sheets sort as their months do; what follows a sheet's mark sorts before this letter. */
const behindSheet = '\u{10FFFF}';

export const sheetKeys = (office: string, from: string, to: string) => ({
  pk: counterPk(office),
  from: sheetMark(from),
  to: sheetMark(to) + behindSheet,
});

/** A group's counters are attributes of one item for each shard. */
export const groupKey = (office: string, sheet: string, group: string, caseId: string): ItemKey => ({
  pk: counterPk(office),
  sk: `${sheetMark(sheet)}${group}#${counterShardOf(caseId)}`,
});

export const sheetAndGroupOf = (sk: string): readonly [sheet: string, group: string] => {
  const [, sheet = '', group = ''] = sk.split('#');
  return [sheet, group];
};
