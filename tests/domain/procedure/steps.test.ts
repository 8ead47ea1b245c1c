/** A procedure says which stages and steps it has, and who takes them. */
import { describe, expect, it } from 'vitest';
import { allowedCommands, decide } from '#domain/complaint/decide.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { checkProcedure } from '#domain/procedure-tools/check.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const cn = newestProcedure('cn-mainland');
const told = s.given(s.filed);
const given = (procedure: Procedure, type: string, by = s.officer, told_ = told) => {
  const made = decide({ type }, told_.state, { ...s.contextFor(by, s.start), procedure });
  return isRefusal(made) ? made.refused : s.types(made);
};
const { accept_complaint: _, ...withoutAccepting } = cn.steps;

describe('steps', () => {
  it('one that the procedure does not name is not taken and not offered', () => {
    const procedure = { ...cn, steps: withoutAccepting };
    expect(given(procedure, 'accept_complaint')).toBe('not-in-procedure');
    const context = { ...s.contextFor(s.officer, s.start), procedure };
    if (told.state === undefined) throw new Error('not filed');
    expect(allowedCommands(told.state, context)).not.toContain('accept_complaint');
    expect(allowedCommands(told.state, { ...context, procedure: cn })).toContain('accept_complaint');
  });

  it('a role that the procedure does not name for it may not take it', () => {
    const procedure = { ...cn, steps: { ...cn.steps, accept_complaint: ['supervisor' as const] } };
    expect(given(procedure, 'accept_complaint')).toBe('role-not-allowed');
    expect(given(procedure, 'accept_complaint', s.supervisor)).toContain('complaint_accepted');
  });

  it('a stage that it does not have is not entered, whatever leads there', () => {
    const procedure = { ...cn, stages: cn.stages.filter((each) => each !== 'coordination') };
    expect(given(procedure, 'begin_coordination')).toBe('not-in-procedure');
  });

  it('a kind that may not be complained of there is not filed', () => {
    const order = { ...s.filing, kind: 'wage.construction_chain' };
    const made = decide(order, undefined, {
      ...s.contextFor(s.worker(), s.start),
      procedure: newestProcedure('gb'),
    });
    expect(isRefusal(made) && made.refused).toBe('not-in-procedure');
  });

  it('a reason for closing that it does not know is refused', () => {
    const procedure = {
      ...cn,
      closingReasons: cn.closingReasons.filter(({ reason }) => reason !== 'unfounded'),
    };
    const accepted = s.given(...s.accepted);
    const close = { type: 'close_case', reason: 'unfounded' } as const;
    const made = decide(close, accepted.state, { ...s.contextFor(s.supervisor, s.start), procedure });
    expect(isRefusal(made) && made.refused).toBe('not-in-procedure');
  });
});

describe('the inspectors of a formal act', () => {
  const { state } = s.given(...s.investigating);
  const visit = (inspectors: readonly string[], atLeast: number) =>
    decide(s.does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors }).input, state, {
      ...s.contextFor(s.inspector, s.start),
      procedure: { ...cn, inspectors: { atLeast, basis: 'Some Act s. 7', verified: false } },
    });

  it('are as many as the procedure says, and the refusal names its article (CN-LI-11)', () => {
    expect(visit(['i.li'], 1)).not.toHaveProperty('refused');
    expect(visit(['i.li', 'i.wang', 'i.zhao'], 3)).not.toHaveProperty('refused');
    expect(visit(['i.li', 'i.wang'], 3)).toEqual({
      refused: 'two-inspectors-needed',
      sentence: 'A formal act needs inspectors: at least 3 different ones (Some Act s. 7).',
    });
  });

  it('are two in mainland China and, as its office promises, in Great Britain; none where nothing is inspected', () => {
    expect(cn.inspectors).toEqual({ atLeast: 2, rule: 'CN-LI-11', basis: 'LSSR art. 16', verified: true });
    expect(newestProcedure('gb').inspectors).toMatchObject({
      atLeast: 2,
      basis: 'Service promise of the office',
    });
    expect(newestProcedure('ph').inspectors).toBeUndefined();
  });
});

describe('procedure check of stages, steps, lanes and kinds', () => {
  const places = (changed: object) => checkProcedure({ ...cn, ...changed }).map(({ where }) => where);

  it.each([
    ['a command that is not there', { steps: { ...cn.steps, dance: ['worker'] } }, 'steps.dance'],
    ['a role that can’t', { steps: { ...cn.steps, issue_order: ['worker'] } }, 'steps.issue_order'],
    ['a stage without a way on', { steps: {} }, 'stages'],
    ['no triage', { stages: cn.stages.slice(1) }, 'stages'],
    ['no outcome of decisions', { outcomes: [] }, 'outcomes'],
    ['nobody knows how many inspectors', { inspectors: undefined }, 'inspectors'],
    ['inspectors where nothing is inspected', { stages: ['triage'] }, 'inspectors'],
    [
      'nothing calls anybody out',
      { matters: cn.matters.map((each) => ({ ...each, callsOut: false })) },
      'matters',
    ],
    ['lanes out of order', { lanes: cn.lanes.toReversed() }, 'lanes[4] (forced_labour).urgency'],
    ['a word that is missing', { terms: { 'authority.court': 'term.moon_court' } }, 'terms.authority.court'],
    [
      'a kind that is not there',
      { matters: cn.matters.filter(({ kind }) => kind !== 'safety.hazard') },
      'competence[0]',
    ],
  ])('%s', (_, changed, place) => {
    expect(places(changed)).toContain(place);
  });
});
