/** Mainland China's procedure, rule by rule, by rule id. */
import { describe, expect, it } from 'vitest';
import { clockStart } from '#domain/complaint/clocks/clock-start.ts';
import { requiredClocks } from '#domain/complaint/clocks/required-clocks.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { liabilityBases } from '#domain/terms/vocabulary.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const limit = (id: string) => cnMainland.timeLimits.find((each) => each.id === id);

describe('time limits', () => {
  it.each([
    ['CN-LI-05', 'acceptance', { value: 5, unit: 'wd' }],
    ['CN-LI-15', 'investigation', { value: 60, unit: 'wd' }],
    ['CN-LI-16', 'decision', { value: 15, unit: 'wd' }],
    ['CN-AR-02', 'mediation', { value: 15, unit: 'd' }],
    ['CN-AR-05', 'court_confirmation', { value: 30, unit: 'd' }],
    ['CN-AR-06', 'arbitration_review', { value: 15, unit: 'd' }],
    ['CN-AR-22', 'service_of_decision', { value: 7, unit: 'wd' }],
    ['CN-MW-20', 'enforcement_application', { value: 3, unit: 'm' }],
  ])('%s: %s', (rule, id, length) => {
    expect(limit(id)).toMatchObject({ rule, length });
  });

  it('CN-MW-20: the court may be asked within three months after the six for going to court, and no later', () => {
    const { state } = given(...s.investigating);
    if (state === undefined) throw new Error('No case');
    const made = { kind: 'penalty', compensation: [], fineFen: 0, dueOn: '2026-09-15', at: s.start } as const;
    const decided = (servedOn?: string): CaseState => ({
      file: { ...state.file, decided: { ...made, ...(servedOn && { servedOn }) } },
      stage: { status: 'decision_issued' } as CaseState['stage'],
    });
    const at = '2026-08-31T04:00:00.000Z';
    const required = (after: CaseState) =>
      requiredClocks(cnMainland, { before: undefined, after, at }).find(
        ({ clock }) => clock === 'enforcement_application',
      );
    const served = decided('2026-08-31');
    const wanted = required(served);
    const begun = wanted && clockStart(cnMainland, served, wanted, { at, from: at });
    // six months end on 1 March 2027, as 28 February is a Sunday; three months more
    expect(begun).toMatchObject({ startOn: '2027-03-01', dueOn: '2027-06-01', kind: 'legal' });
    expect(required(decided())).toBeUndefined();
  });

  it('CN-AR-20: review by the office and reconsideration are kept apart; the court has six months from the refusal', () => {
    expect(limit('refusal_review')).toMatchObject({ kind: 'service' });
    const refused = given(
      s.filed,
      does(s.officer, 'propose_refusal', { reason: 'out_of_time' }),
      does(s.supervisor, 'approve_refusal', {}),
      does(s.worker(), 'request_review', {}, '2026-05-06T02:00:00.000Z'),
      does(
        s.otherSupervisor,
        'decide_review',
        { overturn: false, words: { reasons: 't-000000000001' } },
        '2026-05-20T02:00:00.000Z',
      ),
    );
    // refused on 1 April; 1 October is a holiday
    const upheld = refused.history.find(({ event }) => event.type === 'refusal_upheld')?.event;
    expect(upheld).toMatchObject({ suitUntil: '2026-10-08' });
  });

  it('CN-LI-15: thirty working days more, once, by the supervisor', () => {
    const extend = does(s.supervisor, 'extend_time_limit', { limit: 'investigation' });
    const told = given(...s.investigating).and(extend);
    expect(told.state?.file.clocks.find(({ clock }) => clock === 'investigation')?.dueOn).toBe('2026-08-11');
    told.when(extend).thenRefused('limit-reached');
  });
});

describe('fines', () => {
  it('CN-AR-08: the claim elsewhere has a year, which the complaint interrupts', () => {
    expect(cnMainland.limitation).toMatchObject({
      rule: 'CN-AR-08',
      length: { value: 1, unit: 'y' },
      effect: 'interrupt',
    });
  });

  it.each([
    ['CN-LI-21', 10_000, 50_000, 'worker'],
    ['CN-LI-22', 100_000, 500_000, 'worker'],
    ['CN-LI-24', 200_000, 2_000_000, 'case'],
    ['CN-MW-24', 2_000_000, 5_000_000, 'case'],
    ['CN-MW-25', 5_000_000, 10_000_000, 'case'],
    ['CN-MW-26', 5_000_000, 10_000_000, 'case'],
  ])('%s: from %i to %i fen by %s', (rule, min, max, per) => {
    expect(cnMainland.fines.find((each) => each.rule === rule)).toMatchObject({ min, max, per });
  });

  it('CN-LI-23: one to three times the concealed wages', () => {
    const fine = cnMainland.fines.find(({ id }) => id === 'concealed_insurance');
    expect(fine).toMatchObject({ times: { min: 1, max: 3 }, per: 'concealed_wages' });
  });

  it('CN-MW-19: the threshold for the police is a range that the province fixes', () => {
    expect(cnMainland.policeThreshold).toMatchObject({
      minMonths: 3,
      single: { min: 500_000, max: 2_000_000 },
      group: { workers: 10, min: 3_000_000, max: 10_000_000 },
    });
  });
});

describe('refusals', () => {
  it('only what the article knows as a refusal is marked as checked, and who was not employed goes to arbitration', () => {
    const checked = cnMainland.refusals.filter(({ verified }) => verified).map(({ reason }) => reason);
    expect(checked).toEqual([
      'out_of_time',
      'not_competent_subject',
      'not_competent_place',
      'in_other_procedure',
      'duplicate',
    ]);
    const elsewhere = cnMainland.refusals.find(({ reason }) => reason === 'no_labour_relation');
    expect(elsewhere?.instead).toBe('arbitration');
  });
});

describe('competence and intake', () => {
  it.each([
    ['CN-LI-10', 'safety.hazard', 'emergency_management'],
    ['CN-LI-10', 'health.occupational', 'health_commission'],
    ['CN-LI-23', 'social.underpaid', 'tax'],
    ['CN-MW-19', 'vulnerable.forced', 'police'],
    ['CN-MW-28', 'service.school', 'education'],
  ] as const)('%s: %s goes to %s', (rule, kind, authority) => {
    const found = cnMainland.competence.find((each) => each.kinds.includes(kind));
    expect(found).toMatchObject({ rule, authority });
  });

  it('CN-LI-10: health and safety may not be accepted, only referred', () => {
    const told = given(does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.hazard' }, s.start));
    told.when(does(s.officer, 'accept_complaint')).thenRefused('not-competent');
  });

  it.each([
    ['CN-LI-06', 'no_identifiable_employer', 'LSSR-IP art. 18'],
    ['CN-LI-08', 'out_of_time', 'LSSR art. 20'],
    ['CN-LI-09', 'not_competent_subject', 'LSSR art. 11'],
    ['CN-LI-19', 'in_other_procedure', 'LSSR art. 21'],
  ])('%s: a refusal as %s names %s', (_, reason, basis) => {
    const instead = { authority: 'arbitration' };
    const told = given(s.filed).and(does(s.officer, 'propose_refusal', { reason, instead }));
    expect(told.history.at(-1)?.event).toMatchObject({
      type: 'refusal_proposed',
      reason,
      basis: expect.stringContaining(basis),
    });
  });

  it('CN-LI-07: what is missing is asked for, and the five days begin anew when it is given', () => {
    const asked = given(s.filed).and(does(s.officer, 'request_completion', { missing: ['employer'] }));
    expect(asked.state?.file.clocks.map(({ limit: each }) => each)).not.toContain('acceptance');
    const completed = asked.and(does(s.worker(), 'complete_complaint', {}, '2026-04-13T02:00:00.000Z'));
    const acceptance = completed.state?.file.clocks.find(({ clock }) => clock === 'acceptance');
    expect(acceptance).toMatchObject({ startOn: '2026-04-13', dueOn: '2026-04-20' });
  });

  it('CN-LI-27: a group of ten goes before others', () => {
    const ten = given(does(s.worker(), 'file_complaint', { ...s.filing, headcount: 10 }, s.start));
    expect([ten.state?.file.urgency, given(s.filed).state?.file.urgency]).toEqual(['U2', 'U3']);
  });

  it('CN-AR-18: representatives from ten workers on', () => {
    const choose = does(s.officer, 'choose_representatives', { representatives: ['w1'] });
    given(s.filed).when(choose).thenRefused('limit-reached');
    expect(cnMainland.representativesFrom).toBe(10);
  });
});

describe('inspection', () => {
  it('CN-LI-13: information, interviews and visits are acts of the inspectors', () => {
    const told = given(...s.investigating);
    const two = ['i.li', 'i.wang'];
    expect([
      told.when(does(s.inspector, 'record_interview', { with: 'worker', inspectors: two })).types,
      told.when(
        does(s.inspector, 'request_information', {
          from: 'p1',
          dueOn: '2026-04-10',
          items: ['wage_ledger'],
        }),
      ).types,
    ]).toEqual([['interview_held'], ['information_requested']]);
  });

  it('CN-LI-18: no decision before the employer was heard', () => {
    const told = given(...s.ordered).and(does(s.inspector, 'notify_hearing', { on: '2026-04-20' }));
    const decision = { kind: 'handling', lines: [], compensation: [], fines: [], dueOn: '2026-05-06' };
    const who = [s.inspector, s.supervisor, s.otherSupervisor].map(
      (by) => told.when(does(by, 'issue_decision', decision)).result,
    );
    expect(who).toContain('employer-not-heard');
  });

  it.each(liabilityBases)(
    'CN-MW-05, CN-MW-06, CN-MW-07, CN-MW-08: an order may hold somebody liable as %s',
    (basis) => {
      const told = given(...s.investigating).and(
        does(s.inspector, 'record_findings', {
          lines: [{ worker: 'w1', fen: 100 }],
          violations: [],
          inspectors: ['i.li', 'i.wang'],
        }),
      );
      const order = does(s.inspector, 'propose_order', {
        liable: [{ party: 'p1', basis, order: 1 }],
        lines: [{ worker: 'w1', fen: 100 }],
        dueOn: '2026-04-15',
        inspectors: ['i.li', 'i.wang'],
      });
      told.when(order).thenEvents('order_proposed');
    },
  );
});
