import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { jurisdictionOf, jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';

const folder = 'domain/jurisdictions';
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

it('each folder is a jurisdiction, and each is listed by one line', () => {
  expect(jurisdictions.map(({ id }) => id).sort()).toEqual(folders.toSorted());
  const lines = readFileSync(`${folder}/list.ts`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('export'));
  expect(lines).toHaveLength(folders.length);
});

describe.each(jurisdictions.map((each) => [each.id, each] as const))('%s', (id, of) => {
  it('has procedures of its own, and the calendars that they count by', () => {
    expect(of.procedures.map(({ jurisdiction }) => jurisdiction)).toEqual(of.procedures.map(() => id));
    const calendars = of.calendars.map((each) => each.id);
    const named = of.procedures.flatMap(({ calendar, variations = [] }) => [
      calendar,
      ...variations.flatMap((each) => each.calendar ?? []),
    ]);
    expect(named.filter((each) => !calendars.includes(each))).toEqual([]);
    expect(jurisdictionOf(id)).toBe(of);
  });

  it('has divisions to choose a place from', () => {
    expect(divisionsOf(id).below().length).toBeGreaterThan(1);
  });
});

describe('divisions', () => {
  it('are a tree where the codes say so: province, city, district, by GB/T 2260', () => {
    const cn = divisionsOf('cn-mainland');
    expect(cn.below()).toHaveLength(31);
    expect(cn.below('440000')).toContain('440300');
    expect(cn.below('440300')).toContain('440306');
    expect(cn.below('440306')).toEqual([]);
    expect(cn.below('110000')).toContain('110105');
  });

  it('are a flat list elsewhere', () => {
    const gb = divisionsOf('gb');
    expect(gb.below()).toEqual(['GB-ENG', 'GB-SCT', 'GB-WLS']);
    expect(gb.below('GB-ENG')).toEqual([]);
  });

  it('have names by language; what a machine made comes with the original', () => {
    expect(divisionsOf('cn-mainland').name('440300', 'zh-CN')).toBe('深圳市');
    expect(divisionsOf('cn-mainland').name('440300', 'en')).toMatch(/Shenzhen.* 深圳市$/);
    expect(divisionsOf('gb').name('GB-SCT', 'en')).toBe('Scotland');
    expect(divisionsOf('gb').name('GB-SCT', 'fil')).toBe('Scotland');
    expect(divisionsOf('gb').name('GB-QQQ', 'en')).toBe('GB-QQQ');
  });
});
