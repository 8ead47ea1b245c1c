/** A wage list of 480 rows, seven of them bad, is taken into a joint case: each row once, no sum lost, nobody's name let out. */
import { beforeEach, describe, expect, test } from 'vitest';
import { filedByOfficer, filing } from '../filed-by-officer.ts';
import type { memoryApi } from '../office.ts';

const size = 480;
const surnames = [...'王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂华'];
const nameOf = (n: number) => `${surnames[n % 20]}${given[Math.floor(n / 20)]}`;
const rowOf = (n: number) => ({
  row: n + 2,
  cells: {
    name: nameOf(n),
    phone: `139${String(10_000_000 + n)}`,
    id: String(1000 + n),
    due: '6,000.00',
    paid: '600',
    month: '2026年3月',
  },
});
const spoilt: Readonly<Record<number, object>> = {
  10: { phone: '1391' },
  60: { due: '六七千' },
  110: { id: '4.40306E+17' },
  160: { month: '春节' },
  210: { paid: '6000' },
  260: { name: nameOf(259), phone: '13910000259', id: '1259' },
  310: { name: '', phone: '' },
};
const list = Array.from({ length: size }, (_, n) => {
  const { row, cells } = rowOf(n);
  return { row, cells: { ...cells, ...spoilt[n] } };
});

type Api = ReturnType<typeof memoryApi>;
type Person = { rows: number[]; worker?: string; fen: number };

describe('a list of 480 rows', () => {
  let api: Api;
  let caseId: string;
  const post = (path: string, body: object, { by = 'o.chen' } = {}) =>
    api.ask({ by, method: 'POST', path: `/cases/${caseId}/${path}`, body });
  const read = (rows: readonly object[] = list, use = 'claims', by = 'o.chen') =>
    post('wage-lists', { use, rows }, { by });
  const takeAll = async (people: readonly Person[], name = 'list-one') => {
    const results: { rows: number[]; outcome: string; worker?: string; receipt?: string }[] = [];
    for (let n = 0; n < people.length; n += 20) {
      const answer = await post('wage-lists/taking', {
        list: name,
        people: people.slice(n, n + 20).map(({ rows, worker }) => ({
          ...(worker === undefined ? {} : { worker }),
          rows: list.filter(({ row }) => rows.includes(row)),
        })),
      });
      expect(answer.status, answer.text).toBe(200);
      results.push(...answer.body.results);
    }
    return results;
  };
  const totals = async () => {
    const { body } = await api.ask({ by: 'o.chen', path: `/cases/${caseId}/workers` });
    return { count: body.counts.all, claimed: body.totals.claimed };
  };
  beforeEach(async () => {
    const filed = await filedByOfficer();
    api = filed.api;
    caseId = filed.answer.body.caseId;
  });

  test('is read whole: seven rows are bad, each with its reason, and the sum is that of the others', async () => {
    const { body, text } = await read();
    expect(
      body.bad.map(({ row, problems }: { row: number; problems: { code: string }[] }) => [
        row,
        problems[0]?.code,
      ]),
    ).toEqual([
      [12, 'phone_unreadable'],
      [62, 'sum_unreadable'],
      [112, 'id_unreadable'],
      [162, 'time_unreadable'],
      [212, 'nothing_due'],
      [262, 'twice'],
      [312, 'who_missing'],
    ]);
    expect(body.people).toHaveLength(473);
    expect(body.fen).toBe(473 * 540_000);
    expect(await totals()).toEqual({ count: 1, claimed: 1_800_000 });
    for (const each of ['139100', nameOf(3)]) expect(text).not.toContain(each);
  });

  test('is taken once, however often it is sent; the sum of the case is right', async () => {
    const some = list.slice(0, 60);
    const { body } = await read(some);
    const first = await takeAll(body.people);
    expect(first.map(({ outcome }) => outcome)).toEqual(Array(59).fill('joined'));
    expect(new Set(first.map(({ receipt }) => receipt)).size).toBe(59);
    const after = { count: 60, claimed: 1_800_000 + 59 * 540_000 };
    expect(await totals()).toEqual(after);
    const again = await takeAll(body.people.slice(0, 40));
    expect(again.map(({ outcome }) => outcome)).toEqual(Array(40).fill('before'));
    expect(again.map(({ receipt }) => receipt)).toEqual(first.slice(0, 40).map(({ receipt }) => receipt));
    expect(await totals()).toEqual(after);
    // read anew, everybody is known, and what they claim is stated already
    const known = await read(some);
    expect(known.body.people.every(({ worker }: Person) => worker !== undefined)).toBe(true);
    const once = await takeAll(known.body.people.slice(0, 20), 'list-two');
    expect(once.map(({ outcome }) => outcome)).toEqual(Array(20).fill('unchanged'));
    expect(await totals()).toEqual(after);
  });

  test('tells no log a name, a phone or a card', async () => {
    const { body } = await read();
    await takeAll(body.people.slice(0, 20));
    await read();
    const logged = JSON.stringify(api.logged);
    for (const { cells } of list.slice(0, 20))
      for (const each of [cells.name, cells.phone]) expect(logged).not.toContain(each);
  });

  test('finds who is in the case: they see that their name was looked for, and their claim is stated', async () => {
    const own = [
      {
        row: 2,
        cells: { name: filing.worker.name, phone: filing.worker.phone, owed: '2.1万', month: '2026年2月' },
      },
    ];
    const { body } = await read(own);
    expect(body.people).toMatchObject([{ rows: [2], worker: 'w1', fen: 2_100_000 }]);
    const { items } = await api.store.history(caseId);
    expect(items.at(-1)?.event).toMatchObject({
      type: 'identity_revealed',
      workers: ['w1'],
      purpose: 'wage_list',
      to: 'o.chen',
    });
    const taken = await post('wage-lists/taking', {
      list: 'list-three',
      people: [{ worker: 'w1', rows: own }],
    });
    expect(taken.body.results).toMatchObject([{ outcome: 'claimed', worker: 'w1' }]);
    expect(await totals()).toEqual({ count: 1, claimed: 2_100_000 });
  });

  test('whoever only has a worker’s number opens no vault and leaves no trace', async () => {
    const before = (await api.store.head(caseId))?.version;
    const { body } = await read([{ row: 2, cells: { worker: '1', sum: '5400' } }]);
    expect(body.people).toMatchObject([{ worker: 'w1', fen: 540_000 }]);
    expect((await api.store.head(caseId))?.version).toBe(before);
  });

  test('of a payment everybody is in the case', async () => {
    const { body } = await read([{ row: 2, cells: { name: '赵六', paid: '1' } }], 'payment');
    expect(body.bad[0].problems).toEqual([{ column: 'name', code: 'not_in_case' }]);
  });

  test.each([
    ['s.long', 404],
    ['a.he', 403],
    ['i.li', 403],
    ['o.chen', 200],
  ])('%s: %i', async (by, status) => {
    expect((await read(list, 'claims', by)).status).toBe(status);
  });

  test.each([
    ['no name', { people: [{ rows: [rowOf(1)] }] }],
    ['nobody', { list: 'list-four', people: [] }],
    ['too many', { list: 'list-four', people: Array.from({ length: 21 }, (_, n) => ({ rows: [rowOf(n)] })) }],
  ])('is not taken with %s', async (_, body) => {
    expect((await post('wage-lists/taking', body)).status).toBe(400);
  });

  test('what a browser sends as good is read again', async () => {
    const { body } = await post('wage-lists/taking', {
      list: 'list-five',
      people: [{ rows: [{ row: 9, cells: { name: '赵六', owed: 'x' } }] }],
    });
    expect(body).toEqual({
      results: [],
      bad: [{ row: 9, problems: [{ column: 'owed', code: 'sum_unreadable' }] }],
    });
  });
});
