import { describe, expect, test } from 'vitest';
import { filedByOfficer } from '../filed-by-officer.ts';

describe('identity', () => {
  const reveal = { worker: 'w1', purpose: 'contact' };

  test('is shown after the event that says so', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    const shown = await api.ask({
      by: 'o.chen',
      method: 'POST',
      path: `/cases/${caseId}/identity`,
      body: reveal,
    });
    const { items } = await api.store.history(caseId);
    expect(shown.body).toMatchObject({
      identity: { name: 'Canary Worker' },
      contact: { phone: '+8613800138000' },
    });
    expect(items.at(-1)?.event).toEqual({
      type: 'identity_revealed',
      to: 'o.chen',
      worker: 'w1',
      purpose: 'contact',
    });
  });

  test.each(['i.li', 'a.he', 's.city', 'o.long'])('%s does not see it', async (by) => {
    const { api, answer } = await filedByOfficer();
    const shown = await api.ask({
      by,
      method: 'POST',
      path: `/cases/${answer.body.caseId}/identity`,
      body: reveal,
    });
    expect([403, 404]).toContain(shown.status);
    expect(shown.text).not.toContain('Canary');
  });

  test('each look is an event, whatever the key', async () => {
    const { api, answer } = await filedByOfficer();
    const look = () =>
      api.ask({
        by: 'o.chen',
        method: 'POST',
        path: `/cases/${answer.body.caseId}/identity`,
        body: reveal,
        headers: { 'idempotency-key': 'same' },
      });
    await look();
    await look();
    const { items } = await api.store.history(answer.body.caseId);
    expect(items.filter(({ event }) => event.type === 'identity_revealed')).toHaveLength(2);
  });
});
