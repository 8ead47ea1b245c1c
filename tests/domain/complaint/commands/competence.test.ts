/** Which office has the case: transfer, dispute, designation, taking over (CN-LI-03, CN-LI-04). */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer } = s;
const clockOf = (told: s.Told, limit: string) =>
  told.state?.file.clocks.find((clock) => clock.limit === limit);
const city: Actor = { role: 'supervisor', id: 's.city', office: 'cn-4403' };
const longhua: Actor = { role: 'supervisor', id: 's.long', office: 'cn-440309' };
const words = { grounds: 't-000000000001' };
const reasons = { reasons: 't-000000000002' };
const dispute = does(s.supervisor, 'dispute_competence', { with: 'cn-440309', words });
const designate = (office: string, by = city) => does(by, 'designate_office', { office, words: reasons });

describe('competence', () => {
  it('one command transfers; the clock of the case runs on', () => {
    const before = tell(...s.accepted);
    const due = before.state?.file.clocks.find(({ clock }) => clock === 'whole_case')?.due;
    const after = goOn(
      before,
      does(s.supervisor, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' }),
    );
    expect(after.state?.file).toMatchObject({ office: 'cn-440309', routedBy: 'place' });
    expect(after.state?.file.clocks.find(({ clock }) => clock === 'whole_case')?.due).toBe(due);
  });

  it('a dispute goes to the lowest office above both; the case stays and its clocks run on (CN-LI-04)', () => {
    const before = tell(s.filed);
    const after = goOn(before, dispute);
    expect(after.state?.file).toMatchObject({
      office: 'cn-440306',
      dispute: { with: 'cn-440309', before: 'cn-4403' },
    });
    const still = after.state?.file.clocks.filter(({ clock }) => clock !== 'designation');
    expect(still).toEqual(before.state?.file.clocks);
    expect(after.state?.file.clocks.some(({ clock }) => clock === 'designation')).toBe(true);
  });

  it('a designation that is late is told to the office that designates', () => {
    const told = goOn(tell(s.filed), dispute);
    const late = answer(told, does(s.clock, 'reach_deadline', {}, '2026-04-13T02:00:00.000Z'));
    const escalated =
      typeof late === 'string' ? [] : late.filter(({ type }) => type === 'deadline_escalated');
    expect(escalated).toContainEqual(expect.objectContaining({ clock: 'designation', office: 'cn-4403' }));
    expect(escalated).toContainEqual(expect.objectContaining({ clock: 'acceptance', office: 'cn-440306' }));
  });

  it('while it is disputed nobody passes the case on or disputes again', () => {
    const told = goOn(tell(s.filed), dispute);
    expect(
      answer(told, does(s.supervisor, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' })),
    ).toBe('in-dispute');
    expect(answer(told, dispute)).toBe('in-dispute');
  });

  it('designating the other office moves the case there, and that binds', () => {
    const told = goOn(tell(s.filed), dispute, designate('cn-440309'));
    expect(told.state?.file).toMatchObject({
      office: 'cn-440309',
      designated: 'cn-440309',
      routedBy: 'designation',
    });
    expect(told.state?.file.dispute).toBeUndefined();
    const back = (reason: string) => does(longhua, 'transfer_case', { toOffice: 'cn-440306', reason });
    expect(answer(told, back('place'))).toBe('in-dispute');
    expect(s.types(answer(told, back('conflict_of_interest')))).toEqual(['case_transferred']);
    expect(answer(told, does(longhua, 'dispute_competence', { with: 'cn-440306', words }))).toBe(
      'in-dispute',
    );
  });

  it('designating the office that has it leaves the case where it is and stops the clock', () => {
    const told = goOn(tell(s.filed), dispute, designate('cn-440306'));
    expect(told.state?.file).toMatchObject({ office: 'cn-440306', designated: 'cn-440306' });
    expect(told.state?.file.clocks.some(({ clock }) => clock === 'designation')).toBe(false);
  });

  it('only the office above designates, only in a dispute, and only one of the two', () => {
    const told = goOn(tell(s.filed), dispute);
    expect(answer(told, designate('cn-440309', s.supervisor))).toBe('not-your-office');
    expect(answer(told, designate('cn-440309', longhua))).toBe('not-your-office');
    expect(answer(told, designate('cn-4403'))).toBe('no-such-office');
    expect(answer(tell(s.filed), designate('cn-440309'))).toBe('no-such-thing');
  });

  it('without an office above both there is nobody to designate', () => {
    expect(answer(tell(s.filed), does(s.supervisor, 'dispute_competence', { with: 'cn-4403', words }))).toBe(
      'no-such-office',
    );
  });

  it('an office above takes a case over; one beside it can’t', () => {
    const over = (by: Actor) => does(by, 'take_over_case', { words: reasons });
    const told = goOn(tell(...s.accepted), over(city));
    expect(told.state).toMatchObject({
      file: { office: 'cn-4403', routedBy: 'taken_over' },
      stage: { status: 'accepted' },
    });
    expect(answer(tell(...s.accepted), over(longhua))).toBe('not-your-office');
    expect(answer(tell(...s.accepted), over(s.supervisor))).toBe('not-your-office');
  });

  it('keeps the clock of the case running through a transfer, and starts the stage anew', () => {
    const told = tell(
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
