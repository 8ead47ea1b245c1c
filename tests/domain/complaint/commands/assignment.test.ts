/** Who works on a case: inspectors, mediator, and who may not be either. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { hasOtherPart } from '#domain/complaint/file/assigned-roles.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer } = s;
describe('assignment', () => {
  describe('who mediates does not inspect in the same case', () => {
    const both = ['inspector', 'mediator'] as const;
    const staff = s.staff.map((each) =>
      each.id === 'm.sun' || each.id === 'i.li' ? { ...each, roles: [...both] } : each,
    );
    const gives = (told: s.Told, by: Actor, type: string, rest: object) => {
      const given = decide(does(by, type, rest).order, told.state, { ...s.surroundings(by, s.start), staff });
      return isRefusal(given) ? given.refused : s.types(given);
    };
    const named = goOn(tell(...s.accepted), does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }));

    it.each([
      ['lead', { lead: 'm.sun', co: 'i.wang' }],
      ['co-inspector', { lead: 'i.wang', co: 'm.sun' }],
    ])('the mediator is not assigned as %s, nor handed the case', (_, pair) => {
      expect(gives(named, s.supervisor, 'assign_case', pair)).toBe('not-the-same-person');
      const investigated = goOn(
        tell(...s.investigating),
        does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }),
      );
      expect(gives(investigated, s.supervisor, 'reassign_case', pair)).toBe('not-the-same-person');
    });

    it('the mediator takes part in no act of inspection', () => {
      const investigated = goOn(
        tell(...s.investigating),
        does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }),
      );
      const visit = { on: '2026-04-08', inspectors: ['i.li', 'm.sun'] };
      expect(gives(investigated, s.inspector, 'schedule_site_visit', visit)).toBe('not-the-same-person');
    });

    it('an inspector of the case is not named its mediator', () => {
      expect(gives(tell(...s.investigating), s.supervisor, 'assign_mediator', { mediator: 'i.li' })).toBe(
        'not-the-same-person',
      );
    });

    it.each([
      ['held no session', [], false],
      [
        'held a session',
        [does(s.mediator, 'record_session', { words: { minutes: 't-0123456789abcdef' } })],
        true,
      ],
      [
        'took an offer',
        [does(s.mediator, 'record_offer', { side: 'employer', words: { offer: 't-0123456789abcdef' } })],
        true,
      ],
    ])('a mediator who was replaced and %s: keeps what was said to themself', (_, lines, barred) => {
      const file = goOn(tell(...s.mediating), ...lines).state?.file;
      if (file === undefined) throw new Error('An empty story');
      expect(hasOtherPart({ ...file, mediator: 'm.other' }, 'inspector', 'm.sun')).toBe(barred);
    });

    it('who has both roles takes one of them', () => {
      expect(gives(tell(...s.accepted), s.supervisor, 'assign_case', { lead: 'm.sun', co: 'i.li' })).toEqual([
        'case_assigned',
      ]);
      expect(gives(tell(...s.accepted), s.supervisor, 'assign_mediator', { mediator: 'i.li' })).toEqual([
        'mediator_assigned',
      ]);
    });
  });

  it('a declared conflict of interest shuts a person out (CN-LI-12)', () => {
    const told = tell(...s.accepted, does({ ...s.inspector }, 'declare_conflict', { reason: 'relative' }));
    expect(answer(told, does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }))).toBe(
      'conflict-of-interest',
    );
    const assigned = tell(...s.investigating, does(s.inspector, 'declare_conflict', { reason: 'interest' }));
    expect(answer(assigned, does(s.inspector, 'notify_hearing', { on: '2026-04-08' }))).toBe(
      'conflict-of-interest',
    );
  });
});
