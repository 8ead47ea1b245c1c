/** A decision fines within the law's bounds. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;

const heard = given(...s.ordered).and(
  does(s.inspector, 'notify_hearing', { on: '2026-04-16' }),
  does(s.inspector, 'record_hearing', { attended: true, words: { record: 't-000000000001' } }),
);
const decision = (kind: string, fines: readonly object[]) =>
  heard.when(
    does(s.supervisor, 'issue_decision', { kind, lines: [], compensation: [], fines, dueOn: '2026-05-20' }),
  ).result;

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
    const context = s.contextFor(s.supervisor, heard.history.at(-1)?.at ?? s.start);
    const procedure = {
      ...context.procedure,
      fines: context.procedure.fines.map((each) => ({ ...each, inForce: { until: '2025-12-31' } })),
    };
    const order = {
      type: 'issue_decision',
      kind: 'penalty',
      lines: [],
      compensation: [],
      fines: [{ fine: 'obstruction', fen: 200_000, count: 1 }],
      dueOn: '2026-05-20',
    };
    const made = decide(order, heard.state, { ...context, procedure });
    expect(isRefusal(made) && made.refused).toBe('basis-missing');
  });
});
