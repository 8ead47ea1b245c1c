/** What the engine proposes for a new complaint, and where a refused worker can go. */
import { describe, expect, it } from 'vitest';
import { alternativeFor, assess } from '#domain/complaint/assessment.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;

const assessed = (fields: object, by = s.worker()) => {
  const { state } = given(does(by, 'file_complaint', { ...s.filing, ...fields }, s.start));
  if (state === undefined) throw new Error('not filed');
  return assess(state.file, s.contextFor(s.officer, s.start));
};
const pointOf = (fields: object, point: string, by = s.worker()) =>
  assessed(fields, by).points.find((each) => each.point === point);

describe('the acceptance test (CN-LI-06)', () => {
  it('proposes to accept what is recent, ours, from here, and against somebody', () => {
    const { points, proposal } = assessed({});
    expect(proposal).toEqual({ do: 'accept' });
    expect(points.map(({ point, holds }) => [point, holds])).toEqual([
      ['subject', 'yes'],
      ['place', 'yes'],
      ['employer', 'yes'],
      ['look_back', 'yes'],
      ['limitation', 'unknown'],
    ]);
  });

  it.each([
    ['ended two years ago to the day', '2024-04-01', 'yes', '2026-04-01'],
    ['ended a day earlier: the last day was Tuesday', '2024-03-31', 'no', '2026-03-31'],
    ['the last day is moved off a holiday', '2024-03-28', 'no', '2026-03-30'],
  ])('look-back of two years from the end of the act (CN-LI-08): %s', (_, until, holds, lastDay) => {
    expect(pointOf({ claim: { from: '2024-01-01', until } }, 'look_back')).toMatchObject({
      holds,
      lastDay,
      rule: 'CN-LI-08',
    });
  });

  it('what goes on is never too old, and what nobody said is not counted against the worker', () => {
    expect(pointOf({ claim: { from: '2019-01-01' } }, 'look_back')?.holds).toBe('yes');
    expect(pointOf({ claim: {} }, 'look_back')?.holds).toBe('unknown');
    expect(assessed({ claim: {} }).proposal).toEqual({ do: 'accept' });
  });

  it('too long ago: proposes to refuse (CN-LI-07 a)', () => {
    expect(assessed({ claim: { until: '2023-12-31' } }).proposal).toEqual({
      do: 'refuse',
      reason: 'out_of_time',
    });
  });

  it('nobody named: proposes to ask (CN-LI-07 b)', () => {
    expect(assessed({ parties: [] }).proposal).toEqual({ do: 'complete', missing: ['employer'] });
    expect(assessed({ parties: [], area: undefined }).proposal).toEqual({
      do: 'complete',
      missing: ['employer', 'place'],
    });
  });

  it.each([
    ['safety.hazard', 'emergency_management', 'CN-LI-10'],
    ['health.occupational', 'health_commission', 'CN-LI-10'],
    ['service.school', 'education', 'CN-MW-28'],
  ])('%s belongs to %s (CN-LI-07 c): proposes to refer', (kind, authority, rule) => {
    const { points, proposal } = assessed({ kind });
    expect(proposal).toEqual({ do: 'refer', authority });
    expect(points[0]).toMatchObject({ point: 'subject', holds: 'no', authority, rule });
  });

  it('filed at the office that was asked, for a place of another: proposes the transfer (CN-LI-03)', () => {
    const { points, proposal } = assessed({ area: '440309' }, s.officer);
    expect(proposal).toEqual({ do: 'transfer', office: 'cn-440309' });
    expect(points[1]).toMatchObject({ holds: 'no', office: 'cn-440309', rule: 'CN-LI-03' });
  });
});

describe('limitation of the claim elsewhere, without this complaint', () => {
  it('wages wait for the end of the work (CN-AR-09)', () => {
    const claim = { from: '2023-01-01', until: '2023-12-31' };
    expect(pointOf({ claim: { ...claim, endOfWork: 'goes_on' } }, 'limitation')).toMatchObject({
      holds: 'yes',
      rule: 'CN-AR-09',
    });
    expect(pointOf({ claim: { ...claim, endOfWork: '2025-04-01' } }, 'limitation')).toMatchObject({
      holds: 'yes',
      lastDay: '2026-04-01',
    });
    expect(pointOf({ claim: { ...claim, endOfWork: '2025-03-31' } }, 'limitation')).toMatchObject({
      holds: 'no',
      lastDay: '2026-03-31',
    });
    expect(pointOf({ claim }, 'limitation')?.holds).toBe('unknown');
  });

  it('other claims run from the harm (CN-AR-08)', () => {
    expect(
      pointOf({ kind: 'contract.dismissal', claim: { until: '2025-03-31' } }, 'limitation'),
    ).toMatchObject({
      holds: 'no',
      lastDay: '2026-03-31',
      rule: 'CN-AR-08',
    });
  });
});

describe('the last safe day once the complaint is accepted', () => {
  const accepted = (claim: object) => {
    const told = given(
      does(s.worker(), 'file_complaint', { ...s.filing, claim }, s.start),
      does(s.officer, 'accept_complaint'),
    );
    const { clocks, lastSafeDay } = told.state?.file ?? { clocks: [] };
    return { lastSafeDay, reminded: clocks.some(({ kind }) => kind === 'limitation') };
  };

  it('is a year from the acceptance, which interrupts (CN-AR-08)', () => {
    const year = { lastSafeDay: '2027-04-01', reminded: true };
    expect(accepted({ until: '2026-03-31' })).toEqual(year);
    expect(accepted({ until: '2026-03-31', endOfWork: 'goes_on' })).toEqual(year);
    expect(accepted({ until: '2026-03-31', endOfWork: '2025-04-01' })).toEqual(year);
  });

  it('stays what it was where the claim was lost before: nobody is told of a year that isn’t there', () => {
    expect(accepted({ until: '2025-03-31', endOfWork: '2025-03-31' })).toEqual({
      lastSafeDay: '2026-03-31',
      reminded: false,
    });
  });
});

describe('a refusal names where to go instead', () => {
  const refused = (kind: ComplaintKind, reason: string, fields: object = {}) => {
    const told = given(does(s.worker(), 'file_complaint', { ...s.filing, kind, ...fields }, s.start));
    const after = told.and(
      does(s.officer, 'propose_refusal', { reason, words: { grounds: 't-000000000001' } }),
      does(s.supervisor, 'approve_refusal'),
    );
    return after.history.map(({ event }) => event).find(({ type }) => type === 'complaint_refused');
  };

  it('the authority that the procedure names for the reason (CN-LI-07, CN-LI-19)', () => {
    expect(refused('wage.unpaid', 'out_of_time')).toMatchObject({ instead: { authority: 'arbitration' } });
    expect(refused('wage.unpaid', 'in_other_procedure')).toMatchObject({
      instead: { authority: 'arbitration' },
    });
    expect(refused('wage.unpaid', 'duplicate')).not.toHaveProperty('instead');
  });

  it('the one that is competent for the kind, where the subject is not ours (CN-LI-07 c)', () => {
    expect(refused('service.school', 'not_competent_subject')).toMatchObject({
      instead: { authority: 'education' },
    });
  });

  it('nobody is sent into a dead end: where the procedure knows no way, the officer names one', () => {
    const told = given(s.filed);
    const proposes = (reason: string, rest: object = {}) =>
      does(s.officer, 'propose_refusal', { reason, ...rest });
    for (const reason of ['not_competent_subject', 'not_competent_place'])
      told.when(proposes(reason)).thenRefused('basis-missing');
    told.when(proposes('not_competent_subject', { instead: {} })).thenRefused('basis-missing');
    told
      .when(proposes('not_competent_place', { instead: { office: 'cn-440306' } }))
      .thenRefused('no-such-office');
    const named = { instead: { authority: 'arbitration' } };
    const refusedAs = told.and(
      proposes('not_competent_subject', named),
      does(s.supervisor, 'approve_refusal'),
    );
    expect(refusedAs.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: 'complaint_refused', ...named }),
    );
  });

  it('the office of the place, where the place is not ours', () => {
    const { state } = given(does(s.officer, 'file_complaint', { ...s.filing, area: '440309' }, s.start));
    if (state === undefined) throw new Error('not filed');
    expect(
      alternativeFor(state.file, { reason: 'not_competent_place' }, s.contextFor(s.officer, s.start)),
    ).toEqual({
      instead: { office: 'cn-440309' },
    });
  });

  it('under every procedure each reason has a basis', () => {
    for (const jurisdiction of ['cn-mainland', 'gb', 'ph'])
      expect(newestProcedure(jurisdiction).refusals.every(({ basis }) => basis !== '')).toBe(true);
  });
});
