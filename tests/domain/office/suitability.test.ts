/** Who could take a case: proposed by language, knowledge and load; never with a conflict, never somebody who is away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import { isRefusal } from '#domain/complaint/refusal.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { type Asked, whoCouldTake } from '#domain/office/suitability.ts';
import { cnMainland } from '#domain/procedure/cn-mainland.ts';
import * as s from '#tests/support/story.ts';

const accepted = s.tell(...s.accepted).state;
if (accepted === undefined) throw new Error('not accepted');
const { file } = accepted;
const on = '2026-04-01';

const inspector = (id: string, rest: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  office: 'cn-440306',
  roles: ['inspector'],
  active: true,
  ...rest,
});
const asked = (staff: readonly StaffMember[], rest: Partial<Asked> = {}): Asked => ({
  file,
  procedure: cnMainland,
  role: 'inspector',
  staff,
  load: new Map(),
  on,
  ...rest,
});
const order = (staff: readonly StaffMember[], rest?: Partial<Asked>) =>
  whoCouldTake(asked(staff, rest)).candidates.map(({ id }) => id);

describe('the order', () => {
  it('language before knowledge before load', () => {
    const staff = [
      inspector('i.load'),
      inspector('i.knows', { skills: ['wages'] }),
      inspector('i.speaks', { languages: ['zh'] }),
      inspector('i.other', { skills: ['safety'], languages: ['en'] }),
    ];
    const load = new Map([['i.speaks', 50]]);
    expect(order(staff, { load })).toEqual(['i.speaks', 'i.knows', 'i.load', 'i.other']);
  });

  it('among equals the one with least to do', () => {
    const load = new Map([
      ['i.a', 3],
      ['i.b', 2],
    ]);
    expect(order([inspector('i.a'), inspector('i.b'), inspector('i.c')], { load })).toEqual([
      'i.c',
      'i.b',
      'i.a',
    ]);
  });

  it('proposes two different inspectors (CN-LI-11), and one mediator', () => {
    const staff = [inspector('i.a'), inspector('i.b'), inspector('m.a', { roles: ['mediator'] })];
    expect(whoCouldTake(asked(staff)).proposed).toEqual(['i.a', 'i.b']);
    expect(whoCouldTake(asked(staff, { role: 'mediator' })).proposed).toEqual(['m.a']);
    expect(whoCouldTake(asked([inspector('i.a')])).proposed).toEqual(['i.a']);
  });
});

describe('who may not', () => {
  it('who declared a conflict (CN-LI-12), who is away, who has another part', () => {
    const away = { absent: { from: '2026-03-30', until: '2026-04-01' } };
    const staff = [
      inspector('i.conflict'),
      inspector('i.away', away),
      inspector('i.back', { absent: { from: '2026-03-01', until: '2026-03-31' } }),
      inspector('m.case', { roles: ['inspector', 'mediator'] }),
    ];
    const found = whoCouldTake(
      asked(staff, { file: { ...file, conflicted: ['i.conflict'], mediator: 'm.case' } }),
    );
    expect(found.candidates.map(({ id }) => id)).toEqual(['i.back']);
    expect(found.hindered).toEqual([
      { id: 'i.away', why: 'absent', until: '2026-04-01' },
      { id: 'i.conflict', why: 'conflict_of_interest', rule: 'CN-LI-12' },
      { id: 'm.case', why: 'other_part' },
    ]);
  });

  it('nobody of another office, role, or who has left', () => {
    const staff = [
      inspector('i.far', { office: 'cn-440309' }),
      inspector('o.desk', { roles: ['intake_officer'] }),
      inspector('i.gone', { active: false }),
    ];
    expect(whoCouldTake(asked(staff))).toEqual({ proposed: [], candidates: [], hindered: [] });
  });

  it('and the decider refuses whoever is away today', () => {
    const around = s.surroundings(s.supervisor, s.start);
    const staff = around.staff.map((each) =>
      each.id === 'i.li' ? { ...each, absent: { from: on, until: on } } : each,
    );
    const assign = { type: 'assign_case', lead: 'i.li', co: 'i.wang' };
    const made = decide(assign, accepted, { ...around, staff });
    expect(isRefusal(made) && made.refused).toBe('absent');
    const tomorrow = { ...around, staff, at: '2026-04-02T02:00:00.000Z' };
    expect(isRefusal(decide(assign, accepted, tomorrow))).toBe(false);
  });
});

const people = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^i\.[a-z]{1,4}$/),
    active: fc.boolean(),
    skills: fc.option(fc.subarray(['wages', 'safety'] as const), { nil: undefined }),
    languages: fc.option(fc.subarray(['zh-CN', 'en', 'ne']), { nil: undefined }),
    away: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const staffFrom = (
  drawn: readonly (typeof people extends fc.Arbitrary<readonly (infer T)[]> ? T : never)[],
): readonly StaffMember[] =>
  drawn.map(({ id, active, skills, languages, away }) =>
    inspector(id, {
      active,
      ...(skills && { skills: [...skills] }),
      ...(languages && { languages }),
      ...(away && { absent: { from: on, until: on } }),
    }),
  );

describe('whoever is there', () => {
  it('nobody with a conflict or away is proposed, and nobody else is left out', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 7 }), (drawn, n) => {
        const staff = staffFrom(drawn);
        const conflicted = staff.slice(0, n).map(({ id }) => id);
        const found = whoCouldTake(asked(staff, { file: { ...file, conflicted } }));
        const fit = staff.filter(
          ({ id, active, absent }) => active && absent === undefined && !conflicted.includes(id),
        );
        expect(found.candidates.map(({ id }) => id).sort()).toEqual(fit.map(({ id }) => id).sort());
        expect(new Set(found.proposed).size).toBe(Math.min(2, fit.length));
        expect(found.candidates.length + found.hindered.length).toBe(
          staff.filter(({ active }) => active).length,
        );
      }),
    );
  });

  it('the order in which they are listed does not matter', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const staff = staffFrom(drawn);
        expect(whoCouldTake(asked(staff.toReversed()))).toEqual(whoCouldTake(asked(staff)));
      }),
    );
  });

  it('one more open case never moves anybody up', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
        fc.nat(7),
        (drawn, numbers, n) => {
          const staff = staffFrom(drawn);
          const load = new Map(staff.map(({ id }, at) => [id, numbers[at] ?? 0]));
          const id = staff[n % Math.max(1, staff.length)]?.id ?? '';
          const before = order(staff, { load }).indexOf(id);
          const after = order(staff, { load: new Map(load).set(id, (load.get(id) ?? 0) + 1) }).indexOf(id);
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});
