import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { lengthOn } from '#domain/procedure/time-limit.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { lastDayOf } from '#domain/time/deadline.ts';
import { lastSafeDayOf } from '#domain/time/limitation.ts';

const eng = calendarOf('gb-eng');
const cn = calendarOf('cn');
const tribunal = { value: 3, unit: 'm', offset: -1, roll: 'none' } as const;
const month = { value: 1, unit: 'm', roll: 'none' } as const;

const conciliated = (startOn: string, dayA: string, dayB: string) =>
  lastSafeDayOf(eng, { startOn, length: tribunal }, [
    { op: 'suspend', from: dayA, to: dayB },
    { op: 'floor', from: dayA, anchor: dayB, length: month },
  ]);

describe('the three limitation operators', () => {
  it('CN-AR-08: an accepted complaint lets the year begin anew; too late, it revives nothing', () => {
    const year = { startOn: '2025-06-01', length: { value: 1, unit: 'y' } } as const;
    expect(lastSafeDayOf(cn, year, [])).toBe('2026-06-01');
    expect(lastSafeDayOf(cn, year, [{ op: 'interrupt', on: '2026-04-01' }])).toBe('2027-04-01');
    expect(lastSafeDayOf(cn, year, [{ op: 'interrupt', on: '2026-06-02' }])).toBe('2026-06-01');
  });

  it('what happens on the last day itself is still in time', () => {
    const year = { startOn: '2025-06-03', length: { value: 1, unit: 'y' } } as const;
    expect(lastSafeDayOf(cn, year, [])).toBe('2026-06-03');
    expect(lastSafeDayOf(cn, year, [{ op: 'interrupt', on: '2026-06-03' }])).toBe('2027-06-03');
    const suspend = { op: 'suspend', from: '2026-06-03', to: '2026-06-08' } as const;
    expect(lastSafeDayOf(cn, year, [suspend])).toBe('2026-06-08');
    const late = { op: 'suspend', from: '2026-06-04', to: '2026-06-10' } as const;
    expect(lastSafeDayOf(cn, year, [late])).toBe('2026-06-03');
    const backwards = { op: 'suspend', from: '2026-05-10', to: '2026-05-01' } as const;
    expect(lastSafeDayOf(cn, year, [backwards])).toBe('2026-06-03');
  });

  it('GB: three months less one day ends on the day before the same number', () => {
    expect(lastDayOf(eng, '2026-01-10', tribunal)).toBe('2026-04-09');
    // 30 and 29 February do not exist: the month's last day (Dodds v Walker [1981] 1 WLR 1027)
    expect(lastDayOf(eng, '2025-11-30', tribunal)).toBe('2026-02-28');
    expect(lastDayOf(eng, '2024-11-29', tribunal)).toBe('2025-02-28');
  });

  it('GB: the days from Day A to Day B do not count (Luton BC v Haque: 31 days)', () => {
    expect(conciliated('2016-06-20', '2016-07-22', '2016-08-22')).toBe('2016-10-20');
  });

  it('GB: at least one month after Day B, and nothing for who was late before Day A', () => {
    expect(conciliated('2026-01-10', '2026-04-08', '2026-05-06')).toBe('2026-06-06');
    expect(conciliated('2026-01-10', '2026-04-09', '2026-04-09')).toBe('2026-05-09');
    expect(conciliated('2026-01-10', '2026-04-10', '2026-05-20')).toBe('2026-04-09');
  });

  it('GB: the length of conciliation is that of the day of notification; a planned law is not applied', () => {
    const gb = newestProcedure('gb');
    const conciliation = gb.timeLimits.find(({ id }) => id === 'mediation');
    const of = (day: string) => conciliation && lengthOn(conciliation, day);
    expect(of('2025-11-30')).toMatchObject({ value: 6, unit: 'w' });
    expect(of('2025-12-01')).toMatchObject({ value: 12, unit: 'w' });
    expect(lengthOn(gb.limitation, '2026-11-01')?.value).toBe(3);
  });

  const days = fc.integer({ min: 0, max: 700 }).map((n) => plusDays('2024-01-01', n));
  const length = fc.integer({ min: 0, max: 120 });

  it('no operator ever brings the last safe day nearer', () => {
    fc.assert(
      fc.property(days, length, length, (startOn, wait, span) => {
        const dayA = plusDays(startOn, wait);
        const plain = lastSafeDayOf(eng, { startOn, length: tribunal }, []);
        expect(conciliated(startOn, dayA, plusDays(dayA, span)) >= plain).toBe(true);
        const again = lastSafeDayOf(eng, { startOn, length: tribunal }, [{ op: 'interrupt', on: dayA }]);
        expect(again >= plain).toBe(true);
      }),
    );
  });

  it('two suspensions that meet are as good as one', () => {
    fc.assert(
      fc.property(days, length, length, (startOn, first, second) => {
        const limitation = { startOn, length: tribunal };
        const [a, b] = [plusDays(startOn, first), plusDays(startOn, first + second)];
        const one = lastSafeDayOf(eng, limitation, [{ op: 'suspend', from: startOn, to: b }]);
        const two = lastSafeDayOf(eng, limitation, [
          { op: 'suspend', from: startOn, to: a },
          { op: 'suspend', from: a, to: b },
        ]);
        expect(two).toBe(one);
      }),
    );
  });
});
