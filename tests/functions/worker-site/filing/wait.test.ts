import { describe, expect, it, test } from 'vitest';
import { secondsToWait } from '#functions/worker-site/http/filing-pace.ts';
import { memorySite } from '../memory-site.ts';
import { type Worker, wages, worker } from '../worker.ts';

const pace = { perHour: 2, waitSeconds: 30, mostWaitSeconds: 90 };

const answerAll = async (by: Worker, changes: typeof wages = {}) => {
  await by.get('/file');
  for (const [question, fields] of Object.entries({ ...wages, ...changes }))
    await by.post(`/file/${question}`, fields);
  return by.post('/file/check', {});
};

test.each([
  [1, 0],
  [2, 0],
  [3, 30],
  [4, 60],
  [5, 90],
  [600, 90],
])('filing %i of an hour waits %i seconds', (filed, seconds) => {
  expect(secondsToWait(filed, pace)).toBe(seconds);
});

describe('complaints from one network', () => {
  it('wait once they are many, and are taken when the time is over', async () => {
    const here = memorySite({ pace });
    for (let n = 0; n < pace.perHour; n += 1) expect((await answerAll(worker(here))).path).toBe('/file/done');
    const third = worker(here);
    const told = await answerAll(third);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '30']);
    expect(told.html).toContain('press again in 30 seconds');
    expect((await answerAll(worker(here))).html).toContain('press again in 60 seconds');
    expect((await third.post('/file/check', {})).html).toContain('press again in 30 seconds');
    here.later(0.5);
    expect((await third.post('/file/check', {})).path).toBe('/file/done');
  });

  it('never wait in danger', async () => {
    const here = memorySite({ pace: { ...pace, perHour: 1 } });
    await answerAll(worker(here));
    const asked = await answerAll(worker(here), { danger: { danger: 'yes' } });
    expect(asked.path).toBe('/file/done');
  });

  it('take no time from another network, nor from the next hour', async () => {
    const here = memorySite({ pace: { ...pace, perHour: 1 } });
    await answerAll(worker(here));
    expect((await answerAll(worker(here, { address: '198.51.100.9' }))).path).toBe('/file/done');
    here.later(61);
    expect((await answerAll(worker(here))).path).toBe('/file/done');
  });
});
