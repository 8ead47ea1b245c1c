import { expect, test } from 'vitest';
import { memoryApi } from '../office.ts';

const path = '/me/contact';
const byText = { by: 'sms', phone: '+8613800138000' };
const byMail = { by: 'mail', address: 'zhou@labour.example' };

test('a member chooses text or mail, sees it, changes it and takes it back', async () => {
  const api = memoryApi();
  for (const contact of [byText, byMail]) {
    expect((await api.ask({ by: 's.zhou', method: 'PUT', path, body: contact })).status).toBe(200);
    expect((await api.ask({ by: 's.zhou', path: '/me' })).body.contact).toEqual(contact);
  }
  expect((await api.ask({ by: 's.zhou', method: 'DELETE', path })).status).toBe(200);
  expect((await api.ask({ by: 's.zhou', path: '/me' })).body).not.toHaveProperty('contact');
});

test.each([
  ['no number', { by: 'sms', phone: '13800138000' }, 'phone'],
  ['no address', { by: 'mail', address: 'zhou' }, 'address'],
  ['a header in it', { by: 'mail', address: 'zhou@labour.example\nBcc: x@y.example' }, 'address'],
  ['both at once', { ...byText, address: 'zhou@labour.example' }, ''],
  ['another way', { by: 'fax', phone: '+8613800138000' }, 'by'],
])('refuses %s, and changes nothing', async (_, contact, at) => {
  const api = memoryApi();
  const answer = await api.ask({ by: 's.zhou', method: 'PUT', path, body: contact });
  expect(answer.status).toBe(400);
  expect(answer.body.issues.map((issue: { path: string }) => issue.path)).toContain(at);
  expect((await api.ask({ by: 's.zhou', path: '/me' })).body).not.toHaveProperty('contact');
});

test('a number that takes no texts is refused', async () => {
  const api = memoryApi();
  const body = { by: 'sms', phone: '+8675527500000' };
  const answer = await api.ask({ by: 's.zhou', method: 'PUT', path, body });
  expect([answer.status, answer.body.code]).toEqual([422, 'unreachable']);
  expect((await api.ask({ by: 's.zhou', path: '/me' })).body).not.toHaveProperty('contact');
});

test('no mail where the environment sends none', async () => {
  const api = memoryApi({ staffChannels: ['sms'] });
  const refused = await api.ask({ by: 's.zhou', method: 'PUT', path, body: byMail });
  expect([refused.status, refused.body.code]).toEqual([422, 'unreachable']);
  expect((await api.ask({ by: 's.zhou', method: 'PUT', path, body: byText })).status).toBe(200);
});

test('at once or in the morning is part of the choice; another hour is none', async () => {
  const api = memoryApi();
  const put = (when: string) => api.ask({ by: 's.zhou', method: 'PUT', path, body: { ...byText, when } });
  expect((await put('morning')).status).toBe(200);
  expect((await api.ask({ by: 's.zhou', path: '/me' })).body.contact).toEqual({ ...byText, when: 'morning' });
  expect((await put('at_noon')).status).toBe(400);
  expect((await put('at_once')).body.contact.when).toBe('at_once');
});

test('who asks is told which ways there are', async () => {
  const channels = async (staffChannels: readonly ('sms' | 'mail')[]) =>
    (await memoryApi({ staffChannels }).ask({ by: 's.zhou', path: '/me' })).body.channels;
  expect([await channels(['sms']), await channels(['sms', 'mail'])]).toEqual([['sms'], ['sms', 'mail']]);
});

test('nobody else is shown it, not even the supervisor who records an absence', async () => {
  const api = memoryApi();
  await api.ask({ by: 'i.li', method: 'PUT', path, body: byText });
  const absence = { from: '2026-04-01', until: '2026-04-10' };
  const at = '/offices/cn-440306/staff/i.li/absence';
  const away = await api.ask({ by: 's.zhou', method: 'PUT', path: at, body: absence });
  const back = await api.ask({ by: 's.zhou', method: 'DELETE', path: at });
  expect([away.status, back.status]).toEqual([200, 200]);
  for (const { text } of [away, back]) expect(text).not.toContain('13800138000');
  expect((await api.ask({ by: 'i.li', path: '/me' })).body.contact).toEqual(byText);
});
