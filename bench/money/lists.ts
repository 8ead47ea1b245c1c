/** What it asks for that a case stands in the lists of what is to be done, and moves from one to another. */
import { changesOf } from '#adapters/case-lists/changes.ts';
import { listedKey } from '#adapters/case-lists/keys.ts';
import type { ListEntry } from '#adapters/case-lists/port.ts';
import type { QueueRow } from '#adapters/case-store/port.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import { placesOf } from '#casework/lists/places.ts';
import type { Usage } from './cost.ts';

export const placesIn = (row: QueueRow | undefined, at: string): readonly ListEntry[] =>
  row === undefined ? [] : placesOf(row, at);

/** The item that says where the case stands, what it leaves and enters, and a count in each office that is concerned. */
export const usageOfLists = (
  caseId: string,
  before: readonly ListEntry[] | undefined,
  entries: readonly ListEntry[],
): Usage => {
  const listed = { version: 1, shape: 1, entries };
  const { left, entered, counts } = changesOf(before && { ...listed, entries: before }, listed);
  const lock = Math.ceil(itemSizeOf({ ...listedKey(caseId), ...listed }) / 1024);
  const moved = left.length + entered.length + new Set(counts.map(({ office }) => office)).size;
  return { writeUnits: moved === 0 ? lock : 2 * (lock + moved), readUnits: 2 };
};
