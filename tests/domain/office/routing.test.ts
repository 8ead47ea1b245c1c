/** Which office a complaint goes to: by place (CN-LI-03), unless one above keeps such cases (CN-LI-04). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOfOffices, commonSuperior, isAbove, type Office } from '#domain/office/office.ts';
import { jurisdictionFor, officesUnder, route } from '#domain/office/routing.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';

const office = (id: string, area: string, parent?: string, more: Partial<Office> = {}): Office => ({
  id,
  names: { en: id, 'zh-CN': id },
  jurisdiction: 'cn-mainland',
  area,
  ...(parent === undefined ? {} : { parent }),
  phone: '1',
  dutyPhone: '2',
  ...more,
});

const province = office('cn-44', '440000');
const city = office('cn-4403', '440300', 'cn-44');
const baoan = office('cn-440306', '440306', 'cn-4403');
const longhua = office('cn-440309', '440309', 'cn-4403');
const zhuhai = office('cn-4404', '440400', 'cn-44');
const all = [longhua, city, province, baoan, zhuhai];

const goes = (
  offices: readonly Office[],
  area: string | undefined,
  kind: ComplaintKind = 'wage.unpaid',
  people = 1,
) => {
  const found = route(offices, { kind, people, area });
  return found && [found.office.id, found.reason];
};

describe('the competent office', () => {
  it.each([
    ['440306', 'cn-440306'],
    ['440306007', 'cn-440306'],
    ['440307', 'cn-4403'],
    ['440300', 'cn-4403'],
    ['440402', 'cn-4404'],
    ['441900', 'cn-44'],
  ])('of %s is %s: the longest division code that covers the place (CN-LI-03)', (area, id) => {
    expect(goes(all, area)).toEqual([id, 'place']);
  });

  it.each([undefined, '110105', 'GB-LND'])('without a place that one covers (%s): the top office', (area) => {
    expect(goes(all, area)).toEqual(['cn-44', 'no_place']);
  });

  it('only divisions of digits end in noughts: PH-00 is a region of its own, and covers no other', () => {
    const nation = office('ph', 'PH', undefined, { jurisdiction: 'ph' });
    const manila = office('ph-00-manila', 'PH-00', 'ph', { jurisdiction: 'ph' });
    expect(goes([manila, nation], 'PH-00')).toEqual(['ph-00-manila', 'place']);
    expect(goes([manila, nation], 'PH-05')).toEqual(['ph', 'place']);
    expect(jurisdictionFor([manila, nation], { area: 'PH-05' }, 'cn-mainland')).toBe('ph');
  });

  it('is none where there is no office', () => {
    expect(goes([], '440306')).toBeUndefined();
    expect(goes([], undefined)).toBeUndefined();
  });
});

describe('what an office above keeps (CN-LI-04)', () => {
  const keeping = (where: Office, keeps: NonNullable<Office['keeps']>) => ({ ...where, keeps });
  const cityKeeps = keeping(city, { kinds: ['vulnerable.forced'], peopleFrom: 100 });
  const provinceKeeps = keeping(province, { peopleFrom: 1000 });
  const offices = [baoan, longhua, cityKeeps, provinceKeeps, zhuhai];

  it('goes up by kind, or by the people hit, and only then', () => {
    expect(goes(offices, '440306', 'vulnerable.forced')).toEqual(['cn-4403', 'kept_above']);
    expect(goes(offices, '440306', 'wage.unpaid', 100)).toEqual(['cn-4403', 'kept_above']);
    expect(goes(offices, '440306', 'wage.unpaid', 99)).toEqual(['cn-440306', 'place']);
  });

  it('goes to the highest that keeps it', () => {
    expect(goes(offices, '440306', 'vulnerable.forced', 1000)).toEqual(['cn-44', 'kept_above']);
  });

  it('is the business of the line above only: another city keeps nothing of this one', () => {
    const others = [province, city, baoan, keeping(zhuhai, { kinds: ['wage.unpaid'] })];
    expect(goes(others, '440306')).toEqual(['cn-440306', 'place']);
  });

  it('is what the office of the place keeps too, if it covers the place itself', () => {
    expect(goes([cityKeeps, province], '440307', 'vulnerable.forced')).toEqual(['cn-4403', 'place']);
  });
});

/** Offices in a tree: each below an earlier one, with a code that begins with its parent's. */
const tree = fc
  .array(fc.record({ under: fc.nat(), digit: fc.integer({ min: 11, max: 99 }), keeps: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drawn) => {
    const made: Office[] = [];
    for (const [n, { under, digit, keeps }] of drawn.entries()) {
      const parent = made[under % Math.max(1, made.length)];
      const stem = (parent?.area ?? '').replace(/(00)+$/, '');
      if (parent !== undefined && stem.length >= 6) continue;
      made.push(
        office(
          `cn-o${n}`,
          (stem + digit).padEnd(6, '0'),
          parent?.id,
          keeps ? { keeps: { peopleFrom: 10 } } : {},
        ),
      );
    }
    return made;
  });
const codes = fc.stringMatching(/^[1-9]{2}([1-9]{2}|00){2}$/);

describe('for any tree of offices', () => {
  it('a place goes to an office that covers it, or to one above that keeps it, whatever the order of the list', () => {
    fc.assert(
      fc.property(tree, fc.nat(20), fc.nat(), codes, (offices, people, pick, foreign) => {
        const area = pick % 3 === 0 ? foreign : (offices[pick % offices.length]?.area ?? foreign);
        const found = route(offices, { kind: 'wage.unpaid', people, area });
        if (found === undefined) throw new Error('There are offices');
        const reversed = route([...offices].reverse(), { kind: 'wage.unpaid', people, area });
        if (found.reason !== 'no_place' && new Set(offices.map((each) => each.area)).size === offices.length)
          expect(reversed).toEqual(found);
        const covers = ({ area: own }: Office) => area.startsWith(own.replace(/(00)+$/, ''));
        if (found.reason === 'place') expect(covers(found.office)).toBe(true);
        if (found.reason === 'no_place') expect(offices.some(covers)).toBe(false);
        if (found.reason !== 'kept_above') return;
        expect(people).toBeGreaterThanOrEqual(10);
        expect(offices.some((each) => covers(each) && isAbove(offices, found.office.id, each.id))).toBe(true);
      }),
    );
  });

  it('an office is above those below it and above no other, and not above itself', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (offices, n, m) => {
        const [a, b] = [offices[n % offices.length]?.id ?? '', offices[m % offices.length]?.id ?? ''];
        expect(isAbove(offices, a, a)).toBe(false);
        expect(isAbove(offices, a, b) && isAbove(offices, b, a)).toBe(false);
        expect(isAbove(offices, a, b)).toBe(a !== b && chainOfOffices(offices, b).includes(a));
        const common = commonSuperior(offices, a, b);
        expect(common).toBe(commonSuperior(offices, b, a));
        if (common === undefined) return;
        expect(isAbove(offices, common, a) && isAbove(offices, common, b)).toBe(true);
        const lower = offices.filter(({ id }) => isAbove(offices, id, a) && isAbove(offices, id, b));
        expect(lower.some(({ id }) => isAbove(offices, common, id))).toBe(false);
      }),
    );
  });
});

describe('the line up', () => {
  it('runs from the office to the top', () => {
    expect(chainOfOffices(all, 'cn-440306')).toEqual(['cn-440306', 'cn-4403', 'cn-44']);
    expect(chainOfOffices(all, 'cn-44')).toEqual(['cn-44']);
  });

  it('ends where a mistaken list goes in a circle', () => {
    const circle = [office('cn-aa', '11', 'cn-bb'), office('cn-bb', '12', 'cn-aa')];
    expect(chainOfOffices(circle, 'cn-aa')).toEqual(['cn-aa', 'cn-bb']);
  });

  it('has the office above both, which designates when they dispute (CN-LI-04)', () => {
    expect(commonSuperior(all, 'cn-440306', 'cn-440309')).toBe('cn-4403');
    expect(commonSuperior(all, 'cn-440306', 'cn-4404')).toBe('cn-44');
    expect(commonSuperior(all, 'cn-440306', 'cn-4403')).toBe('cn-44');
    expect(commonSuperior(all, 'cn-44', 'cn-440306')).toBeUndefined();
  });
});

describe('whose law a new complaint is under', () => {
  const london = office('gb-lnd', 'GB-LND', undefined, { jurisdiction: 'gb' });
  const world = [...all, london];
  it.each([
    [{ office: 'gb-lnd', area: '440306' }, 'gb'],
    [{ area: 'GB-LND' }, 'gb'],
    [{ area: '440306' }, 'cn-mainland'],
    [{ area: '990000' }, 'ph'],
    [{}, 'ph'],
    [{ office: 'cn-none' }, 'ph'],
  ])('%j: %s', (asked, jurisdiction) => {
    expect(jurisdictionFor(world, asked, 'ph')).toBe(jurisdiction);
  });

  it('is not told by an office for everywhere', () => {
    expect(jurisdictionFor([office('cn-all', '00')], { area: '440306' }, 'gb')).toBe('gb');
  });

  it('offices under one law', () => {
    expect(officesUnder(world, 'gb')).toEqual([london]);
  });
});
