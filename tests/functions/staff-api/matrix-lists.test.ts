/** Who may read which list of which office, and who finds whose case: every member of staff × every list, view, task and search. */
import { describe, expect, test } from 'vitest';
import { indexCase } from '#casework/find/index-case.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { listViews, taskKinds } from '#domain/terms/vocabulary.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi, people } from './office.ts';

const offices = s.offices.map(({ id }) => id);

/** As the README says it: one's own office, supervisors of the offices above it, auditors. */
const reaches = ({ office, roles }: StaffMember, of: string): boolean =>
  office === of ||
  roles.includes('auditor') ||
  (roles.includes('supervisor') && s.offices.find(({ id }) => id === of)?.parent === office);

const lists = [
  ...listViews.map((view) => ({ path: 'queue', query: { view } })),
  { path: 'queue', query: { names: 'employer' } },
  { path: 'counts', query: {} },
  ...taskKinds.map((kind) => ({ path: `tasks/${kind}`, query: {} })),
];

describe('the matrix of lists', () => {
  test('every member × every list of every office', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const wrong: string[] = [];
    let denials = 0;
    for (const who of people)
      for (const office of offices)
        for (const { path, query } of lists) {
          const { status } = await api.ask({ by: who.id, path: `/offices/${office}/${path}`, query });
          const wanted = who.active ? (reaches(who, office) ? 200 : 404) : 403;
          if (wanted !== 200) denials += 1;
          if (status !== wanted) wrong.push(`${who.id} ${office} ${path}: ${status}, not ${wanted}`);
        }
    expect(wrong).toEqual([]);
    expect(denials).toBeGreaterThan((people.length * offices.length * lists.length) / 3);
  });

  test('no list of an office shows a case of another, but what is escalated to it', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    for (const { path, query } of lists.filter(({ path: each }) => each !== 'counts'))
      for (const office of offices.filter((id) => id !== 'cn-440306')) {
        const { body } = await api.ask({ by: 'a.he', path: `/offices/${office}/${path}`, query });
        expect([office, path, body.items]).toEqual([office, path, []]);
      }
  });

  test('one’s own queue and views are one’s own: nobody asks for those of another', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const found = await Promise.all(
      people.map(async ({ id }) => {
        const { status, body } = await api.ask({ by: id, path: '/queue' });
        return [id, status, body.items?.length];
      }),
    );
    const has = ['i.li', 'i.wang'];
    expect(found).toEqual(
      people.map(({ id, active }) => [
        id,
        active ? 200 : 403,
        active ? (has.includes(id) ? 1 : 0) : undefined,
      ]),
    );
    const query = { staff: 'i.li' };
    expect((await api.ask({ by: 'i.zhao', path: '/queue', query })).status).toBe(400);
    for (const { id, active } of people)
      expect((await api.ask({ by: id, path: '/me/views' })).status).toBe(active ? 200 : 403);
  });

  test('the employer is named to the people of the case and their supervisors only', async () => {
    const api = memoryApi();
    const ref = `p-${'0'.repeat(26)}`;
    await api.vault.put(s.caseId, [{ kind: 'party', ref, value: { name: '恒发电子' } }]);
    const described = s.does(s.inspector, 'describe_party', { party: 'p1', details: [ref] });
    await api.holds(s.given(...s.investigating, described));
    const query = { names: 'employer' };
    const told = await Promise.all(
      people
        .filter((who) => who.active && reaches(who, 'cn-440306'))
        .map(async ({ id }) => {
          const { body } = await api.ask({ by: id, path: '/offices/cn-440306/queue', query });
          return [id, body.items[0].employer] as const;
        }),
    );
    const named = told.filter(([, employer]) => employer === '恒发电子').map(([id]) => id);
    expect(named.sort()).toEqual(['i.li', 'i.wang', 's.wu', 's.zhou']);
    expect(told.length).toBeGreaterThan(named.length);
  });
});

describe('the matrix of the search', () => {
  const finds = async (api: ReturnType<typeof memoryApi>, by: string, body: object) => {
    const answer = await api.ask({ by, method: 'POST', path: '/search', body });
    return answer.status === 200 ? answer.body.items.length : answer.status;
  };

  test('every member finds by number, by its end and by place what they may see, ended too, and nothing else', async () => {
    for (const told of [
      s.given(...s.investigating),
      s.given(
        s.filed,
        s.does(s.officer, 'propose_refusal', {
          reason: 'duplicate',
          words: { grounds: 't-0123456789abcdef' },
        }),
        s.does(s.supervisor, 'approve_refusal'),
      ),
    ]) {
      const api = memoryApi();
      await api.holds(told);
      await indexCase({ ...api, procedureOf }, { caseId: s.caseId });
      for (const text of [s.filing.number, s.filing.number.slice(-4)])
        for (const who of people) {
          const wanted = who.active ? (reaches(who, 'cn-440306') ? 1 : 0) : 403;
          expect([who.id, text, await finds(api, who.id, { text })]).toEqual([who.id, text, wanted]);
        }
    }
  });

  test('who has declared a conflict finds the case no more; an office out of reach is not searched', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    await indexCase({ ...api, procedureOf }, { caseId: s.caseId });
    const text = s.filing.number;
    expect(await finds(api, 'i.li', { text })).toBe(1);
    await api.does('i.li', 'declare_conflict', { reason: 'relative' });
    expect(await finds(api, 'i.li', { text })).toBe(0);
    expect(await finds(api, 's.zhou', { text, office: 'cn-440309' })).toBe(0);
    expect(await finds(api, 'a.he', { text, office: 'cn-440306' })).toBe(1);
  });
});
