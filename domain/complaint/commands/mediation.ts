/** Mediation: both sides consent, offers stay confidential, what is signed binds. LDMAL arts 10 to 16. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { mediationEndings } from '#domain/terms/vocabulary.ts';
import { matterOf } from '../../procedure/matters.ts';
import { command, type DecisionContext } from '../command.ts';
import { type CaseState, speaksForWorkers } from '../file/state.ts';
import { emptyBar, linesBar } from './payment-rules.ts';
import { barUnlessSome } from './unless-some.ts';

const mediationSide = z.enum(['worker', 'employer']);
/** The mediator proposes to both sides; what is signed binds, and nothing before. */
const offering = z.enum([...mediationSide.options, 'mediator']);

/** The number of the certificate with which a worker brings the claim elsewhere. */
export const certificateOf = ({ file }: CaseState): string => `${file.number}-M${file.counts.sessions + 1}`;

const returnStatus = ({ stage }: CaseState) =>
  stage.status === 'mediation' || stage.status === 'mediation_offered' ? stage.returnsTo : undefined;

/**
 * Refuses a worker who does not speak for the case: chosen representatives say whether there are talks, while each
 * worker signs what is agreed for themself (CN-AR-18). A worker who has said no once tells the office if they think
 * otherwise.
 */
const speakerBar = ({ file, stage }: CaseState, { actor }: DecisionContext): Refusal | undefined => {
  if (actor.role !== 'worker') return undefined;
  if (!speaksForWorkers(file, actor.id))
    return refuse('not-your-case', 'The representatives say whether the workers talk with the employer.');
  return stage.status === 'mediation_offered' && stage.declined.includes(actor.id)
    ? refuse('already-done', 'You have said no. Tell the office if you want to talk after all.')
    : undefined;
};

const consentedBar = ({ stage }: CaseState, side: 'worker' | 'employer'): Refusal | undefined =>
  stage.status === 'mediation_offered' && stage[side]
    ? refuse('already-done', 'This side has consented.')
    : undefined;

/** Whether everybody who speaks for the workers has said no, once this one has too. */
const allDecline = ({ file, stage }: CaseState, worker: string): boolean =>
  Object.entries(file.workers)
    .filter(([ref, { standing }]) => standing === 'in' && speaksForWorkers(file, ref))
    .every(
      ([ref]) => ref === worker || (stage.status === 'mediation_offered' && stage.declined.includes(ref)),
    );

/** Mediation ends without agreement: back to where it was offered, with a certificate. */
export const mediationFailure = (
  state: CaseState,
  reason: (typeof mediationEndings)[number],
  words?: Record<string, string>,
) => {
  const to = returnStatus(state);
  return to === undefined
    ? refuse('wrong-status', 'The case is not in mediation.')
    : ([
        { type: 'mediation_failed', reason, certificate: certificateOf(state), to, ...(words && { words }) },
      ] as const);
};

const mediationOfferCommands = [
  command({
    type: 'offer_mediation',
    says: 'Both sides are asked whether they want to mediate. Never in danger, forced labour or child labour.',
    shape: () => ({}),
    texts: ['note'],
    roles: ['intake_officer', 'inspector'],
    relation: 'owner',
    from: ['triage', 'accepted', 'assigned', 'investigating'],
    bars: ({ file }, { procedure }) =>
      !matterOf(procedure, file.kind)?.mediable ||
      file.danger?.state === 'reported' ||
      file.danger?.state === 'acknowledged'
        ? refuse('not-for-mediation', 'This kind of complaint is not mediated.')
        : undefined,
    decide: ({ words }) => [{ type: 'mediation_offered', ...(words && { words }) }],
  }),
  command({
    type: 'consent_to_mediation',
    says: 'A side agrees to mediate. The worker for themself, or the representatives for the workers; the employer through staff who spoke with it.',
    shape: () => ({ side: mediationSide }),
    roles: ['worker', 'mediator', 'intake_officer', 'inspector'],
    relation: 'worker',
    from: ['mediation_offered'],
    bars: (state, context) =>
      speakerBar(state, context) ??
      (context.actor.role === 'worker' ? consentedBar(state, 'worker') : undefined),
    decide: ({ side: which }, state, { actor }) => {
      const { stage } = state;
      if (stage.status !== 'mediation_offered') return refuse('wrong-status', 'No mediation is offered.');
      if (actor.role === 'worker' && which === 'employer')
        return refuse('consent-missing', 'A worker consents for workers.');
      const no = consentedBar(state, which);
      if (no !== undefined) return no;
      const consented = {
        type: 'mediation_consented' as const,
        side: which,
        ...(actor.role === 'worker' ? { worker: actor.id } : {}),
      };
      const other = which === 'worker' ? stage.employer : stage.worker;
      return other ? [consented, { type: 'mediation_begun' }] : [consented];
    },
  }),
  command({
    type: 'decline_mediation',
    says: 'A side does not want to mediate; the case goes on where it was. One worker of several says it for themself: the offer stands until all who speak have said no.',
    shape: () => ({ side: mediationSide }),
    texts: ['why'],
    roles: ['worker', 'mediator', 'intake_officer', 'inspector'],
    relation: 'worker',
    from: ['mediation_offered'],
    bars: speakerBar,
    decide: ({ side: which, words }, state, { actor }) => {
      if (actor.role === 'worker' && which === 'employer')
        return refuse('consent-missing', 'A worker answers for workers.');
      return actor.role === 'worker' && !allDecline(state, actor.id)
        ? [{ type: 'mediation_declined', worker: actor.id, ...(words && { words }) }]
        : mediationFailure(state, 'no_consent', words);
    },
  }),
] as const;

const signedByAll = ({ file }: CaseState, signedBy: readonly string[]) =>
  Object.entries(file.workers).every(([ref, worker]) => worker.standing !== 'in' || signedBy.includes(ref))
    ? undefined
    : refuse('consent-missing', 'Each worker signs their own line.');

const sessionCommands = [
  command({
    type: 'record_session',
    says: 'A mediation session was held (three at most, as a service promise).',
    shape: () => ({}),
    texts: ['minutes'],
    roles: ['mediator'],
    relation: 'mediator',
    from: ['mediation'],
    bars: ({ stage }, { procedure }) =>
      stage.status === 'mediation' && stage.sessions >= procedure.maxSessions
        ? refuse('limit-reached', `Mediation has ${procedure.maxSessions} sessions at most.`)
        : undefined,
    decide: ({ words }, { stage }) => [
      {
        type: 'mediation_session_held',
        number: stage.status === 'mediation' ? stage.sessions + 1 : 1,
        ...(words && { words }),
      },
    ],
  }),
  command({
    type: 'record_offer',
    says: 'An offer by one side, or what the mediator proposes to both. What it says is kept in the vault and shown to the mediator only.',
    shape: () => ({ side: offering }),
    requires: ['offer'],
    roles: ['mediator'],
    relation: 'mediator',
    from: ['mediation'],
    decide: ({ side: which, words }) => [{ type: 'offer_made', side: which, ...(words && { words }) }],
  }),
  command({
    type: 'record_agreement',
    says: 'Worker, employer and mediator have signed: what is paid when to whom, or (deed) what is done by when. Each worker signs their own line.',
    shape: () => ({
      instalments: f.instalments,
      deed: z.boolean(),
      signedBy: z.array(f.workerRef).check(z.minLength(1), z.maxLength(1000)),
    }),
    requires: ['terms'],
    roles: ['mediator'],
    relation: 'mediator',
    from: ['mediation'],
    decide: (given, state, context) => {
      const empty = given.instalments.every(({ lines }) => lines.length === 0);
      if (empty !== given.deed)
        return refuse('sum-mismatch', 'Money is agreed with sums per worker, a deed without.');
      return (
        (given.deed ? undefined : emptyBar(given.instalments)) ??
        linesBar(state, context, given.instalments) ??
        signedByAll(state, given.signedBy) ?? [{ ...given, type: 'agreement_reached' }]
      );
    },
  }),
  command({
    type: 'end_mediation',
    says: 'No agreement: the failure certificate is made out, with which the worker can bring the claim elsewhere.',
    shape: () => ({ reason: z.enum(mediationEndings) }),
    texts: ['note'],
    roles: ['mediator'],
    relation: 'mediator',
    from: ['mediation', 'mediation_offered'],
    decide: ({ reason, words }, state) => mediationFailure(state, reason, words),
  }),
] as const;

const confirmingBodies = ['court', 'arbitration'] as const;
const confirmingBody = z.enum(confirmingBodies);
const noBody = refuse('no-such-thing', 'Nobody confirms agreements here.');

const limitOfApplying = { court: 'court_confirmation', arbitration: 'arbitration_review' } as const;

/** Refuses a confirmation after its limit, which runs from the agreement; a law without such a limit bars nobody. */
const confirmationBar = (
  by: keyof typeof limitOfApplying,
  { file }: CaseState,
  { procedure, at }: DecisionContext,
): Refusal | undefined => {
  const id = limitOfApplying[by];
  const isLimited = procedure.timeLimits.some((limit) => limit.id === id);
  const runs = file.clocks.some((clock) => clock.limit === id && at <= clock.due);
  return isLimited && !runs
    ? refuse('too-late', `The time in which both sides could apply for confirmation (${by}) is over.`)
    : undefined;
};

const confirmationCommands = [
  command({
    type: 'request_confirmation',
    says: 'Both sides apply to have the agreement confirmed, so that it can be enforced (CN-AR-05, CN-AR-06).',
    shape: () => ({ body: confirmingBody }),
    roles: ['mediator'],
    relation: 'mediator',
    from: ['agreement'],
    bars: (state, context) =>
      barUnlessSome(confirmingBodies, (by) => confirmationBar(by, state, context), noBody),
    decide: ({ body: by }, state, context) =>
      confirmationBar(by, state, context) ?? [{ type: 'confirmation_requested', body: by }],
  }),
  command({
    type: 'record_confirmation',
    says: 'The agreement was confirmed, or confirmation was denied.',
    shape: () => ({ confirmed: z.boolean() }),
    roles: ['mediator'],
    relation: 'mediator',
    from: ['confirmation'],
    decide: ({ confirmed }, { stage }) => {
      if (stage.status !== 'confirmation') return refuse('wrong-status', 'No confirmation is asked for.');
      return confirmed
        ? [{ type: 'agreement_confirmed', body: stage.body }]
        : [{ type: 'confirmation_denied' }];
    },
  }),
] as const;

export const mediationCommands = [
  ...mediationOfferCommands,
  ...sessionCommands,
  ...confirmationCommands,
] as const;
