/** The arithmetic of docs/cost.md, and that what it is worked out from is what happens. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { priceOf, prices, sumOf, times } from '#bench/money/cost.ts';
import { requestsOf } from '#bench/money/doors.ts';
import { actsOf, stories } from '#bench/money/stories.ts';
import { transitionsOfMove } from '#bench/money/transitions.ts';
import { usageOfStory } from '#bench/money/usage.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { complaintInAsl } from '#lib/asl.ts';
import { paths } from '#tests/workflows/paths.ts';
import { walkThrough } from '#tests/workflows/walk.ts';
import { memorySite } from '../functions/worker-site/memory-site.ts';
import { answer, worker } from '../functions/worker-site/worker.ts';

it('prices an example as by hand', () => {
  // 1,000 writes 0.000625, 2,000 reads 0.00025, 40 transitions 0.001, 3 GB-seconds 0.00004
  const usage = { writeUnits: 1_000, readUnits: 2_000, transitions: 40, lambdaGbSeconds: 3 };
  expect(priceOf(usage)).toBeCloseTo(0.001_915, 7);
  expect(priceOf(sumOf([usage, times(2, usage)]))).toBeCloseTo(0.005_745, 7);
  expect(priceOf({})).toBe(0);
});

it('docs/cost.md is written from this list of prices', () => {
  expect(readFileSync('docs/cost.md', 'utf8')).toContain(`Prices of ${prices.date}`);
});

const machine = complaintInAsl();
it.each(Object.entries(paths))(
  '%s: as many transitions as a walk through the machine',
  async (_, { path }) => {
    const { entered } = await walkThrough(machine, path);
    const counted = path.reduce((sum, now, n) => sum + transitionsOfMove(path[n - 1], now), 0);
    expect(counted).toBe(entered.length);
  },
);

it('a filing on the web sends as many requests as it is priced for', async () => {
  const here = memorySite();
  let requests = 0;
  const app = {
    request: (...given: Parameters<typeof here.app.request>) => {
      requests += 1;
      return here.app.request(...given);
    },
  } as typeof here.app;
  const by = worker({ ...here, app });
  const { pages } = await answer(by, '/file/topic');
  const questions = pages.length;
  await by.post('/file/check', {});
  expect(requests).toBe(requestsOf(questions + 1));
});

it('every story runs to its end, and costs what its parts cost', async () => {
  for (const story of Object.values(stories)) {
    const acts = await actsOf(story);
    const { usage, bySource } = usageOfStory(acts);
    expect(isOpen(acts.at(-1)?.append.state.stage.status ?? 'triage')).toBe(false);
    const parts = Object.values(bySource).map(priceOf);
    expect(Math.min(...parts)).toBeGreaterThan(0);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(priceOf(usage), 12);
  }
});
