/** The arithmetic of docs/capacity.md: what the settings hold at 10,000 filings a minute. */
import { expect, it } from 'vitest';
import { concurrency, readersAtOnce, throttling } from '#lib/limits.ts';

const filingsASecond = 10_000 / 60;
const of = (name: string): number => concurrency[name] ?? 0;

it('the instances leave an account of 1,000 the hundred that AWS wants left over', () => {
  const all = Object.values(concurrency).reduce((sum, each) => sum + each, 0);
  expect(all).toBeLessThanOrEqual(900);
});

it('the public APIs together ask for less than a region answers', () => {
  const all = Object.values(throttling).reduce((sum, { rateLimit }) => sum + rateLimit, 0);
  expect(all).toBeLessThanOrEqual(10_000);
});

it('10,000 filings a minute on the web pass the gateway and find instances', () => {
  const requests = filingsASecond * 47;
  expect(throttling.worker.rateLimit).toBeGreaterThanOrEqual(requests);
  expect(of('worker-site')).toBeGreaterThanOrEqual(requests * 0.06);
});

it('as many by text pass the gateway and are sealed; 5,500 a minute are answered at once', () => {
  const texts = filingsASecond * 4;
  expect(throttling.sms.rateLimit).toBeGreaterThanOrEqual(texts);
  expect(of('sms-inbound')).toBeGreaterThanOrEqual(texts * 0.04);
  expect(readersAtOnce.texts / 0.27 / 4).toBeGreaterThanOrEqual(5_500 / 60);
});

it('two notices of each filing are sent as they come', () => {
  expect(readersAtOnce.notices / 0.15).toBeGreaterThanOrEqual(filingsASecond * 2);
});

it('no queue has more readers than its function has instances', () => {
  expect(of('sms-dialogue')).toBeGreaterThan(readersAtOnce.texts);
  expect(of('notifier')).toBeGreaterThanOrEqual(readersAtOnce.notices);
  expect(of('deadline-worker')).toBeGreaterThanOrEqual(readersAtOnce.due);
  expect(of('finder')).toBeGreaterThanOrEqual(readersAtOnce.finds);
  expect(of('reconciler')).toBeGreaterThanOrEqual(readersAtOnce.sweeps + readersAtOnce.looks);
});
