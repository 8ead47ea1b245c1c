import { expect, test } from 'vitest';
import { contactIn } from '#casework/people.ts';
import * as s from '#tests/support/story.ts';
import { refOf } from '#tests/support/vault-of.ts';
import { memoryApi } from '../office.ts';

const filing = {
  kind: 'wage.unpaid',
  channel: 'in_person',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: { claimedFen: 100 },
  worker: { name: 'Zhang', phone: '+8613800138000', channel: 'sms', safeFrom: '18:00', safeUntil: '20:00' },
};
const newPhone = '+8613900139000';

const filed = async () => {
  const api = memoryApi();
  const { body } = await api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: filing });
  const { caseId } = body;
  const change = (by: string, contact: object, worker = 'w1') =>
    api.ask({
      by,
      method: 'POST',
      path: `/cases/${caseId}/commands/change_contact`,
      body: { worker, contact },
    });
  const contact = async () => {
    const head = await api.store.head(caseId);
    return head && contactIn(api.vault, head.state, 'w1');
  };
  return { api, caseId, change, contact };
};

test('staff of the office write down another number; the rest stays, and the case is found by it', async () => {
  const { api, caseId, change, contact } = await filed();
  expect((await change('o.chen', { phone: newPhone })).status).toBe(200);
  expect(await contact()).toEqual({
    phone: newPhone,
    channel: 'sms',
    language: 'zh-CN',
    mayBePlain: false,
    safeFrom: '18:00',
    safeUntil: '20:00',
  });
  const found = await api.store.find('phone', await api.index.hash('phone', newPhone));
  expect(found).toMatchObject([{ caseId, worker: 'w1' }]);
});

test('a number is taken as it is said, and the language in which they want to be written to', async () => {
  const { change, contact } = await filed();
  expect((await change('o.chen', { phone: '139 0013 9000', language: 'vi' })).status).toBe(200);
  expect(await contact()).toMatchObject({ phone: newPhone, language: 'vi' });
});

test('the worker and staff see that it was changed, by whom, and not the number', async () => {
  const { api, caseId, change } = await filed();
  await change('s.zhou', { phone: newPhone });
  const { body, text } = await api.ask({ by: 's.zhou', path: `/cases/${caseId}/history` });
  const entry = body.items.find(({ type }: { type: string }) => type === 'contact_changed');
  expect(entry).toMatchObject({ by: { role: 'supervisor', id: 's.zhou' }, facts: { worker: 'w1' } });
  expect(text).not.toContain('139001');
});

test('who takes no notices any more, or can be reached for the first time, is told or not from then on', async () => {
  const { api, caseId, change } = await filed();
  const contactable = async () => (await api.store.head(caseId))?.state.file.workers.w1?.contactable;
  expect(await contactable()).toBe(true);
  await change('o.chen', { channel: 'none' });
  expect(await contactable()).toBe(false);
  await change('o.chen', { channel: 'sms', phone: newPhone });
  expect(await contactable()).toBe(true);
});

test.each([
  ['a landline for texts', { phone: '+8675527500000' }, 422, 'unreachable'],
  ['a number of too few digits', { phone: '+8613800138' }, 422, 'unreachable'],
  ['no number at all', { phone: 'call me' }, 422, 'unreachable'],
  ['a language that is none', { language: 'Chinese please' }, 400, 'bad-request'],
  ['an hour that is none', { safeFrom: '25:00' }, 400, 'bad-request'],
  ['nothing', {}, 422, 'text-missing'],
])('refuses %s, and changes nothing', async (_, told, status, code) => {
  const { change, contact } = await filed();
  const before = await contact();
  const answer = await change('o.chen', told);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(await contact()).toEqual(before);
});

test('a landline may be called', async () => {
  const { change, contact } = await filed();
  expect((await change('i.li', { phone: '+8675527500000', channel: 'call' })).status).toBe(200);
  expect((await contact())?.channel).toBe('call');
});

test('no auditor, no other office, and of no worker who is not there', async () => {
  const { change } = await filed();
  expect((await change('a.he', { phone: newPhone })).status).toBe(403);
  expect((await change('s.long', { phone: newPhone })).status).toBe(404);
  expect((await change('o.chen', { phone: newPhone }, 'w9')).body.code).toBe('no-such-worker');
});

test('a worker changes their own and nobody else’s', () => {
  const told = s.given(s.filed);
  const by = (worker?: string) =>
    told.when(
      s.does(s.worker(), 'change_contact', {
        person: { contact: refOf('w', 1) },
        ...(worker === undefined ? {} : { worker }),
      }),
    );
  by().thenEvents('contact_changed');
  by('w2').thenRefused('no-such-worker');
});
