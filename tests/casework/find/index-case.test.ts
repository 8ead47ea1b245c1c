import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import { memoryFindIndex } from '#adapters/find-index/memory.ts';
import type { FindIndex } from '#adapters/find-index/port.ts';
import { changesFinding, wantedFindables } from '#casework/find/findables.ts';
import { indexCase } from '#casework/find/index-case.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { jointCaseId, jointDesk } from '#tests/support/joint-desk.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';

const key = new Uint8Array(32);
const cases = [jointCaseId(0), jointCaseId(1), jointCaseId(2)] as const;

const person = (n: number) => ({
  identity: { name: ['张伟强', '李娜英', 'Jose Rizal', '王强胜', 'Li Na'][n % 5] ?? '' },
  contact: {
    phone: `+86138001380${String(n % 100).padStart(2, '0')}`,
    channel: 'sms' as const,
    language: 'zh-CN',
    mayBePlain: true,
  },
});
const company = (n: number) => ({ name: ['深圳市恒发电子有限公司', 'Eastern Steel'][n % 2] ?? '' });

const shown = ({ lists, kept }: ReturnType<typeof memoryFindIndex>) => ({
  lists: new Map(
    [...lists].filter(([, all]) => all.size > 0).map(([token, all]) => [token, [...all].sort()]),
  ),
  kept: new Map([...kept].map(([id, all]) => [id, [...all.keys()].sort()])),
});

const room = () => {
  const desk = jointDesk(memoryCaseStore());
  const find = memoryFindIndex();
  const index = memoryBlindIndex({ key });
  const deps = { store: desk.store, vault: desk.vault, index, procedureOf };
  const seen = new Map<string, number>();
  /** what the conductor does: of each new event that changes by what a case is found, a message */
  const follow = async (into: FindIndex = find) => {
    for (const caseId of cases) {
      const news = (await wholeHistory(desk.store, caseId)).slice(seen.get(caseId) ?? 0);
      if (news.some(({ event }) => changesFinding(event)))
        await indexCase({ ...deps, find: into }, { caseId });
      seen.set(caseId, (seen.get(caseId) ?? 0) + news.length);
    }
  };
  const fresh = async () => {
    const anew = memoryFindIndex();
    for (const caseId of cases) await indexCase({ ...deps, find: anew }, { caseId, anew: true });
    return anew;
  };
  return { ...desk, deps, find, follow, fresh };
};

const act = fc.record({
  what: fc.constantFrom('join', 'merge', 'split', 'transfer', 'contact', 'describe', 'name'),
  of: fc.nat(2),
  other: fc.nat(2),
  n: fc.nat(50),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const perform = async (
  { joins, merges, splits, does, store }: ReturnType<typeof room>,
  { what, of, other, n }: Act,
): Promise<unknown> => {
  const [id = '', into = ''] = [cases[of], cases[other]];
  const office = (await store.head(id))?.state.file.office ?? '';
  const [officer, supervisor] = [s.officer, s.supervisor].map((each) => ({ ...each, office }));
  if (officer === undefined || supervisor === undefined) return undefined;
  switch (what) {
    case 'join':
      return joins(id, person(n));
    case 'merge':
      return merges(id, into);
    case 'split':
      return splits(id);
    case 'transfer':
      return does(id, supervisor, {
        type: 'transfer_case',
        toOffice: office === 'cn-440306' ? 'cn-440309' : 'cn-440306',
        reason: 'place',
      });
    case 'contact':
      return does(
        id,
        officer,
        { type: 'change_contact', worker: 'w1', contactable: true },
        { people: { worker: { contact: person(n).contact } } },
      );
    case 'describe':
      return does(
        id,
        officer,
        { type: 'describe_party', party: 'p1' },
        { people: { parties: [company(n)] } },
      );
    default:
      return does(
        id,
        officer,
        { type: 'name_party', relation: 'foreman' },
        { people: { parties: [company(n)] } },
      );
  }
};

describe('what cases are found by', () => {
  it('is after any acts what it would be if it were made anew, and every posting can be taken away', () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const all = room();
        for (const n of cases.keys())
          await all.files(n, person(n), { people: { worker: person(n), parties: [company(n)] } });
        await all.follow();
        for (const each of acts) {
          await perform(all, each);
          await all.follow();
        }
        expect(shown(all.find)).toEqual(shown(await all.fresh()));
      }),
      { numRuns: runs(25) },
    ));

  it('is made whole by the next message, wherever the last one broke off', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), async (first, second) => {
        const all = room();
        let left = first;
        const fragile = (does: (...given: never[]) => Promise<void>) =>
          (async (...given: never[]) => {
            left -= 1;
            if (left === 0) throw new Error('broken off');
            await does(...given);
          }) as never;
        const { keep, drop, post, unpost } = all.find;
        const broken: FindIndex = {
          ...all.find,
          keep: fragile(keep),
          drop: fragile(drop),
          post: fragile(post),
          unpost: fragile(unpost),
        };
        await all.files(0, person(0), { people: { worker: person(0), parties: [company(0)] } });
        await all.follow(broken).catch(() => undefined);
        await perform(all, { what: 'transfer', of: 0, other: 0, n: 0 });
        left = second;
        await all.follow(broken).catch(() => undefined);
        await all.follow();
        expect(shown(all.find)).toEqual(shown(await all.fresh()));
      }),
      { numRuns: runs(60) },
    ));

  it('is gone for people whose records were erased, once it is made anew', async () => {
    const all = room();
    await all.files(0, person(0), { people: { worker: person(0), parties: [company(0)] } });
    await all.follow();
    expect(all.find.kept.get(cases[0])?.size).toBe(3);
    await all.vault.erase(cases[0]);
    await indexCase({ ...all.deps, find: all.find }, { caseId: cases[0], anew: true });
    expect([...(all.find.kept.get(cases[0])?.keys() ?? [])]).toEqual(['case']);
    expect(shown(all.find)).toEqual(shown(await all.fresh()));
  });

  it('names nobody: no token, key or note holds a part of a name, a phone or a number', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'张伟强恒发电子有限公司深圳'), minLength: 2, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...'ghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 12 }),
        async (chinese, latin) => {
          const all = room();
          const worker = { ...person(7), identity: { name: `${chinese} ${latin}` } };
          await all.files(0, worker, {
            people: { worker, parties: [{ name: latin, phone: '13800138099' }] },
          });
          await all.follow();
          const seen = JSON.stringify([
            ...all.find.lists.keys(),
            [...all.find.kept.values()].map((each) => [...each.values()].map(({ tokens }) => tokens)),
          ]);
          expect(seen).not.toMatch(/\p{Script=Han}|[g-z]{3}|13800138|RD26/u);
          expect(all.find.lists.size).toBeGreaterThan(8);
        },
      ),
      { numRuns: runs(30) },
    ));

  it('changes with no other event than those that say so', async () => {
    const all = room();
    for (const n of cases.keys()) await all.files(n, person(n));
    for (const what of ['join', 'contact', 'describe', 'name', 'merge', 'split', 'transfer'])
      await perform(all, { what, of: 1, other: 0, n: 3 } as Act);
    const told = await Promise.all(cases.map((id) => wholeHistory(all.store, id)));
    const stories = [...told, s.given(...s.ordered).history, s.given(...s.mediating).history];
    let changes = 0;
    for (const history of stories) {
      let state: CaseState | undefined;
      for (const recorded of history) {
        const after: CaseState | undefined = evolve(state, recorded);
        const [was, is] = [state, after].map((each) => JSON.stringify(each && wantedFindables(each)));
        if (was !== is) {
          changes += 1;
          expect([recorded.event.type, changesFinding(recorded.event)]).toEqual([recorded.event.type, true]);
        }
        state = after;
      }
    }
    expect(changes).toBeGreaterThan(8);
  });
});
