/** Whoever names the place of an office is heard, however the name is written. */
import { describe, expect, it } from 'vitest';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { officesNamedIn } from '#casework/offices-named-in.ts';
import cn from '#domain/jurisdictions/cn-mainland/divisions.json' with { type: 'json' };
import type { Office } from '#domain/office/office.ts';
import { areaIn } from '#domain/sms/facts/place.ts';

const names: Readonly<Record<string, readonly string[]>> = cn.names;
const districts = Object.entries(names).filter(
  // 东区 is the east of any town, and a short syllable a word of any language
  ([area, [chinese = '', spelt = '']]) =>
    !area.endsWith('00') && chinese.length > 2 && spelt.replaceAll(/[^A-Za-z]/g, '').length > 3,
);
const officeOf = ([area, [chinese = '', spelt = '']]: readonly [string, readonly string[]]): Office => ({
  id: `cn-${area}`,
  area,
  jurisdiction: 'cn-mainland',
  phone: '12333',
  dutyPhone: '+8610000000001',
  names: { en: `${spelt} District Labour Inspection`, 'zh-CN': `${chinese}劳动监察大队` },
});
const directory = memoryDirectory({ offices: districts.map(officeOf) });
const areasNamed = async (text: string): Promise<readonly string[]> =>
  (await officesNamedIn(directory, 'cn-mainland', text)).map(({ area }) => area);

/** A name that more places bear than one text means is asked about. */
const rare = districts.filter(
  ([, [, spelt = '']]) =>
    districts.filter(([, [, other = '']]) => other.toLowerCase() === spelt.toLowerCase()).length < 5,
);
const every = rare.filter((_, n) => n % 15 === 0);

describe('the place of an office', () => {
  it.each([
    ['as it is spelt', ([, spelt = '']: readonly string[]) => spelt],
    [
      'without its marks, small',
      ([, spelt = '']: readonly string[]) => spelt.replaceAll(/[^A-Za-z]/g, '').toLowerCase(),
    ],
    ['in a sentence', ([, spelt = '']: readonly string[]) => `a site in ${spelt}, please come`],
    ['in Chinese', ([chinese = '']: readonly string[]) => chinese],
  ])('is found %s', async (_, written) => {
    const missed: string[] = [];
    for (const [area, name] of every)
      if (!(await areasNamed(written(name))).includes(area)) missed.push(`${area} ${written(name)}`);
    expect(every.length).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });

  it.each(["Bao'an", 'Bao’an', 'baoan', 'bao an', 'BAOAN DISTRICT', '宝安'])(
    'is Bao’an in %s',
    async (text) => {
      const offices = await officesNamedIn(directory, 'cn-mainland', text);
      expect(offices.map(({ area }) => area)).toContain('440306');
    },
  );

  it('is the area of a text in which only its office bears the name', async () => {
    const text = "Bao'an";
    expect(areaIn(text, await officesNamedIn(directory, 'cn-mainland', text))).toBe('440306');
  });
});
