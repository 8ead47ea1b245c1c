/** The twin for tests: same answers as DynamoDB's, no table. What goes in and comes out is copied, as by a network. */
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { duePks, officeQueuePk, openPks, pointerKey, pointerPk, staffQueuePk } from '../dynamodb/keys.ts';
import { type CaseIndex, caseIndexes } from '../dynamodb/tables.ts';
import { caseWritesOf, checkAppend } from './check-append.ts';
import { indexEntry, sortable } from './index-entry.ts';
import { cursorFrom, pageAt } from './page.ts';
import type { Append, Appended, CaseStore, CaseWrite, Head, ListPage, Pointer, Wait } from './port.ts';

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
  readonly events: Map<string, RecordedEvent[]>;
  readonly done: Map<string, UsedKey>;
  readonly pointers: Map<string, Map<string, Pointed>>;
  /** by case and stage; without a token once it was removed */
  readonly waits: Map<string, Map<string, KeptWait>>;
}

interface IndexListing {
  readonly index: CaseIndex;
  readonly parts: readonly string[];
  readonly until?: string;
  readonly page: string | undefined;
  readonly size: number;
}

const byKey = <T extends { readonly sk: string; readonly caseId: string }>(a: T, b: T): number => {
  const [left, right] = [`${a.sk} ${a.caseId}`, `${b.sk} ${b.caseId}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The entries of one partition of an index, in order. */
const indexEntriesOf = (heads: readonly Head[], { index, until }: IndexListing, part: string, n: number) => {
  const { pk, sk } = caseIndexes[index];
  return heads
    .map((head) => ({ head, entry: indexEntry(head.state) }))
    .flatMap(({ head, entry }) => {
      const at = entry[sk];
      if (entry[pk] !== part || at === undefined || (until !== undefined && at > until)) return [];
      return [{ part: n, sk: at, caseId: head.caseId, head, row: entry.row }];
    })
    .sort(byKey);
};

const listHeads = (heads: readonly Head[], listing: IndexListing) => {
  const { parts, page, size } = listing;
  const { part, after } = cursorFrom(page, parts.length);
  const all = parts.flatMap((pk, n) => (n < part ? [] : indexEntriesOf(heads, listing, pk, n)));
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

const keepCase = (tables: Tables, { caseId, expected, events, state, pointers = [] }: CaseWrite): void => {
  const before = tables.heads.get(caseId);
  const at = events.at(-1)?.at ?? before?.at ?? '';
  const version = expected + events.length;
  tables.heads.set(caseId, { generation: 0, ...before, caseId, version, state, at });
  tables.events.set(caseId, [...(tables.events.get(caseId) ?? []), ...events]);
  for (const { kind, hash, ...rest } of pointers) {
    const { pk, sk } = pointerKey(kind, hash, caseId, rest.worker);
    tables.pointers.set(pk, (tables.pointers.get(pk) ?? new Map()).set(sk, { caseId, ...rest }));
  }
};

const memoryAppend = (tables: Tables, act: Append): Appended => {
  checkAppend(act);
  const { caseId, expected, events, key } = act;
  const done = key && tables.done.get(key.hash);
  if (done?.bodyHash === key?.bodyHash && done)
    return { outcome: 'repeated', caseId: done.caseId, version: done.version };
  if (done) return { outcome: 'key-reused' };
  const writes = caseWritesOf(act);
  if (writes.some((each) => (tables.heads.get(each.caseId)?.version ?? 0) !== each.expected))
    return { outcome: 'conflict' };
  for (const each of structuredClone(writes)) keepCase(tables, each);
  const version = expected + events.length;
  if (key) tables.done.set(key.hash, { caseId, version, bodyHash: key.bodyHash });
  return { outcome: 'appended', version };
};

const memoryClaim = (
  { heads }: Tables,
  caseId: string,
  generation: number,
  executionArn: string,
): boolean => {
  const head = heads.get(caseId);
  if (head?.generation === generation && head.executionArn === executionArn) return true;
  if (head?.generation !== generation - 1) return false;
  heads.set(caseId, { ...head, generation, executionArn });
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
    events: new Map(),
    done: new Map(),
    pointers: new Map(),
    waits: new Map(),
  };
  const { heads, events } = tables;
  const listed = (index: CaseIndex, parts: readonly string[], page: string | undefined, until?: string) =>
    listHeads([...heads.values()], {
      index,
      parts,
      page,
      size: pageSize,
      ...(until === undefined ? {} : { until }),
    });

  return {
    head: async (caseId) => structuredClone(heads.get(caseId)),
    history: async (caseId, after = 0, limit = 100) => {
      const rest = (events.get(caseId) ?? []).filter(({ seq }) => seq > after);
      const items = rest.slice(0, limit).map(upcast);
      return rest.length > items.length ? { items, next: `${items.at(-1)?.seq}` } : { items };
    },
    append: async (change) => memoryAppend(tables, change),
    keyed: async (hash) => tables.done.get(hash),
    find: async (kind, hash) => found(tables, kind, hash),
    officeQueue: async (office, page) =>
      mapped(listed('office', [officeQueuePk(office)], page), ({ row }) => (row ? [row] : [])),
    staffQueue: async (staff, page) =>
      mapped(listed('staff', [staffQueuePk(staff)], page), ({ row }) => (row ? [row] : [])),
    due: async (until, page) =>
      mapped(listed('due', duePks, page, sortable(until)), ({ caseId, sk }) => [{ caseId, dueAt: sk }]),
    openHeads: async (page) =>
      mapped(listed('open', openPks, page), ({ head }) => (isOpen(head.state.stage.status) ? [head] : [])),
    claimGeneration: async (caseId, generation, arn) => memoryClaim(tables, caseId, generation, arn),
    putWait: async (caseId, wait) => memoryPutWait(tables, caseId, wait),
    wait: async (caseId, stage) => memoryWaitsOf(tables, caseId).find((each) => each.stage === stage),
    waits: async (caseId) => memoryWaitsOf(tables, caseId),
    removeWait: async (caseId, stage, token) => memoryRemoveWait(tables, caseId, stage, token),
  };
};
