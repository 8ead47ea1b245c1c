/** The history is read forwards from a version, backwards from an event, and by type. */
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/complaint/file/evolve.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const messages = (count: number): s.GivenCommand[] =>
  Array.from({ length: count }, () => s.does(s.worker(), 'write_message'));

const told = s.given(...s.accepted, ...messages(250));

const last = told.history.length;

const read = async (query: Record<string, string>) => {
  const api = memoryApi();
  for (let from = 0; from < last; from += 90) {
    const until = Math.min(last, from + 90);
    const state = fold(told.history.slice(0, until));
    if (state === undefined) throw new Error('An empty story');
    await api.store.append({
      caseId: s.caseId,
      expected: from,
      events: told.history.slice(from, until),
      state,
    });
  }
  const { status, body } = await api.ask({ by: 's.zhou', path: `/cases/${s.caseId}/history`, query });
  const items = (body.items ?? []) as readonly { seq: number; type: string }[];
  return { status, seqs: items.map(({ seq }) => seq), types: items.map(({ type }) => type), ...body };
};

describe('the history', () => {
  it('backwards, page by page, is all of it once', async () => {
    const seen: number[] = [];
    for (let before: number | undefined = last + 1; before !== undefined; ) {
      const { seqs, earlier }: Awaited<ReturnType<typeof read>> = await read({ before: String(before) });
      seen.unshift(...seqs);
      before = earlier;
    }
    expect(seen).toEqual(told.history.map(({ seq }) => seq));
  });

  it('says what is new since a version', async () => {
    expect((await read({ after: String(last - 3) })).seqs).toEqual([last - 2, last - 1, last]);
    expect((await read({ after: String(last) })).seqs).toEqual([]);
  });

  it('of one type, in either direction, reads over the others', async () => {
    const filed = await read({ type: 'complaint_accepted', before: String(last + 1) });
    expect(filed.types).toEqual(['complaint_accepted']);
    expect((await read({ type: 'message_written' })).types).toHaveLength(200);
    const newest = await read({ type: 'message_written', before: String(last + 1) });
    expect(newest.seqs.at(-1)).toBe(last);
    expect(newest.earlier).toBe(newest.seqs[0]);
  });

  it('refuses what is no number of an event', async () => {
    expect((await read({ before: '-1' })).status).toBe(400);
    expect((await read({ type: 'a b' })).status).toBe(400);
  });
});
