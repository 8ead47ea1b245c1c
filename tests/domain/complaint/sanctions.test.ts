/** Fines within the law's bounds, and when the police are told of unpaid wages. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { evasions } from '#domain/terms/vocabulary.ts';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer } = s;

const heard = goOn(
  tell(...s.ordered),
  does(s.inspector, 'notify_hearing', { on: '2026-04-16' }),
  does(s.inspector, 'record_hearing', { attended: true, words: { record: 't-000000000001' } }),
);
const decision = (kind: string, fines: readonly object[]) =>
  answer(
    heard,
    does(s.supervisor, 'issue_decision', { kind, lines: [], compensation: [], fines, dueOn: '2026-05-20' }),
  );

describe('fines of a decision', () => {
  it.each([
    ['CN-LI-24: at the least', [{ fine: 'obstruction', fen: 200_000, count: 1 }], ['decision_issued']],
    ['CN-LI-24: at the most', [{ fine: 'obstruction', fen: 2_000_000, count: 1 }], ['decision_issued']],
    ['below the least', [{ fine: 'obstruction', fen: 199_999, count: 1 }], 'sum-mismatch'],
    ['above the most', [{ fine: 'obstruction', fen: 2_000_001, count: 1 }], 'sum-mismatch'],
    ['a fine by case is not multiplied', [{ fine: 'obstruction', fen: 4_000_000, count: 2 }], 'sum-mismatch'],
    ['CN-LI-21: by worker', [{ fine: 'overtime', fen: 150_000, count: 3 }], ['decision_issued']],
    ['too little for three workers', [{ fine: 'overtime', fen: 29_999, count: 3 }], 'sum-mismatch'],
    [
      'CN-LI-23: a multiple',
      [{ fine: 'concealed_insurance', fen: 300, count: 1, baseFen: 100 }],
      ['decision_issued'],
    ],
    ['a multiple of what?', [{ fine: 'concealed_insurance', fen: 300, count: 1 }], 'basis-missing'],
    [
      'more than three times',
      [{ fine: 'concealed_insurance', fen: 301, count: 1, baseFen: 100 }],
      'sum-mismatch',
    ],
    ['a fine that the law does not know', [{ fine: 'bad_manners', fen: 1, count: 1 }], 'basis-missing'],
    ['a penalty without a fine', [], 'basis-missing'],
  ])('%s', (_, fines, expected) => {
    const found = decision('penalty', fines);
    expect(typeof found === 'string' ? found : s.types(found)).toEqual(expected);
  });

  it('only a penalty fines; the sum of the lines is kept (CN-LI-17)', () => {
    expect(decision('handling', [{ fine: 'obstruction', fen: 200_000, count: 1 }])).toBe('basis-missing');
    const made = decision('penalty', [
      { fine: 'obstruction', fen: 200_000, count: 1 },
      { fine: 'overtime', fen: 10_000, count: 1 },
    ]);
    expect(typeof made === 'string' ? made : made[0]).toMatchObject({ fineFen: 210_000 });
  });

  it('a rule out of force fines nobody', () => {
    const around = s.surroundings(s.supervisor, heard.history.at(-1)?.at ?? s.start);
    const procedure = {
      ...around.procedure,
      fines: around.procedure.fines.map((each) => ({ ...each, inForce: { until: '2025-12-31' } })),
    };
    const order = {
      type: 'issue_decision',
      kind: 'penalty',
      lines: [],
      compensation: [],
      fines: [{ fine: 'obstruction', fen: 200_000, count: 1 }],
      dueOn: '2026-05-20',
    };
    const made = decide(order, heard.state, { ...around, procedure });
    expect(isRefusal(made) && made.refused).toBe('basis-missing');
  });
});

describe('unpaid wages told to the police (CN-MW-19)', () => {
  const police = (told: s.Told, at: string, evasion?: string) =>
    answer(
      told,
      does(s.supervisor, 'refer_to_authority', { authority: 'police', ...(evasion && { evasion }) }, at),
    );
  const served = goOn(
    tell(...s.ordered),
    does(s.inspector, 'record_order_served', { party: 'p1', on: '2026-04-01' }),
  );
  const late = '2026-04-16T02:00:00.000Z';

  it.each(evasions)(
    'after a served order that went unheeded, for a large amount, when the debtor %s',
    (evasion) => {
      expect(s.types(police(served, late, evasion))).toEqual(['case_referred']);
    },
  );

  it('each condition is needed', () => {
    expect(police(tell(...s.ordered), late, 'fled')).toBe('police-conditions');
    expect(police(served, '2026-04-15T02:00:00.000Z', 'fled')).toBe('police-conditions');
    expect(police(served, late)).toBe('police-conditions');
  });

  it('not for an amount below the range, nor for fewer than three months', () => {
    const ordered = (fen: number, from: string) => {
      const told = goOn(
        tell(
          does(
            s.worker(),
            'file_complaint',
            { ...s.filing, claim: { claimedFen: fen, from, until: '2026-03-31' } },
            s.start,
          ),
          ...s.investigating.slice(1),
        ),
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
      return police(told, late, 'fled');
    };
    expect(s.types(ordered(500_000, '2026-01-01'))).toEqual(['case_referred']);
    expect(ordered(499_999, '2026-01-01')).toBe('police-conditions');
    expect(ordered(500_000, '2026-02-01')).toBe('police-conditions');
  });

  it('by the figure that the province has fixed, where it is entered', () => {
    const around = s.surroundings(s.supervisor, late);
    const refer = (single: number) => {
      const offices = around.offices.map((each) =>
        each.id === 'cn-4403' ? { ...each, policeAmounts: { single, group: 10_000_000 } } : each,
      );
      const order = { type: 'refer_to_authority', authority: 'police', evasion: 'fled' };
      return decide(order, served.state, { ...around, offices });
    };
    expect(isRefusal(refer(1_800_000))).toBe(false);
    expect(isRefusal(refer(1_800_001))).toBe(true);
  });

  it('forced labour goes to the police at once, without any of it', () => {
    const told = tell(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'vulnerable.forced' }, s.start),
    );
    const sent = answer(told, does(s.officer, 'refer_to_authority', { authority: 'police' }));
    expect(s.types(sent)).toContain('case_referred');
  });
});
