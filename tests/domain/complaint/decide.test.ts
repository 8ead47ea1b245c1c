import { describe, expect, it } from 'vitest';
import { allowedCommands, decide } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { hasOtherPart } from '#domain/complaint/file/assigned-roles.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { dueOnDate } from '#domain/time/deadline.ts';
import * as s from '#tests/support/story.ts';

const { does, tell, goOn, answer, types } = s;
const clockOf = (told: s.Told, limit: string) =>
  told.state?.file.clocks.find((clock) => clock.limit === limit);
const sums = (told: s.Told, worker = 'w1') => told.state?.file.workers[worker]?.sums;
const due = (date: string, grace = 0) => dueOnDate(calendarOf('cn'), date, grace).due;

describe('filing and triage', () => {
  it('goes to the office of the place where the labour is used (CN-LI-03)', () => {
    expect(tell(s.filed).state?.file.office).toBe('cn-440306');
    const elsewhere = does(s.worker(), 'file_complaint', { ...s.filing, area: '440307' }, s.start);
    expect(tell(elsewhere).state?.file.office).toBe('cn-4403');
  });

  it('starts the five working days of acceptance (CN-LI-05) and stops them on acceptance', () => {
    expect(clockOf(tell(s.filed), 'acceptance')?.dueOn).toBe('2026-04-09');
    expect(clockOf(tell(...s.accepted), 'acceptance')).toBeUndefined();
    expect(clockOf(tell(...s.accepted), 'investigation')?.dueOn).toBe('2026-06-30');
  });

  it('begins that time anew once the complaint is completed (T05)', () => {
    const told = tell(
      s.filed,
      does(s.officer, 'request_completion', { missing: ['employer'] }),
      does(
        s.worker(),
        'complete_complaint',
        { words: { answer: 't-000000000001' } },
        '2026-04-10T02:00:00.000Z',
      ),
    );
    expect(clockOf(told, 'acceptance')?.startOn).toBe('2026-04-10');
  });

  it('refuses only with a basis and the word of a supervisor who did not propose it (invariant ii)', () => {
    const proposed = tell(s.filed, does(s.officer, 'propose_refusal', { reason: 'out_of_time' }));
    expect(answer(tell(s.filed), does(s.supervisor, 'approve_refusal'))).toBe('nothing-proposed');
    expect(answer(proposed, does(s.officer, 'approve_refusal'))).toBe('role-not-allowed');
    const both = { ...s.officer, role: 'supervisor' } as const;
    expect(answer(proposed, does(both, 'approve_refusal'))).toBe('not-the-same-person');
    const refused = goOn(proposed, does(s.supervisor, 'approve_refusal'));
    expect(refused.history.at(-1)?.seq).toBeGreaterThan(1);
    expect(refused.state?.stage).toMatchObject({ status: 'refused', basis: 'LSSR art. 20', by: 's.zhou' });
    expect(
      answer(
        goOn(refused, does(s.worker(), 'request_review')),
        does(s.supervisor, 'decide_review', { overturn: true }),
      ),
    ).toBe('not-the-same-person');
  });

  it('lapses when the worker never completes it', () => {
    const asked = tell(s.filed, does(s.officer, 'request_completion', { missing: ['employer'] }));
    const lapsed = answer(asked, does(s.clock, 'reach_deadline', {}, '2026-05-30T02:00:00.000Z'));
    expect(types(lapsed)).toContain('case_closed');
  });

  it('does not accept what belongs to the safety authority (CN-LI-10)', () => {
    const hazard = tell(does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.hazard' }, s.start));
    expect(answer(hazard, does(s.officer, 'accept_complaint'))).toBe('not-competent');
    expect(
      types(answer(hazard, does(s.officer, 'refer_to_authority', { authority: 'emergency_management' }))),
    ).toEqual(['case_referred']);
  });

  it('takes the application for confirmation within 30 days at court, 15 at arbitration (CN-AR-05, CN-AR-06)', () => {
    const agreed = tell(
      ...s.mediating,
      does(s.mediator, 'record_agreement', {
        instalments: [{ dueOn: '2026-06-01', lines: [{ worker: 'w1', fen: 1_800_000 }] }],
        deed: false,
        signedBy: ['w1'],
        words: { terms: 't-0123456789abcdef' },
      }),
    );
    const applies = (body: string, at: string) => does(s.mediator, 'request_confirmation', { body }, at);
    const on = (date: string) => `${date}T02:00:00.000Z`;
    expect(types(answer(agreed, applies('arbitration', on('2026-04-16'))))).toContain(
      'confirmation_requested',
    );
    expect(answer(agreed, applies('arbitration', on('2026-04-17')))).toBe('too-late');
    const rung = goOn(agreed, does(s.clock, 'reach_deadline', {}, on('2026-04-17')));
    expect(clockOf(rung, 'arbitration_review')).toBeUndefined();
    expect(rung.history.filter(({ event }) => event.type === 'deadline_escalated')).toEqual([]);
    expect(answer(rung, applies('arbitration', on('2026-04-17')))).toBe('too-late');
    // the thirtieth day is the first of May: the last one is the next working day
    expect(types(answer(rung, applies('court', on('2026-05-06'))))).toContain('confirmation_requested');
    expect(answer(rung, applies('court', on('2026-05-07')))).toBe('too-late');
    const denied = goOn(
      agreed,
      applies('court', on('2026-04-10')),
      does(s.mediator, 'record_confirmation', { confirmed: false }),
    );
    expect(types(answer(denied, applies('arbitration', on('2026-04-13'))))).toContain(
      'confirmation_requested',
    );
  });

  it('keeps what a tribunal awards with the day until which it is due, and watches that day', () => {
    const referred = tell(
      s.filed,
      does(s.officer, 'refer_to_authority', {
        authority: 'arbitration',
        words: { package: 't-0123456789abcdef' },
      }),
    );
    const lines = [{ worker: 'w1', fen: 1_800_000 }];
    const award = (rest: object) =>
      does(s.officer, 'record_referral_outcome', { outcome: 'award', lines, ...rest });
    expect(answer(referred, award({}))).toBe('date-not-allowed');
    expect(answer(referred, award({ lines: [], dueOn: '2026-05-06' }))).toBe('date-not-allowed');
    expect(types(answer(referred, award({ lines: [], outcome: 'rejected' })))).toEqual([
      'referral_outcome_recorded',
    ]);
    const awarded = goOn(referred, award({ dueOn: '2026-05-06' }));
    expect(awarded.state?.file.obligation?.instalments).toEqual([
      { dueOn: '2026-05-06', lines, settled: false },
    ]);
    expect(clockOf(awarded, 'instalment')).toMatchObject({ named: '2026-05-06', startOn: '2026-04-01' });
    const late = goOn(referred, award({ dueOn: '2026-03-20' }));
    expect(late.state?.file.obligation?.instalments[0]?.dueOn).toBe('2026-03-20');
    expect(types(answer(late, does(s.clock, 'reach_deadline')))).toEqual(['deadline_escalated']);
  });
});

describe('who may do what', () => {
  it.each([
    ['a worker may not accept', s.worker(), 'accept_complaint', 'role-not-allowed'],
    [
      'an auditor may do nothing',
      { role: 'auditor', id: 'a.he', office: 'cn-440306' } as const,
      'accept_complaint',
      'role-not-allowed',
    ],
    [
      'another office may not',
      { role: 'intake_officer', id: 'o.long', office: 'cn-440309' } as const,
      'accept_complaint',
      'not-your-office',
    ],
    ['an unknown worker may not', s.worker('w9'), 'request_withdrawal', 'no-such-worker'],
  ])('%s', (_, by, type, code) => {
    expect(answer(tell(s.filed), does(by, type))).toBe(code);
  });

  it('an inspector acts only on cases assigned to them, and with a second one (CN-LI-11)', () => {
    const told = tell(...s.investigating);
    const third = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
    const visit = (by: typeof third, inspectors: string[]) =>
      answer(told, does(by, 'schedule_site_visit', { on: '2026-04-08', inspectors }));
    expect(visit(third, ['i.zhao', 'i.li'])).toBe('not-your-case');
    expect(
      answer(told, does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li'] })),
    ).toBe('two-inspectors-needed');
    expect(
      answer(
        told,
        does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'i.li'] }),
      ),
    ).toBe('two-inspectors-needed');
    expect(
      answer(
        told,
        does(s.inspector, 'schedule_site_visit', { on: '2026-04-08', inspectors: ['i.li', 'm.sun'] }),
      ),
    ).toBe('no-such-staff');
  });

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

  it('who investigated does not sign', () => {
    const both = { ...s.inspector, role: 'supervisor' } as const;
    const told = tell(...s.ordered.slice(0, -1));
    expect(answer(told, does(both, 'issue_order'))).toBe('not-the-same-person');
  });

  it('offers just the commands that it would not bar', () => {
    const told = tell(s.filed);
    if (told.state === undefined) throw new Error('filed');
    const offered = allowedCommands(told.state, s.surroundings(s.officer, s.start));
    expect(offered).toContain('accept_complaint');
    expect(offered).not.toContain('approve_refusal');
    expect(offered).not.toContain('assign_case');
  });
});

describe('order, payment, closing', () => {
  const paid = (told: s.Told) =>
    goOn(
      told,
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('keeps five sums apart', () => {
    expect(sums(tell(s.filed))).toEqual({
      claimed: 1_800_000,
      assessed: 0,
      agreed: 0,
      paid: 0,
      confirmed: 0,
    });
    const told = paid(tell(...s.ordered));
    expect(sums(told)).toEqual({
      claimed: 1_800_000,
      assessed: 1_800_000,
      agreed: 1_800_000,
      paid: 0,
      confirmed: 0,
    });
    const confirmed = goOn(told, does(s.worker(), 'confirm_payment'));
    expect(sums(confirmed)).toMatchObject({ paid: 0, confirmed: 1_800_000 });
    const verified = goOn(confirmed, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(sums(verified)).toMatchObject({ paid: 1_800_000, confirmed: 1_800_000 });
    expect(verified.state?.stage.status).toBe('performed');
  });

  it('verifies only on the worker’s word or after two failed calls (T21)', () => {
    const told = paid(tell(...s.ordered));
    const verify = does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] });
    const call = does(s.inspector, 'record_failed_call', { payment: 'm1', worker: 'w1' });
    expect(answer(told, verify)).toBe('payment-unverified');
    expect(answer(goOn(told, call), verify)).toBe('payment-unverified');
    expect(types(answer(goOn(told, call, call), verify))).toEqual([
      'payment_verified',
      'instalment_settled',
      'obligations_performed',
    ]);
    expect(answer(goOn(told, call, call, does(s.worker(), 'deny_payment')), verify)).toBe(
      'payment-unverified',
    );
  });

  it('does not record the same money twice, unless the worker says that it never came', () => {
    const again = does(s.inspector, 'record_payment', {
      instalment: 1,
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 1 }],
    });
    const told = paid(tell(...s.ordered));
    expect(answer(told, again)).toBe('sum-mismatch');
    expect(types(answer(goOn(told, does(s.worker(), 'deny_payment')), again))).toEqual(['payment_recorded']);
  });

  it('lets a worker take back a hasty yes until it is verified', () => {
    const told = goOn(paid(tell(...s.ordered)), does(s.worker(), 'confirm_payment'));
    expect(answer(told, does(s.worker(), 'confirm_payment'))).toBe('no-such-thing');
    const taken = goOn(told, does(s.worker(), 'deny_payment'));
    expect(sums(taken)).toMatchObject({ confirmed: 0 });
    expect(answer(taken, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }))).toBe(
      'payment-unverified',
    );
    const sure = goOn(told, does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }));
    expect(answer(sure, does(s.worker(), 'deny_payment', { payment: 'm1' }))).toBe('no-such-thing');
  });

  it('does not close on unverified payment (invariant iii)', () => {
    const told = paid(tell(...s.ordered));
    expect(answer(told, does(s.supervisor, 'close_case', { reason: 'paid_full' }))).toBe(
      'payment-unverified',
    );
    expect(answer(tell(...s.ordered), does(s.supervisor, 'close_case', { reason: 'paid_full' }))).toBe(
      'payment-unverified',
    );
  });

  it('names the recovered sum and the last safe day when it closes', () => {
    const done = goOn(
      paid(tell(...s.ordered)),
      does(s.worker(), 'confirm_payment'),
      does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    const [closed] =
      typeof answer(done, does(s.supervisor, 'close_case', { reason: 'paid_full' })) === 'string'
        ? []
        : answer(done, does(s.supervisor, 'close_case', { reason: 'paid_full' }));
    expect(closed).toMatchObject({
      type: 'case_closed',
      lastSafeDay: '2027-04-01',
      lines: [{ worker: 'w1', paidFen: 1_800_000, confirmedFen: 1_800_000 }],
    });
    expect(goOn(done, does(s.supervisor, 'close_case', { reason: 'paid_full' })).state?.file.clocks).toEqual(
      [],
    );
  });

  it('takes no more than what is owed, and no instalments that do not add up', () => {
    const told = tell(...s.ordered);
    const over = [{ worker: 'w1', fen: 1_800_001 }];
    expect(
      answer(told, does(s.inspector, 'record_payment', { instalment: 1, proof: 'bank_record', lines: over })),
    ).toBe('sum-mismatch');
    expect(
      answer(told, does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-04-20', lines: over }] })),
    ).toBe('sum-mismatch');
    expect(
      answer(told, does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-12-20', lines: over }] })),
    ).toBe('date-not-allowed');
  });

  it('reminds before an instalment, escalates after its days of grace, level by level', () => {
    const plan = goOn(
      tell(...s.ordered),
      does(s.supervisor, 'agree_plan', {
        instalments: [
          { dueOn: '2026-04-20', lines: [{ worker: 'w1', fen: 900_000 }] },
          { dueOn: '2026-05-20', lines: [{ worker: 'w1', fen: 900_000 }] },
        ],
      }),
    );
    const instalments = plan.state?.file.clocks.filter(({ limit }) => limit === 'instalment');
    expect(instalments?.map(({ clock }) => clock)).toEqual(['instalment:1', 'instalment:2']);
    expect(instalments?.[0]).toMatchObject({
      due: due('2026-04-20', 3),
      nextAlarm: '2026-04-17T01:00:00.000Z',
    });
    const reminded = goOn(plan, does(s.clock, 'reach_deadline', {}, '2026-04-17T01:00:00.000Z'));
    expect(reminded.history.at(-1)?.event).toMatchObject({
      type: 'deadline_reminded',
      clock: 'instalment:1',
    });
    const late = goOn(reminded, does(s.clock, 'reach_deadline', {}, '2026-04-24T02:00:00.000Z'));
    expect(late.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({
        type: 'deadline_escalated',
        clock: 'instalment:1',
        office: 'cn-440306',
        step: 1,
      }),
    );
    const later = goOn(late, does(s.clock, 'reach_deadline', {}, '2026-05-02T02:00:00.000Z'));
    expect(later.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({
        type: 'deadline_escalated',
        clock: 'instalment:1',
        office: 'cn-4403',
        step: 2,
      }),
    );
    expect(answer(plan, does(s.worker(), 'declare_breach', { instalment: 1 }))).toBe('date-not-allowed');
    expect(types(answer(late, does(s.worker(), 'declare_breach', { instalment: 1 })))).toEqual([
      'obligation_breached',
    ]);
  });

  it('grants 50 to 100 % extra only after an order’s limit has passed (CN-LI-20)', () => {
    const heard = goOn(
      tell(...s.ordered),
      does(s.inspector, 'notify_hearing', { on: '2026-04-16' }),
      does(s.inspector, 'record_hearing', { attended: false, words: { record: 't-000000000001' } }),
    );
    const decision = (fen: number, at: string) =>
      answer(
        heard,
        does(
          s.supervisor,
          'issue_decision',
          {
            kind: 'handling',
            lines: [{ worker: 'w1', fen: 1_800_000 }],
            compensation: [{ worker: 'w1', fen }],
            fines: [],
            dueOn: '2026-05-20',
          },
          at,
        ),
      );
    expect(decision(900_000, '2026-04-15T02:00:00.000Z')).toBe('too-late');
    expect(decision(899_999, '2026-04-17T02:00:00.000Z')).toBe('sum-mismatch');
    expect(decision(1_800_001, '2026-04-17T02:00:00.000Z')).toBe('sum-mismatch');
    expect(types(decision(900_000, '2026-04-17T02:00:00.000Z'))).toEqual(['decision_issued']);
    const unheard = goOn(tell(...s.ordered), does(s.inspector, 'notify_hearing', { on: '2026-04-16' }));
    expect(
      answer(
        unheard,
        does(s.supervisor, 'issue_decision', {
          kind: 'handling',
          lines: [],
          compensation: [],
          fines: [],
          dueOn: '2026-05-20',
        }),
      ),
    ).toBe('employer-not-heard');
  });
});

describe('mediation', () => {
  it('begins once both sides have consented, and fails by itself after fifteen days (CN-AR-02)', () => {
    const told = tell(...s.mediating);
    expect(told.state?.stage.status).toBe('mediation');
    expect(clockOf(told, 'mediation')?.dueOn).toBe('2026-04-16');
    const over = goOn(told, does(s.clock, 'reach_deadline', {}, '2026-04-17T02:00:00.000Z'));
    expect(over.state?.stage.status).toBe('triage');
    expect(over.state?.file.certificate).toMatch(/^RD26/);
  });

  it('keeps offers out of the history: a reference, no sum', () => {
    const offered = goOn(
      tell(...s.mediating),
      does(s.mediator, 'record_offer', { side: 'employer', words: { offer: 't-000000000009' } }),
    );
    expect(offered.history.at(-1)?.event).toEqual({
      type: 'offer_made',
      side: 'employer',
      words: { offer: 't-000000000009' },
    });
  });

  it('needs the signature of each worker', () => {
    const joined = goOn(
      tell(s.filed),
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
    );
    const told = goOn(joined, ...s.mediating.slice(1));
    const agreement = (signedBy: string[]) =>
      answer(
        told,
        does(s.mediator, 'record_agreement', {
          instalments: [{ dueOn: '2026-04-20', lines: [{ worker: 'w1', fen: 5 }] }],
          deed: false,
          signedBy,
        }),
      );
    expect(agreement(['w1'])).toBe('consent-missing');
    expect(types(agreement(['w1', 'w2']))).toEqual(['agreement_reached']);
  });

  it('is not for child labour, nor while somebody is in danger', () => {
    const child = tell(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'vulnerable.child' }, s.start),
    );
    expect(answer(child, does(s.officer, 'offer_mediation'))).toBe('not-for-mediation');
    const danger = goOn(tell(s.filed), does(s.worker(), 'report_danger'));
    expect(answer(danger, does(s.officer, 'offer_mediation'))).toBe('not-for-mediation');
  });
});

describe('danger, retaliation, withdrawal', () => {
  it('opens the fast lane with fifteen minutes and an hour on the wall clock', () => {
    const told = tell(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'safety.imminent', danger: true }, s.start),
    );
    expect(told.state?.file).toMatchObject({ urgency: 'U0', danger: { state: 'reported' } });
    expect(clockOf(told, 'danger_acknowledged')?.due).toBe('2026-04-01T02:15:00.000Z');
    expect(clockOf(told, 'danger_handed_over')?.due).toBe('2026-04-01T03:00:00.000Z');
    expect(
      types(answer(told, does(s.officer, 'refer_to_authority', { authority: 'emergency_management' }))),
    ).toEqual(['danger_handed_over', 'case_referred']);
  });

  it('makes a withdrawal final only after a private call, and not under pressure (T39)', () => {
    const asked = tell(s.filed, does(s.worker(), 'request_withdrawal'));
    expect(asked.state?.stage.status).toBe('triage');
    expect(goOn(asked, does(s.officer, 'confirm_withdrawal', { worker: 'w1' })).state?.stage.status).toBe(
      'withdrawn',
    );
    const pressed = tell(
      s.filed,
      does(s.worker(), 'report_retaliation', { kind: 'contact_pressure' }),
      does(s.worker(), 'request_withdrawal'),
    );
    expect(answer(pressed, does(s.officer, 'confirm_withdrawal', { worker: 'w1' }))).toBe('not-free');
  });

  it('goes on for the others when one of several withdraws', () => {
    const two = tell(
      s.filed,
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
      does(s.worker('w2'), 'request_withdrawal'),
    );
    const told = goOn(two, does(s.officer, 'confirm_withdrawal', { worker: 'w2' }));
    expect(told.state?.stage.status).toBe('triage');
    expect(told.state?.file.workers.w2?.standing).toBe('left');
  });

  it('lets another inspector answer a retaliation report, not the one who is on the case', () => {
    const told = goOn(tell(...s.investigating), does(s.worker(), 'report_retaliation', { kind: 'threat' }));
    expect(
      answer(
        told,
        does(s.inspector, 'answer_retaliation', { id: 'r1', words: { answer: 't-000000000001' } }),
      ),
    ).toBe('not-the-same-person');
    const third = { role: 'inspector', id: 'i.zhao', office: 'cn-440306' } as const;
    expect(
      types(
        answer(told, does(third, 'answer_retaliation', { id: 'r1', words: { answer: 't-000000000001' } })),
      ),
    ).toEqual(['retaliation_answered']);
  });
});

describe('course of a case', () => {
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

  it('pauses the office’s promises but not the law’s, gives the days back, and goes on where it rested', () => {
    const told = tell(
      ...s.investigating,
      does(s.inspector, 'request_information', { from: 'p1', dueOn: '2026-04-10', items: ['wage_ledger'] }),
    );
    const paused = goOn(
      told,
      does(
        s.supervisor,
        'pause_case',
        { reason: 'force_majeure', reviewOn: '2026-04-15' },
        '2026-04-07T02:00:00.000Z',
      ),
    );
    expect(clockOf(paused, 'employer_answer')?.paused?.on).toBe('2026-04-07');
    expect(clockOf(paused, 'investigation')?.paused).toBeUndefined();
    const resumed = goOn(paused, does(s.supervisor, 'resume_case', {}, '2026-04-14T02:00:00.000Z'));
    expect(resumed.state?.stage.status).toBe('investigating');
    expect(clockOf(resumed, 'employer_answer')?.dueOn).toBe('2026-04-17');
    expect(clockOf(resumed, 'investigation')?.dueOn).toBe(clockOf(told, 'investigation')?.dueOn);
  });

  it('extends the sixty working days by thirty, once, with the supervisor’s word (CN-LI-15)', () => {
    const extend = does(s.supervisor, 'extend_time_limit', {
      limit: 'investigation',
      words: { reasons: 't-000000000001' },
    });
    const told = tell(...s.investigating, extend);
    expect(clockOf(told, 'investigation')?.dueOn).toBe('2026-08-11');
    expect(answer(told, extend)).toBe('limit-reached');
  });

  it('settles by a call to the employer, on a path of its own', () => {
    const told = tell(
      s.filed,
      does(s.officer, 'begin_coordination'),
      does(s.officer, 'record_call', { reached: true }),
      does(s.officer, 'settle_by_coordination', {
        instalments: [{ dueOn: '2026-04-10', lines: [{ worker: 'w1', fen: 1_000 }] }],
      }),
    );
    expect(told.state?.stage.status).toBe('plan_active');
    expect(told.state?.file.filedOn).toBeUndefined();
    const paid = goOn(
      told,
      does(s.officer, 'record_payment', {
        instalment: 1,
        proof: 'signed_receipt',
        lines: [{ worker: 'w1', fen: 1_000 }],
      }),
      does(s.worker(), 'confirm_payment'),
      does(s.officer, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    expect(
      goOn(paid, does(s.supervisor, 'close_case', { reason: 'settled_performed' })).state?.stage.status,
    ).toBe('closed');
  });
});
