/** A closing says what is true: each reason stands on what happened, and nobody closes alone where something is owed. */
import { describe, expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { closingReasons } from '#domain/terms/vocabulary.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const grounds = { words: { grounds: 't-000000000001' } };
const closes = (reason: string, by = s.supervisor) => does(by, 'close_case', { reason });
const proposes = (reason: string, by = s.inspector) => does(by, 'propose_closing', { reason, ...grounds });
const inspectors = ['i.li', 'i.wang'];
const finds = does(s.inspector, 'record_findings', { lines: [], violations: [], inspectors });

describe('what stands behind a reason', () => {
  const onAcceptanceAlone = ['premature', 'employer_insolvent', 'admin_time_lapse'];

  it.each(closingReasons.filter((reason) => !onAcceptanceAlone.includes(reason)))(
    'a case that was only accepted is not closed as %s',
    (reason) => {
      const { result } = given(...s.accepted).when(closes(reason));
      expect(['basis-missing', 'payment-unverified']).toContain(result);
      expect(['basis-missing', 'payment-unverified']).toContain(
        given(...s.accepted).when(proposes(reason, s.supervisor)).result,
      );
    },
  );

  it.each(['unfounded', 'no_employment_found', 'undetermined'])('%s stands on an investigation', (reason) => {
    const told = given(...s.investigating);
    told.when(closes(reason)).thenRefused('basis-missing');
    told.and(finds).when(closes(reason)).thenEvents('case_closed');
  });

  it('a judgment stands on a judgment, not on an award', () => {
    const goes = (outcome: string) =>
      given(...s.accepted).and(
        does(s.supervisor, 'refer_to_authority', { authority: 'court', words: { why: 't-000000000001' } }),
        does(s.supervisor, 'record_referral_outcome', { outcome, lines: [] }),
      );
    goes('judgment').when(closes('judgment')).thenEvents('case_closed');
    goes('award').when(closes('judgment')).thenRefused('basis-missing');
  });

  it('unreachable stands on an attempt that failed', () => {
    const contact = (reached: boolean) =>
      given(...s.investigating).and(does(s.inspector, 'record_contact', { worker: 'w1', reached }));
    contact(true).when(closes('unreachable')).thenRefused('basis-missing');
    contact(false).when(closes('unreachable')).thenEvents('case_closed');
  });

  it('every procedure says of each reason what it needs, once', () => {
    const onNothing = ['paid_full', 'settled_performed', 'withdrawn_free', 'incomplete'];
    for (const { closingReasons: endings } of procedures) {
      expect(new Set(endings.map(({ reason }) => reason)).size).toBe(endings.length);
      const bare = endings.filter(({ needs }) => needs.length === 0).map(({ reason }) => reason);
      expect(onNothing).toEqual(expect.arrayContaining(bare));
    }
  });
});

describe('two persons', () => {
  const owed = given(...s.ordered);

  it('where something is owed nobody closes alone, whatever the reason', () => {
    owed.when(closes('unfounded')).thenRefused('nothing-proposed');
    owed.and(proposes('undetermined')).when(closes('unfounded')).thenRefused('nothing-proposed');
    const bySupervisor = owed.and(proposes('unfounded', s.supervisor));
    bySupervisor.when(closes('unfounded')).thenRefused('not-the-same-person');
    bySupervisor.when(closes('unfounded', s.otherSupervisor)).thenEvents('case_closed');
  });

  it('owed but nothing recovered is said as it is, by two', () => {
    const proposed = owed.and(proposes('established_not_recovered'));
    proposed.when(closes('established_not_recovered')).thenEvents('case_closed');
    const closed = proposed.and(closes('established_not_recovered'));
    expect(closed.state?.file.closingProposal).toBeUndefined();
    expect(closed.state?.stage).toMatchObject({ status: 'closed', reason: 'established_not_recovered' });
  });
});

describe('what is found broken', () => {
  const finding = (...violations: readonly string[]) =>
    does(s.inspector, 'record_findings', { lines: [], violations, inspectors });

  it('is a rule that the procedure knows', () => {
    const told = given(...s.investigating);
    told.when(finding('CN-MW-03', 'CN-MW-13')).thenEvents('findings_recorded');
    told.when(finding('CN-MW-03', 'NO-SUCH-RULE')).thenRefused('not-in-procedure');
  });
});

describe('closing', () => {
  const paid = (told: s.Given) =>
    told.and(
      does(s.inspector, 'record_payment', {
        instalment: 1,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 1_800_000 }],
      }),
    );

  it('does not close on unverified payment (docs/invariants.md, 3)', () => {
    const told = paid(given(...s.ordered));
    told.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).thenRefused('payment-unverified');
    const owed = given(...s.ordered);
    owed
      .when(does(s.inspector, 'propose_closing', { reason: 'paid_full' }))
      .thenRefused('payment-unverified');
    // as long as something is owed there is no reason with which one person closes
    owed.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).thenRefused('nothing-proposed');
  });

  it('names the recovered sum and the last safe day when it closes', () => {
    const done = paid(given(...s.ordered)).and(
      does(s.worker(), 'confirm_payment'),
      does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
    );
    const [closed] =
      typeof done.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).result === 'string'
        ? []
        : done.when(does(s.supervisor, 'close_case', { reason: 'paid_full' })).result;
    expect(closed).toMatchObject({
      type: 'case_closed',
      lastSafeDay: '2027-04-01',
      lines: [{ worker: 'w1', paidFen: 1_800_000, confirmedFen: 1_800_000 }],
    });
    expect(done.and(does(s.supervisor, 'close_case', { reason: 'paid_full' })).state?.file.clocks).toEqual(
      [],
    );
  });
});
