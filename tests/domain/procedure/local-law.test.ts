import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { lawFor } from '#domain/procedure/local-law.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Variation } from '#domain/procedure/variation.ts';
import { divisionDepth, liesIn } from '#domain/terms/division-code.ts';

const cn = newestProcedure('cn-mainland');
const day = '2026-04-01';

const varied = (...variations: readonly Partial<Variation>[]): Procedure => ({
  ...cn,
  variations: variations.map((each) => ({
    areas: ['440000'],
    name: { en: 'Somewhere' },
    basis: 'Local regulation art. 1',
    verified: false,
    ...each,
  })),
});

const acceptance = (value: number) => ({
  timeLimits: [{ id: 'acceptance', length: { value, unit: 'wd' as const } }],
});
const days = (of: Procedure, area: string | undefined, on = day) =>
  lawFor(of, area, on).timeLimits.find(({ id }) => id === 'acceptance')?.length?.value;
const plainDays = days(cn, undefined);

describe('the law of a place', () => {
  const own = varied(
    { areas: ['440000'], ...acceptance(30) },
    { areas: ['440300', '440100'], ...acceptance(20) },
    { areas: ['440306'], ...acceptance(10) },
  );

  it.each([
    ['440306', 10],
    ['440306007', 10],
    ['440309', 20],
    ['440300', 20],
    ['440106', 20],
    ['440205', 30],
    ['440000', 30],
    ['430102', plainDays],
    ['GB-SCT', plainDays],
    [undefined, plainDays],
  ])('in %s is that of the longest code that covers it: %d days', (area, expected) => {
    expect(days(own, area)).toBe(expected);
  });

  it('says where a local limit comes from, and keeps what it does not vary', () => {
    const of = (law: Procedure) => law.timeLimits.find(({ id }) => id === 'acceptance');
    const { length: _, basis: __, verified: ___, changes: ____, ...kept } = of(cn) ?? {};
    expect(of(lawFor(own, '440306', day))).toMatchObject({
      ...kept,
      basis: 'Local regulation art. 1',
      verified: false,
    });
  });

  it('holds on its own days, both included', () => {
    const dated = varied({ ...acceptance(30), inForce: { from: '2026-03-01', until: '2026-03-31' } });
    expect(
      ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => days(dated, '440306', on)),
    ).toEqual([plainDays, 30, 30, plainDays]);
  });

  it('a nearer variation that is not in force leaves the wider one', () => {
    const dated = varied(acceptance(30), {
      areas: ['440306'],
      inForce: { from: '2027-01-01' },
      ...acceptance(10),
    });
    expect(days(dated, '440306')).toBe(30);
    expect(days(dated, '440306', '2027-01-01')).toBe(10);
  });

  it('can be asked again, for another place or day', () => {
    const shenzhen = lawFor(own, '440306', day);
    expect(lawFor(shenzhen, '430102', day)).toEqual(lawFor(own, '430102', day));
    expect(lawFor(shenzhen, '440306', day)).toEqual(shenzhen);
  });
});

describe('each thing that may vary', () => {
  it('a fine', () => {
    const [first] = cn.fines;
    const law = lawFor(varied({ fines: [{ id: first?.id ?? '', min: 1, max: 2 }] }), '440306', day);
    expect(law.fines[0]).toMatchObject({ min: 1, max: 2, per: first?.per, basis: 'Local regulation art. 1' });
    expect(law.fines.slice(1)).toEqual(cn.fines.slice(1));
  });

  it('a hotline takes the place of those for the same', () => {
    const law = lawFor(varied({ hotlines: [{ number: '0755-12333', what: 'labour' }] }), '440306', day);
    expect(law.hotlines.filter(({ what }) => what === 'labour')).toEqual([
      { number: '0755-12333', what: 'labour' },
    ]);
    expect(law.hotlines).toHaveLength(cn.hotlines.length);
  });

  it('a minimum wage, a month or an hour of it', () => {
    const own = varied(
      { minimumWage: { monthly: 1, hourly: 2 } },
      { areas: ['440306'], minimumWage: { hourly: 3 } },
    );
    const { minimumWage } = lawFor(own, '440306', day);
    expect([minimumWage.monthly?.least, minimumWage.hourly?.least]).toEqual([1, 3]);
    expect(lawFor(own, '430102', day).minimumWage).toEqual({});
  });

  it('the figures of criminal law: Guangdong by class of city (粤高法发〔2015〕4号), Hunan, elsewhere the range', () => {
    const figures = (area: string, on = day) => {
      const { single, group } = lawFor(cn, area, on).policeThreshold ?? {};
      return [single?.min, single?.max, group?.min, group?.max].map((fen = 0) => fen / 100);
    };
    expect(figures('440306')).toEqual([20_000, 20_000, 100_000, 100_000]);
    expect(figures('441900')).toEqual([20_000, 20_000, 100_000, 100_000]);
    expect(figures('440205')).toEqual([10_000, 10_000, 60_000, 60_000]);
    expect(figures('430102')).toEqual([6_000, 6_000, 40_000, 40_000]);
    expect(figures('420106')).toEqual([5_000, 20_000, 30_000, 100_000]);
    expect(figures('440306', '2015-03-02')).toEqual([5_000, 20_000, 30_000, 100_000]);
  });

  it('the minimum wage of Shenzhen since 2025-03-01 is known and not checked', () => {
    expect(lawFor(cn, '440306', '2025-03-01').minimumWage.monthly).toMatchObject({
      least: 252_000,
      most: 252_000,
      verified: false,
    });
    expect(lawFor(cn, '440306', '2025-02-28').minimumWage.monthly).toMatchObject({
      least: 236_000,
      most: 236_000,
      verified: true,
    });
  });

  it('the calendar: Scotland has its own bank holidays', () => {
    const gb = newestProcedure('gb');
    expect(lawFor(gb, 'GB-SCT', day).calendar).toBe('gb-sct');
    expect(lawFor(gb, 'GB-ENG', day).calendar).toBe('gb-eng');
    expect(lawFor(gb, 'GB', day).calendar).toBe('gb-eng');
  });
});

describe('which variations a case runs under', () => {
  const names = (of: Procedure, area: string) => lawFor(of, area, day).under.map(({ name }) => name.en);

  it('the nearest first, without one of which a nearer says all', () => {
    const own = varied(
      { name: { en: 'province' }, ...acceptance(30) },
      { name: { en: 'province, wage' }, minimumWage: { monthly: 1 } },
      { name: { en: 'city' }, areas: ['440300'], ...acceptance(20) },
    );
    expect(names(own, '440306')).toEqual(['city', 'province, wage']);
    expect(names(own, '440205')).toEqual(['province', 'province, wage']);
    expect(names(own, '430102')).toEqual([]);
  });
});

describe('properties', () => {
  const codes = ['440000', '440100', '440300', '440306', '440309', '430000', '430100', '110000'];
  const places = fc.constantFrom(...codes, '440306007', '430102', '650000');
  const some = fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 6 });

  it('the longest code wins, and outside of all the plain procedure holds', () => {
    fc.assert(
      fc.property(some, places, (areas, place) => {
        const own = varied(...areas.map((area, n) => ({ areas: [area], ...acceptance(100 + n) })));
        const covering = areas.filter((area) => liesIn(place, area));
        const longest = covering.toSorted((a, b) => divisionDepth(b) - divisionDepth(a))[0];
        expect(days(own, place)).toBe(longest === undefined ? plainDays : 100 + areas.indexOf(longest));
      }),
    );
  });

  it('the order in which they stand does not matter', () => {
    fc.assert(
      fc.property(some, places, (areas, place) => {
        const all = areas.map((area, n) => ({ areas: [area], ...acceptance(100 + n) }));
        expect(days(varied(...all), place)).toBe(days(varied(...all.toReversed()), place));
      }),
    );
  });

  it('without a variation that holds nothing is otherwise', () => {
    fc.assert(
      fc.property(places, (place) => {
        const none = { ...cn, variations: [] };
        const { plain, under, minimumWage, ...law } = lawFor(none, place, day);
        expect([plain, under, minimumWage]).toEqual([none, [], {}]);
        expect(law).toEqual(none);
      }),
    );
  });
});
