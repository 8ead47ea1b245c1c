/** Where a case goes (CN-LI-03), what an office above keeps (CN-LI-04), and whose law a new case is under. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSuperior, isAbove, lineUp, type Office } from '#domain/office/office.ts';
import { jurisdictionFor, officesUnder, route } from '#domain/office/routing.ts';

const office = (id: string, area: string, rest: Partial<Office> = {}): Office => ({
  id,
  name: id,
  nameZh: id,
  jurisdiction: 'cn-mainland',
  area,
  phone: '1',
  dutyPhone: '+8613900000000',
  ...rest,
});
const province = office('cn-44', '440000');
const shenzhen = office('cn-4403', '440300', { parent: 'cn-44' });
const baoan = office('cn-440306', '440306', { parent: 'cn-4403' });
const longhua = office('cn-440309', '440309', { parent: 'cn-4403' });
const guangzhou = office('cn-4401', '440100', { parent: 'cn-44' });
const leeds = office('gb-eng-leeds', 'GB-ENG', { jurisdiction: 'gb' });
const china = [province, shenzhen, baoan, longhua, guangzhou];

const matter = { kind: 'wage.unpaid' as const, people: 1 };
const to = (offices: readonly Office[], area: string | undefined, rest: object = {}) => {
  const found = route(offices, { ...matter, area, ...rest });
  return found && [found.office.id, found.reason];
};

describe('the office of the place (CN-LI-03)', () => {
  it.each([
    ['440306', 'cn-440306'],
    ['440305', 'cn-4403'],
    ['440103', 'cn-4401'],
    ['440000', 'cn-44'],
    ['445200', 'cn-44'],
  ])('%s goes to %s: the longest code that covers it', (area, id) => {
    expect(to(china, area)).toEqual([id, 'place']);
  });

  it('without a place, or with one that nobody covers, the top office', () => {
    expect(to(china, undefined)).toEqual(['cn-44', 'no_place']);
    expect(to(china, '110101')).toEqual(['cn-44', 'no_place']);
    expect(to([], '440306')).toBeUndefined();
  });

  it('does not depend on the order of the offices', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(china, { minLength: china.length }),
        fc.constantFrom('440306', '440301', '440000', '999999', undefined),
        (offices, area) => {
          expect(to(offices, area)).toEqual(to(china, area));
        },
      ),
    );
  });
});

describe('what an office above keeps for itself (CN-LI-04)', () => {
  const keeping = (keeps: NonNullable<Office['keeps']>, top: Office['keeps'] = undefined) => [
    { ...province, ...(top && { keeps: top }) },
    { ...shenzhen, keeps },
    baoan,
  ];

  it('by the number of people', () => {
    const offices = keeping({ peopleFrom: 50 });
    expect(to(offices, '440306', { people: 49 })).toEqual(['cn-440306', 'place']);
    expect(to(offices, '440306', { people: 50 })).toEqual(['cn-4403', 'kept_above']);
  });

  it('by the kind', () => {
    const offices = keeping({ kinds: ['vulnerable.child'] });
    expect(to(offices, '440306', { kind: 'vulnerable.child' })).toEqual(['cn-4403', 'kept_above']);
    expect(to(offices, '440306')).toEqual(['cn-440306', 'place']);
  });

  it('the highest that keeps it has it', () => {
    expect(to(keeping({ peopleFrom: 50 }, { peopleFrom: 500 }), '440306', { people: 500 })).toEqual([
      'cn-44',
      'kept_above',
    ]);
  });

  it('what it keeps elsewhere is none of this place’s', () => {
    expect(to([province, { ...guangzhou, keeps: { peopleFrom: 1 } }, shenzhen, baoan], '440306')).toEqual([
      'cn-440306',
      'place',
    ]);
  });
});

describe('the line of offices', () => {
  it('goes up to the top, and no office is above itself', () => {
    expect(lineUp(china, 'cn-440306')).toEqual(['cn-440306', 'cn-4403', 'cn-44']);
    expect(isAbove(china, 'cn-44', 'cn-440306')).toBe(true);
    expect(isAbove(china, 'cn-440306', 'cn-440306')).toBe(false);
    expect(isAbove(china, 'cn-440306', 'cn-44')).toBe(false);
  });

  it('ends where it would turn in a circle', () => {
    const circle = [office('a', '1', { parent: 'b' }), office('b', '2', { parent: 'a' })];
    expect(lineUp(circle, 'a')).toEqual(['a', 'b']);
  });

  it('the lowest above both designates', () => {
    expect(commonSuperior(china, 'cn-440306', 'cn-440309')).toBe('cn-4403');
    expect(commonSuperior(china, 'cn-440306', 'cn-4401')).toBe('cn-44');
    expect(commonSuperior(china, 'cn-440306', 'cn-4403')).toBe('cn-44');
    expect(commonSuperior(china, 'cn-44', 'cn-4403')).toBeUndefined();
  });
});

describe('whose law', () => {
  const both = [...china, leeds];
  it('the office’s own where an officer files, else the place’s, else the site’s', () => {
    expect(jurisdictionFor(both, { office: 'gb-eng-leeds', area: '440306' }, 'cn-mainland')).toBe('gb');
    expect(jurisdictionFor(both, { area: 'GB-ENG' }, 'cn-mainland')).toBe('gb');
    expect(jurisdictionFor(both, { area: '440306' }, 'gb')).toBe('cn-mainland');
    expect(jurisdictionFor(both, {}, 'gb')).toBe('gb');
    expect(jurisdictionFor(both, { area: 'PH-00' }, 'cn-mainland')).toBe('cn-mainland');
  });

  it('an office whose division is the whole world decides nothing', () => {
    const world = office('cn-top', '000000');
    expect(jurisdictionFor([world, leeds], { area: 'PH-00' }, 'gb')).toBe('gb');
  });

  it('routes among its own offices only', () => {
    expect(officesUnder(both, 'gb').map(({ id }) => id)).toEqual(['gb-eng-leeds']);
  });
});
