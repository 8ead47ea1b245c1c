/** Filing a complaint, joining it, naming the other side, saying what is owed. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { officesUnder, type Routed, route } from '../../office/routing.ts';
import { matterOf } from '../../procedure/matters.ts';
import { dateIn, instantOf } from '../../time/deadline.ts';
import { command, type DecisionContext, openingCommand } from '../command.ts';
import type { CaseEvent } from '../events/registry.ts';
import { endsOfWork, laneRulesFor, urgencyIn } from '../file/lanes.ts';
import {
  claimBar,
  goneOnBar,
  isPressed,
  mostPartiesFiled,
  nextRef,
  partyDetails,
  receivedBar,
} from './filing-rules.ts';

/**
 * The route of a new complaint: an officer's own office takes what it is asked (CN-MW-28), a worker's complaint goes
 * where it belongs.
 */
const routed = (
  { actor, offices, procedure }: DecisionContext,
  matter: Parameters<typeof route>[1],
): Routed | undefined => {
  const own = officesUnder(offices, procedure.jurisdiction);
  if (actor.role !== 'intake_officer') return route(own, matter);
  const asked = own.find(({ id }) => id === actor.office);
  if (asked === undefined) return undefined;
  const would = route(own, matter);
  return would?.office.id === asked.id ? would : { office: asked, reason: 'asked_here' };
};

const partyFrom = (
  ref: string,
  relation: f.Party['relation'],
  details: string | null | undefined,
): f.Party => (typeof details === 'string' ? { ref, relation, details } : { ref, relation });

/** What is said of a complaint when it is filed, at whatever door. */
export const complaintFields = {
  kind: f.complaintKind,
  channel: z.enum(words.filingChannels),
  /** the language spoken with the worker */
  language: f.languageTag,
  naming: z.enum(words.namings),
  area: z.optional(f.areaCode),
  claim: f.claim,
  headcount: z.int().check(z.positive(), z.lte(100_000)),
  harm: z.array(z.enum(words.harmFlags)).check(z.maxLength(words.harmFlags.length)),
  /** somebody is in danger now */
  danger: z.boolean(),
  /** the day on which paper reached the office, where that was before it is entered */
  receivedOn: z.optional(f.civilDate),
  /** the worker asks to be called */
  callBack: z.optional(z.literal(true)),
};

/** Paper of today is received now, as anything else is. */
const receivedBefore = (on: string | undefined, { procedure, at, actor }: DecisionContext) =>
  on === undefined || on === dateIn(procedure.timeZone, at)
    ? {}
    : { received: { on, at: instantOf(procedure.timeZone, on), enteredBy: actor.id } };

const fileComplaint = openingCommand({
  type: 'file_complaint',
  says: 'A worker, or an officer who writes for a worker, files a complaint.',
  shape: () => ({
    ...complaintFields,
    parties: z.array(f.partyRelation).check(z.maxLength(mostPartiesFiled)),
    caseId: f.caseId,
    number: f.caseNumber,
    contactable: z.boolean(),
    person: z.optional(f.personRefs),
    details: z.optional(partyDetails),
  }),
  appFields: ['caseId', 'number', 'contactable', 'person', 'details'],
  texts: ['what_happened', 'place', 'why_late'],
  roles: ['worker', 'intake_officer'],
  relation: 'anyone',
  from: [],
  decide: ({ parties, danger, person, details, receivedOn, words: refs, ...given }, context) => {
    const { actor, procedure } = context;
    if (!procedure.steps.file_complaint?.includes(actor.role))
      return refuse('role-not-allowed', `The role ${actor.role} may not do this.`);
    const { kind, area, headcount: people, harm } = given;
    const nonsense =
      claimBar(given.claim, context) ??
      (receivedOn === undefined ? undefined : receivedBar(receivedOn, refs?.why_late, context));
    if (nonsense !== undefined) return nonsense;
    if (matterOf(procedure, kind) === undefined)
      return refuse('not-in-procedure', `${kind} is no kind of complaint under ${procedure.id}.`);
    const to = routed(context, { kind, people, area });
    if (to === undefined) return refuse('no-such-office', 'No office is competent for this place.');
    const ended = endsOfWork(given.claim);
    const facts = { kind, people, harm, danger, retaliation: false, ended };
    const lanes = laneRulesFor(procedure, facts, dateIn(procedure.timeZone, context.at));
    const filed: CaseEvent = {
      ...given,
      type: 'complaint_filed',
      procedure: procedure.id,
      office: to.office.id,
      lawArea: area ?? to.office.area,
      parties: parties.map((relation, n) => partyFrom(`p${n + 1}`, relation, details?.[n])),
      worker: 'w1',
      ...(person && { person }),
      urgency: urgencyIn(lanes),
      routedBy: to.reason,
      ...receivedBefore(receivedOn, context),
      ...(actor.role === 'intake_officer' ? { assistedBy: actor.id } : {}),
      ...(refs === undefined ? {} : { words: refs }),
    };
    return danger || lanes.some(({ callsOut }) => callsOut)
      ? [filed, { type: 'danger_reported', by: actor.role === 'worker' ? 'worker' : 'staff' }]
      : [filed];
  },
});

const beforeDecision = openStatuses.filter((status) => status !== 'performed' && status !== 'under_review');

const mostWorkers = 1000;
const mostParties = 50;

const joinComplaint = command({
  type: 'join_complaint',
  says: 'Another worker of the same employer joins with a claim of their own.',
  shape: () => ({
    claim: f.claim,
    /** who may know this worker; absent: the office only. What the first worker chose holds for nobody else */
    naming: z.optional(z.enum(words.namings)),
    contactable: z.boolean(),
    person: z.optional(f.personRefs),
  }),
  appFields: ['contactable', 'person'],
  texts: ['what_happened'],
  roles: ['worker', 'intake_officer', 'supervisor'],
  relation: 'anyone',
  from: beforeDecision,
  bars: ({ file }, { actor }) => {
    if (actor.role === 'worker' && file.workers[actor.id] !== undefined)
      return refuse('already-done', 'You are in this case already.');
    return Object.keys(file.workers).length >= mostWorkers
      ? refuse('limit-reached', 'A case holds a thousand workers at most.')
      : undefined;
  },
  decide: ({ claim, naming, contactable, person, words: refs }, { file }, context) => {
    const nonsense = claimBar(claim, context);
    if (nonsense !== undefined) return nonsense;
    const worker = nextRef('w', Object.keys(file.workers));
    return [
      {
        type: 'worker_joined',
        worker,
        claim,
        contactable,
        ...((person || naming) && { person: { ...person, ...present({ naming }) } }),
        ...(refs && { words: refs }),
      },
    ];
  },
});

const leaveJointCase = command({
  type: 'leave_joint_case',
  says: 'A worker leaves a joint case; the others go on.',
  shape: () => ({}),
  texts: ['why'],
  roles: ['worker'],
  relation: 'worker',
  from: openStatuses,
  bars: ({ file }, { actor }) => {
    if (Object.values(file.workers).filter((each) => each.standing === 'in').length < 2)
      return refuse('not-free', 'You are the last worker in this case: withdraw it instead.');
    return isPressed(file, actor.id)
      ? refuse('not-free', 'You have reported retaliation: somebody speaks with you about that first.')
      : undefined;
  },
  decide: (_, __, { actor }) => [{ type: 'worker_left', worker: actor.id }],
});

const stateClaim = command({
  type: 'state_claim',
  says: "A worker's claim is stated or corrected.",
  shape: () => ({ worker: z.optional(f.workerRef), claim: f.claim }),
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: beforeDecision,
  decide: ({ worker, claim }, { file }, context) => {
    const { actor } = context;
    const nonsense = claimBar(claim, context);
    if (nonsense !== undefined) return nonsense;
    const whose = actor.role === 'worker' ? actor.id : worker;
    return goneOnBar(file, whose ?? '') ?? [{ type: 'claim_stated', worker: whose ?? '', claim }];
  },
});

const chooseRepresentatives = command({
  type: 'choose_representatives',
  says: 'The workers of a joint case choose who speaks for them (CN-AR-18: from ten workers).',
  shape: () => ({ representatives: z.array(f.workerRef).check(z.minLength(1), z.maxLength(5)) }),
  roles: ['intake_officer', 'inspector'],
  relation: 'owner',
  from: beforeDecision,
  bars: ({ file }, { procedure }) =>
    Object.values(file.workers).filter(({ standing }) => standing === 'in').length <
    procedure.representativesFrom
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
  shape: () => ({ relation: f.partyRelation, details: z.optional(partyDetails) }),
  appFields: ['details'],
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: beforeDecision,
  bars: ({ file }) =>
    file.parties.length >= mostParties
      ? refuse('limit-reached', 'A case holds fifty parties at most.')
      : undefined,
  decide: ({ relation, details }, { file }) => {
    const taken = file.parties.map(({ ref }) => ref);
    return [{ type: 'party_named', party: partyFrom(nextRef('p', taken), relation, details?.[0]) }];
  },
});

const reclassify = command({
  type: 'reclassify',
  says: 'The officer corrects the kind of complaint or its urgency.',
  shape: () => ({ kind: f.complaintKind, urgency: z.enum(words.urgencies) }),
  roles: ['intake_officer', 'inspector', 'supervisor'],
  relation: 'owner',
  from: beforeDecision,
  decide: ({ kind, urgency }, _, { procedure }) =>
    matterOf(procedure, kind) === undefined
      ? refuse('not-in-procedure', `${kind} is no kind of complaint under ${procedure.id}.`)
      : [{ type: 'kind_reclassified', kind, urgency }],
});

export const filingCommands = [
  fileComplaint,
  joinComplaint,
  leaveJointCase,
  stateClaim,
  chooseRepresentatives,
  nameParty,
  reclassify,
] as const;
