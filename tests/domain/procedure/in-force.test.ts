/** A rule holds between its dates only. */
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { competentInstead, isInForce } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const cn = newestProcedure('cn-mainland');
const over = { inForce: { until: '2026-03-31' } };

const filedUnder = (procedure: Procedure, fields: object = {}): readonly CaseEvent[] => {
  const order = { ...s.filing, ...fields };
  const made = decide(order, undefined, { ...s.contextFor(s.worker(), s.start), procedure });
  if (isRefusal(made)) throw new Error(made.sentence);
  return made;
};
const clocks = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.type === 'clock_started' ? [event.limit] : []));

describe('the dates between which a rule is in force', () => {
  it('count both days', () => {
    const rule = { inForce: { from: '2026-01-01', until: '2026-03-31' } };
    expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map((on) => isInForce(rule, on))).toEqual(
      [false, true, true, false],
    );
    expect(isInForce({}, '1900-01-01')).toBe(true);
  });

  it('a limit out of force does not start', () => {
    const timeLimits = cn.timeLimits.map((each) => (each.id === 'first_look' ? { ...each, ...over } : each));
    expect(clocks(filedUnder(cn))).toContain('first_look');
    expect(clocks(filedUnder({ ...cn, timeLimits }))).not.toContain('first_look');
  });

  it('a lane out of force is not entered', () => {
    const lanes = cn.lanes.map((each) => ({ ...each, ...over }));
    const types = (procedure: Procedure) => filedUnder(procedure, { headcount: 20 }).map(({ type }) => type);
    expect(types(cn)).toContain('lane_entered');
    expect(types({ ...cn, lanes })).not.toContain('lane_entered');
  });

  it('a competence out of force sends nothing away', () => {
    const competence = cn.competence.map((each) => ({ ...each, ...over }));
    expect(competentInstead(cn, 'safety.hazard', '2026-04-01')?.authority).toBe('emergency_management');
    expect(competentInstead({ competence }, 'safety.hazard', '2026-04-01')).toBeUndefined();
    expect(competentInstead({ competence }, 'safety.hazard', '2026-03-31')).toBeDefined();
  });

  it('a reason to refuse that is out of force has no basis any more', () => {
    const refusals = cn.refusals.map((each) => ({ ...each, ...over }));
    const order = { type: 'propose_refusal', reason: 'duplicate', words: { grounds: 't-000000000001' } };
    const context = { ...s.contextFor(s.officer, s.start), procedure: { ...cn, refusals } };
    const made = decide(order, s.given(s.filed).state, context);
    expect(isRefusal(made) && made.refused).toBe('basis-missing');
  });
});
