/** Mediation: consent, offers, agreement, and its confirmation. */
import { describe, expect, it } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import * as s from '#tests/support/story.ts';

const { clockOf, does, given, types } = s;

describe('mediation', () => {
  it('begins once both sides have consented, and fails by itself after fifteen days (CN-AR-02)', () => {
    const told = given(...s.mediating);
    expect(told.state?.stage.status).toBe('mediation');
    expect(clockOf(told, 'mediation')?.dueOn).toBe('2026-04-16');
    const over = told.and(does(s.clock, 'reach_deadline', {}, '2026-04-17T02:00:00.000Z'));
    expect(over.state?.stage.status).toBe('triage');
    expect(over.state?.file.certificate).toMatch(/^RD26/);
  });

  it('keeps offers out of the history: a reference, no sum', () => {
    const offered = given(...s.mediating).and(
      does(s.mediator, 'record_offer', { side: 'employer', words: { offer: 't-000000000009' } }),
    );
    expect(offered.history.at(-1)?.event).toEqual({
      type: 'offer_made',
      side: 'employer',
      words: { offer: 't-000000000009' },
    });
  });

  it('takes what the mediator proposes to both sides, which are three with their own, and two who consent', () => {
    const proposed = given(...s.mediating).and(
      does(s.mediator, 'record_offer', { side: 'mediator', words: { offer: 't-000000000010' } }),
    );
    expect(proposed.history.at(-1)?.event).toMatchObject({ type: 'offer_made', side: 'mediator' });
    // what binds is signed
    expect(proposed.state?.stage.status).toBe('mediation');
    const parsed = (type: string) =>
      commandKinds
        .find((each) => each.type === type)
        ?.schema()
        .safeParse({ type, side: 'mediator' }).success;
    expect([parsed('record_offer'), parsed('consent_to_mediation'), parsed('decline_mediation')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('needs the signature of each worker', () => {
    const joined = given(s.filed).and(
      does(s.worker('w2'), 'join_complaint', { claim: {}, contactable: true }),
    );
    const told = joined.and(...s.mediating.slice(1));
    const agreement = (signedBy: string[]) =>
      told.when(
        does(s.mediator, 'record_agreement', {
          instalments: [{ dueOn: '2026-04-20', lines: [{ worker: 'w1', fen: 5 }] }],
          deed: false,
          signedBy,
        }),
      ).result;
    expect(agreement(['w1'])).toBe('consent-missing');
    expect(types(agreement(['w1', 'w2']))).toEqual(['agreement_reached']);
  });

  it('is not for child labour, nor while somebody is in danger', () => {
    const child = given(
      does(s.worker(), 'file_complaint', { ...s.filing, kind: 'vulnerable.child' }, s.start),
    );
    child.when(does(s.officer, 'offer_mediation')).thenRefused('not-for-mediation');
    const danger = given(s.filed).and(does(s.worker(), 'report_danger'));
    danger.when(does(s.officer, 'offer_mediation')).thenRefused('not-for-mediation');
  });

  it('takes the application for confirmation within 30 days at court, 15 at arbitration (CN-AR-05, CN-AR-06)', () => {
    const agreed = given(
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
    expect(agreed.when(applies('arbitration', on('2026-04-16'))).types).toContain('confirmation_requested');
    agreed.when(applies('arbitration', on('2026-04-17'))).thenRefused('too-late');
    const rung = agreed.and(does(s.clock, 'reach_deadline', {}, on('2026-04-17')));
    expect(clockOf(rung, 'arbitration_review')).toBeUndefined();
    expect(rung.history.filter(({ event }) => event.type === 'deadline_escalated')).toEqual([]);
    rung.when(applies('arbitration', on('2026-04-17'))).thenRefused('too-late');
    // the thirtieth day is the first of May: the last one is the next working day
    expect(rung.when(applies('court', on('2026-05-06'))).types).toContain('confirmation_requested');
    rung.when(applies('court', on('2026-05-07'))).thenRefused('too-late');
    const denied = agreed.and(
      applies('court', on('2026-04-10')),
      does(s.mediator, 'record_confirmation', { confirmed: false }),
    );
    expect(denied.when(applies('arbitration', on('2026-04-13'))).types).toContain('confirmation_requested');
  });
});

describe('mediation with several workers', () => {
  it('is offered talks until all who speak have said no: one no is that worker’s alone', () => {
    const claim = { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' };
    const offered = given(
      s.filed,
      ...['w2', 'w3'].map((id) => does(s.worker(id), 'join_complaint', { claim, contactable: true })),
      does(s.worker('w3'), 'leave_joint_case'),
      does(s.officer, 'offer_mediation'),
    );
    const no = (id: string) => does(s.worker(id), 'decline_mediation', { side: 'worker' });
    const yes = (id: string) => does(s.worker(id), 'consent_to_mediation', { side: 'worker' });
    offered.when(does(s.worker(), 'decline_mediation', { side: 'employer' })).thenRefused('consent-missing');
    const one = offered.and(no('w1'));
    expect(one.state?.stage.status).toBe('mediation_offered');
    one.when(no('w1')).thenRefused('already-done');
    one.when(yes('w1')).thenRefused('already-done');
    expect(one.and(no('w2')).state?.stage.status).toBe('triage');
    const employer = does(s.mediator, 'consent_to_mediation', { side: 'employer' });
    const mediator = does(s.supervisor, 'assign_mediator', { mediator: 'm.sun' });
    expect(one.and(mediator, yes('w2'), employer).state?.stage.status).toBe('mediation');
    expect(one.and(does(s.officer, 'decline_mediation', { side: 'worker' })).state?.stage.status).toBe(
      'triage',
    );
  });

  it('lets the representatives say whether there are talks, and nobody else (CN-AR-18)', () => {
    const claim = { claimedFen: 1_800_000, from: '2026-01-01', until: '2026-03-31' };
    const offered = given(
      s.filed,
      ...Array.from({ length: 9 }, (_, n) =>
        does(s.worker(`w${n + 2}`), 'join_complaint', { claim, contactable: true }),
      ),
      does(s.officer, 'choose_representatives', { representatives: ['w2', 'w10'] }),
      does(s.officer, 'offer_mediation'),
    );
    const says = (type: string, by = s.worker('w1')) =>
      offered.when(does(by, type, { side: 'worker' })).result;
    for (const type of ['consent_to_mediation', 'decline_mediation']) {
      expect(says(type)).toBe('not-your-case');
      expect(Array.isArray(says(type, s.worker('w10')))).toBe(true);
      expect(Array.isArray(says(type, s.officer))).toBe(true);
    }
    const without = offered.and(...['w2', 'w10'].map((id) => does(s.worker(id), 'leave_joint_case')));
    expect(
      Array.isArray(without.when(does(s.worker(), 'consent_to_mediation', { side: 'worker' })).result),
    ).toBe(true);
  });
});
