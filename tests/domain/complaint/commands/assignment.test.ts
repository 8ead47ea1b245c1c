/** Who works on a case: inspectors, mediator, and who may not be either. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { hasOtherPart } from '#domain/complaint/file/assigned-roles.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
describe('assignment', () => {
  describe('who mediates does not inspect in the same case', () => {
    const both = ['inspector', 'mediator'] as const;
    const staff = s.staff.map((each) =>
      each.id === 'm.sun' || each.id === 'i.li' ? { ...each, roles: [...both] } : each,
    );
    const gives = (told: s.Given, by: Actor, type: string, rest: object) => {
      const given = decide(does(by, type, rest).input, told.state, { ...s.contextFor(by, s.start), staff });
      return isRefusal(given) ? given.refused : s.types(given);
    };
    const named = given(...s.accepted).and(does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }));

    it.each([
      ['lead', { lead: 'm.sun', co: 'i.wang' }],
      ['co-inspector', { lead: 'i.wang', co: 'm.sun' }],
    ])('the mediator is not assigned as %s, nor handed the case', (_, pair) => {
      expect(gives(named, s.supervisor, 'assign_case', pair)).toBe('not-the-same-person');
      const investigated = given(...s.investigating).and(
        does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }),
      );
      expect(gives(investigated, s.supervisor, 'reassign_case', pair)).toBe('not-the-same-person');
    });

    it('the mediator takes part in no act of inspection', () => {
      const investigated = given(...s.investigating).and(
        does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' }),
      );
      const visit = { on: '2026-04-08', inspectors: ['i.li', 'm.sun'] };
      expect(gives(investigated, s.inspector, 'schedule_site_visit', visit)).toBe('not-the-same-person');
    });

    it('an inspector of the case is not named its mediator', () => {
      expect(gives(given(...s.investigating), s.supervisor, 'assign_mediator', { mediator: 'i.li' })).toBe(
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
      const file = given(...s.mediating).and(...lines).state?.file;
      if (file === undefined) throw new Error('An empty story');
      expect(hasOtherPart({ ...file, mediator: 'm.other' }, 'inspector', 'm.sun')).toBe(barred);
    });

    it('who has both roles takes one of them', () => {
      expect(gives(given(...s.accepted), s.supervisor, 'assign_case', { lead: 'm.sun', co: 'i.li' })).toEqual(
        ['case_assigned'],
      );
      expect(gives(given(...s.accepted), s.supervisor, 'assign_mediator', { mediator: 'i.li' })).toEqual([
        'mediator_assigned',
      ]);
    });
  });

  it('a declared conflict of interest shuts a person out (CN-LI-12)', () => {
    const told = given(...s.accepted, does({ ...s.inspector }, 'declare_conflict', { reason: 'relative' }));
    told
      .when(does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }))
      .thenRefused('conflict-of-interest');
    const assigned = given(...s.investigating, does(s.inspector, 'declare_conflict', { reason: 'interest' }));
    assigned
      .when(does(s.inspector, 'notify_hearing', { on: '2026-04-08' }))
      .thenRefused('conflict-of-interest');
  });
});
