import { describe, expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

describe('statistics', () => {
  test('of the months asked for', async () => {
    const api = memoryApi();
    await api.counters.advance({
      caseId: s.caseId,
      from: 0,
      progress: {
        seq: 1,
        standing: {
          shape: 1,
          office: 'cn-440306',
          zone: 'Asia/Shanghai',
          status: 'triage',
          since: s.start,
          openSince: s.start,
          lines: {},
          counted: {},
        },
      },
      increments: [
        { office: 'cn-440306', month: '2026-02', group: 'counts', measure: 'opened', by: 2 },
        { office: 'cn-440306', month: '2026-02', group: 'days.triage', measure: '4', by: 2 },
        { office: 'cn-440306', month: '2026-05', group: 'counts', measure: 'opened', by: 9 },
      ],
    });
    const answer = await api.ask({
      by: 's.city',
      path: '/offices/cn-440306/statistics',
      query: { from: '2026-01', to: '2026-03' },
    });
    expect(answer.body).toMatchObject({
      cases: { opened: 2 },
      days: { triage: { count: 2, median: 4, p90: 4 } },
    });
  });

  test('are not for another office', async () => {
    const answer = await memoryApi().ask({
      by: 's.long',
      path: '/offices/cn-440306/statistics',
      query: { from: '2026-01', to: '2026-03' },
    });
    expect(answer.status).toBe(404);
  });
});
