/** Who could take a case: two inspectors (CN-LI-11), nobody too close to it (CN-LI-12), by topic, language and load. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignmentRequest, type Load, suitabilityFor, tiesIn } from '#domain/assignment/suitability.ts';
import { assignedRoles } from '#domain/complaint/file/assigned-roles.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { cnMainland } from '#domain/jurisdictions/cn-mainland/index.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { isAbsent, type StaffMember } from '#domain/office/office.ts';
import { topics, urgencies } from '#domain/terms/vocabulary.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const on = '2026-04-01';
const { state } = s.given(...s.accepted);
if (state === undefined) throw new Error('An empty story');
const { file } = state;

const asked = (staff: readonly StaffMember[], more: Partial<AssignmentRequest> = {}): AssignmentRequest => ({
  file,
  procedure: cnMainland,
  role: 'inspector',
  staff,
  ties: [],
  on,
  ...more,
});
const loads = (of: Readonly<Record<string, number>>): ReadonlyMap<string, Load> =>
  new Map(Object.entries(of).map(([id, cases]) => [id, { cases, orMore: false }]));
const order = (ask: AssignmentRequest, of: Readonly<Record<string, number>> = {}) =>
  suitabilityFor(ask, loads(of)).ranked.map(({ staff }) => staff);

describe('the ranking', () => {
  it('puts who has fewer open cases first, equal ones by their ids', () => {
    const staff = [member('i.c'), member('i.b'), member('i.a')];
    expect(order(asked(staff), { 'i.a': 3, 'i.b': 1, 'i.c': 3 })).toEqual(['i.b', 'i.a', 'i.c']);
  });

  it('holds who knows the topic as good as one with five cases fewer', () => {
    const staff = [member('i.a', { skills: ['safety'] }), member('i.b', { skills: ['wages'] })];
    expect(order(asked(staff), { 'i.b': 4 })).toEqual(['i.b', 'i.a']);
    expect(order(asked(staff), { 'i.b': 6 })).toEqual(['i.a', 'i.b']);
  });

  it('holds who speaks with the worker as good as one with ten cases fewer; script and region don’t matter', () => {
    const english = { ...file, language: 'en-GB' };
    const staff = [member('i.a'), member('i.b', { languages: ['zh-CN', 'en'] })];
    expect(order(asked(staff, { file: english }), { 'i.b': 9 })).toEqual(['i.b', 'i.a']);
    expect(order(asked(staff, { file: english }), { 'i.b': 11 })).toEqual(['i.a', 'i.b']);
    expect(order(asked(staff), { 'i.b': 1 })).toEqual(['i.a', 'i.b']);
  });

  it('counts open cases twice in a case of the same day', () => {
    const urgent = { ...file, urgency: 'U0' as const };
    const staff = [member('i.a', { skills: ['safety'] }), member('i.b')];
    expect(order(asked(staff), { 'i.b': 3 })).toEqual(['i.b', 'i.a']);
    expect(order(asked(staff, { file: urgent }), { 'i.b': 3 })).toEqual(['i.a', 'i.b']);
  });

  it('says why in codes and numbers', () => {
    const staff = [member('i.a', { skills: ['safety'], languages: ['en'] })];
    const { ranked, proposed } = suitabilityFor(asked(staff), loads({ 'i.a': 7 }));
    expect(ranked).toEqual([
      {
        staff: 'i.a',
        weighs: 22,
        reasons: [
          { code: 'other_topic', topic: 'wages' },
          { code: 'other_language', language: 'zh-CN' },
          { code: 'load', cases: 7, orMore: false },
        ],
      },
    ]);
    expect(proposed).toEqual(['i.a']);
  });
});

describe('who may not', () => {
  const why = (member: StaffMember, more: Partial<AssignmentRequest> = {}) =>
    suitabilityFor(asked([member], more), new Map()).excluded.map(({ bar }) => bar)[0];

  it('has another role, has left, or is away until a day', () => {
    expect(why(member('i.a', { roles: ['mediator'] }))).toEqual({ code: 'other_role' });
    expect(why(member('i.a', { office: 'cn-440309' }))).toEqual({ code: 'other_role' });
    expect(why(member('i.a', { active: false }))).toEqual({ code: 'inactive' });
    const absent = { from: '2026-03-30', until: '2026-04-01' };
    expect(why(member('i.a', { absent }))).toEqual({ code: 'absent', until: '2026-04-01' });
    expect(why(member('i.a', { absent }), { on: '2026-04-02' })).toBeUndefined();
  });

  it('has a conflict of interest, by rule and article (CN-LI-12), as it was declared', () => {
    const source = { rule: 'CN-LI-12', basis: 'LSSR art. 16' };
    const conflicted = { ...file, conflicted: ['i.a'] };
    expect(why(member('i.a'), { file: conflicted })).toEqual({ code: 'conflict_of_interest', ...source });
    const ties = [{ staff: 'i.a', why: 'target_of_complaint' as const }];
    expect(why(member('i.a'), { ties })).toEqual({ code: 'target_of_complaint', ...source });
    const uk = why(member('i.a'), { file: conflicted, procedure: newestProcedure('gb') });
    expect(uk).toEqual({ code: 'conflict_of_interest', basis: 'Service promise of the office' });
  });

  it('has declared it, or answered a report of retaliation in the case', () => {
    expect(
      tiesIn([
        { type: 'conflict_declared', staff: 'i.a', reason: 'relative' },
        { type: 'message_written', from: 'worker', worker: 'w1' },
        { type: 'retaliation_answered', id: 'r1', by: 'i.b' },
      ]),
    ).toEqual([
      { staff: 'i.a', why: 'relative' },
      { staff: 'i.b', why: 'handled_retaliation' },
    ]);
  });

  it('inspects where they would mediate, or the other way round', () => {
    const both = member('i.a', { roles: ['inspector', 'mediator'] });
    const inspects = { ...file, lead: 'i.b', co: 'i.a' };
    expect(why(both, { role: 'mediator', file: inspects })).toEqual({ code: 'other_part_in_case' });
    expect(why(both, { file: inspects })).toBeUndefined();
    expect(why(both, { file: { ...file, mediator: 'i.a' } })).toEqual({ code: 'other_part_in_case' });
  });
});

const ids = ['i.a', 'i.b', 'i.c', 'i.d', 'i.e', 'i.f'] as const;
const anyId = fc.constantFrom(...ids);
const day = fc.constantFrom('2026-03-30', '2026-04-01', '2026-04-02');
const anyMember = (id: string) =>
  fc.record<StaffMember, 'id' | 'name' | 'office' | 'roles' | 'active'>(
    {
      id: fc.constant(id),
      name: fc.constant(id),
      office: fc.constantFrom('cn-440306', 'cn-440306', 'cn-440309'),
      roles: fc
        .subarray(['inspector', 'mediator', 'supervisor'] as const, { minLength: 1 })
        .map((each) => [...each]),
      active: fc.constantFrom(true, true, false),
      skills: fc.subarray([...topics]),
      languages: fc.subarray(['zh-CN', 'en', 'ne']),
      absent: fc.record({ from: day, until: day }),
    },
    { requiredKeys: ['id', 'name', 'office', 'roles', 'active'] },
  );
const anyStaff = fc.tuple(...ids.map(anyMember));
const anyFile: fc.Arbitrary<CaseFile> = fc
  .record(
    {
      urgency: fc.constantFrom(...urgencies),
      language: fc.constantFrom('zh-CN', 'en', 'ne-NP'),
      conflicted: fc.uniqueArray(anyId, { maxLength: 3 }),
      lead: anyId,
      co: anyId,
      mediator: anyId,
    },
    { requiredKeys: ['urgency', 'language', 'conflicted'] },
  )
  .map((drawn) => ({ ...file, ...drawn }));
const anyLoads = fc
  .tuple(...ids.map(() => fc.record({ cases: fc.nat(50), orMore: fc.boolean() })))
  .map((drawn) => new Map(ids.map((id, n) => [id as string, drawn[n] ?? { cases: 0, orMore: false }])));
const anyAsked = fc
  .record({
    file: anyFile,
    role: fc.constantFrom(...assignedRoles),
    staff: anyStaff,
    ties: fc.array(
      fc.record({ staff: anyId, why: fc.constantFrom('relative' as const, 'handled_retaliation' as const) }),
      { maxLength: 2 },
    ),
  })
  .map((drawn) => asked(drawn.staff, drawn));

describe('for any office, case and load', () => {
  it('nobody with a conflict, another part, or away is ever proposed (CN-LI-12)', () => {
    fc.assert(
      fc.property(anyAsked, anyLoads, (ask, load) => {
        const { ranked, proposed } = suitabilityFor(ask, load);
        expect(ranked.map(({ staff }) => staff).slice(0, proposed.length)).toEqual(proposed);
        for (const { staff } of ranked) {
          const member = ask.staff.find(({ id }) => id === staff);
          if (member === undefined) throw new Error('A stranger');
          expect(ask.file.conflicted).not.toContain(staff);
          expect(ask.ties.map((tie) => tie.staff)).not.toContain(staff);
          expect(isAbsent(member, on)).toBe(false);
          const parts = ask.role === 'mediator' ? [ask.file.lead, ask.file.co] : [ask.file.mediator];
          expect(parts).not.toContain(staff);
        }
      }),
    );
  });

  it('two inspectors are two different people (CN-LI-11)', () => {
    fc.assert(
      fc.property(anyAsked, anyLoads, (ask, load) => {
        const { proposed, ranked } = suitabilityFor(ask, load);
        expect(new Set(proposed).size).toBe(proposed.length);
        expect(proposed).toHaveLength(Math.min(ask.role === 'inspector' ? 2 : 1, ranked.length));
      }),
    );
  });

  it('everybody is either ranked or excluded with why, so nobody suitable is left out', () => {
    fc.assert(
      fc.property(anyAsked, anyLoads, (ask, load) => {
        const { ranked, excluded } = suitabilityFor(ask, load);
        const seen = [...ranked, ...excluded].map(({ staff }) => staff);
        expect(seen.sort()).toEqual(ask.staff.map(({ id }) => id).sort());
        const suitable = ask.staff.filter(
          (member) =>
            member.active &&
            member.office === ask.file.office &&
            member.roles.includes(ask.role) &&
            !isAbsent(member, on) &&
            !ask.file.conflicted.includes(member.id) &&
            !ask.ties.some((tie) => tie.staff === member.id) &&
            !(ask.role === 'mediator' ? [ask.file.lead, ask.file.co] : [ask.file.mediator]).includes(
              member.id,
            ),
        );
        expect(ranked.map(({ staff }) => staff).sort()).toEqual(suitable.map(({ id }) => id).sort());
      }),
    );
  });

  it('the order of the list of staff makes no difference', () => {
    fc.assert(
      fc.property(anyAsked, anyLoads, fc.nat(5), (ask, load, turn) => {
        const turned = [...ask.staff.slice(turn), ...ask.staff.slice(0, turn)].reverse();
        expect(suitabilityFor({ ...ask, staff: turned }, load)).toEqual(suitabilityFor(ask, load));
      }),
    );
  });

  it('one more open case never moves a member up', () => {
    fc.assert(
      fc.property(anyAsked, anyLoads, anyId, (ask, load, id) => {
        const place = (of: ReadonlyMap<string, Load>) =>
          suitabilityFor(ask, of).ranked.findIndex(({ staff }) => staff === id);
        const { cases, orMore } = load.get(id) ?? { cases: 0, orMore: false };
        const more = new Map([...load, [id, { cases: cases + 1, orMore }] as const]);
        expect(place(more)).toBeGreaterThanOrEqual(place(load));
      }),
    );
  });
});
