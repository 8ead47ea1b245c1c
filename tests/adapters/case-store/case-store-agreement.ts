/** Any sequence of calls gets the same answers from two stores. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import {
  add,
  alarmAt,
  atMinute,
  begun,
  caseId,
  closed,
  filed,
  following,
  wrote,
} from './case-store-cases.ts';

const which = fc.integer({ min: 1, max: 3 }).map(caseId);
const small = fc.integer({ min: 1, max: 3 });
const stage = fc.constantFrom('triage', 'order');
const key = fc.option(
  fc.record({ hash: fc.constantFrom('k1', 'k2'), bodyHash: fc.constantFrom('b1', 'b2') }),
  { nil: undefined },
);
const pointers = fc.constantFrom([], [{ kind: 'phone', hash: 'p', worker: 'w1' }] as const);

const steps: readonly (readonly CaseEvent[])[] = [
  [wrote(1)],
  [wrote(2), wrote(3)],
  [alarmAt(atMinute(5), 'reply')],
  [{ type: 'clock_stopped', clock: 'reply' }],
];

/** What may happen to a case whose last event is `last`. */
const possible = async (store: CaseStore, id: string, step: number): Promise<readonly CaseEvent[]> => {
  const head = await store.head(id);
  if (head === undefined) return [filed(id), alarmAt(atMinute(step + 3))];
  const { status } = head.state.stage;
  if (status === 'closed') return [{ type: 'case_reopened', to: 'triage', by: 'wang.fang' }];
  if (step === 4) return [closed];
  if (step === 5 && status === 'triage') return [begun];
  return steps[step % steps.length] ?? [wrote(4)];
};

type Call = (store: CaseStore) => Promise<unknown>;
const call = (says: string, run: Call) => ({ run, toString: () => says });

const calls = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(which, fc.integer({ min: 0, max: 5 }), key, pointers) },
  fc.tuple(which, small),
  fc.tuple(which, stage, small, fc.constantFrom('t1', 't2'), fc.constantFrom('put', 'remove', 'stale')),
);

const callOf = (drawn: typeof calls extends fc.Arbitrary<infer T> ? T : never) => {
  if (drawn.length === 4) {
    const [id, step, once, points] = drawn;
    return call(`append ${id} ${step} ${JSON.stringify(once)}`, async (store) =>
      add(store, id, await possible(store, id, step), { pointers: points, ...(once && { key: once }) }),
    );
  }
  if (drawn.length === 2) {
    const [id, generation] = drawn;
    return call(`claim ${id} ${generation}`, (store) => store.claimGeneration(id, generation));
  }
  const [id, at, generation, token, what] = drawn;
  if (what === 'put')
    return call(`put ${id} ${at} ${token} ${generation}`, (store) =>
      store.putWait(id, { stage: at, token, generation }),
    );
  if (what === 'remove')
    return call(`remove ${id} ${at} ${token}`, (store) => store.removeWait(id, at, token));
  return call(`stale ${id}`, (store) => store.append(following(id, [], [filed(id)])));
};

/** The fields of whatever lies in it in an order of our own. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, ordered(each)]);
};

/** Everything that can be read; where an index may order freely, in an order of our own. */
const seen = async (store: CaseStore) => {
  const ids = [1, 2, 3].map(caseId);
  const due = (await store.due(atMinute(60))).items.map((each) => `${each.dueAt} ${each.caseId}`).sort();
  const open = (await store.openHeads()).items.map((head) => head.caseId).sort();
  const rows = [
    ...(await store.officeQueue('cn-bj-hd')).items,
    ...(await store.staffQueue('li.na')).items,
  ].map((row) => JSON.stringify(ordered(row)));
  return {
    cases: await Promise.all(ids.map(async (id) => [await store.head(id), await store.history(id)])),
    waits: await Promise.all(ids.flatMap((id) => [store.wait(id, 'triage'), store.waits(id)])),
    keys: [await store.keyed('k1'), await store.keyed('k2')],
    found: await store.find('phone', 'p'),
    ...{ due, open, rows: rows.sort() },
  };
};

export const storesAgree = (
  name: string,
  make: () => Promise<readonly [CaseStore, CaseStore]>,
  numRuns: number,
): void => {
  test(name, async () => {
    const sequences = fc.array(calls.map(callOf), { minLength: 5, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const [left, right] = await make();
        for (const { run } of sequence) expect(await run(right)).toEqual(await run(left));
        expect(await seen(right)).toEqual(await seen(left));
      }),
      { numRuns },
    );
  });
};
