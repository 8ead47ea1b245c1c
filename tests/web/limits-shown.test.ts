import { describe, expect, it } from 'vitest';
import { pressingLimit } from '../../web/screens/case/pressing-limit.ts';
import { dueKind } from '../../web/shown/due-kind.ts';

/** In the zone of the office, eight hours before UTC. */
const hourOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);
const now = Date.parse('2026-04-10T02:00:00.000Z');
const kindOf = (on: string, at: string | undefined) => dueKind({ on, at, now, today: '2026-04-10', hourOf });

describe('how the end of a limit is told', () => {
  it('what ends with its day by the day', () => {
    expect(kindOf('2026-04-12', '2026-04-12T16:00:00.000Z')).toBe('day');
    expect(kindOf('2026-04-08', '2026-04-08T16:00:00.000Z')).toBe('day');
    expect(kindOf('2026-04-12', undefined)).toBe('day');
  });

  it('a quarter of an hour by the hour', () => {
    expect(kindOf('2026-04-10', '2026-04-10T02:15:00.000Z')).toBe('hour');
  });

  it('days of grace once the day has gone by, and not before', () => {
    expect(kindOf('2026-04-09', '2026-04-12T16:00:00.000Z')).toBe('grace');
    expect(kindOf('2026-04-10', '2026-04-13T16:00:00.000Z')).toBe('day');
  });
});

describe('the limit that presses', () => {
  const limit = (kind: 'legal' | 'service' | 'limitation', due: string) => ({ kind, due });

  it('is the one that passes first, of two at once that of the law; never the worker’s own limitation', () => {
    const [promise, law, later] = [
      limit('service', '2026-04-10T16:00:00.000Z'),
      limit('legal', '2026-04-10T16:00:00Z'),
      limit('legal', '2026-05-01T16:00:00.000Z'),
    ];
    const own = limit('limitation', '2026-04-01T16:00:00.000Z');
    expect(pressingLimit([later, promise, law, own])).toBe(law);
    expect(pressingLimit([own])).toBeUndefined();
  });
});
