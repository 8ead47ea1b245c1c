/**
 * Key text of the tables `Cases` and `Directory`: no other file spells it. The tables' attribute names stand in
 * `tables.ts`.
 */
import { divisionStem } from '#domain/terms/division-code.ts';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

const indexShards = 8;

const caseMark = 'CASE#';
const casePk = (caseId: string): string => caseMark + caseId;
/** The case of an item whose partition is a case's. */
export const caseIdOfPk = (pk: string): string => pk.slice(caseMark.length);

/** The beginning of the sort keys of all events. */
export const eventMark = 'EVENT#';
/** An event's sort key: eight digits sort as numbers do, for a hundred million events a case. */
const eventSk = (seq: number): string => eventMark + String(seq).padStart(8, '0');

export const eventKey = (caseId: string, seq: number): ItemKey => ({ pk: casePk(caseId), sk: eventSk(seq) });

/** All events of a case after number `after`. */
export const eventKeysAfter = (caseId: string, after: number) => ({
  pk: casePk(caseId),
  from: eventSk(after + 1),
  to: eventSk(99_999_999),
});

export const headKey = (caseId: string): ItemKey => ({ pk: casePk(caseId), sk: 'HEAD' });
const waitMark = 'WAIT#';
export const waitKey = (caseId: string, stage: string): ItemKey => ({
  pk: casePk(caseId),
  sk: waitMark + stage,
});
export const waitKeysOf = (caseId: string) => ({ pk: casePk(caseId), prefix: waitMark });
/** The item of what was done under an idempotency key; `hash` comes from the blind index. */
export const onceKey = (hash: string): ItemKey => ({ pk: `KEY#${hash}`, sk: 'KEY' });

export const pointerPk = (kind: string, hash: string): string => `${kind.toUpperCase()}#${hash}`;
export const pointerKey = (kind: string, hash: string, caseId: string, worker?: string): ItemKey => ({
  pk: pointerPk(kind, hash),
  sk: worker === undefined ? casePk(caseId) : `${casePk(caseId)}#${worker}`,
});

/**
 * What was spent on replies by text on a civil day: by one purse of a kind, named by its hash where there are several.
 */
export const spentKey = (day: string, purse: string, hash = 'all'): ItemKey => ({
  pk: `SPENT#${day}#${purse}#${hash}`,
  sk: 'SPENT',
});

/** Who is writing in a case just now. */
export const presencePk = (caseId: string): string => `HERE#${caseId}`;
export const presenceKey = (caseId: string, staff: string): ItemKey => ({
  pk: presencePk(caseId),
  sk: `STAFF#${staff}`,
});

/** All counters of an office. */
export const counterPk = (office: string): string => `STAT#${office}`;

/** The shard of a case, the same for ever. It spreads the due and open indexes, whose keys would be hot otherwise. */
const indexShardOf = (caseId: string): number =>
  [...caseId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % indexShards;

const everyShard = (prefix: string): readonly string[] =>
  Array.from({ length: indexShards }, (_, shard) => `${prefix}#${shard}`);

export const duePk = (caseId: string): string => `DUE#${indexShardOf(caseId)}`;
export const duePks = everyShard('DUE');
export const openPk = (caseId: string): string => `OPEN#${indexShardOf(caseId)}`;
export const openPks = everyShard('OPEN');
export const officeQueuePk = (office: string): string => `OFFICE#${office}`;
export const staffQueuePk = (staff: string): string => `STAFF#${staff}`;
/** In the index of members: what nobody has by name, under the role that has it. No member's id has a capital. */
export const roleQueuePk = (office: string, role: string): string => `ROLE#${office}#${role}`;

/** Directory: all offices under one key, so that reading them is a query and no scan. */
export const officesPk = 'OFFICES';
export const officeKey = (office: string): ItemKey => ({ pk: officesPk, sk: `OFFICE#${office}` });
/** An office once more under its division and under the office above it, so that neither is sought among all. */
export const officesAtPk = (area: string): string => `AREA#${divisionStem(area)}`;
export const officesUnderPk = (parent: string): string => `UNDER#${parent}`;
export const topOfficesPk = (jurisdiction: string): string => `TOP#${jurisdiction}`;
export const staffKey = (staff: string): ItemKey => ({ pk: `STAFF#${staff}`, sk: 'STAFF' });
/** The views that a member has saved, all in one item, beside the one that says who they are. */
export const viewsKey = (staff: string): ItemKey => ({ pk: `VIEWS#${staff}`, sk: 'VIEWS' });
export const officeStaffPk = (office: string): string => `OFFICE#${office}`;
export const officeStaffKey = (office: string, staff: string): ItemKey => ({
  pk: officeStaffPk(office),
  sk: `STAFF#${staff}`,
});
