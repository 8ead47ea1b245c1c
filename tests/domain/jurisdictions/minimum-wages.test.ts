/** Minimum wages by place and day: known ones with their notice, a range where the class is open, a refusal where unknown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumWage } from '#domain/jurisdictions/cn-mainland/wages/minimum-wage.ts';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { lawFor } from '#domain/procedure/local-law.ts';
import { liesIn } from '#domain/terms/division-code.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { runs } from '#tests/support/seeded.ts';
import { context, yuan } from '#tests/support/wage-reckoning.ts';

const cn = newestProcedure('cn-mainland');
const places = divisionsOf('cn-mainland');
const monthly = (area: string, on: string) => lawFor(cn, area, on).minimumWage.monthly;
const ends = (area: string, on: string) => {
  const { least, most } = monthly(area, on) ?? {};
  return [least, most];
};
const owed = (area: string, on: string) =>
  minimumWage.line({ rule: 'minimum_wage', grossFen: yuan(1000), months: 1, on }, { ...context(), area });

describe('China', () => {
  const provinces = places.below();

  it('every province has a rate with its notice and day in force, but places whose class has none yet', () => {
    expect(provinces).toHaveLength(31);
    for (const province of provinces) {
      const own = (cn.variations ?? []).filter(
        ({ areas, minimumWage: rate }) => rate && areas.some((each) => liesIn(each, province)),
      );
      expect([province, own.length > 0]).toEqual([province, true]);
      for (const { basis, inForce } of own) {
        expect(basis).not.toBe('');
        expect(inForce?.from).toMatch(/^20\d\d-/);
      }
    }
  });

  it.each([
    ['Beijing', '110105', '2025-08-31', yuan(2420), yuan(2420)],
    ['Beijing, from the next day', '110105', '2025-09-01', yuan(2540), yuan(2540)],
    ['a district of Nanjing, class 1', '320102', '2026-01-01', yuan(2660), yuan(2660)],
    ['Kunshan, a county-level city', '320583', '2026-01-01', yuan(2180), yuan(2660)],
    ['Guangzhou', '440106', '2026-08-31', yuan(2500), yuan(2500)],
    ['Guangzhou, from the next day', '440106', '2026-09-01', yuan(2680), yuan(2680)],
    ['Shenzhen', '440306', '2026-09-01', yuan(2700), yuan(2700)],
    ['Xiamen', '350203', '2026-03-01', yuan(2265), yuan(2265)],
    ['a district of Chongqing', '500112', '2026-03-01', yuan(2330), yuan(2330)],
    ['a county of Chongqing', '500230', '2026-03-01', yuan(2200), yuan(2200)],
    ['Liaocheng, on whose class sources differ', '371502', '2026-03-01', yuan(2020), yuan(2400)],
  ])('%s on the day: %s, %s', (_, area, on, least, most) => {
    expect(ends(area, on)).toEqual([least, most]);
  });

  it('an unknown rate refuses, and is not nought', () => {
    // the fourth class of Guangdong since September 2026, a day before the first that was seen, no place
    for (const [area, on] of [
      ['440203', '2026-09-01'],
      ['530102', '2025-12-31'],
      ['150102', '2020-01-01'],
    ] as const) {
      expect(monthly(area, on)).toBeUndefined();
      expect(owed(area, on)).toMatchObject({ refused: 'basis-missing' });
    }
    const before = owed('440203', '2026-08-31');
    expect(before).toMatchObject({ minFen: yuan(750), maxFen: yuan(750) });
  });

  it('an open class gives a range and says why', () => {
    const line = owed('320583', '2026-03-01');
    expect(line).toMatchObject({ minFen: yuan(1180), maxFen: yuan(1660), confidence: 'range' });
    expect(isRefusal(line) ? [] : line.assumptions).toContain('class_of_place_open');
  });

  it('within a province no place has less than the lowest or more than the highest of its classes', () => {
    const codes = provinces
      .flatMap((each) => places.below(each))
      .flatMap((each) => [each, ...places.below(each)]);
    const days = ['2024-06-01', '2025-06-01', '2026-03-01', '2026-11-26'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...days), (area, on) => {
        const [own, whole] = [monthly(area, on), monthly(`${area.slice(0, 2)}0000`, on)];
        if (own === undefined || whole === undefined || area.startsWith('4403')) return;
        expect(own.least).toBeLessThanOrEqual(own.most);
        expect(own.least).toBeGreaterThanOrEqual(whole.least);
        expect(own.most).toBeLessThanOrEqual(whole.most);
      }),
      { numRuns: runs(500) },
    );
    expect(codes.length).toBeGreaterThan(2000);
  });
});
