/** Which office has the case: transfer, dispute, designation, taking over (CN-LI-03, CN-LI-04). */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given } = s;
const city: Actor = { role: 'supervisor', id: 's.city', office: 'cn-4403' };
const longhua: Actor = { role: 'supervisor', id: 's.long', office: 'cn-440309' };
const words = { grounds: 't-000000000001' };
const reasons = { reasons: 't-000000000002' };
const dispute = does(s.supervisor, 'dispute_competence', { with: 'cn-440309', words });
const designate = (office: string, by = city) => does(by, 'designate_office', { office, words: reasons });

describe('competence', () => {
  it('one command transfers; the clock of the case runs on', () => {
    const before = given(...s.accepted);
    const due = before.state?.file.clocks.find(({ clock }) => clock === 'whole_case')?.due;
    const after = before.and(does(s.supervisor, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' }));
    expect(after.state?.file).toMatchObject({ office: 'cn-440309', routedBy: 'place' });
    expect(after.state?.file.clocks.find(({ clock }) => clock === 'whole_case')?.due).toBe(due);
  });

  it('a dispute goes to the lowest office above both; the case stays and its clocks run on (CN-LI-04)', () => {
    const before = given(s.filed);
    const after = before.and(dispute);
    expect(after.state?.file).toMatchObject({
      office: 'cn-440306',
      dispute: { with: 'cn-440309', before: 'cn-4403' },
    });
    const still = after.state?.file.clocks.filter(({ clock }) => clock !== 'designation');
    expect(still).toEqual(before.state?.file.clocks);
    expect(after.state?.file.clocks.some(({ clock }) => clock === 'designation')).toBe(true);
  });

  it('a designation that is late is told to the office that designates', () => {
    const told = given(s.filed).and(dispute);
    const late = told.when(does(s.clock, 'reach_deadline', {}, '2026-04-13T02:00:00.000Z')).result;
    const escalated =
      typeof late === 'string' ? [] : late.filter(({ type }) => type === 'deadline_escalated');
    expect(escalated).toContainEqual(expect.objectContaining({ clock: 'designation', office: 'cn-4403' }));
    expect(escalated).toContainEqual(expect.objectContaining({ clock: 'acceptance', office: 'cn-440306' }));
  });

  it('while it is disputed nobody passes the case on or disputes again', () => {
    const told = given(s.filed).and(dispute);
    told
      .when(does(s.supervisor, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' }))
      .thenRefused('in-dispute');
    told.when(dispute).thenRefused('in-dispute');
  });

  it('designating the other office moves the case there, and that binds', () => {
    const told = given(s.filed).and(dispute, designate('cn-440309'));
    expect(told.state?.file).toMatchObject({
      office: 'cn-440309',
      designated: 'cn-440309',
      routedBy: 'designation',
    });
    expect(told.state?.file.dispute).toBeUndefined();
    const back = (reason: string) => does(longhua, 'transfer_case', { toOffice: 'cn-440306', reason });
    told.when(back('place')).thenRefused('in-dispute');
    told.when(back('conflict_of_interest')).thenEvents('case_transferred');
    told.when(does(longhua, 'dispute_competence', { with: 'cn-440306', words })).thenRefused('in-dispute');
  });

  it('designating the office that has it leaves the case where it is and stops the clock', () => {
    const told = given(s.filed).and(dispute, designate('cn-440306'));
    expect(told.state?.file).toMatchObject({ office: 'cn-440306', designated: 'cn-440306' });
    expect(told.state?.file.clocks.some(({ clock }) => clock === 'designation')).toBe(false);
  });

  it('only the office above designates, only in a dispute, and only one of the two', () => {
    const told = given(s.filed).and(dispute);
    told.when(designate('cn-440309', s.supervisor)).thenRefused('not-your-office');
    told.when(designate('cn-440309', longhua)).thenRefused('not-your-office');
    told.when(designate('cn-4403')).thenRefused('no-such-office');
    given(s.filed).when(designate('cn-440309')).thenRefused('no-such-thing');
  });

  it('without an office above both there is nobody to designate', () => {
    given(s.filed)
      .when(does(s.supervisor, 'dispute_competence', { with: 'cn-4403', words }))
      .thenRefused('no-such-office');
  });

  it('an office above takes a case over; one beside it can’t', () => {
    const over = (by: Actor) => does(by, 'take_over_case', { words: reasons });
    const told = given(...s.accepted).and(over(city));
    expect(told.state).toMatchObject({
      file: { office: 'cn-4403', routedBy: 'taken_over' },
      stage: { status: 'accepted' },
    });
    given(...s.accepted)
      .when(over(longhua))
      .thenRefused('not-your-office');
    given(...s.accepted)
      .when(over(s.supervisor))
      .thenRefused('not-your-office');
  });

  it('keeps the clock of the case running through a transfer, and starts the stage anew', () => {
    const told = given(
      ...s.accepted,
      does(
        s.supervisor,
        'transfer_case',
        { toOffice: 'cn-440309', reason: 'place' },
        '2026-04-07T02:00:00.000Z',
      ),
    );
    expect(clockOf(told, 'investigation')?.startOn).toBe('2026-04-01');
    expect(clockOf(told, 'assignment')?.startOn).toBe('2026-04-07');
    expect(told.state && ownerOf(told.state)).toEqual({ role: 'supervisor', office: 'cn-440309' });
  });
});
