/** The twin for tests: same answers as DynamoDB's, no table. What goes in and comes out is copied, as by a network. */
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { present } from '#domain/terms/present.ts';
import { sortable } from '#domain/time/sortable.ts';
import {
  duePks,
  officeQueuePk,
  openPks,
  pointerKey,
  pointerPk,
  roleQueuePk,
  staffQueuePk,
} from '../dynamodb/keys.ts';
import { type CaseIndex, caseIndexes } from '../dynamodb/tables.ts';
import { checkedWrites, type WrittenCase } from './check-append.ts';
import type { IndexEntry } from './index-entry.ts';
import { cursorFrom, pageAt } from './page.ts';
import type {
  Append,
  Appended,
  CaseStore,
  CaseWrite,
  Head,
  ListPage,
  Pointer,
  QueueReading,
  Wait,
} from './port.ts';
import { rowIn } from './stored-row.ts';

interface UsedKey {
  readonly caseId: string;
  readonly version: number;
  readonly bodyHash: string;
}
interface Pointed {
  readonly caseId: string;
  readonly worker?: string;
  readonly proof?: string;
}
type KeptWait = Omit<Wait, 'token'> & Partial<Pick<Wait, 'token'>>;

interface Tables {
  readonly heads: Map<string, Head>;
  readonly entries: Map<string, IndexEntry>;
  readonly events: Map<string, RecordedEvent[]>;
  readonly done: Map<string, UsedKey>;
  readonly pointers: Map<string, Map<string, Pointed>>;
  /** by case and stage; without a token once it was removed */
  readonly waits: Map<string, Map<string, KeptWait>>;
}

interface Reading {
  readonly from?: string;
  readonly until?: string;
  readonly size?: number;
}

interface IndexListing extends Reading {
  readonly index: CaseIndex;
  readonly parts: readonly string[];
  readonly page: string | undefined;
  readonly size: number;
}

const byKey = <T extends { readonly sk: string; readonly caseId: string }>(a: T, b: T): number => {
  const [left, right] = [`${a.sk} ${a.caseId}`, `${b.sk} ${b.caseId}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The entries of one partition of an index, in order. */
const indexEntriesOf = (
  entries: Tables['entries'],
  { index, from, until }: IndexListing,
  part: string,
  n: number,
) => {
  const { pk, sk } = caseIndexes[index];
  return [...entries]
    .flatMap(([caseId, entry]) => {
      const at = entry[sk];
      if (entry[pk] !== part || at === undefined || at < (from ?? at) || at > (until ?? at)) return [];
      return [{ part: n, sk: at, caseId, row: entry.row }];
    })
    .sort(byKey);
};

const listEntries = (entries: Tables['entries'], listing: IndexListing) => {
  const { parts, page, size } = listing;
  const { part, after } = cursorFrom(page, parts.length);
  const all = parts.flatMap((pk, n) => (n < part ? [] : indexEntriesOf(entries, listing, pk, n)));
  const rest = all.filter((each) => each.part > part || after === undefined || byKey(each, after) > 0);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  if (last === undefined || rest.length === items.length) return { items };
  const { sk, caseId } = last;
  return { items, next: pageAt({ part: last.part, after: { sk, caseId } }) };
};

const mapped = <T, U>(page: ListPage<T>, change: (item: T) => readonly U[]): ListPage<U> => ({
  ...page,
  items: structuredClone(page.items.flatMap(change)),
});

const keepCase = (tables: Tables, { change, head }: WrittenCase): void => {
  const { caseId, expected, events, state, pointers = [] } = change;
  const before = tables.heads.get(caseId);
  const at = events.at(-1)?.at ?? before?.at ?? '';
  const version = expected + events.length;
  tables.heads.set(caseId, { generation: 0, ...before, caseId, version, state, at });
  tables.entries.set(caseId, { ...head, row: head.row && rowIn(head) });
  tables.events.set(caseId, [...(tables.events.get(caseId) ?? []), ...events]);
  for (const { kind, hash, ...rest } of pointers) {
    const { pk, sk } = pointerKey(kind, hash, caseId, rest.worker);
    tables.pointers.set(pk, (tables.pointers.get(pk) ?? new Map()).set(sk, { caseId, ...rest }));
  }
};

/** HEAD has not moved on, and the case's time goes on from where it stands. */
const goesOn = (head: Head | undefined, { expected, events }: CaseWrite): boolean =>
  (head?.version ?? 0) === expected && (head?.at ?? '') <= (events[0]?.at ?? head?.at ?? '');

const memoryAppend = (tables: Tables, act: Append): Appended => {
  const written = checkedWrites(act);
  const { caseId, expected, events, key } = act;
  const done = key && tables.done.get(key.hash);
  if (done?.bodyHash === key?.bodyHash && done)
    return { outcome: 'repeated', caseId: done.caseId, version: done.version };
  if (done) return { outcome: 'key-reused' };
  if (written.some(({ change }) => !goesOn(tables.heads.get(change.caseId), change)))
    return { outcome: 'conflict' };
  for (const each of structuredClone(written)) keepCase(tables, each);
  const version = expected + events.length;
  if (key) tables.done.set(key.hash, { caseId, version, bodyHash: key.bodyHash });
  return { outcome: 'appended', version };
};

const memoryClaim = ({ heads }: Tables, caseId: string, generation: number): boolean => {
  const head = heads.get(caseId);
  if (head === undefined || (head.generation !== generation && head.generation !== generation - 1))
    return false;
  heads.set(caseId, { ...head, generation });
  return true;
};

const found = ({ pointers }: Tables, kind: Pointer['kind'], hash: string): readonly Pointed[] =>
  [...(pointers.get(pointerPk(kind, hash)) ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);

const memoryPutWait = ({ waits }: Tables, caseId: string, wait: Wait): void => {
  const stages = waits.get(caseId) ?? new Map();
  if ((stages.get(wait.stage)?.generation ?? 0) <= wait.generation) stages.set(wait.stage, { ...wait });
  waits.set(caseId, stages);
};

const memoryWaitsOf = ({ waits }: Tables, caseId: string): readonly Wait[] =>
  [...(waits.get(caseId)?.values() ?? [])]
    .flatMap(({ token, ...rest }) => (token === undefined ? [] : [{ ...rest, token }]))
    .sort((a, b) => (a.stage < b.stage ? -1 : 1));

const memoryRemoveWait = ({ waits }: Tables, caseId: string, stage: string, token: string): void => {
  const wait = waits.get(caseId)?.get(stage);
  if (wait?.token === token) waits.get(caseId)?.set(stage, { stage, generation: wait.generation });
};

export const memoryCaseStore = ({ pageSize = 50 }: { readonly pageSize?: number } = {}): CaseStore => {
  const tables: Tables = {
    heads: new Map(),
    entries: new Map(),
    events: new Map(),
    done: new Map(),
    pointers: new Map(),
    waits: new Map(),
  };
  const { heads, entries, events } = tables;
  const listed = (
    index: CaseIndex,
    parts: readonly string[],
    page: string | undefined,
    reading: Reading = {},
  ) => listEntries(entries, { index, parts, page, size: pageSize, ...reading });
  const queue = async (index: CaseIndex, part: string, page?: string, { until, limit }: QueueReading = {}) =>
    mapped(listed(index, [part], page, present({ until, size: limit })), ({ row }) => (row ? [row] : []));

  return {
    head: async (caseId) => structuredClone(heads.get(caseId)),
    rows: async (caseIds) => structuredClone(caseIds.flatMap((caseId) => entries.get(caseId)?.row ?? [])),
    headRow: async (caseId) => {
      const head = heads.get(caseId);
      if (head === undefined) return undefined;
      const { version, at } = head;
      return structuredClone({ version, at, ...present({ row: entries.get(caseId)?.row }) });
    },
    history: async (caseId, after = 0, limit = 100) => {
      const rest = (events.get(caseId) ?? []).filter(({ seq }) => seq > after);
      const items = rest.slice(0, limit).map(upcast);
      return rest.length > items.length ? { items, next: `${items.at(-1)?.seq}` } : { items };
    },
    append: async (change) => memoryAppend(tables, change),
    keyed: async (hash) => tables.done.get(hash),
    find: async (kind, hash) => found(tables, kind, hash),
    officeQueue: (office, page, reading) => queue('office', officeQueuePk(office), page, reading),
    staffQueue: (staff, page, reading) => queue('staff', staffQueuePk(staff), page, reading),
    roleQueue: (office, role, page, reading) => queue('staff', roleQueuePk(office, role), page, reading),
    due: async (until, page) =>
      mapped(listed('due', duePks, page, { until: sortable(until) }), ({ caseId, sk }) => [
        { caseId, dueAt: sk },
      ]),
    openHeads: async (page, stretch) =>
      mapped(listed('open', openPks, page, stretch), ({ caseId }) => {
        const head = heads.get(caseId);
        return head === undefined ? [] : [head];
      }),
    claimGeneration: async (caseId, generation) => memoryClaim(tables, caseId, generation),
    putWait: async (caseId, wait) => memoryPutWait(tables, caseId, wait),
    wait: async (caseId, stage) => memoryWaitsOf(tables, caseId).find((each) => each.stage === stage),
    waits: async (caseId) => memoryWaitsOf(tables, caseId),
    removeWait: async (caseId, stage, token) => memoryRemoveWait(tables, caseId, stage, token),
  };
};
