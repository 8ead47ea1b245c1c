/** The buckets of the simulated year keep what a bucket promises, and the same seed gives the same year. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullBucket, pouredInto } from '#bench/year/bucket.ts';
import { askedOf, noneAsked } from '#bench/year/limits.ts';
import { days, expectedByDay, shareOfMinute } from '#bench/year/load.ts';
import { simulatedYear } from '#bench/year/simulate.ts';
import '#tests/support/seeded.ts';

const limit = fc.record({ rate: fc.nat(500), burst: fc.nat(2_000) });
const arrivals = fc.array(fc.record({ arrived: fc.nat(20_000), seconds: fc.integer({ min: 1, max: 60 }) }), {
  maxLength: 60,
});

it('a bucket serves at most its burst and its rate, loses nothing, and lets nobody wait beside tokens', () => {
  fc.assert(
    fc.property(limit, arrivals, (of, all) => {
      let bucket = fullBucket(of);
      let [came, served, time] = [0, 0, 0];
      for (const { arrived, seconds } of all) {
        const after = pouredInto(of, bucket, arrived, seconds);
        bucket = after.bucket;
        came += arrived;
        served += after.served;
        time += seconds;
        expect(served).toBeLessThanOrEqual(of.burst + of.rate * time);
        expect(bucket.queue).toBe(came - served);
        expect(Math.min(bucket.queue, bucket.tokens)).toBe(0);
        expect(bucket.tokens).toBeLessThanOrEqual(of.burst);
      }
    }),
  );
});

it('the load of the days is the load of the year, and that of the minutes the load of the day', () => {
  expect(expectedByDay(1_000_000).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1_000_000, 3);
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => shareOfMinute(minute));
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
});

it('is the same year under the same seed, and no other limit waits where one is asked for too much', () => {
  const filing = askedOf((name) => (name === 'texts read' ? 100 : 0));
  const course = { filing, people: noneAsked, clock: noneAsked };
  const year = () => simulatedYear({ call: course, filed: course }, 10, 7);
  const { waits, leadsByDay } = year();
  expect(year().leadsByDay).toEqual(leadsByDay);
  expect(leadsByDay).toHaveLength(days);
  expect(Math.max(...waits['texts read'])).toBeGreaterThan(60);
  expect(Math.max(...waits['calls of KMS'])).toBe(0);
});
