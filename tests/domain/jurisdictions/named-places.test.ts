import { describe, expect, it } from 'vitest';
import china from '#domain/jurisdictions/cn-mainland/divisions.json' with { type: 'json' };
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { placeNamedIn, placeSoughtIn } from '#domain/jurisdictions/named-places.ts';
import further from '#domain/jurisdictions/ph/further-places.json' with { type: 'json' };
import { route } from '#domain/office/routing.ts';
import { liesIn } from '#domain/terms/division-code.ts';
import psgc from './psgc.json' with { type: 'json' };

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
    ['Kabankalan', 'PH-18-NEC'],
    ['Tondo, Manila', 'PH-00'],
    ['Naga City, Cebu', 'PH-07-CEB'],
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

  it.each([
    ['深圳市龙华区', '440309'],
    ['苏州昆山千灯镇', '320583'],
    ['浙江义乌后宅街道，518房', '330782'],
    ['贵州来的，在惠州惠阳秋长', '441303'],
    ['工地在高铁站北边五百米 洛阳', '410300'],
    ['宝安', '440306'],
    ['北京朝阳', '110105'],
    ['中山小榄', '442000'],
    ['延边', '222400'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['海南区', '150303'],
    ['shenzhen longgang pingdi', '440307'],
    ['xian gaoling', undefined],
    // a division code alone; among other words, or unknown, six digits are a postcode
    ['440306', '440306'],
    ['518101', undefined],
    ['新村路3号, 440306', undefined],
    // a town may bear a city's name
    ['佛山三水区乐平镇', '440607'],
    ['浙江台州路桥区金清镇', '331004'],
    ['萧山钱塘江边', '330109'],
    // of several districts of one name none is meant more
    ['朝阳区', undefined],
    ['龙华', undefined],
    // roads, people and food bear the names of places
    ['南京路3号', undefined],
    ['坪山大道3号, 518118', undefined],
    ['四川人', undefined],
    ['新建的楼盘', undefined],
    ['厂里和平时一样', undefined],
    ['北京和上海', undefined],
  ])('in China: %s', (text, area) => {
    expect(placeNamedIn('cn-mainland', text)).toBe(area);
  });

  it('reads every full name that only one division bears as that division', () => {
    const { has, name } = divisionsOf('cn-mainland');
    const codes = Object.keys(china.names);
    const byName = Map.groupBy(codes, (code) => name(code, 'zh-CN'));
    const wrong = [...byName].filter(
      ([said, [code = '', ...others]]) =>
        others.length === 0 &&
        !/^.区$/u.test(said) &&
        has(code) &&
        placeNamedIn('cn-mainland', said) !== code,
    );
    expect(wrong).toEqual([]);
  });

  it('reads a district behind its city, both as they are said', () => {
    const wrong = Object.entries(china.names).filter(([code, [said = '']]) => {
      const city = china.names[`${code.slice(0, 4)}00` as keyof typeof china.names]?.[0];
      if (city === undefined || code.endsWith('00')) return false;
      return (
        placeNamedIn('cn-mainland', `${said.startsWith('市') ? city : city.replace(/市$/u, '')}${said}`) !==
        code
      );
    });
    expect(wrong).toEqual([]);
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

/** Against the Philippine Statistics Authority's own list, which numbers the regions otherwise than ISO 3166-2 does. */
describe('the places of the Philippines, by the PSGC of January 2026', () => {
  const { below, name } = divisionsOf('ph');
  const regionsByPsgc: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      ['01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12'].map((n) => [n, `PH-${n}`]),
    ),
    '04': 'PH-40',
    '13': 'PH-00',
    '14': 'PH-15',
    '16': 'PH-13',
    '17': 'PH-41',
    '18': 'PH-18',
    '19': 'PH-14',
  };
  const regionOf = (area: string) => area.slice(0, 5);
  const provinces = below().flatMap((region) => below(region));
  const bare = (city: string) => city.replace(/^(?:Island Garden |Science )?City of | City$| \(.*\)/g, '');
  const cities = Object.entries(psgc.cities).flatMap(([area, all]) =>
    all.map((city) => [city, area] as const),
  );

  it('each region is one of theirs, the Negros Island Region is their 18', () => {
    expect(
      Object.values(psgc.regions)
        .map((code) => regionsByPsgc[code])
        .toSorted(),
    ).toEqual(below().toSorted());
    expect(regionsByPsgc[psgc.regions['Negros Island Region (NIR)']]).toBe('PH-18');
    expect(name('PH-18', 'en')).toBe('Negros Island Region');
  });

  it('each province lies in the region in which they have it', () => {
    const other: Readonly<Record<string, string>> = { 'PH-12-NCO': 'Cotabato' };
    const theirs = new Map(
      Object.entries(psgc.provinces).map(([province, code]) => [province.toLowerCase(), code]),
    );
    for (const area of provinces) {
      const code = theirs.get((other[area] ?? name(area, 'en')).toLowerCase());
      expect([area, code && regionsByPsgc[code]]).toEqual([area, regionOf(area)]);
    }
  });

  it.each(['en', 'zh-CN'])(
    'each division is found by its name in %s, in whatever is written around it',
    (language) => {
      for (const area of [...below(), ...provinces])
        for (const said of [
          name(area, language),
          `Purok 3, ${name(area, language)}`,
          `${name(area, language)}.`,
        ])
          expect([said, placeNamedIn('ph', said)]).toEqual([said, area]);
    },
  );

  it('each city is found by its name alone, but for those of which there are two', () => {
    const twice = ['San Carlos', 'Talisay', 'San Fernando', 'Naga'];
    for (const [city, area] of cities.filter(([each]) => !twice.includes(bare(each)))) {
      const found = placeNamedIn('ph', `12 Mabini St, ${bare(city)} City`);
      expect([city, found && regionOf(found)]).toEqual([city, regionOf(area)]);
    }
  });

  it('each city and municipality is found with its province, whatever else its name is', () => {
    const all = [
      ...cities,
      ...Object.entries(psgc.municipalities).flatMap(([area, names]) =>
        names.map((each) => [each, area] as const),
      ),
    ];
    expect(all.length).toBeGreaterThan(1600);
    const lost = all
      .map(([town, area]) => [`${town}, ${name(area, 'en')}`, area] as const)
      .filter(([said, area]) => placeNamedIn('ph', said) !== area);
    expect(lost).toEqual([]);
  });
});

it('a place that is named leads to the office of its region, and only an unknown one to the office above all', () => {
  const above = {
    id: 'ph-head',
    names: { en: 'Head office' },
    jurisdiction: 'ph',
    area: 'PH',
    phone: '1',
    dutyPhone: '1',
  };
  const regional = ['PH-40', 'PH-07', 'PH-18'].map((area) => ({
    ...above,
    id: area,
    area,
    parent: above.id,
  }));
  const officeFor = (said: string) =>
    route([above, ...regional], { kind: 'wage.unpaid', people: 1, area: placeNamedIn('ph', said) })?.office
      .id;
  const said = ['Dasmarinas, Cavite', 'Cebu City', 'Kabankalan', 'Dumaguete', 'somewhere'];
  expect(said.map(officeFor)).toEqual(['PH-40', 'PH-07', 'PH-18', 'PH-18', 'ph-head']);
});

describe('a place that is looked for', () => {
  it.each([
    ['cn-mainland', '龙华', ['440309', '460106'], ''],
    ['cn-mainland', '深圳市龙华区', ['440309'], ''],
    ['cn-mainland', '昆山玉山镇', ['320583'], '玉山'],
    ['cn-mainland', '苏州昆山千灯镇', ['320583'], '千灯'],
    ['cn-mainland', '横岗街道', [], '横岗'],
    ['gb', 'Luton', [], 'Luton'],
    ['gb', 'Glasgow, Scotland', ['GB-SCT'], 'Glasgow,'],
    ['ph', 'Dasmariñas, Cavite', ['PH-40-CAV'], 'Dasmariñas,'],
  ])('%s: %s', (jurisdiction, text, areas, rest) => {
    expect(placeSoughtIn(jurisdiction, text)).toEqual({ areas, rest });
  });
});
