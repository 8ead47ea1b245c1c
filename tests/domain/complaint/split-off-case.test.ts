import { describe, expect, it } from 'vitest';
import type { CaseAtHand } from '#domain/complaint/command.ts';
import { mostSplitOff } from '#domain/complaint/commands/joint.ts';
import { decideAct, recordedEvents } from '#domain/complaint/decide.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { noticesFor } from '#domain/messages/notices/notices.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const names = { caseId: 'abcdefghjkmnpqrs0123456789', number: 'RD26-7K4M2-Q9X3T' };
const claim = { claimedFen: 500_000, from: '2026-02-01', until: '2026-03-31', endOfWork: '2026-03-31' };
const joint = given(
  s.filed,
  ...['w2', 'w3'].map((id) => does(s.worker(id), 'join_complaint', { claim, contactable: true })),
);
const inTalks = joint.and(
  ...s.investigating.slice(1),
  does(s.inspector, 'offer_mediation'),
  ...s.mediating.slice(2),
);
const splitsOff = (workers: readonly string[], by = s.supervisor) =>
  does(by, 'split_off_workers', { workers, other: names.caseId, number: names.number });
const later = '2026-04-14T02:00:00.000Z';

/** The story of the case of their own, opened at `later` from the joint one. */
const opened = (told: s.Given, refs: readonly string[], before?: s.Given): s.Given => {
  const { history = [], state } = before ?? {};
  const { cases = new Map<string, CaseAtHand | undefined>() } = s.alone(told);
  const own = state && { state, history, procedure: cnMainland };
  const context = { ...s.contextFor(s.supervisor, later), cases: new Map([...cases, [names.caseId, own]]) };
  const acts = decideAct(splitsOff(refs).input, s.caseId, told.state, context);
  if (isRefusal(acts)) throw new Error(acts.sentence);
  const events = acts.find(({ caseId }) => caseId === names.caseId)?.events ?? [];
  const all = [...history, ...recordedEvents(names.caseId, history.length, events, context)];
  return s.givenCase({ history: all, state: fold(all) });
};

describe('splitting off', () => {
  it('leaves the others where they are, and says where the one goes on', () => {
    const { file, stage } = inTalks.and(splitsOff(['w3'], s.mediator)).state ?? {};
    expect(stage?.status).toBe('mediation');
    expect(file?.workers.w3).toMatchObject({
      standing: 'split_off',
      goesOnIn: { caseId: names.caseId, worker: 'w1' },
    });
    expect(file?.links).toEqual([{ other: names.caseId, relation: 'split' }]);
  });

  it.each([
    ['a stranger', ['w7'], 'no-such-worker'],
    ['the last who are in it', ['w1', 'w2', 'w3'], 'limit-reached'],
  ])('refuses %s', (_, workers, code) => {
    inTalks.when(splitsOff(workers)).thenRefused(code);
  });

  it('is done once: who went there before is not split off again', () => {
    const gone = joint.and(splitsOff(['w3']));
    gone.when(splitsOff(['w3'])).thenRefused('already-done');
    gone.when(splitsOff(['w2', 'w3'])).thenRefused('no-such-worker');
  });

  it('refuses one worker twice, and more than thirty', () => {
    const many = Array.from({ length: mostSplitOff + 1 }, (_, n) => `w${n + 1}`);
    for (const workers of [['w3', 'w3'], many, []])
      expect(() => joint.when(splitsOff(workers)).result).toThrow();
  });

  it('leaves the others where they stand, whatever was ordered to those who go', () => {
    const lines = ['w1', 'w2'].map((worker) => ({ worker, fen: 500_000 }));
    const inspectors = ['i.li', 'i.wang'];
    const ordered = joint.and(
      ...s.investigating.slice(1),
      does(s.inspector, 'record_findings', { lines, violations: [], inspectors }),
      does(s.inspector, 'propose_order', {
        liable: [{ party: 'p2', basis: 'pay_first', order: 1 }],
        lines,
        dueOn: '2026-04-15',
        inspectors,
      }),
      does(s.supervisor, 'issue_order'),
    );
    expect(ordered.and(splitsOff(['w2'])).state?.stage.status).toBe('order_issued');
    expect(ordered.and(splitsOff(['w3'])).state?.stage.status).toBe('order_issued');
  });
});

describe('a case of their own', () => {
  const own = opened(inTalks, ['w3', 'w2']);

  it('begins where the joint case stands, with the claim of each and nobody else’s', () => {
    expect(own.state?.stage).toMatchObject({ status: 'mediation', returnsTo: 'accepted' });
    expect(own.state?.file).toMatchObject({
      ...names,
      mediator: 'm.sun',
      filedOn: '2026-04-01',
      openedAt: s.start,
      headcount: 2,
      links: [{ other: s.caseId, relation: 'split' }],
    });
    expect(own.state?.file.workers).toMatchObject({
      w1: {
        cameFrom: { caseId: s.caseId, worker: 'w3' },
        endOfWork: '2026-03-31',
        sums: { claimed: 500_000 },
      },
      w2: { cameFrom: { caseId: s.caseId, worker: 'w2' } },
    });
    expect(Object.keys(own.state?.file.workers ?? {})).toHaveLength(2);
  });

  it('lets no limit begin anew: each falls on the day on which it would have fallen', () => {
    const due = (told: s.Given) =>
      Object.fromEntries((told.state?.file.clocks ?? []).map(({ clock, dueOn }) => [clock, dueOn]));
    expect(Object.keys(due(own)).length).toBeGreaterThan(0);
    expect(due(inTalks)).toMatchObject(due(own));
  });

  it('settles alone: its workers sign, and those of the joint case go on talking', () => {
    const agrees = does(s.mediator, 'record_agreement', {
      instalments: [{ dueOn: '2026-04-20', lines: ['w1', 'w2'].map((worker) => ({ worker, fen: 400_000 })) }],
      deed: false,
      signedBy: ['w1', 'w2'],
      words: { terms: 't-0123456789abcdef' },
    });
    expect(own.and(agrees).state?.stage.status).toBe('agreement');
    expect(inTalks.and(splitsOff(['w2', 'w3'])).state?.stage.status).toBe('mediation');
  });

  it('is read anew when the joint one is, and accepted when the joint one is worked on', () => {
    expect(opened(joint, ['w3']).state?.stage.status).toBe('triage');
    const worked = joint.and(...s.investigating.slice(1));
    expect(opened(worked, ['w3']).state?.stage.status).toBe('accepted');
    const talkedOut = inTalks.and(does(s.mediator, 'end_mediation', { reason: 'no_agreement' }));
    expect(opened(talkedOut, ['w3']).state?.stage.status).toBe('accepted');
    const sentBack = worked.and(
      does(s.inspector, 'refer_to_authority', {
        authority: 'court',
        words: { package: 't-0123456789abcdef' },
      }),
      does(s.inspector, 'record_referral_returned', { reason: 'incomplete' }),
    );
    expect(sentBack.state?.file.filedOn).toBeDefined();
    expect(opened(sentBack, ['w3']).state?.stage.status).toBe('triage');
  });

  it('takes the newest wage statement of each along, with its day', () => {
    const reckoned = joint.and(
      ...[1, 2].map((months) =>
        does(s.officer, 'record_wage_statement', {
          worker: 'w3',
          claims: [{ rule: 'unpaid_months', wageFen: 600_000, months }],
        }),
      ),
    );
    const { history, state } = opened(reckoned, ['w2', 'w3']);
    expect(state?.file.workers.w2?.statement?.totalFen).toBe(1_200_000);
    expect(state?.file.workers.w1?.statement).toBeUndefined();
    expect(history.filter(({ event }) => event.type === 'wage_statement_recorded')).toMatchObject([
      { event: { worker: 'w2', since: s.start } },
    ]);
  });

  it('takes more of them later, each once', () => {
    const first = opened(inTalks, ['w3']);
    const both = opened(inTalks.and(splitsOff(['w3'])), ['w2'], first);
    expect(Object.keys(both.state?.file.workers ?? {})).toEqual(['w1', 'w2']);
  });

  it('tells each worker the new number, and nothing that they were told before', () => {
    const { state, history } = own;
    const told = history.flatMap(({ event }) => (state === undefined ? [] : noticesFor(event, state)));
    expect(
      told.map(({ key, audience, params, ...to }) => [
        key,
        'worker' in to ? to.worker : audience,
        params.number,
      ]),
    ).toEqual([
      ['notice.own_case', 'w1', names.number],
      ['notice.own_case', 'w2', names.number],
    ]);
  });

  it('is counted as a case, and its workers and steps not twice', () => {
    const { increments, counted } = tallyOf(undefined, [], own.history);
    const told = increments.filter(({ group }) => group === 'told' || group.startsWith('stay/'));
    expect(told.filter(({ sheet }) => sheet !== 'open').map(({ measure, by }) => [measure, by])).toEqual([
      ['opened', 1],
    ]);
    expect(counted.trail.filed).toBe(s.start.slice(0, 10));
  });
});
