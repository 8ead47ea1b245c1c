/** Courses of whole cases, worked out apart from the code, each after the article named with it (`law-vectors.json` has the rest). */
import { describe, expect, it } from 'vitest';
import { assess } from '#domain/complaint/assessment.ts';
import { limitationDay } from '#domain/complaint/clocks/limitation.ts';
import { requiredClocks } from '#domain/complaint/clocks/required-clocks.ts';
import { finesBar } from '#domain/complaint/commands/fines.ts';
import { policeBar } from '#domain/complaint/commands/police-rules.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { shownParts } from '#domain/statistics/small-numbers.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import * as s from '#tests/support/story.ts';

const on = (day: string) => `${day}T02:00:00.000Z`;

const severance = {
  ...s.filing,
  kind: 'contract.severance',
  claim: { claimedFen: 5, from: '2025-01-01', until: '2025-06-01' },
};
const filedSeverance = s.does(s.worker(), 'file_complaint', severance, on('2026-03-02'));

describe('China: the day by which something must be done', () => {
  it('L01: calls to the employer neither stop nor renew the five working days (LSSR-IP 18)', () => {
    const called = s.given(
      s.does(s.worker(), 'file_complaint', s.filing, on('2026-03-02')),
      s.does(s.officer, 'begin_coordination', {}, on('2026-03-09')),
    );
    expect(s.clockOf(called, 'acceptance')).toMatchObject({ startOn: '2026-03-02', dueOn: '2026-03-09' });
    const failed = called.and(
      s.does(s.officer, 'end_coordination', { reason: 'employer_refused' }, on('2026-03-09')),
    );
    expect(s.clockOf(failed, 'acceptance')).toMatchObject({ startOn: '2026-03-02', dueOn: '2026-03-09' });
  });

  it.each([
    ['L02', 'accepted', [s.does(s.officer, 'accept_complaint', {}, on('2026-03-30'))]],
    [
      'L03',
      'refused',
      [
        s.does(s.officer, 'propose_refusal', { reason: 'out_of_time' }, on('2026-03-09')),
        s.does(s.supervisor, 'approve_refusal', {}, on('2026-03-09')),
      ],
    ],
    [
      'L04',
      'closed',
      [
        s.does(s.officer, 'request_completion', { missing: ['employer'] }, on('2026-03-06')),
        s.does(s.clock, 'reach_deadline', {}, on('2026-04-01')),
      ],
    ],
  ])('%s: the year begins anew with the complaint, also when it was %s (LDMAL 27)', (_, status, later) => {
    const { state } = s.given(filedSeverance, ...later);
    expect(state?.stage.status).toBe(status);
    expect(state?.file.lastSafeDay).toBe('2027-03-02');
  });
});

describe('Great Britain: the last day for the tribunal', () => {
  const gb = newestProcedure('gb');
  const offices = s.offices.map((each) => ({ ...each, jurisdiction: 'gb', area: 'GB-ENG' }));
  const filed = (kind: string, claim: object, day: string): CaseState => {
    const around = { ...s.contextFor(s.worker(), on(day)), procedure: gb, offices };
    const told = { ...s.filing, kind, area: 'GB-ENG', language: 'en', claim: { claimedFen: 5, ...claim } };
    const events = decide(told, undefined, around);
    const state = isRefusal(events) ? undefined : fold(recordedEvents(s.caseId, 0, events, around));
    if (state === undefined) throw new Error('Not filed');
    return state;
  };

  it.each([
    ['L07', 'wage.unpaid', { from: '2026-01-31', until: '2026-01-31' }, '2026-04-30', '2026-04-30'],
    ['L14', 'contract.severance', { endOfWork: '2026-02-10' }, '2026-03-02', '2026-08-09'],
  ])('%s: %s is in time (ERA 1996 ss. 23, 164)', (_, kind, claim, day, last) => {
    const { file } = filed(kind, claim, day);
    expect(limitationDay(gb, file, on(day))).toBe(last);
    const after = { ...file, certifiedAt: on('2026-05-20'), certificate: 'M1' };
    expect((limitationDay(gb, after, on('2026-05-20')) ?? '') >= '2026-06-20').toBe(true);
  });

  it('L15: accepted first, and talks: twelve weeks from Day A, time stands still until the certificate (GB-EC-01)', () => {
    const { file, stage } = filed('wage.unpaid', { from: '2026-02-10', until: '2026-02-10' }, '2026-03-02');
    const talks = { file, stage: { ...stage, status: 'accepted' as const } };
    const step = { before: undefined, after: talks, at: on('2026-03-06') };
    const required = requiredClocks(gb, step).map(({ clock }) => clock);
    expect(required).toContain('mediation');
    const ring = file.clocks.find(({ limit }) => limit === 'mediation');
    expect(ring).toMatchObject({ startOn: '2026-03-02', dueOn: '2026-05-24' });
    // until 9 May the day without a certificate is told; from then on the time that stands still alone can save the claim
    expect(limitationDay(gb, file, on('2026-03-06'))).toBe('2026-05-09');
    expect(limitationDay(gb, file, on('2026-05-20'))).toBe('2026-07-27');
  });
});

describe('the amount of criminal law (法释〔2013〕3号 art. 3)', () => {
  const months = (from: string, until: string) => {
    const { state } = s.given(...s.ordered);
    const worker = state?.file.workers.w1;
    if (state === undefined || worker === undefined) throw new Error('An empty story');
    const sums = { ...worker.sums, agreed: 2_000_000, paid: 0 };
    const { ordered } = state.file;
    if (ordered === undefined) throw new Error('No order');
    const file: typeof state.file = {
      ...state.file,
      lawArea: '440306',
      ordered: { ...ordered, dueOn: '2026-04-15', servedOn: '2026-04-01' },
      workers: { w1: { ...worker, from, until, sums } },
    };
    return policeBar(file, s.contextFor(s.supervisor, '2026-06-20T02:00:00.000Z'), true);
  };

  it('L09, L10: a month and a day is no three months, nor are March and April', () => {
    expect(months('2026-03-31', '2026-05-01')).toMatchObject({ refused: 'police-conditions' });
    expect(months('2026-03-01', '2026-04-30')).toMatchObject({ refused: 'police-conditions' });
    expect(months('2026-03-01', '2026-05-31')).toBeUndefined();
    expect(months('2026-03-15', '2026-06-14')).toBeUndefined();
  });
});

describe('whose matter it is', () => {
  it.each([
    ['L05', 'contract.dismissal'],
    ['L06', 'injury.benefit'],
  ])('%s: %s is told the way to arbitration (LSSR 11, 21; LDMAL 2; CN-MW-28)', (_, kind) => {
    const { state } = s.given(s.does(s.worker(), 'file_complaint', { ...s.filing, kind }, s.start));
    if (state === undefined) throw new Error('not filed');
    expect(assess(state.file, s.contextFor(s.officer, s.start)).proposal).toEqual({
      do: 'refer',
      authority: 'arbitration',
    });
  });

  it('L16: in the Philippines nobody is offered talks about protective equipment', () => {
    const ph = newestProcedure('ph');
    expect(matterOf(ph, 'safety.no_ppe')?.mediable).toBe(false);
    expect(ph.competence.find(({ kinds }) => kinds.includes('safety.no_ppe'))?.authority).toBe(
      'safety_regulator',
    );
  });
});

describe('fines', () => {
  const bar = (jurisdiction: string, line: { fine: string; count: number; fen: number }) =>
    finesBar(
      { ...s.contextFor(s.inspector, '2026-04-20T02:00:00.000Z'), procedure: newestProcedure(jurisdiction) },
      'penalty',
      [line],
    );

  it('L08: five workers of 30 pounds each: 300 pounds, as the least counts for the notice (NMWA s. 19A)', () => {
    const of = (fen: number) => bar('gb', { fine: 'minimum_wage_underpaid', count: 5, fen });
    expect([of(30_000), of(10_000)]).toEqual([undefined, undefined]);
    expect(of(9_999)).toMatchObject({ refused: 'sum-mismatch' });
    expect(of(10_000_001)).toMatchObject({ refused: 'sum-mismatch' });
  });

  it('L08: where the arrears are named the penalty is twice as much, by the law of its day (GB-MW-02)', () => {
    const gb = newestProcedure('gb');
    const of = (fen: number, baseFen: number, on = '2026-04-20') =>
      finesBar({ ...s.contextFor(s.inspector, `${on}T02:00:00.000Z`), procedure: gb }, 'penalty', [
        { fine: 'minimum_wage_underpaid', count: 5, fen, baseFen },
      ]);
    expect(of(30_000, 15_000)).toBeUndefined();
    expect(of(30_001, 15_000)).toMatchObject({ refused: 'sum-mismatch' });
    // 100 pounds at least, 20,000 a worker at most
    expect([of(10_000, 3_000), of(10_000_000, 9_000_000)]).toEqual([undefined, undefined]);
    expect(JSON.stringify(of(1, 15_000, '2026-04-06'))).toContain('NMWA 1998 s. 19A');
    expect(JSON.stringify(of(1, 15_000, '2026-04-07'))).toContain('ERA 2025 s. 107');
  });

  it('L13: a deposit taken or papers kept, 500 to 2,000 yuan a worker (LCL 84; CN-LI-28)', () => {
    const of = (fen: number) => bar('cn-mainland', { fine: 'deposit_or_papers', count: 2, fen });
    expect([of(100_000), of(400_000)]).toEqual([undefined, undefined]);
    expect(of(99_999)).toMatchObject({ refused: 'sum-mismatch' });
    expect(of(400_001)).toMatchObject({ refused: 'sum-mismatch' });
  });
});

describe('figures', () => {
  it('L11: closed, disputed and upheld is one case, as long as it was the first time', () => {
    const told = s.given(
      s.does(s.worker(), 'file_complaint', s.filing, '2026-03-02T02:00:00.000Z'),
      s.does(s.officer, 'accept_complaint', {}, '2026-03-04T02:00:00.000Z'),
      s.does(s.supervisor, 'close_case', { reason: 'premature' }, '2026-03-12T02:00:00.000Z'),
      s.does(s.worker(), 'dispute_closure', {}, '2026-05-05T02:00:00.000Z'),
      s.does(
        s.otherSupervisor,
        'uphold_closure',
        { words: { reasons: 't-000000000001' } },
        '2026-05-08T02:00:00.000Z',
      ),
    );
    const { increments } = tallyOf(undefined, [], told.history);
    const wholes = increments.filter(({ group }) => group.startsWith('length/'));
    expect(wholes.map(({ measure, by }) => [measure, by])).toEqual([['not_solved/10/8', 1]]);
  });

  it('L12: of nine closed cases the one that is not shown is not to be had by taking eight away', () => {
    const ends = { solved: 8, withdrawn: 1, not_solved: 0, unfounded: 0, elsewhere: 0, refused: 0 };
    expect(shownParts(ends)).toMatchObject({ solved: null, withdrawn: null });
  });
});
