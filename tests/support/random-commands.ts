/** Any command, by anybody, as it may come in: mostly sensible, often out of place. */
import fc from 'fast-check';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { underLocalLaw } from '#domain/complaint/decide.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { barBeforeContents } from '#domain/complaint/permission.ts';
import {
  closingReasons,
  missingFacts,
  pauseReasons,
  refusalReasons,
  retaliationKinds,
  retractionReasons,
  sumsAre,
} from '#domain/terms/vocabulary.ts';
import * as s from './story.ts';

/** What a command is filled with, drawn once: picks from lists by number, sums and days by size. */
export interface Draw {
  readonly type: string;
  /** take one of the commands that would not be barred now, the number says which */
  readonly guided: number | null;
  readonly by: number;
  readonly pick: number;
  readonly fen: number;
  readonly days: number;
  /** hours that pass before it */
  readonly later: number;
}

const types = commandKinds.map(({ type }) => type).filter((type) => type !== 'file_complaint');

export const draw: fc.Arbitrary<Draw> = fc.record({
  type: fc.constantFrom(...types),
  guided: fc.option(fc.nat(10_000), { freq: 4 }),
  by: fc.nat(20),
  pick: fc.nat(9),
  fen: fc.integer({ min: 0, max: 3_000_000 }),
  days: fc.integer({ min: -2, max: 100 }),
  later: fc.constantFrom(0, 0, 1, 5, 30, 200),
});

const actors: readonly Actor[] = [
  s.officer,
  s.inspector,
  s.supervisor,
  s.otherSupervisor,
  s.mediator,
  s.worker('w1'),
  s.worker('w2'),
  s.clock,
  s.coInspector,
  { role: 'supervisor', id: 's.long', office: 'cn-440309' },
  { role: 'auditor', id: 'a.he', office: 'cn-440306' },
];

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const day = (now: string, days: number) =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody who has the role that the command asks for, three times in four. */
const actorFor = (type: string, state: CaseState, by: number): Actor => {
  const roles = commandKinds.find((kind) => kind.type === type)?.roles ?? [];
  const fitting = actors.filter((actor) => roles.some((role) => role === actor.role));
  const inOffice = fitting.map((actor) =>
    actor.office === undefined ? actor : { ...actor, office: state.file.office },
  );
  const actor = by % 4 === 0 || inOffice.length === 0 ? at(actors, by) : at(inOffice, by);
  return type === 'join_complaint' && actor.role === 'worker' ? { ...actor, id: 'w99' } : actor;
};

/** A worker who has said yes, or any. */
const sureOf = ({ file }: CaseState, refs: readonly string[], pick: number): readonly string[] => {
  const yes = file.payments.at(-1)?.lines.filter((line) => line.says === 'yes' && !line.verified) ?? [];
  return pick % 4 === 0 || yes.length === 0 ? [at(refs, pick)] : yes.map(({ worker }) => worker);
};

/** Commands that lead nowhere, which chance draws often enough. */
const aside =
  /^(write|describe|change|dispute|designate|take_over|link|merge|name|state|reclassify|reveal|declare_conflict|transfer|add|report|withdraw|request_withdrawal|refer|split|leave|join|keep|revoke|recompute|propose_extension|reject_extension|reject_closing)/;

const leading = commandKinds.filter(({ type, from }) => from.length > 0 && !aside.test(type));

/** A command that somebody could give now, and who. */
const guide = (state: CaseState, now: string, n: number) => {
  const possible = actors.flatMap((actor) => {
    const by = actor.office === undefined ? actor : { ...actor, office: state.file.office };
    const context = underLocalLaw(state, s.contextFor(by, now));
    return leading
      .filter((kind) => barBeforeContents(kind, state, context) === undefined)
      .map(({ type }) => ({ by, type }));
  });
  return possible.length === 0 ? undefined : at(possible, n);
};

/** The command that a draw makes of a state. Sums are those that are owed as often as they are nonsense. */
export const commandFrom = (state: CaseState, now: string, { guided, ...drawn }: Draw): s.GivenCommand => {
  const { by, pick, fen, days } = drawn;
  const chosen = guided === null ? undefined : guide(state, now, guided);
  const type = chosen?.type ?? drawn.type;
  const { file } = state;
  const everybody = Object.keys(file.workers);
  const there = everybody.filter((ref) => file.workers[ref]?.standing === 'in');
  // somebody who has left is named too, now and then
  const refs = pick === 8 || there.length === 0 ? everybody : there;
  const worker = at(refs, pick);
  const owed = refs.map((ref) => ({
    worker: ref,
    fen: (file.workers[ref]?.sums.agreed ?? 0) - (file.workers[ref]?.sums.paid ?? 0),
  }));
  const lines = pick % 3 === 0 ? [{ worker, fen }] : owed.filter((line) => line.fen > 0);
  const actor = chosen?.by ?? actorFor(type, state, by);
  const said = actor.role === 'worker' ? {} : { worker };
  const on = day(now, days);
  const inspectors = pick === 9 ? ['i.li'] : ['i.li', 'i.wang'];
  const half = owed.filter((line) => line.fen > 0).map((line) => ({ ...line, fen: Math.ceil(line.fen / 2) }));
  const rest = owed
    .filter((line) => line.fen > 0)
    .map((line) => ({ ...line, fen: Math.floor(line.fen / 2) }));
  const range = pick < 4 ? {} : { sumsAre: at(sumsAre, pick) };
  const asked = refs.map((ref) => ({ worker: ref, fen: file.workers[ref]?.sums.assessed || fen }));
  const body: Record<string, object> = {
    join_complaint: { claim: { claimedFen: fen }, contactable: true },
    state_claim: { worker, claim: { claimedFen: fen } },
    record_wage_statement: { worker, claims: [{ rule: 'unpaid_months', wageFen: fen, months: 1 }] },
    choose_representatives: { representatives: [worker] },
    name_party: { relation: 'foreman' },
    describe_party: { party: 'p1' },
    change_contact: { worker },
    add_evidence: { kind: 'chat' },
    reclassify: { kind: 'wage.partial', urgency: 'U2' },
    request_completion: { missing: [at(missingFacts, pick)] },
    propose_refusal: {
      reason: at(refusalReasons, pick),
      ...(pick % 3 === 0 ? {} : { instead: { authority: 'arbitration' } }),
    },
    decide_review: { overturn: pick % 2 === 0 },
    record_call: { reached: pick % 2 === 0 },
    settle_by_coordination: { instalments: [{ dueOn: on, lines: [{ worker, fen }] }] },
    end_coordination: { reason: 'employer_refused' },
    hand_over_danger: { authority: 'emergency_management' },
    report_retaliation: { kind: at(retaliationKinds, pick), ...said },
    request_review: said,
    dispute_closure: said,
    answer_retaliation: { id: file.retaliation.find(({ answered }) => !answered)?.id ?? 'r1' },
    declare_conflict: { reason: 'relative' },
    assign_case: { lead: 'i.li', co: 'i.wang' },
    reassign_case: { lead: 'i.wang', co: at(['i.zhao', 'i.wang', 'i.li'], pick) },
    assign_mediator: { mediator: 'm.sun' },
    dispute_competence: { with: at(['cn-440306', 'cn-440309'], pick) },
    designate_office: { office: at(['cn-440306', 'cn-440309'], pick) },
    make_group_plan: { with: ['police'] },
    transfer_case: { toOffice: at(['cn-440306', 'cn-440309'], pick), reason: 'place' },
    reveal_identity: { worker, purpose: 'contact' },
    record_contact: { worker, reached: pick % 3 > 0 },
    request_information: { from: 'p1', dueOn: on, items: ['wage_ledger'] },
    record_employer_answer: {
      id: file.requests.find(({ answered }) => !answered)?.id ?? 'q1',
      complete: pick % 3 > 0,
    },
    schedule_site_visit: { on, inspectors },
    record_site_visit: { id: file.visits.find(({ made }) => !made)?.id ?? 'v1', inspectors },
    record_interview: { with: 'worker', inspectors },
    record_findings: { lines: asked, violations: [], inspectors },
    correct_on_the_spot: { inspectors },
    propose_order: {
      liable: [{ party: 'p1', basis: 'direct', order: 1 }],
      lines: asked,
      dueOn: on,
      inspectors,
      ...range,
    },
    record_order_served: { party: 'p1', on },
    notify_hearing: { on },
    record_hearing: { attended: true },
    issue_decision: {
      kind: at(['handling', 'penalty'], pick),
      lines: asked,
      compensation: [],
      fines: pick % 2 === 0 ? [] : [{ fine: 'obstruction', fen: 200_000 + fen, count: 1 }],
      dueOn: on,
      ...range,
    },
    record_decision_served: { party: 'p1', on },
    propose_extension: { limit: at(['investigation', 'coordination'], pick) },
    extend_time_limit: { limit: at(['investigation', 'coordination'], pick) },
    acknowledge_escalation: {
      clock: file.clocks.find(({ task }) => task && task.acknowledgedBy === undefined)?.clock ?? 'acceptance',
    },
    pause_case: { reason: at(pauseReasons, pick), reviewOn: on },
    consent_to_mediation: { side: at(['worker', 'employer'], pick) },
    decline_mediation: { side: pick % 2 === 0 ? 'employer' : 'worker' },
    record_offer: { side: 'worker' },
    record_agreement: {
      instalments: [{ dueOn: on, lines: pick % 4 === 0 ? [] : asked }],
      deed: pick % 4 === 0,
      signedBy: refs,
    },
    end_mediation: { reason: 'no_agreement' },
    request_confirmation: { body: 'court' },
    record_confirmation: { confirmed: pick % 2 === 0 },
    agree_plan: {
      instalments: [
        { dueOn: on, lines: half },
        { dueOn: day(now, days + 30), lines: rest },
      ],
    },
    record_payment: {
      ...(pick % 2 === 0 ? { instalment: 1 } : { paidOn: day(now, -Math.abs(days)) }),
      kind: at(['principal', 'principal', 'compensation', 'interest'], pick),
      ...(pick % 5 === 0 ? { payer: 'fund' } : {}),
      proof: 'bank_record',
      lines: lines.length === 0 ? [{ worker, fen }] : lines,
    },
    grant_advance: { lines: half.length === 0 ? [{ worker, fen }] : half, dueOn: on },
    confirm_payment: { worker },
    deny_payment: { worker },
    mark_messages_read: { upTo: file.unread.at(pick % 2 === 0 ? -1 : 0)?.seq ?? 1 },
    record_failed_call: { payment: file.payments.at(-1)?.id ?? 'm1', worker },
    verify_payment: { payment: file.payments.at(-1)?.id ?? 'm1', workers: sureOf(state, refs, pick) },
    retract_payment: {
      payment: file.retractions?.[0]?.payment ?? file.payments.at(pick % 2 === 0 ? -1 : 0)?.id ?? 'm1',
      reason: at(retractionReasons, pick),
    },
    reject_retraction: { payment: file.retractions?.[0]?.payment ?? 'm1' },
    verify_deed: { instalment: 1 + (pick % 3) },
    declare_breach: pick % 3 === 0 ? {} : { instalment: 1 + (pick % 2) },
    refer_to_authority: { authority: at(['arbitration', 'court', 'police', 'education'], pick) },
    record_referral_returned: { reason: 'other' },
    record_referral_outcome: {
      outcome: 'award',
      ...(pick % 2 === 0 ? { lines: [] } : { lines: asked, dueOn: now.slice(0, 10), ...range }),
    },
    propose_closing: { reason: at(closingReasons, pick + by) },
    close_case: { reason: at(closingReasons, pick + by) },
    reopen_case: { to: at(['triage', 'accepted', 'investigating'], pick) },
    confirm_withdrawal: { worker },
    keep_open: { worker, reason: 'worker_changed_mind' },
    merge_case: { into: '1123456789abcdefghjkmnpqrs' },
    link_case: { other: '1123456789abcdefghjkmnpqrs', relation: 'child' },
    split_off_workers: { workers: [worker], other: '2123456789abcdefghjkmnpqrs' },
  };
  return s.does(actor, type, body[type] ?? {}, now);
};
