import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { filedByOfficer } from '../filed-by-officer.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}`;

describe('texts', () => {
  test.each([
    ['o.chen', 200],
    ['s.zhou', 200],
    ['i.li', 403],
    ['a.he', 403],
    ['s.city', 403],
    ['o.long', 404],
  ])('what the worker wrote, for %s: %i', async (by, status) => {
    const { api, answer } = await filedByOfficer();
    const { items } = await api.store.history(answer.body.caseId);
    const ref = items[0]?.event.words?.what_happened;
    const words = await api.ask({ by, path: `/cases/${answer.body.caseId}/words/${ref}` });
    expect(words.status).toBe(status);
    expect(words.text.includes('Canary story')).toBe(status === 200);
  });

  test('an offer in mediation is for the mediator only', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.mediating));
    await api.does('m.sun', 'record_offer', { side: 'employer', words: { offer: 'Half of it' } });
    const { items } = await api.store.history(s.caseId);
    const ref = items.at(-1)?.event.words?.offer;
    const [mediator, supervisor] = await Promise.all(
      ['m.sun', 's.zhou'].map((by) => api.ask({ by, path: `${path}/words/${ref}` })),
    );
    expect(mediator?.body.text).toBe('Half of it');
    expect(supervisor?.status).toBe(403);
  });

  test('a reference that no event of this case holds is not found', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    await api.vault.put(s.caseId, [{ kind: 'text', ref: 't-0123456789abcdef', value: { text: 'x' } }]);
    const answer = await api.ask({ by: 'o.chen', path: `${path}/words/t-0123456789abcdef` });
    expect(answer.status).toBe(404);
  });
});
