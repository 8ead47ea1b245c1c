import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import further from '#domain/jurisdictions/ph/further-places.json' with { type: 'json' };
import { liesIn } from '#domain/terms/division-code.ts';

describe('a place that a text names', () => {
  it.each([
    ['Dasmarinas, Cavite', 'PH-40-CAV'],
    ['Dasmariñas', 'PH-40-CAV'],
    ['Cebu City', 'PH-07-CEB'],
    ['Rizal Street, cebu city', 'PH-07-CEB'],
    ['12 Kamuning Road, Quezon City', 'PH-00'],
    ['Lucena, Quezon', 'PH-40-QUE'],
    ['Bacolod, Negros Occidental', 'PH-18-NEC'],
    ['Region IV-A', 'PH-40'],
    ['Davao City', 'PH-11'],
    ['tawi tawi', 'PH-14-TAW'],
    ['宿务省', 'PH-07-CEB'],
    ['somewhere', undefined],
  ])('in the Philippines: %s', (text, area) => {
    expect(placeNamedIn('ph', text)).toBe(area);
  });

  it.each([
    ['a farm shop near Perth, Scotland', 'GB-SCT'],
    ['Cavite', undefined],
  ])('in Great Britain: %s', (text, area) => {
    expect(placeNamedIn('gb', text)).toBe(area);
  });

  it('is not looked for where divisions are thousands', () => {
    expect(placeNamedIn('cn-mainland', '深圳市')).toBeUndefined();
  });
});

describe('the provinces of the Philippines', () => {
  const { below, has, name } = divisionsOf('ph');

  it('are 82, each in one of 18 regions, and the capital region has none', () => {
    expect(below()).toHaveLength(18);
    expect(below().flatMap((region) => below(region))).toHaveLength(82);
    expect(below('PH-00')).toEqual([]);
    expect(below('PH-18').map((each) => name(each, 'en'))).toEqual([
      'Negros Occidental',
      'Negros Oriental',
      'Siquijor',
    ]);
  });

  it('lie in their region, so that its office has them', () => {
    for (const region of below()) for (const each of below(region)) expect(liesIn(each, region)).toBe(true);
  });

  it('have every city that is named without one', () => {
    expect(Object.values(further).filter((area) => !has(area))).toEqual([]);
  });
});
