/**
 * Any commands in any order, also out of place. What should run is written down here by hand, status by status, and not
 * read from the procedure: the two have to agree.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { newestObligation, settledInstalments } from '#domain/complaint/ledger/case-ledger.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { isOpen, type OpenStatus } from '#domain/terms/statuses.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import * as s from '#tests/support/story.ts';

const inEachStatus: { readonly [S in OpenStatus]: readonly string[] } = {
  triage: ['first_look'],
  awaiting_completion: ['completion'],
  coordination: ['coordination'],
  accepted: ['assignment'],
  assigned: ['first_act'],
  investigating: [],
  suspended: ['pause_review'],
  order_issued: ['rectification'],
  hearing: ['hearing'],
  decision_issued: ['decision_obeyed'],
  enforcement: ['enforcement'],
  mediation_offered: ['mediation_consent'],
  mediation: ['mediation'],
  agreement: [],
  confirmation: ['confirmation'],
  plan_active: [],
  breached: ['breach'],
  performed: ['closing'],
  transferred: ['referral_followed_up'],
  arbitration: ['referral_followed_up'],
  court: ['referral_followed_up'],
  police: ['referral_followed_up'],
  under_review: ['refusal_review'],
  closure_disputed: ['closure_review'],
};

const stands = ({ stage }: CaseState) =>
  stage.status === 'suspended' ? ['suspended', stage.rests.status] : [stage.status];
const isIn = (state: CaseState, ...statuses: readonly string[]) =>
  stands(state).some((each) => statuses.includes(each));

const urgent = (state: CaseState): readonly string[] => {
  const { danger, retaliation, lanes, groupPlanMade, dispute, workers } = state.file;
  const fast = ['danger', 'child', 'forced_labour'].some((lane) => lanes.some((each) => each === lane));
  return [
    ...(danger?.state === 'reported' ? ['danger_acknowledged', 'danger_handed_over'] : []),
    ...(danger?.state === 'acknowledged' ? ['danger_handed_over'] : []),
    ...(lanes.includes('group') && !groupPlanMade ? ['group_plan'] : []),
    ...(fast && isIn(state, 'triage') ? ['first_look_today'] : []),
    ...(dispute ? ['designation'] : []),
    ...retaliation.filter(({ answered }) => !answered).map(({ id }) => `retaliation_contact:${id}`),
    ...Object.entries(workers)
      .filter(([, { standing, withdrawalAsked }]) => standing === 'in' && withdrawalAsked)
      .map(([ref]) => `withdrawal_check:${ref}`),
  ];
};

const ofInspection = (state: CaseState): readonly string[] => {
  const { file } = state;
  const inquiring = isIn(state, 'assigned', 'investigating', 'order_issued', 'hearing');
  const found = file.findings !== undefined && !file.findings.outdated;
  const looking = isIn(
    state,
    'coordination',
    'accepted',
    'assigned',
    'investigating',
    'mediation_offered',
    'mediation',
  );
  const served = file.decided === undefined || file.decided.servedOn !== undefined;
  const reallyOrdered = isIn(state, 'order_issued') && state.stage.status === 'suspended';
  return [
    ...(looking && file.filedOn !== undefined && !found ? ['investigation'] : []),
    ...(isIn(state, 'investigating', 'hearing') && file.findings?.undecidedSince ? ['decision'] : []),
    ...(inquiring ? file.requests.filter((each) => !each.answered) : []).map(
      ({ id }) => `employer_answer:${id}`,
    ),
    ...(inquiring ? file.visits.filter((each) => !each.made) : []).map(({ id }) => `site_visit:${id}`),
    ...(isIn(state, 'decision_issued', 'enforcement', 'plan_active', 'breached') && !served
      ? ['service_of_decision']
      : []),
    ...(reallyOrdered ? ['rectification'] : []),
    // resting in a status also means what runs there
    ...(state.stage.status === 'suspended' ? inEachStatus[state.stage.rests.status] : []).filter(
      (each) => each !== 'rectification',
    ),
  ];
};

const ofMoney = (state: CaseState): readonly string[] => {
  const newest = newestObligation(state.file);
  const watched = isIn(
    state,
    'plan_active',
    'agreement',
    'confirmation',
    'transferred',
    'arbitration',
    'court',
    'police',
  );
  if (!watched || newest === undefined || newest.source === 'order' || newest.source === 'decision')
    return [];
  const settled = settledInstalments(state.file);
  return newest.instalments.flatMap((_, n) => (settled.includes(n + 1) ? [] : [`instalment:${n + 1}`]));
};

const reading = ({ stage }: CaseState): boolean =>
  stage.status === 'triage' ||
  ((stage.status === 'coordination' ||
    stage.status === 'mediation_offered' ||
    stage.status === 'mediation') &&
    stage.returnsTo === 'triage');

/** Which clocks a case must have; those of a right that may have ended are told apart. */
const expected = (state: CaseState): readonly string[] => {
  const { stage } = state;
  if (!isOpen(stage.status)) {
    const owes = stage.status === 'closed' || stage.status === 'refused';
    return owes ? urgent(state).filter((each) => each.startsWith('retaliation')) : [];
  }
  const unacknowledged =
    isIn(state, 'transferred', 'police') && 'acknowledged' in stage && !stage.acknowledged;
  return [
    'worker_hears',
    'whole_case',
    ...inEachStatus[stage.status],
    ...urgent(state),
    ...ofInspection(state),
    ...ofMoney(state),
    ...(reading(state) ? ['acceptance'] : []),
    ...(unacknowledged ? ['referral_acknowledged'] : []),
  ];
};

const mayHaveEnded = ['court_confirmation', 'arbitration_review', 'arbitration_limitation'];

const names = ({ file }: CaseState) =>
  file.clocks
    .filter(({ limit }) => !mayHaveEnded.includes(limit))
    .map(({ clock }) => clock)
    .sort();

const later = (now: string, hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

interface Played {
  readonly state: CaseState;
  readonly now: string;
}

const step = ({ state, now }: Played, line: s.GivenCommand): Played | undefined => {
  const context = s.contextFor(line.by, now);
  const answer = decide(line.input, state, context);
  if (isRefusal(answer)) return undefined;
  return { now, state: recordedEvents(s.caseId, 1, answer, context).reduce<CaseState>(evolve, state) };
};

const play = (draws: readonly Draw[], opening: readonly s.GivenCommand[]): readonly Played[] => {
  const begun = s.given(...opening);
  if (begun.state === undefined) throw new Error('a story begins with a case');
  const played: Played[] = [{ state: begun.state, now: s.start }];
  for (const each of draws) {
    const last = played.at(-1);
    if (last === undefined) break;
    const now = later(last.now, each.later);
    const next = step({ ...last, now }, commandFrom(last.state, now, each));
    played.push(next ?? { ...last, now });
  }
  return played;
};

const runs = fc
  .tuple(
    fc.array(draw, { minLength: 5, maxLength: 50 }),
    fc.constantFrom<readonly s.GivenCommand[]>(
      [s.filed],
      s.accepted,
      s.investigating,
      s.ordered,
      s.mediating,
    ),
  )
  .map(([draws, opening]) => play(draws, opening));

/** Somebody in the case's own office who has nothing to do with it yet. */
const fresh = ({ file }: CaseState, n: number): Actor => ({
  role: 'supervisor',
  id: `s.end${n}`,
  office: file.office,
});

/** Steps that bring any case to an end: what bars it is dealt with, then those who are in withdraw, or it is closed. */
const steps = (state: CaseState): readonly s.GivenCommand[] => {
  const { file, stage } = state;
  const by = fresh(state, 1);
  const inCase = Object.entries(file.workers).filter(([, { standing }]) => standing === 'in');
  return [
    ...file.retaliation
      .filter(({ answered }) => !answered)
      .map(({ id }) => s.does(by, 'answer_retaliation', { id })),
    ...(file.danger ? [s.does(by, 'dismiss_danger')] : []),
    ...(stage.status === 'closure_disputed' ? [s.does(by, 'uphold_closure')] : []),
    ...inCase.flatMap(([ref]) => [
      s.does(s.worker(ref), 'request_withdrawal'),
      s.does(by, 'confirm_withdrawal', { worker: ref }),
    ]),
    s.does(by, 'close_case', { reason: 'premature' }),
  ];
};

const endOf = (start: Played): Played => {
  let played = start;
  for (let n = 0; n < 6 && isOpen(played.state.stage.status); n += 1)
    for (const line of steps(played.state)) played = step(played, line) ?? played;
  return played;
};

describe('whatever happens to a case', () => {
  it('has exactly the clocks that its status and what is open in it require, and an owner', () => {
    fc.assert(
      fc.property(runs, (played) => {
        for (const { state } of played) {
          expect(names(state)).toEqual([...expected(state)].sort());
          expect(ownerOf(state).role).toBeTruthy();
        }
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });

  it('rests in a pause only as long as it is paused', () => {
    fc.assert(
      fc.property(runs, (played) => {
        for (const { state } of played)
          if (state.stage.status !== 'suspended')
            expect(state.file.clocks.filter(({ paused }) => paused)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('can come to an end from wherever it is', () => {
    fc.assert(
      fc.property(runs, (played) => {
        const last = played.at(-1);
        if (last === undefined) throw new Error('nothing was played');
        expect(isOpen(endOf(last).state.stage.status)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
