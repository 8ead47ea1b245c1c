/** Internal notes, several texts in one call, and what workers hear of a message by text. */
import { describe, expect, it, test } from 'vitest';
import { memoryMessenger } from '#adapters/messenger/memory.ts';
import { sendOnce } from '#adapters/messenger/send-once.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { shownToWorker } from '#domain/messages/shown.ts';
import * as s from '#tests/support/story.ts';
import { filedByOfficer } from '../filed-by-officer.ts';
import { memoryApi } from '../office.ts';

const path = `/cases/${s.caseId}`;

const refsOf = async (api: ReturnType<typeof memoryApi>): Promise<readonly string[]> =>
  (await api.store.history(s.caseId)).items.flatMap(({ event }) => Object.values(event.words ?? {}));

describe('an internal note', () => {
  it('is told to no worker, and shown to none', async () => {
    const { state } = s.given(s.filed);
    if (state === undefined) throw new Error('An empty story');
    expect(noticesFor({ type: 'note_written' }, state)).toEqual([]);
    expect(shownToWorker).not.toContain('note_written');
  });

  it('of a mediator stays with the mediator', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.mediating));
    await api.does('m.sun', 'write_note', { words: { note: 'They would take half' } });
    const ref = (await refsOf(api)).at(-1);
    const read = async (by: string) => (await api.ask({ by, path: `${path}/words/${ref}` })).status;
    expect([await read('m.sun'), await read('s.zhou')]).toEqual([200, 403]);
  });

  it('needs its text', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    expect((await api.does('o.chen', 'write_note', {})).status).toBe(400);
  });
});

describe('several texts', () => {
  const told = async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.mediating));
    await api.does('m.sun', 'record_offer', { side: 'employer', words: { offer: 'Half of it' } });
    await api.does('s.zhou', 'write_message', { words: { message: 'We are on it' } });
    const refs = (await refsOf(api)).slice(-2);
    const read = (by: string, wanted: readonly string[]) =>
      api.ask({ by, path: `${path}/words`, query: { refs: wanted.join(',') } });
    return { refs, read };
  };

  it('come in one call, and what is for the mediator only is named and not told', async () => {
    const { refs, read } = await told();
    const [offer, message] = refs;
    const all = await read('m.sun', refs);
    expect(all.body.items.map(({ text }: { text: string }) => text)).toEqual(['Half of it', 'We are on it']);
    const some = await read('s.zhou', refs);
    expect(some.body).toEqual({ items: [{ ref: message, text: 'We are on it' }], withheld: [offer] });
    expect(some.text).not.toContain('Half of it');
  });

  it('leave out what is no text of this case; are refused to who does not work on it', async () => {
    const { refs, read } = await told();
    expect((await read('m.sun', ['t-0123456789abcdef'])).body).toEqual({ items: [], withheld: [] });
    expect((await read('a.he', refs)).status).toBe(403);
    expect((await read('o.long', refs)).status).toBe(404);
  });

  test.each([[[]], [['x']], [Array.from({ length: 51 }, (_, n) => `t-0123456789abcd${n + 10}`)]])(
    'that are none are a bad request: %j',
    async (refs) => {
      const { read } = await told();
      expect((await read('m.sun', refs)).status).toBe(400);
    },
  );
});

describe('the text by which a worker hears of a message', () => {
  it('is shown before it is sent, as it will be, with its segments', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    const { body } = await api.ask({ by: 'o.chen', path: `/cases/${caseId}/message-texts` });
    expect(body.workers).toBe(1);
    expect(body.items[0]).toMatchObject({ worker: 'w1', segments: 1, text: expect.stringMatching(/\S{8}/) });
    const auditor = await api.ask({ by: 'a.he', path: `/cases/${caseId}/message-texts` });
    expect(auditor.status).toBe(404);
  });

  it('is marked as sent, as refused by the network, or as waiting', async () => {
    const { api, answer } = await filedByOfficer();
    const { caseId } = answer.body;
    const writes = async () =>
      (
        await api.ask({
          by: 'o.chen',
          method: 'POST',
          path: `/cases/${caseId}/commands/write_message`,
          body: { words: { message: 'Please call' } },
        })
      ).body.events[0].seq as number;
    const [first, second, third] = [await writes(), await writes(), await writes()];
    const { claims } = api;
    const now = () => new Date(s.start);
    const send = (seq: number, messenger: Parameters<typeof sendOnce>[0]['messenger']) =>
      sendOnce({ messenger, claims, now })({ to: '+8613600136099', text: 'x', key: `${caseId}-${seq}-0` });
    await send(first, memoryMessenger());
    await send(second, { send: async () => ({ outcome: 'refused', reason: 'no such number' }) });
    const { body } = await api.ask({
      by: 'o.chen',
      path: `/cases/${caseId}/message-marks`,
      query: { seqs: `${first},${second},${third}` },
    });
    expect(body.items).toEqual([
      { seq: first, meant: 1, sent: 1, refused: 0 },
      { seq: second, meant: 1, sent: 0, refused: 1 },
      { seq: third, meant: 1, sent: 0, refused: 0 },
    ]);
  });
});
