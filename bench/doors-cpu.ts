/** CPU of whole requests of the staff API on the twins, where nothing is waited for, against the same calls of the store alone. */
import type { Append, CaseStore } from '#adapters/case-store/port.ts';
import { memoryApi } from '#tests/functions/staff-api/office.ts';
import * as s from '#tests/support/story.ts';
import { type AgainstBareCpu, againstBare } from './cpu-of-acts.ts';

const otherCase = `${s.caseId.slice(0, -1)}z`;

/** The same read and the same events again, on another case. */
const bareWriter = async (store: CaseStore, like: Append) => {
  const change = { ...like, caseId: otherCase };
  let version = 0;
  const write = async () => {
    await store.head(otherCase);
    const events = like.events.map((each, n) => ({ ...each, caseId: otherCase, seq: version + n + 1 }));
    const appended = await store.append({ ...change, expected: version, events });
    if (appended.outcome !== 'appended') throw new Error(appended.outcome);
    version += events.length;
  };
  await write();
  return write;
};

const api = async () => {
  const here = memoryApi();
  await here.holds(s.given(...s.ordered));
  return here;
};

const succeeded = async (asked: Promise<{ readonly status: number; readonly text: string }>) => {
  const { status, text } = await asked;
  if (status >= 300) throw new Error(`${status} ${text}`);
};

const pageOfCase = async (): Promise<AgainstBareCpu> => {
  const { ask, store } = await api();
  return againstBare(
    'GET a case of an order',
    () => succeeded(ask({ by: 'i.li', path: `/cases/${s.caseId}` })),
    async () => JSON.stringify([await store.head(s.caseId), await store.history(s.caseId)]),
    { own: 30, bare: 100 },
  );
};

const commandOnCase = async (): Promise<AgainstBareCpu> => {
  const { does, store } = await api();
  const before = (await store.head(s.caseId))?.version ?? 0;
  const add = () => succeeded(does('i.li', 'add_evidence', { kind: 'chat' }));
  await add();
  const [head, { items }] = [await store.head(s.caseId), await store.history(s.caseId, before)];
  if (head === undefined) throw new Error('The case is gone.');
  const like = { caseId: s.caseId, expected: before, events: items, state: head.state };
  return againstBare('POST a command (evidence)', add, await bareWriter(store, like), { own: 20, bare: 20 });
};

export const cpuOfDoors = async (): Promise<readonly AgainstBareCpu[]> => [
  await pageOfCase(),
  await commandOnCase(),
];
