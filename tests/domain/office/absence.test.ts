/** Who is away gets no new case, and their cases are always in somebody's view. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import { deputyOf, standsInFor } from '#domain/office/absence.ts';
import { isAbsent, type StaffMember } from '#domain/office/office.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { member } from '#tests/support/staff.ts';
import * as s from '#tests/support/story.ts';

const on = '2026-04-01';
const week = { from: '2026-03-30', until: '2026-04-05' };
const away = (id: string, deputy?: string, more: Partial<StaffMember> = {}): StaffMember =>
  member(id, { absent: { ...week, ...(deputy === undefined ? {} : { deputy }) }, ...more });
const supervisor = member('s.a', { roles: ['supervisor'] });

const sees = (staff: readonly StaffMember[], id: string, day = on) => {
  const self = staff.find((each) => each.id === id);
  if (self === undefined) throw new Error('Nobody');
  return standsInFor(staff, self, day).map((each) => each.id);
};

describe('who stands in', () => {
  it('is the deputy, on the days of the absence, both included', () => {
    const staff = [away('i.a', 'i.b'), member('i.b'), supervisor];
    expect(
      ['2026-03-29', '2026-03-30', '2026-04-05', '2026-04-06'].map((day) => sees(staff, 'i.b', day)),
    ).toEqual([[], ['i.a'], ['i.a'], []]);
    expect(sees(staff, 's.a')).toEqual([]);
  });

  it('is the deputy’s own deputy while that one is away too', () => {
    const staff = [away('i.a', 'i.b'), away('i.b', 'i.c'), member('i.c')];
    expect(deputyOf(staff, staff[0] ?? supervisor, on)?.id).toBe('i.c');
    expect(sees(staff, 'i.c')).toEqual(['i.a', 'i.b']);
  });

  it.each([
    ['no deputy is named', [away('i.a')]],
    ['the deputy has left', [away('i.a', 'i.b'), member('i.b', { active: false })]],
    ['somebody has left without a word', [member('i.a', { active: false })]],
    ['the deputy works elsewhere', [away('i.a', 'i.b'), member('i.b', { office: 'cn-440309' })]],
    ['two stand in for each other', [away('i.a', 'i.b'), away('i.b', 'i.a')]],
    ['the deputy is away with nobody behind', [away('i.a', 'i.b'), away('i.b')]],
  ])('is the supervisor where %s', (_, staff) => {
    expect(sees([...staff, supervisor], 's.a')).toContain('i.a');
  });

  it('is nobody who is away, and nobody of another office', () => {
    const elsewhere = member('s.b', { roles: ['supervisor'], office: 'cn-440309' });
    const staff = [away('i.a'), away('s.a', undefined, { roles: ['supervisor'] }), elsewhere];
    expect(sees(staff, 's.a')).toEqual([]);
    expect(sees(staff, 's.b')).toEqual([]);
  });

  it('is somebody, whatever the deputies, as long as one supervisor is there', () => {
    const ids = ['i.a', 'i.b', 'i.c', 'i.d', 'i.e'];
    const drawn = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            away: fc.boolean(),
            active: fc.boolean(),
            deputy: fc.option(fc.constantFrom(...ids), { nil: undefined }),
          })
          .map(({ away: gone, active, deputy }) =>
            gone ? away(id, deputy, { active }) : member(id, { active }),
          ),
      ),
    );
    fc.assert(
      fc.property(drawn, (some) => {
        const staff = [...some, supervisor];
        for (const each of staff.filter((one) => !one.active || isAbsent(one, on))) {
          const watching = staff
            .filter(({ active }) => active)
            .filter(({ id }) => sees(staff, id).includes(each.id));
          expect(watching).toHaveLength(1);
          expect(watching.every((one) => !isAbsent(one, on))).toBe(true);
        }
      }),
    );
  });
});

describe('the decider', () => {
  const order = (told: s.Given, type: string, body: object, staff: readonly StaffMember[]) => {
    const answer = decide({ type, ...body }, told.state, { ...s.contextFor(s.supervisor, s.start), staff });
    return isRefusal(answer) ? answer.refused : 'done';
  };
  const without = (id: string) => s.staff.map((each) => (each.id === id ? { ...each, absent: week } : each));

  it('gives no new case to who is away today', () => {
    const told = s.given(...s.accepted);
    const pair = { lead: 'i.li', co: 'i.wang' };
    expect(order(told, 'assign_case', pair, without('i.li'))).toBe('absent');
    expect(order(told, 'assign_case', pair, without('i.wang'))).toBe('absent');
    expect(order(told, 'assign_case', pair, without('i.zhao'))).toBe('done');
    // the only mediator of the office: nobody is left who could be named
    expect(order(told, 'assign_mediator', { mediator: 'm.sun' }, without('m.sun'))).toBe('no-such-staff');
  });

  it('counts today in the office’s own time zone: the last day of an absence ends at midnight there', () => {
    const told = s.given(...s.accepted);
    const staff = s.staff.map((each) =>
      each.id === 'i.li' ? { ...each, absent: { from: '2026-04-01', until: '2026-04-01' } } : each,
    );
    const at = (instant: string) => {
      const answer = decide({ type: 'assign_case', ...{ lead: 'i.li', co: 'i.wang' } }, told.state, {
        ...s.contextFor(s.supervisor, instant),
        staff,
      });
      return isRefusal(answer) ? answer.refused : 'done';
    };
    expect([at('2026-04-01T15:59:00.000Z'), at('2026-04-01T16:00:00.000Z')]).toEqual(['absent', 'done']);
  });

  it('takes no part away from who has it and is away for some days', () => {
    const told = s.given(...s.investigating);
    const kept = { lead: 'i.zhao', co: 'i.wang' };
    expect(order(told, 'reassign_case', kept, without('i.wang'))).toBe('done');
    expect(order(told, 'reassign_case', kept, without('i.zhao'))).toBe('absent');
  });
});
