import { describe, expect, it } from 'vitest';
import type { Submitted } from '#casework/submission.ts';
import { newHandler } from '#functions/deadline-worker/deadline-worker.ts';
import { queueMessages } from '#tests/support/queue-messages.ts';

describe('a due case', () => {
  const answering = (outcomes: readonly (Submitted | Error)[]) => {
    const asked: unknown[] = [];
    const rest = [...outcomes];
    const handler = newHandler({
      log: () => {},
      submit: async ({ caseId: id, command, actor }) => {
        asked.push([id, command, actor]);
        const next = rest.shift();
        if (next === undefined || next instanceof Error) throw next ?? new Error('no more');
        return next;
      },
    });
    return { asked, handler };
  };

  it('is handed to the domain as the clock’s own command', async () => {
    const { asked, handler } = answering([
      { outcome: 'refused', refusal: { refused: 'already-done', sentence: '' } },
    ]);
    expect(await handler(queueMessages({ caseId: 'a' }))).toEqual({ batchItemFailures: [] });
    expect(asked).toEqual([['a', { type: 'reach_deadline' }, { role: 'system', id: 'clock' }]]);
  });

  it('comes again after an accident or a conflict, and only it', async () => {
    const refusal = { outcome: 'refused', refusal: { refused: 'already-done', sentence: '' } } as const;
    const { handler } = answering([new Error('throttled'), refusal, { outcome: 'conflict', version: 3 }]);
    const { batchItemFailures } = await handler(
      queueMessages({ caseId: 'a' }, { caseId: 'b' }, { caseId: 'c' }),
    );
    expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }]);
  });
});
