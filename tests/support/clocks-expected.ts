/**
 * Which clocks a case must have, written down by hand, status by status, and not read from the procedure: the two have to
 * agree.
 */
import type { CaseFile, CaseState } from '#domain/complaint/file/state.ts';
import { ledgerOfWorker, settledInstalments } from '#domain/complaint/ledger/case-ledger.ts';
import { isOpen, type OpenStatus } from '#domain/terms/statuses.ts';

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

const thoseIn = ({ workers }: CaseFile): readonly string[] =>
  Object.entries(workers).flatMap(([ref, { standing }]) => (standing === 'in' ? [ref] : []));

/** What was promised or ordered here last; a fund that advances some of it promises nothing new. */
const newestPromise = ({ obligations }: CaseFile) =>
  obligations.findLast(({ carried, source }) => !carried && source !== 'advance');

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

/** All money of the order has come while the case was paused; an order without money is obeyed otherwise. */
const isPaidThoughPaused = ({ file }: CaseState): boolean => {
  const newest = newestPromise(file);
  const ledgers = thoseIn(file).map((ref) => ledgerOfWorker(file, ref));
  return (
    (newest?.instalments ?? []).some(({ lines }) => lines.length > 0) &&
    ledgers.some(({ inForce }) => inForce > 0) &&
    ledgers.every(({ owed }) => owed === 0)
  );
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
  const reallyOrdered =
    isIn(state, 'order_issued') && state.stage.status === 'suspended' && !isPaidThoughPaused(state);
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
    ...(isIn(state, 'decision_issued', 'plan_active', 'breached') && file.decided?.servedOn !== undefined
      ? ['enforcement_application']
      : []),
    ...(reallyOrdered ? ['rectification'] : []),
    // resting in a status also means what runs there
    ...(state.stage.status === 'suspended' ? inEachStatus[state.stage.rests.status] : []).filter(
      (each) => each !== 'rectification',
    ),
  ];
};

/** Each day on which something is owed to somebody of what came along from another case, or is advanced by a fund. */
const ofMoneyBeside = ({ file }: CaseState): readonly string[] => {
  const beside = file.obligations
    .filter(({ carried, source }) => carried || source === 'advance')
    .map(({ id }) => id);
  const dues = thoseIn(file).flatMap((ref) => ledgerOfWorker(file, ref).dues);
  return [
    ...new Set(
      dues
        .filter(({ datedBy, fen, paid }) => beside.includes(datedBy) && paid < fen)
        .map(({ datedBy, instalment }) => `carried_instalment:${datedBy}-${instalment}`),
    ),
  ];
};

const ofMoney = (state: CaseState): readonly string[] => {
  const newest = newestPromise(state.file);
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
export const clocksExpected = (state: CaseState): readonly string[] => {
  const { stage } = state;
  if (!isOpen(stage.status)) {
    const owes = ['closed', 'refused', 'withdrawn'].includes(stage.status);
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
    ...ofMoneyBeside(state),
    ...(reading(state) ? ['acceptance'] : []),
    ...(unacknowledged ? ['referral_acknowledged'] : []),
  ];
};

const mayHaveEnded = ['court_confirmation', 'arbitration_review', 'arbitration_limitation'];

/** The clocks that it has, apart from those of a right that may have ended. */
export const clocksRunning = ({ file }: CaseState) =>
  file.clocks
    .filter(({ limit }) => !mayHaveEnded.includes(limit))
    .map(({ clock }) => clock)
    .sort();
