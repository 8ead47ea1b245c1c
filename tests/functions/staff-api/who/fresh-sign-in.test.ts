/** What would hurt most in wrong hands is given only to who has just signed in. */
import { describe, expect, it } from 'vitest';
import type { TokenHolder } from '#adapters/tokens/port.ts';
import * as s from '#tests/support/story.ts';
import { filedByOfficer } from '../filed-by-officer.ts';
import { memoryApi } from '../office.ts';

const old = (id: string) => ({ authorization: `Bearer old.${id}` });
const reveal = { worker: 'w1', purpose: 'contact' };

const look = async (headers: Record<string, string>) => {
  const { api, answer } = await filedByOfficer();
  const { caseId } = answer.body;
  const path = `/cases/${caseId}/identity`;
  const shown = await api.ask({ by: 'o.chen', method: 'POST', path, body: reveal, headers });
  const { items } = await api.store.history(caseId);
  return { shown, revealed: items.some(({ event }) => event.type === 'identity_revealed') };
};

describe('an identity', () => {
  it('is not shown to who signed in an hour ago, who is told what to do; nothing is written', async () => {
    const { shown, revealed } = await look(old('o.chen'));
    expect([shown.status, shown.body.code, revealed]).toEqual([401, 'sign-in-too-old', false]);
    expect(shown.headers['www-authenticate']).toBe(
      'Bearer error="insufficient_user_authentication", max_age="300"',
    );
    expect(shown.text).not.toContain('Canary');
  });

  it('is shown to who has just signed in', async () => {
    const { shown, revealed } = await look({});
    expect([shown.status, revealed]).toEqual([200, true]);
  });
});

describe('what leaves a list, and a number behind texts', () => {
  it.each(['/exports', '/offices/cn-440306/parked-dialogues/d1/opening'])(
    '%s wants a fresh sign-in before anything is looked at',
    async (path) => {
      const api = memoryApi();
      const { status, body } = await api.ask({
        by: 'o.chen',
        method: 'POST',
        path,
        body: {},
        headers: old('o.chen'),
      });
      expect([status, body.code]).toEqual([401, 'sign-in-too-old']);
    },
  );
});

describe('a merge', () => {
  it('wants a fresh sign-in, and no other command does', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const merged = await api.does('s.zhou', 'merge_case', { into: s.caseId }, old('s.zhou'));
    expect([merged.status, merged.body.code]).toEqual([401, 'sign-in-too-old']);
    expect((await api.does('s.zhou', 'merge_case', { into: s.caseId })).body.code).toBe('already-done');
    const noted = await api.does('s.zhou', 'write_note', { words: { note: 'x' } }, old('s.zhou'));
    expect(noted.status).toBe(200);
  });
});

it.each<[string, Partial<TokenHolder>, number]>([
  ['five minutes old', { signedInAt: Math.floor(Date.now() / 1000) - 290 }, 200],
  ['older', { signedInAt: Math.floor(Date.now() / 1000) - 310 }, 401],
  ['of an issuer that does not say', {}, 401],
])('a sign-in that is %s', async (_, said, status) => {
  const api = memoryApi({ tokens: { holder: async () => ({ id: 'o.chen', ...said }) } });
  await api.holds(s.given(s.filed));
  const path = `/cases/${s.caseId}/identity`;
  const shown = await api.ask({
    by: 'o.chen',
    method: 'POST',
    path,
    body: reveal,
  });
  expect(shown.status).toBe(status);
});
