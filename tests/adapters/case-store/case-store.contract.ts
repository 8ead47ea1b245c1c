/** What every case store must do. Run for the twin and, where an engine is at hand, for DynamoDB. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Append, CaseStore, ListPage } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { loadOf } from '#casework/staff-load.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import {
  add,
  alarmAt,
  atMinute,
  begun,
  caseId,
  closed,
  filed,
  following,
  recorded,
  wrote,
} from './case-store-cases.ts';

/** Makes an empty store whose pages have `pageSize` rows (50 when absent). */
export type StoreMaker = (options?: { readonly pageSize?: number }) => Promise<CaseStore>;

/** Indexes follow a moment after the write; a test waits for what they shall say. */
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 4_000, interval: 50 });

const allPages = async <T>(ask: (page?: string) => Promise<ListPage<T>>): Promise<readonly T[]> => {
  const items: T[] = [];
  for (let page: string | undefined, first = true; first || page !== undefined; first = false) {
    const found: ListPage<T> = await ask(page);
    items.push(...found.items);
    page = found.next;
  }
  return items;
};

const one = caseId(1);

/** A new case whose state is as large as one likes. */
const linkedTo = (others: readonly string[]): Append => {
  const change = following(one, [], [filed(one)]);
  const links = others.map((other) => ({ other, relation: 'child' as const }));
  return { ...change, state: { ...change.state, file: { ...change.state.file, links } } };
};

const appending = (make: StoreMaker) => {
  test('what was appended is read back at once: HEAD, events and pointers', async () => {
    const store = await make();
    expect(await store.head(one)).toBeUndefined();
    const pointers = [
      { kind: 'receipt', hash: 'r1', proof: 'scrypt' },
      { kind: 'phone', hash: 'p1', worker: 'w1' },
    ] as const;
    const change = following(one, [], [filed(one), wrote(1)]);
    expect(await store.append({ ...change, pointers })).toEqual({ outcome: 'appended', version: 2 });
    expect(await store.head(one)).toEqual({
      caseId: one,
      version: 2,
      state: change.state,
      at: atMinute(2),
      generation: 0,
    });
    expect(await store.history(one)).toEqual({ items: change.events });
    expect(await store.find('receipt', 'r1')).toEqual([{ caseId: one, proof: 'scrypt' }]);
    expect(await store.find('phone', 'p1')).toEqual([{ caseId: one, worker: 'w1' }]);
    expect(await store.find('phone', 'r1')).toEqual([]);
  });

  test('one phone leads to each of its cases and workers', async () => {
    const store = await make();
    for (const n of [1, 2])
      await add(store, caseId(n), [filed(caseId(n))], {
        pointers: [
          { kind: 'phone', hash: 'p', worker: 'w1' },
          { kind: 'phone', hash: 'p', worker: 'w2' },
        ],
      });
    const found = await store.find('phone', 'p');
    expect(found.map((each) => `${each.caseId} ${each.worker}`).sort()).toEqual(
      [1, 2].flatMap((n) => [`${caseId(n)} w1`, `${caseId(n)} w2`]).sort(),
    );
  });

  test('a writer who has read an older version is turned away, and nothing of his is kept', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    const history = (await store.history(one)).items;
    expect(await store.append(following(one, history, [wrote(1)]))).toMatchObject({ outcome: 'appended' });
    const late = following(one, history, [wrote(2), wrote(3)]);
    const pointers = [{ kind: 'phone', hash: 'late' }] as const;
    const key = { hash: 'late', bodyHash: 'b' };
    expect(await store.append({ ...late, pointers, key })).toEqual({ outcome: 'conflict' });
    expect(await store.append(following(one, [], [filed(one)]))).toEqual({ outcome: 'conflict' });
    expect((await store.head(one))?.version).toBe(2);
    expect((await store.history(one)).items).toHaveLength(2);
    expect(await store.find('phone', 'late')).toEqual([]);
    expect(await store.keyed('late')).toBeUndefined();
  });

  test('an event is never put over another, even if HEAD were to lie about the version', async () => {
    const store = await make();
    await add(store, one, [filed(one), wrote(1)]);
    const wrong = { ...following(one, recorded(one, 0, [filed(one)]), [wrote(2)]) };
    expect(await store.append(wrong)).toEqual({ outcome: 'conflict' });
    expect((await store.history(one)).items[1]?.event).toEqual(wrote(1));
  });

  test('the time of a case goes on: an earlier event is turned away, one of the same instant is taken', async () => {
    const store = await make();
    await add(store, one, [filed(one), wrote(1)]);
    const { items } = await store.history(one);
    const next = following(one, items, [wrote(2)]);
    const at = (instant: string) => next.events.map((event) => ({ ...event, at: instant }));
    const key = { hash: 'early', bodyHash: 'b' };
    expect(await store.append({ ...next, events: at(atMinute(1)), key })).toEqual({ outcome: 'conflict' });
    expect((await store.history(one)).items).toEqual(items);
    expect(await store.keyed('early')).toBeUndefined();
    expect(await store.append({ ...next, events: at(atMinute(2)) })).toMatchObject({ outcome: 'appended' });
  });

  test('nor does the other case of an act go back, and then nothing is written', async () => {
    const store = await make();
    const two = caseId(2);
    await add(store, one, [filed(one)]);
    await add(store, two, [filed(two), wrote(1)]);
    const [mine, theirs] = [await wholeHistory(store, one), await wholeHistory(store, two)];
    const other = following(two, theirs, [wrote(2)]);
    const early = { ...other, events: other.events.map((event) => ({ ...event, at: atMinute(1) })) };
    expect(await store.append({ ...following(one, mine, [wrote(1)]), also: [early] })).toEqual({
      outcome: 'conflict',
    });
    expect(await wholeHistory(store, one)).toEqual(mine);
  });

  test('times that go back within an act, or have another form, are a mistake', async () => {
    const store = await make();
    const act = following(one, [], [filed(one), wrote(1)]);
    const backwards = act.events.map((event, n) => ({ ...event, at: atMinute(9 - n) }));
    await expect(store.append({ ...act, events: backwards })).rejects.toThrow('go back');
    const local = act.events.map((event) => ({ ...event, at: '2026-01-05T09:00:00+08:00' }));
    await expect(store.append({ ...act, events: local })).rejects.toThrow('not in UTC');
  });

  test('events that do not follow, too many, none for a new case, or too large are refused', async () => {
    const store = await make();
    const change = following(one, [], [filed(one)]);
    await expect(store.append({ ...change, expected: 1 })).rejects.toThrow('do not follow');
    await expect(store.append({ ...change, caseId: caseId(2) })).rejects.toThrow('do not follow');
    await expect(store.append({ ...change, events: [] })).rejects.toThrow('begins with an event');
    const many = Array.from({ length: 90 }, (_, n) => wrote(n));
    await expect(store.append(following(one, [], [filed(one), ...many]))).rejects.toThrow('at most 90');
    const hashes = Array.from({ length: 8000 }, (_, n) =>
      createHash('sha512').update(`${n}`).digest('base64'),
    );
    await expect(store.append(linkedTo(hashes))).rejects.toThrow(/HEAD has \d+ bytes/);
    const words: CaseEvent = {
      type: 'refusal_proposed',
      reason: 'out_of_time',
      basis: '法'.repeat(140_000),
      by: 'li',
    };
    const wordy = following(one, [], [filed(one), words]);
    await expect(store.append(wordy)).rejects.toThrow(/2 has \d+ bytes/);
    expect(await store.head(one)).toBeUndefined();
  });

  test('a state of half a megabyte goes in and comes back, as long as it says the same again and again', async () => {
    const store = await make();
    const large = linkedTo(Array.from({ length: 10_000 }, () => one));
    expect(Buffer.byteLength(JSON.stringify(large.state))).toBeGreaterThan(500 * 1024);
    expect(await store.append(large)).toMatchObject({ outcome: 'appended' });
    expect((await store.head(one))?.state).toEqual(large.state);
  });

  test('90 events go in at once', async () => {
    const store = await make();
    const many = Array.from({ length: 89 }, (_, n) => wrote(n));
    expect(await store.append(following(one, [], [filed(one), ...many]))).toMatchObject({ version: 90 });
    expect(await wholeHistory(store, one)).toHaveLength(90);
  });

  test('what is handed out or in cannot be changed from outside', async () => {
    const store = await make();
    const change = following(one, [], [filed(one)]);
    await store.append(change);
    const before = structuredClone(await store.head(one));
    Object.assign(change.state.file, { office: 'cn-xx' });
    Object.assign((await store.head(one))?.state.file ?? {}, { office: 'cn-yy' });
    expect(await store.head(one)).toEqual(before);
  });
};

const several = (make: StoreMaker) => {
  const [two, three] = [caseId(2), caseId(3)];
  const key = { hash: 'act', bodyHash: 'b' };

  /** Cases one and two, and an act on them that opens a third. */
  const held = async () => {
    const store = await make();
    for (const id of [one, two]) await add(store, id, [filed(id)]);
    const next = async (id: string, n: number) => following(id, (await store.history(id)).items, [wrote(n)]);
    const third = following(three, [], [filed(three)]);
    const pointers = [{ kind: 'phone', hash: 'p', worker: 'w1' }] as const;
    const act = { ...(await next(one, 1)), key, also: [await next(two, 2), { ...third, pointers }] };
    return { store, next, act };
  };
  const seen = (store: CaseStore) =>
    Promise.all([
      ...[one, two, three].map((id) => store.head(id)),
      ...[one, two, three].map((id) => wholeHistory(store, id)),
      store.find('phone', 'p'),
      store.keyed('act'),
    ]);

  test('an act on several cases is kept whole: each HEAD, each event, each pointer', async () => {
    const { store, act } = await held();
    expect(await store.append(act)).toEqual({ outcome: 'appended', version: 2 });
    const versions = await Promise.all([one, two, three].map(async (id) => (await store.head(id))?.version));
    expect(versions).toEqual([2, 2, 1]);
    expect((await store.history(two)).items.map(({ event }) => event)).toEqual([filed(two), wrote(2)]);
    expect(await store.find('phone', 'p')).toEqual([{ caseId: three, worker: 'w1' }]);
    expect((await store.head(two))?.state).toEqual(act.also[0]?.state);
  });

  test.each([
    ['the first', one],
    ['another', two],
    ['the one that it opens', three],
  ])('when %s of its cases has moved on, nothing of it is kept in any', async (_, moved) => {
    const { store, act } = await held();
    await add(store, moved, moved === three ? [filed(three)] : [wrote(9)]);
    const before = await seen(store);
    expect(await store.append(act)).toEqual({ outcome: 'conflict' });
    expect(await seen(store)).toEqual(before);
  });

  test('its key stands for the whole act: repeated it is done once, and the first case answers', async () => {
    const { store, act } = await held();
    await store.append(act);
    const before = await seen(store);
    expect(await store.append(act)).toEqual({ outcome: 'repeated', caseId: one, version: 2 });
    expect(await store.append({ ...act, key: { ...key, bodyHash: 'x' } })).toEqual({ outcome: 'key-reused' });
    expect(await seen(store)).toEqual(before);
  });

  test('of 16 acts on two cases, from either side, one is first', async () => {
    const { store, next } = await held();
    const acts = await Promise.all(
      Array.from({ length: 16 }, async (_, n) => {
        const [left, right] = n % 2 === 0 ? [one, two] : [two, one];
        return { ...(await next(left, n)), also: [await next(right, n)] };
      }),
    );
    const outcomes = await Promise.all(acts.map((act) => store.append(act)));
    expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(15);
    const histories = await Promise.all([one, two].map(async (id) => (await store.history(id)).items));
    const [left, right] = histories.map((events) => events.map(({ event }) => event.words));
    expect(left).toEqual(right);
  });

  test('a hundred items go in at once; one more, a case twice, or more than 4 MB are refused before', async () => {
    const { store } = await held();
    const [left, right] = [caseId(4), caseId(5)];
    const fill = (id: string, count: number, events = (n: number): CaseEvent => wrote(n)) =>
      following(id, [], [filed(id), ...Array.from({ length: count - 1 }, (_, n) => events(n))]);
    const full = { ...fill(left, 60), key, also: [fill(right, 37)] };
    const over = { ...full, also: [fill(right, 38)] };
    await expect(store.append(over)).rejects.toThrow('101 items; at most 100 at once');
    await expect(store.append({ ...full, also: [fill(left, 2)] })).rejects.toThrow('each of its cases once');
    const basis = 'x'.repeat(380_000);
    const large = (): CaseEvent => ({ type: 'refusal_proposed', reason: 'out_of_time', basis, by: 'li.na' });
    const heavy = { ...fill(left, 7, large), also: [fill(right, 8, large)] };
    await expect(store.append(heavy)).rejects.toThrow('a transaction may have 4194304');
    for (const id of [left, right]) expect(await store.head(id)).toBeUndefined();
    expect(await store.append(full)).toMatchObject({ outcome: 'appended', version: 60 });
    expect(await wholeHistory(store, right)).toHaveLength(37);
  });
};

const repeating = (make: StoreMaker) => {
  const key = { hash: 'k', bodyHash: 'body' };

  test('the same command under the same key is done once and answered alike', async () => {
    const store = await make();
    const change = { ...following(one, [], [filed(one)]), key };
    expect(await store.keyed('k')).toBeUndefined();
    expect(await store.append(change)).toEqual({ outcome: 'appended', version: 1 });
    expect(await store.append(change)).toEqual({ outcome: 'repeated', caseId: one, version: 1 });
    expect(await store.keyed('k')).toEqual({ caseId: one, version: 1, bodyHash: 'body' });
    expect((await store.history(one)).items).toHaveLength(1);
  });

  test('a repeat after the case moved on is a repeat, no conflict, and tells the version of then', async () => {
    const store = await make();
    const change = { ...following(one, [], [filed(one)]), key };
    await store.append(change);
    await add(store, one, [wrote(1)]);
    expect(await store.append(change)).toEqual({ outcome: 'repeated', caseId: one, version: 1 });
    expect(await add(store, one, [wrote(2)], { key })).toMatchObject({ outcome: 'repeated', version: 1 });
    expect((await store.head(one))?.version).toBe(2);
  });

  test('another command under the same key is refused, in this case or another', async () => {
    const store = await make();
    await add(store, one, [filed(one)], { key });
    const other = { ...key, bodyHash: 'another body' };
    const two = caseId(2);
    expect(await add(store, one, [wrote(1)], { key: other })).toEqual({ outcome: 'key-reused' });
    expect(await add(store, two, [filed(two)], { key: other })).toEqual({ outcome: 'key-reused' });
    expect((await store.head(one))?.version).toBe(1);
    expect(await store.head(two)).toBeUndefined();
  });
};

const racing = (make: StoreMaker) => {
  const writers = Array.from({ length: 16 }, (_, n) => n);

  test('16 writers at one version: one is first, fifteen are told', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    const history = (await store.history(one)).items;
    const outcomes = await Promise.all(writers.map((n) => store.append(following(one, history, [wrote(n)]))));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'appended',
      ...Array.from({ length: 15 }, () => 'conflict'),
    ]);
    expect((await store.history(one)).items).toHaveLength(2);
  });

  test('16 writers who try again lose nothing, double nothing, and HEAD is what the events say', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    const write = async (n: number): Promise<void> => {
      const key = { hash: `writer-${n}`, bodyHash: 'b' };
      for (;;) {
        const { outcome } = await add(store, one, [wrote(2 * n), wrote(2 * n + 1)], { key });
        if (outcome === 'appended') return;
        expect(outcome).toBe('conflict');
      }
    };
    await Promise.all(writers.map(write));
    const events = await wholeHistory(store, one);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 33 }, (_, n) => n + 1));
    const texts = events.slice(1).map(({ event }) => event.words?.text ?? 'none');
    expect([...texts].sort()).toEqual(
      writers.flatMap((n) => [wrote(2 * n), wrote(2 * n + 1)]).map((e) => e.words?.text),
    );
    for (let n = 0; n < texts.length; n += 2)
      expect(Number(texts[n + 1]?.slice(2))).toBe(Number(texts[n]?.slice(2)) + 1);
    expect(await store.head(one)).toMatchObject({ version: 33, state: fold(events) });
  });

  test('16 senders of one command under one key: done once, all hear the same', async () => {
    const store = await make();
    const change = { ...following(one, [], [filed(one)]), key: { hash: 'k', bodyHash: 'b' } };
    const outcomes = await Promise.all(writers.map(() => store.append(change)));
    expect(outcomes.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(15);
    expect(await wholeHistory(store, one)).toHaveLength(1);
  });

  test('16 claim the next generation for the execution that all have started, and an append leaves it alone', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    const claims = await Promise.all(writers.map(() => store.claimGeneration(one, 1)));
    expect(claims).toEqual(writers.map(() => true));
    await add(store, one, [wrote(1)]);
    expect(await store.head(one)).toMatchObject({ version: 2, generation: 1 });
  });

  test('writers and claimers at once both get through', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    const history = (await store.history(one)).items;
    const [appended, claimed] = await Promise.all([
      store.append(following(one, history, [wrote(1)])),
      store.claimGeneration(one, 1),
    ]);
    expect([appended.outcome, claimed]).toEqual(['appended', true]);
    expect(await store.head(one)).toMatchObject({ version: 2, generation: 1 });
  });
};

const executing = (make: StoreMaker) => {
  test('generations are claimed one by one; a repeated claim holds', async () => {
    const store = await make();
    expect(await store.claimGeneration(one, 1)).toBe(false);
    await add(store, one, [filed(one)]);
    expect(await store.claimGeneration(one, 2)).toBe(false);
    expect(await store.claimGeneration(one, 1)).toBe(true);
    expect(await store.claimGeneration(one, 1)).toBe(true);
    expect(await store.claimGeneration(one, 2)).toBe(true);
    expect(await store.claimGeneration(one, 1)).toBe(false);
    expect(await store.head(one)).toMatchObject({ generation: 2, version: 1 });
  });

  test('a stage keeps its newest token; an older generation comes too late', async () => {
    const store = await make();
    const wait = { stage: 'triage', token: 't1', generation: 1, form: 2 };
    expect(await store.wait(one, 'triage')).toBeUndefined();
    await store.putWait(one, wait);
    expect(await store.wait(one, 'triage')).toEqual(wait);
    await store.putWait(one, { ...wait, token: 't2' });
    await store.putWait(one, { ...wait, token: 't3', generation: 2 });
    await store.putWait(one, { ...wait, token: 't4', generation: 1 });
    expect(await store.wait(one, 'triage')).toEqual({ ...wait, token: 't3', generation: 2 });
    expect(await store.wait(one, 'order')).toBeUndefined();
    expect(await store.waits(one)).toEqual([{ ...wait, token: 't3', generation: 2 }]);
    expect(await store.wait(caseId(2), 'triage')).toBeUndefined();
  });

  test('only the token that waits is removed', async () => {
    const store = await make();
    await store.putWait(one, { stage: 'triage', token: 't1', generation: 1 });
    await store.removeWait(one, 'triage', 'another');
    expect(await store.wait(one, 'triage')).toMatchObject({ token: 't1' });
    await store.putWait(one, { stage: 'order', token: 't2', generation: 1 });
    expect((await store.waits(one)).map(({ token }) => token)).toEqual(['t2', 't1']);
    await store.removeWait(one, 'triage', 't1');
    await store.removeWait(one, 'triage', 't1');
    expect(await store.wait(one, 'triage')).toBeUndefined();
    expect((await store.waits(one)).map(({ token }) => token)).toEqual(['t2']);
    expect(await store.waits(caseId(2))).toEqual([]);
    await store.putWait(one, { stage: 'triage', token: 't3', generation: 1 });
    expect(await store.wait(one, 'triage')).toMatchObject({ token: 't3' });
  });
};

const listing = (make: StoreMaker) => {
  test('a history comes in pages', async () => {
    const store = await make();
    await add(store, one, [filed(one), ...Array.from({ length: 9 }, (_, n) => wrote(n))]);
    const first = await store.history(one, 0, 4);
    expect(first.items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(first.next).toBe('4');
    expect((await store.history(one, 4, 4)).items.map(({ seq }) => seq)).toEqual([5, 6, 7, 8]);
    const last = await store.history(one, 8, 4);
    expect(last.items.map(({ seq }) => seq)).toEqual([9, 10]);
    expect(last.next).toBeUndefined();
    expect(await store.history(one, 10)).toEqual({ items: [] });
    expect(await store.history(caseId(2))).toEqual({ items: [] });
  });

  test("an office's queue comes in pages, the most urgent first, those without a date last", async () => {
    const store = await make({ pageSize: 2 });
    for (const n of [5, 3, 1, 4, 2]) {
      const clock = n === 5 ? [] : [alarmAt(atMinute(n))];
      await add(store, caseId(n), [filed(caseId(n)), ...clock]);
    }
    await add(store, caseId(6), [filed(caseId(6), 'cn-bj-cy')]);
    const numbers = async () =>
      (await allPages((page) => store.officeQueue('cn-bj-hd', page))).map((row) => row.caseId);
    await eventually(numbers).toEqual([1, 2, 3, 4, 5].map(caseId));
    expect((await store.officeQueue('cn-bj-hd')).items).toHaveLength(2);
    expect((await store.officeQueue('cn-bj-hd')).items[0]).toMatchObject({
      caseId: one,
      number: filed(one).type === 'complaint_filed' ? `RD26-${one.slice(0, 5)}` : '',
      status: 'triage',
      office: 'cn-bj-hd',
      kind: 'wage.unpaid',
      urgency: 'U2',
      workers: 3,
      owner: 'intake_officer',
      dueAt: atMinute(1),
      dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      dueBy: { clock: expect.any(String), limit: expect.any(String), kind: expect.any(String) },
      openedAt: atMinute(1),
      channel: 'web',
      unread: 0,
      acts: { intake_officer: 'accept_complaint' },
      waits: [{ need: 'triage', due: { limit: 'acceptance', at: atMinute(1) } }],
    });
  });

  test('what nobody has by name stands under its role, and no more once somebody has it', async () => {
    const store = await make();
    await add(store, one, [filed(one), alarmAt(atMinute(9))]);
    const ofRole = async () =>
      (await store.roleQueue('cn-bj-hd', 'intake_officer')).items.map(({ caseId: id }) => id);
    await eventually(ofRole).toEqual([one]);
    expect((await store.roleQueue('cn-bj-hd', 'supervisor')).items).toEqual([]);
    expect((await store.roleQueue('cn-bj-cy', 'intake_officer')).items).toEqual([]);
    await add(store, one, [begun]);
    await eventually(ofRole).toEqual([]);
  });

  test('a queue is read up to an instant, and so many rows of it', async () => {
    const store = await make();
    for (const n of [1, 2, 3]) await add(store, caseId(n), [filed(caseId(n)), alarmAt(atMinute(n))]);
    const upTo = async (until?: string, limit?: number) =>
      (
        await store.officeQueue('cn-bj-hd', undefined, {
          ...(until && { until }),
          ...(limit && { limit }),
        })
      ).items.map(({ dueAt }) => dueAt);
    await eventually(() => upTo()).toEqual([1, 2, 3].map(atMinute));
    expect(await upTo(atMinute(2))).toEqual([1, 2].map(atMinute));
    expect(await upTo(undefined, 1)).toEqual([atMinute(1)]);
  });

  test('rows are read by id as they are now, in the order asked for, ended ones too; a stranger is left out', async () => {
    const store = await make();
    await add(store, one, [filed(one)]);
    await add(store, caseId(2), [filed(caseId(2)), closed]);
    const found = await store.rows([caseId(2), caseId(3), one]);
    expect(found.map(({ caseId: id, status }) => [id, status])).toEqual([
      [caseId(2), 'closed'],
      [one, 'triage'],
    ]);
    await add(store, one, [wrote(1)]);
    expect((await store.rows([one]))[0]?.unread).toBe(1);
  });

  test('the row of HEAD comes with its version, of an ended case too; a stranger has none', async () => {
    const store = await make();
    await add(store, one, [filed(one), wrote(1)]);
    await add(store, caseId(2), [filed(caseId(2)), closed]);
    for (const id of [one, caseId(2)]) {
      const { version, at } = (await store.head(id)) ?? {};
      const [row] = await store.rows([id]);
      expect(await store.headRow(id)).toEqual({ version, at, row });
    }
    expect(await store.headRow(caseId(3))).toBeUndefined();
  });

  test('a page of another list, or none at all, is refused', async () => {
    const store = await make();
    await expect(store.officeQueue('cn-bj-hd', 'nonsense')).rejects.toThrow('no page');
    const seventh = Buffer.from(JSON.stringify({ part: 7 })).toString('base64url');
    await expect(store.staffQueue('li.na', seventh)).rejects.toThrow('no page');
    expect((await store.due(atMinute(0), seventh)).items).toEqual([]);
  });

  test('a case stands in the queue of who has it, and leaves every list when it is closed', async () => {
    const store = await make();
    await add(store, one, [filed(one), alarmAt(atMinute(9)), begun]);
    const lists = async () => ({
      office: (await store.officeQueue('cn-bj-hd')).items.map((row) => row.owner),
      staff: (await store.staffQueue('li.na')).items.map((row) => row.status),
      due: (await store.due(atMinute(9))).items.length,
      open: (await allPages((page) => store.openHeads(page))).map((head) => head.version),
    });
    await eventually(lists).toEqual({ office: ['li.na'], staff: ['coordination'], due: 1, open: [3] });
    await add(store, one, [{ type: 'clock_stopped', clock: 'acceptance' }, closed]);
    await eventually(lists).toEqual({ office: [], staff: [], due: 0, open: [] });
    await add(store, one, [{ type: 'case_reopened', to: 'triage', by: 'wang.fang' }, alarmAt(atMinute(9))]);
    await eventually(lists).toEqual({ office: ['intake_officer'], staff: [], due: 1, open: [7] });
  });

  test('a member’s load is what is with them now, counted to fifty and no further', async () => {
    const store = await make({ pageSize: 20 });
    const ids = Array.from({ length: 51 }, (_, n) => String(n).padStart(26, '0'));
    const begin = async (from: number, to: number) => {
      for (const id of ids.slice(from, to)) await add(store, id, [filed(id), begun]);
    };
    await begin(0, 2);
    await add(store, one, [filed(one)]);
    await eventually(() => loadOf(store, 'li.na')).toEqual({ cases: 2, orMore: false });
    expect(await loadOf(store, 'wang.fang')).toEqual({ cases: 0, orMore: false });
    await begin(2, 50);
    await eventually(() => loadOf(store, 'li.na')).toEqual({ cases: 50, orMore: false });
    await begin(50, 51);
    await eventually(() => loadOf(store, 'li.na')).toEqual({ cases: 50, orMore: true });
    await add(store, ids[0] ?? '', [closed]);
    await eventually(() => loadOf(store, 'li.na')).toEqual({ cases: 50, orMore: false });
  });

  test('what is due up to an instant, page by page, each shard in the order of time', async () => {
    const store = await make({ pageSize: 3 });
    const numbers = Array.from({ length: 20 }, (_, n) => n);
    for (const n of numbers) await add(store, caseId(n), [filed(caseId(n)), alarmAt(atMinute(40 - n))]);
    const found = async () =>
      (await allPages((page) => store.due(atMinute(30), page))).map((each) => each.dueAt);
    const expected = numbers.map((n) => atMinute(40 - n)).filter((due) => due <= atMinute(30));
    await eventually(async () => [...(await found())].sort()).toEqual([...expected].sort());
    const descents = (await found()).filter((due, n, all) => n > 0 && due < (all[n - 1] ?? ''));
    expect(descents.length).toBeLessThanOrEqual(7);
  });

  test('due has no rows twice when instants tie, and reads an instant without milliseconds', async () => {
    const store = await make({ pageSize: 2 });
    const same = '2026-01-05T02:00:00Z';
    for (let n = 0; n < 12; n += 1) await add(store, caseId(n), [filed(caseId(n)), alarmAt(same)]);
    const found = async () =>
      (await allPages((page) => store.due(same, page))).map((each) => each.caseId).sort();
    await eventually(found).toEqual(Array.from({ length: 12 }, (_, n) => caseId(n)).sort());
  });

  test('every open case is found for the reconciler, page by page', async () => {
    const store = await make({ pageSize: 3 });
    for (let n = 0; n < 10; n += 1) await add(store, caseId(n), [filed(caseId(n))]);
    await add(store, caseId(3), [closed]);
    const found = async () =>
      (await allPages((page) => store.openHeads(page))).map((head) => head.caseId).sort();
    const open = [0, 1, 2, 4, 5, 6, 7, 8, 9].map(caseId).sort();
    await eventually(found).toEqual(open);
  });
};

export const caseStoreContract = (name: string, make: StoreMaker): void => {
  describe(`case store: ${name}`, () => {
    describe('append', () => appending(make));
    describe('several cases', () => several(make));
    describe('idempotency keys', () => repeating(make));
    describe('races', () => racing(make));
    describe('executions and tokens', () => executing(make));
    describe('lists', () => listing(make));
  });
};
