/** What the desk shows of a case: only acts that can succeed, and of the others near at hand why not and who can. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const shown = async (told: s.Given, by: string, language = 'en') => {
  const api = memoryApi({ at: told.history.at(-1)?.at ?? s.start });
  await api.holds(told);
  const { body } = await api.ask({
    by,
    path: `/cases/${s.caseId}`,
    headers: { 'accept-language': language },
  });
  const barred = body.barred as readonly { type: string; says: string; who?: string }[];
  return {
    allowed: (body.allowed as readonly { type: string }[]).map(({ type }) => type),
    barred: (type: string) => barred.find((each) => each.type === type),
  };
};

describe('after an order', () => {
  it('no payment is confirmed where none was made, and no wish to withdraw that nobody had', async () => {
    const { allowed, barred } = await shown(s.given(...s.ordered), 'i.li');
    for (const type of [
      'confirm_withdrawal',
      'keep_open',
      'confirm_payment',
      'deny_payment',
      'verify_payment',
    ]) {
      expect(allowed).not.toContain(type);
      expect(barred(type)?.says).toMatch(/^No /);
    }
    expect(allowed).toContain('record_payment');
  });

  it('says so in the language of the reader', async () => {
    const { barred } = await shown(s.given(...s.ordered), 'i.li', 'zh-CN');
    expect(barred('confirm_withdrawal')?.says).toBe('没有劳动者申请撤回。');
  });

  it('names the statuses in which an act of another step is possible', async () => {
    const { barred } = await shown(s.given(...s.ordered), 'i.li');
    expect(barred('record_hearing')?.says).toMatch(/^Possible once the case is here: ./);
  });
});

describe('an act of two persons', () => {
  const owed = s.given(
    ...s.ordered,
    s.does(s.supervisor, 'propose_closing', { reason: 'established_not_recovered' }),
  );

  it('says to who had the first part that another has the second, and who that is', async () => {
    const { allowed, barred } = await shown(owed, 's.zhou');
    expect(allowed).not.toContain('close_case');
    expect(barred('close_case')).toMatchObject({
      says: 'You proposed the closing: another supervisor closes the case.',
      who: expect.stringContaining('s.wu'),
    });
    expect((await shown(owed, 's.wu')).allowed).toContain('close_case');
  });

  it('says to the inspector who signs the order', async () => {
    const proposed = s.given(...s.ordered.slice(0, -1));
    const { barred } = await shown(proposed, 'i.li');
    expect(barred('issue_order')).toMatchObject({
      says: 'Another role does this.',
      who: expect.stringMatching(/s\.wu.*s\.zhou|s\.zhou.*s\.wu/),
    });
  });
});

describe('the answer to a command', () => {
  it('says what happened, who is told, and what comes next', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const { body } = await api.does('o.chen', 'accept_complaint', {}, { 'accept-language': 'zh-CN' });
    expect(body.events[0]).toMatchObject({
      type: 'complaint_accepted',
      text: expect.stringMatching(/[一-龥]/),
    });
    expect(body.told).toEqual({ workers: ['w1'], unreachable: [], duty: [], supervisors: [] });
    expect(body.next).toMatchObject({
      owner: { role: 'supervisor' },
      limit: { dueOn: expect.stringMatching(/^2026-/), says: expect.stringMatching(/[一-龥]/) },
      act: { type: 'assign_case', roles: ['supervisor'] },
    });
  });

  it('names who would be told and can’t be reached', async () => {
    const api = memoryApi();
    await api.holds(
      s.given(s.does(s.worker(), 'file_complaint', { ...s.filing, contactable: false }, s.start)),
    );
    const { body } = await api.does('o.chen', 'accept_complaint');
    expect(body.told).toMatchObject({ workers: [], unreachable: ['w1'] });
  });
});
