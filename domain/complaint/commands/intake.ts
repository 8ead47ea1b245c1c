/** Filing a complaint, joining it, completing it, examining it: up to accepting it or refusing it. */
import * as z from 'zod/mini';
import { competentOffice } from '../../office/office.ts';
import { dueFrom } from '../../procedure/counting.ts';
import { dateIn } from '../../time/deadline.ts';
import { today } from '../clocks.ts';
import { command, opening, type Surroundings } from '../command.ts';
import type { CaseEvent } from '../events.ts';
import * as f from '../fields.ts';
import { lastSafeDay } from '../limitation.ts';
import { refuse } from '../refusal.ts';
import type { CaseState } from '../state.ts';
import { openStatuses } from '../statuses.ts';
import * as words from '../vocabulary.ts';
import { nextRef, urgencyOf } from './intake-rules.ts';

/** The date until which a right of `length` that begins today can be used. */
export const rightUntil = (
  around: Surroundings,
  right: 'disputeWithin' | 'reviewWithin' | 'suitWithin',
  office: string,
): string => dueFrom(around.procedure, office, around.at, around.procedure[right]).dueOn;

export const safeDay = (state: CaseState, { procedure, at }: Surroundings): { lastSafeDay?: string } => {
  const day = lastSafeDay(procedure, state.file, at);
  return day === undefined ? {} : { lastSafeDay: day };
};

const fileComplaint = opening({
  type: 'file_complaint',
  says: 'A worker, or an officer who writes for a worker, files a complaint.',
  shape: {
    caseId: f.caseId,
    number: z.string().check(z.regex(/^[A-Z0-9-]{6,20}$/)),
    kind: f.kind,
    channel: z.enum(words.channels),
    language: z.string().check(z.maxLength(20)),
    naming: z.enum(words.namings),
    area: z.optional(f.areaCode),
    parties: z.array(f.partyRelation).check(z.maxLength(6)),
    claim: f.claim,
    headcount: z.int().check(z.positive(), z.lte(100_000)),
    harm: z.array(z.enum(words.harmFlags)),
    danger: z.boolean(),
    contactable: z.boolean(),
  },
  texts: ['what_happened', 'place'],
  roles: ['worker', 'intake_officer'],
  relation: 'anyone',
  from: [],
  decide: ({ parties, danger, words: refs, ...given }, around) => {
    const { actor, procedure, offices } = around;
    if (actor.role !== 'worker' && actor.role !== 'intake_officer')
      return refuse('role-not-allowed', `The role ${actor.role} may not do this.`);
    const office = actor.role === 'intake_officer' ? actor.office : competentOffice(offices, given.area)?.id;
    if (office === undefined) return refuse('no-such-office', 'No office is competent for this place.');
    const filed: CaseEvent = {
      ...given,
      type: 'complaint_filed',
      procedure: procedure.id,
      office,
      parties: parties.map((relation, n) => ({ ref: `p${n + 1}`, relation })),
      worker: 'w1',
      urgency: urgencyOf(given, danger, procedure),
      routedBy: given.area === undefined ? 'no_place' : 'place',
      ...(actor.role === 'intake_officer' ? { assistedBy: actor.id } : {}),
      ...(refs === undefined ? {} : { words: refs }),
    };
    const inDanger = danger || procedure.dangerKinds.includes(given.kind);
    return inDanger
      ? [filed, { type: 'danger_reported', by: actor.role === 'worker' ? 'worker' : 'staff' }]
      : [filed];
  },
});

const beforeDecision = openStatuses.filter((status) => status !== 'performed' && status !== 'under_review');

interface Origin {
  readonly caseId: string;
  readonly worker: string;
}

const isSame = (a: Origin | undefined, b: Origin | undefined): boolean =>
  a !== undefined && b !== undefined && a.caseId === b.caseId && a.worker === b.worker;

const joinComplaint = command({
  type: 'join_complaint',
  says: 'Another worker of the same employer joins with a claim of their own.',
  shape: { claim: f.claim, contactable: z.boolean(), cameFrom: z.optional(f.cameFrom) },
  texts: ['what_happened'],
  roles: ['worker', 'intake_officer', 'supervisor'],
  relation: 'anyone',
  from: beforeDecision,
  bars: ({ file }, { actor }) =>
    actor.role === 'worker' && file.workers[actor.id] !== undefined
      ? refuse('already-done', 'You are in this case already.')
      : undefined,
  decide: ({ claim, contactable, cameFrom, words: refs }, { file }, { actor }) => {
    const workers = Object.entries(file.workers);
    if (workers.length >= 1000) return refuse('limit-reached', 'A case holds a thousand workers at most.');
    if (cameFrom !== undefined && actor.role === 'worker')
      return refuse('role-not-allowed', 'Workers of another case are brought over by the office.');
    const before = workers.some(([, each]) => isSame(each.cameFrom, cameFrom) && each.standing === 'in');
    if (before) return refuse('already-done', 'This worker has been brought over already.');
    const worker = nextRef('w', Object.keys(file.workers));
    return [
      {
        type: 'worker_joined',
        worker,
        claim,
        contactable,
        ...(cameFrom && { cameFrom }),
        ...(refs && { words: refs }),
      },
    ];
  },
});

const leaveJointCase = command({
  type: 'leave_joint_case',
  says: 'A worker leaves a joint case; the others go on.',
  shape: {},
  texts: ['why'],
  roles: ['worker'],
  relation: 'worker',
  from: openStatuses,
  bars: ({ file }) =>
    Object.values(file.workers).filter((each) => each.standing === 'in').length < 2
      ? refuse('not-free', 'You are the last worker in this case: withdraw it instead.')
      : undefined,
  decide: (_, __, { actor }) => [{ type: 'worker_left', worker: actor.id }],
});

const stateClaim = command({
  type: 'state_claim',
  says: "A worker's claim is stated or corrected.",
  shape: { worker: z.optional(f.workerRef), claim: f.claim },
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: beforeDecision,
  decide: ({ worker, claim }, { file }, { actor }) => {
    const whose = actor.role === 'worker' ? actor.id : worker;
    if (whose === undefined || file.workers[whose] === undefined)
      return refuse('no-such-worker', 'There is no such worker in this case.');
    return [{ type: 'claim_stated', worker: whose, claim }];
  },
});

const chooseRepresentatives = command({
  type: 'choose_representatives',
  says: 'The workers of a joint case choose who speaks for them (CN-AR-18: from ten workers).',
  shape: { representatives: z.array(f.workerRef).check(z.minLength(1), z.maxLength(5)) },
  roles: ['intake_officer', 'inspector'],
  relation: 'owner',
  from: beforeDecision,
  bars: ({ file }, { procedure }) =>
    Object.keys(file.workers).length < procedure.representativesFrom
      ? refuse('limit-reached', `Representatives are for ${procedure.representativesFrom} workers or more.`)
      : undefined,
  decide: ({ representatives }, { file }) =>
    representatives.every((each) => file.workers[each]?.standing === 'in')
      ? [{ type: 'representatives_chosen', representatives }]
      : refuse('no-such-worker', 'A representative must be a worker of this case.'),
});

const nameParty = command({
  type: 'name_party',
  says: 'A party is added: employer, general contractor, foreman… Its name goes into the vault.',
  shape: { relation: f.partyRelation },
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: beforeDecision,
  decide: ({ relation }, { file }) =>
    file.parties.length >= 50
      ? refuse('limit-reached', 'A case holds fifty parties at most.')
      : [
          {
            type: 'party_named',
            party: {
              ref: nextRef(
                'p',
                file.parties.map((each) => each.ref),
              ),
              relation,
            },
          },
        ],
});

const addEvidence = command({
  type: 'add_evidence',
  says: 'Evidence is noted: its kind, and where a file was given, the reference to it.',
  shape: {
    kind: z.enum(words.evidenceKinds),
    file: z.optional(f.vaultRef),
    by: z.optional(z.enum(['worker', 'staff', 'employer'])),
  },
  texts: ['note'],
  roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
  relation: 'worker',
  from: openStatuses,
  decide: ({ type: _, by, ...given }, __, { actor }) => [
    {
      ...given,
      type: 'evidence_added',
      by: actor.role === 'worker' ? 'worker' : (by ?? 'staff'),
      ...(actor.role === 'worker' ? { worker: actor.id } : {}),
    },
  ],
});

const writeMessage = command({
  type: 'write_message',
  says: 'A message from a worker to the office, or from the office to its workers.',
  shape: { worker: z.optional(f.workerRef) },
  requires: ['message'],
  roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
  relation: 'worker',
  from: [...openStatuses, 'refused', 'closed'],
  decide: ({ worker, words: refs }, { file }, { actor }) => {
    const whom = actor.role === 'worker' ? actor.id : worker;
    if (whom !== undefined && file.workers[whom] === undefined)
      return refuse('no-such-worker', 'There is no such worker in this case.');
    return [
      {
        type: 'message_written',
        from: actor.role === 'worker' ? 'worker' : 'office',
        ...(whom && { worker: whom }),
        ...(refs && { words: refs }),
      },
    ];
  },
});

const reclassify = command({
  type: 'reclassify',
  says: 'The officer corrects the kind of complaint or its urgency.',
  shape: { kind: f.kind, urgency: z.enum(words.urgencies) },
  roles: ['intake_officer', 'inspector', 'supervisor'],
  relation: 'owner',
  from: beforeDecision,
  decide: ({ kind, urgency }) => [{ type: 'kind_reclassified', kind, urgency }],
});

const requestCompletion = command({
  type: 'request_completion',
  says: 'The officer asks the worker for what is missing (CN-LI-07).',
  shape: { missing: z.array(z.enum(words.missingFacts)).check(z.minLength(1)) },
  texts: ['question'],
  roles: ['intake_officer'],
  relation: 'owner',
  from: ['triage'],
  decide: ({ missing, words: refs }) => [
    { type: 'completion_requested', missing, ...(refs && { words: refs }) },
  ],
});

const completeComplaint = command({
  type: 'complete_complaint',
  says: 'What was missing is given; the time for deciding on acceptance begins anew.',
  shape: {},
  requires: ['answer'],
  roles: ['worker', 'intake_officer'],
  relation: 'worker',
  from: ['awaiting_completion'],
  decide: ({ words: refs }, _, { actor }) => [
    {
      type: 'complaint_completed',
      by: actor.role === 'worker' ? 'worker' : 'staff',
      ...(refs && { words: refs }),
    },
  ],
});

const proposeRefusal = command({
  type: 'propose_refusal',
  says: 'The officer proposes to refuse the complaint, with a reason from the list; its legal basis is added.',
  shape: { reason: z.enum(words.refusalReasons) },
  requires: ['grounds'],
  roles: ['intake_officer'],
  relation: 'owner',
  from: ['triage'],
  decide: ({ reason, words: refs }, _, { actor, procedure }) => {
    const basis = procedure.refusalBasis[reason];
    return basis === undefined
      ? refuse('basis-missing', 'The procedure knows no legal basis for this reason.')
      : [{ type: 'refusal_proposed', reason, basis, by: actor.id, ...(refs && { words: refs }) }];
  },
});

const proposal = ({ stage }: CaseState) => (stage.status === 'triage' ? stage.proposal : undefined);

const bySomebodyElse = (state: CaseState, { actor }: Surroundings) => {
  const proposed = proposal(state);
  if (proposed === undefined) return refuse('nothing-proposed', 'No refusal has been proposed.');
  return proposed.by === actor.id
    ? refuse('not-the-same-person', 'Who proposed the refusal may not approve it.')
    : undefined;
};

const approveRefusal = command({
  type: 'approve_refusal',
  says: 'The supervisor refuses the complaint in writing, with the reason, the other way open to the worker and the right of review.',
  shape: {},
  texts: ['letter'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['triage'],
  bars: bySomebodyElse,
  decide: ({ words: refs }, state, around) => {
    const proposed = proposal(state);
    if (proposed === undefined) return refuse('nothing-proposed', 'No refusal has been proposed.');
    return [
      {
        type: 'complaint_refused',
        reason: proposed.reason,
        basis: proposed.basis,
        path: proposed.reason,
        reviewUntil: rightUntil(around, 'reviewWithin', state.file.office),
        ...safeDay(state, around),
        by: around.actor.id,
        ...(refs && { words: refs }),
      },
    ];
  },
});

const rejectRefusal = command({
  type: 'reject_refusal',
  says: 'The supervisor does not approve the refusal; the officer goes on.',
  shape: {},
  texts: ['why'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['triage'],
  bars: bySomebodyElse,
  decide: ({ words: refs }) => [{ type: 'refusal_proposal_rejected', ...(refs && { words: refs }) }],
});

const requestReview = command({
  type: 'request_review',
  says: 'A worker whose complaint was refused asks for review, within the time that the notice named.',
  shape: {},
  texts: ['grounds'],
  roles: ['worker'],
  relation: 'worker',
  from: ['refused'],
  bars: ({ stage }, around) =>
    stage.status === 'refused' && today(around.procedure, around.at) > stage.reviewUntil
      ? refuse('too-late', `A review could be asked for until ${stage.reviewUntil}.`)
      : undefined,
  decide: ({ words: refs }, _, { actor }) => [
    { type: 'review_requested', by: actor.id, ...(refs && { words: refs }) },
  ],
});

const decideReview = command({
  type: 'decide_review',
  says: 'A supervisor who did not sign the refusal decides on the review.',
  shape: { overturn: z.boolean() },
  requires: ['reasons'],
  roles: ['supervisor'],
  relation: 'office',
  from: ['under_review'],
  bars: ({ stage }, { actor }) =>
    stage.status === 'under_review' && stage.refusal.by === actor.id
      ? refuse('not-the-same-person', 'Who signed the refusal may not decide on its review.')
      : undefined,
  decide: ({ overturn, words: refs }, { file }, around) =>
    overturn
      ? [{ type: 'refusal_overturned', ...(refs && { words: refs }) }]
      : [
          {
            type: 'refusal_upheld',
            suitUntil: rightUntil(around, 'suitWithin', file.office),
            ...(refs && { words: refs }),
          },
        ],
});

const acceptComplaint = command({
  type: 'accept_complaint',
  says: 'The complaint is accepted and the case filed the same day (CN-LI-05); the limitation of the claim is interrupted (CN-AR-08).',
  shape: {},
  texts: ['note'],
  roles: ['intake_officer', 'supervisor'],
  relation: 'owner',
  from: ['triage', 'coordination', 'breached'],
  bars: ({ file }, { procedure }) => {
    const other = procedure.competence.find((each) => each.kinds.includes(file.kind));
    return other?.exclusive
      ? refuse(
          'not-competent',
          `Not a matter for this authority (${other.basis}): refer it to ${other.authority}.`,
        )
      : undefined;
  },
  decide: (_, state, around) => [
    {
      type: 'complaint_accepted',
      basis: around.procedure.acceptanceBasis,
      filedOn: dateIn(around.procedure.timeZone, around.at),
      ...safeDay(state, around),
    },
  ],
});

export const intake = [
  fileComplaint,
  joinComplaint,
  leaveJointCase,
  stateClaim,
  chooseRepresentatives,
  nameParty,
  addEvidence,
  writeMessage,
  reclassify,
  requestCompletion,
  completeComplaint,
  proposeRefusal,
  approveRefusal,
  rejectRefusal,
  requestReview,
  decideReview,
  acceptComplaint,
] as const;
