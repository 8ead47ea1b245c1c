/** A worker in a case with thousands of events reads a page of them, and may go on. */
import { describe, expect, it } from 'vitest';
import { counting } from '#tests/support/counting.ts';
import { openedCase } from '../filed-case.ts';

const appendsOfOthers = 20;
const eventsEach = 90;

/** An opened case in which an office wrote many notes, and the worker two messages, one before and one after. */
const longCase = async () => {
  const all = await openedCase();
  const { deps } = all.here;
  const says = (message: string) =>
    deps.submit({
      caseId: all.caseId,
      command: { type: 'write_message' },
      actor: { role: 'worker', id: 'w1' },
      words: { message },
    });
  await says('Long ago');
  for (let n = 0; n < appendsOfOthers; n += 1) {
    const head = await deps.store.head(all.caseId);
    if (head === undefined) throw new Error('There is no case');
    const { caseId, version, state, at } = head;
    const note = { caseId, v: 1, at, actor: { role: 'inspector' as const, id: 'li.wei' } };
    await deps.store.append({
      caseId,
      expected: version,
      state,
      events: Array.from({ length: eventsEach }, (_, each) => ({
        ...note,
        seq: version + each + 1,
        event: { type: 'note_written' as const },
      })),
    });
  }
  await says('A moment ago');
  const { counted, calls } = counting(deps.store);
  Object.assign(deps.store, counted);
  return { ...all, calls };
};

describe('a history of two thousand events', () => {
  it('is read by the page: few requests, the newest first, and a way to the rest', async () => {
    const { by, calls } = await longCase();
    const { html } = await by.get('/case');
    expect(calls.history).toBeLessThanOrEqual(3);
    expect(html).toContain('A moment ago');
    expect(html).not.toContain('Long ago');
    const pages = [html];
    for (let next = /\/case\?before=\d+/.exec(html)?.[0]; next !== undefined; ) {
      const page = (await by.get(next)).html;
      expect(page).toContain('href="/case"');
      pages.push(page);
      next = /\/case\?before=\d+/.exec(page)?.[0];
    }
    expect(pages.at(-1)).toContain('Long ago');
    expect(pages.length).toBe(Math.ceil((appendsOfOthers * eventsEach) / 600) + 1);
  });

  it('is read whole for who has left: nothing of what came later is theirs to see', async () => {
    const { by, caseId, here } = await longCase();
    const head = await here.deps.store.head(caseId);
    if (head === undefined) throw new Error('There is no case');
    const { state } = head;
    const gone = { ...state.file.workers.w1, standing: 'left' as const };
    here.deps.store.head = async () =>
      ({ ...head, state: { ...state, file: { ...state.file, workers: { w1: gone } } } }) as typeof head;
    const { html } = await by.get('/case');
    expect(html).not.toContain('before=');
    expect(html).toContain('Long ago');
  });

  it('a short one has no way to anything earlier', async () => {
    const { by } = await openedCase();
    const { html } = await by.get('/case');
    expect(html).not.toContain('before=');
    expect((await by.get('/case?before=nonsense')).html).toBe((await by.get('/case')).html);
  });
});
