/** Referral to another authority, and what came of it. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { evasions } from '#domain/terms/vocabulary.ts';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given } = s;

describe('referral', () => {
  it('keeps what a tribunal awards with the day until which it is due, and watches that day', () => {
    const referred = given(
      s.filed,
      does(s.officer, 'refer_to_authority', {
        authority: 'arbitration',
        words: { package: 't-0123456789abcdef' },
      }),
    );
    const lines = [{ worker: 'w1', fen: 1_800_000 }];
    const award = (rest: object) =>
      does(s.officer, 'record_referral_outcome', { outcome: 'award', lines, ...rest });
    referred.when(award({})).thenRefused('date-not-allowed');
    referred.when(award({ lines: [], dueOn: '2026-05-06' })).thenRefused('date-not-allowed');
    referred.when(award({ lines: [], outcome: 'rejected' })).thenEvents('referral_outcome_recorded');
    const awarded = referred.and(award({ dueOn: '2026-05-06' }));
    expect(awarded.state?.file.obligations.at(-1)?.instalments).toEqual([{ dueOn: '2026-05-06', lines }]);
    expect(clockOf(awarded, 'instalment')).toMatchObject({ named: '2026-05-06', startOn: '2026-04-01' });
    const late = referred.and(award({ dueOn: '2026-03-20' }));
    expect(late.state?.file.obligations.at(-1)?.instalments[0]?.dueOn).toBe('2026-03-20');
    late.when(does(s.clock, 'reach_deadline')).thenEvents('deadline_escalated');
  });
});

describe('unpaid wages told to the police (CN-MW-19)', () => {
  const police = (told: s.Given, at: string, evasion?: string) =>
    told.when(
      does(s.supervisor, 'refer_to_authority', { authority: 'police', ...(evasion && { evasion }) }, at),
    ).result;
  const late = '2026-04-16T02:00:00.000Z';

  /** An order to pay one worker, served, whose limit has passed by `late`. */
  const served = (fen: number, from = '2026-01-01'): s.Given =>
    given(
      does(
        s.worker(),
        'file_complaint',
        { ...s.filing, claim: { claimedFen: fen, from, until: '2026-03-31' } },
        s.start,
      ),
      ...s.investigating.slice(1),
    ).and(
      does(s.inspector, 'record_findings', {
        lines: [{ worker: 'w1', fen }],
        violations: [],
        inspectors: ['i.li', 'i.wang'],
      }),
      does(s.inspector, 'propose_order', {
        liable: [{ party: 'p1', basis: 'direct', order: 1 }],
        lines: [{ worker: 'w1', fen }],
        dueOn: '2026-04-15',
        inspectors: ['i.li', 'i.wang'],
      }),
      does(s.supervisor, 'issue_order'),
      does(s.inspector, 'record_order_served', { party: 'p1', on: '2026-04-01' }),
    );

  it.each(evasions)(
    'after a served order that went unheeded, for a large amount, when the debtor %s',
    (evasion) => {
      expect(s.types(police(served(2_000_000), late, evasion))).toEqual(['case_referred']);
    },
  );

  it('each condition is needed', () => {
    expect(police(given(...s.ordered), late, 'fled')).toBe('police-conditions');
    expect(police(served(2_000_000), '2026-04-15T02:00:00.000Z', 'fled')).toBe('police-conditions');
    expect(police(served(2_000_000), late)).toBe('police-conditions');
  });

  it('not for an amount below that of the place, nor for fewer than three months', () => {
    expect(police(served(1_999_999), late, 'fled')).toBe('police-conditions');
    expect(police(served(2_000_000, '2026-02-01'), late, 'fled')).toBe('police-conditions');
  });

  it.each([
    ['Shenzhen, a class 1 city of Guangdong', '440306', 2_000_000],
    ['another city of Guangdong', '440205', 1_000_000],
    ['Hunan', '430102', 600_000],
    ['Hubei, whose figure is not known: the least that a province may fix', '420106', 500_000],
  ])('in %s (%s) from %d fen', (_, lawArea, least) => {
    const refused = (fen: number) => {
      const { state } = served(fen);
      const moved = state && { ...state, file: { ...state.file, lawArea } };
      const order = { type: 'refer_to_authority', authority: 'police', evasion: 'fled' };
      return isRefusal(decide(order, moved, s.contextFor(s.supervisor, late)));
    };
    expect(refused(least)).toBe(false);
    expect(refused(least - 1)).toBe(true);
  });

  it('forced labour goes to the police at once, without any of it', () => {
    const told = given(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'vulnerable.forced' }, s.start),
    );
    const sent = told.when(does(s.officer, 'refer_to_authority', { authority: 'police' })).result;
    expect(s.types(sent)).toContain('case_referred');
  });
});
