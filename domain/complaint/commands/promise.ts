/** What is promised to the workers: in instalments, as an advance of a fund, as a deed; kept or broken. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { command } from '../command.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import {
  addsUpToOwed,
  ledgerOfWorker,
  ledgersOfThoseIn,
  newestObligation,
  promisedDeed,
} from '../ledger/case-ledger.ts';
import { breachBar, brokenParts, notLate } from './breach-rules.ts';
import { certificateOf } from './mediation.ts';
import { emptyBar, linesBar } from './payment-rules.ts';
import { barUnlessSome } from './unless-some.ts';

const owedStatuses = [
  'order_issued',
  'hearing',
  'decision_issued',
  'enforcement',
  'agreement',
  'confirmation',
  'plan_active',
  'breached',
  'arbitration',
  'court',
  'police',
] as const;

/** Refuses where no sum is owed to anybody who is still in: nothing can be promised or advanced of it. */
const nothingToPayBar = (file: CaseFile): Refusal | undefined =>
  [...ledgersOfThoseIn(file).values()].some(({ owed }) => owed > 0)
    ? undefined
    : refuse('basis-missing', 'Nothing is owed: what is ordered or promised comes first.');

const deedBar = (done: readonly number[], instalment: number): Refusal | undefined =>
  done.includes(instalment) ? refuse('already-done', 'This has been verified.') : undefined;

const noDeed = refuse('no-such-thing', 'Nothing of the kind was promised.');

/** The numbers of the parts of a promised deed. */
const deedsPromised = (file: CaseFile): readonly number[] =>
  promisedDeed(file)?.instalments.map((_, n) => n + 1) ?? [];

/** The certificate of a broken agreement, which is a mediation that failed after all. */
const certificateOfBreach = (state: CaseState) =>
  newestObligation(state.file)?.source === 'agreement' ? { certificate: certificateOf(state) } : {};

export const promiseCommands = [
  command({
    type: 'agree_plan',
    says: 'The worker consents and the supervisor approves that what is ordered is paid in instalments; they add up to what is owed.',
    shape: () => ({ instalments: f.instalments }),
    texts: ['consent'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['investigating', 'order_issued', 'decision_issued', 'breached'],
    bars: ({ file }) => nothingToPayBar(file),
    decide: ({ instalments, words }, state, context) => {
      const no = emptyBar(instalments) ?? linesBar(state, context, instalments);
      if (no !== undefined) return no;
      return addsUpToOwed(state.file, instalments)
        ? [{ type: 'payment_plan_agreed', instalments, signedBy: context.actor.id, ...(words && { words }) }]
        : refuse('sum-mismatch', 'The instalments do not add up to what is still owed to each worker.');
    },
  }),
  command({
    type: 'grant_advance',
    says: 'A wage arrears fund pays workers part of what is owed to them, by a day; what is owed stays the same.',
    shape: () => ({ lines: f.lines, dueOn: f.civilDate }),
    texts: ['note'],
    roles: ['supervisor'],
    relation: 'office',
    from: owedStatuses,
    bars: ({ file }) => nothingToPayBar(file),
    decide: ({ lines, dueOn, words }, state, context) => {
      const no = emptyBar([{ dueOn, lines }]) ?? linesBar(state, context, [{ dueOn, lines }]);
      if (no !== undefined) return no;
      return lines.every(({ worker, fen }) => fen <= ledgerOfWorker(state.file, worker).owed)
        ? [{ type: 'advance_granted', lines, dueOn, signedBy: context.actor.id, ...(words && { words }) }]
        : refuse('sum-mismatch', 'An advance is no more than what is owed to each worker.');
    },
  }),
  command({
    type: 'verify_deed',
    says: 'What was promised and is no matter of money has been done, and the officer has made sure.',
    shape: () => ({ instalment: z.int().check(z.positive()) }),
    requires: ['how_made_sure'],
    roles: ['intake_officer', 'inspector', 'mediator'],
    relation: 'owner',
    from: ['agreement', 'confirmation', 'breached', 'plan_active'],
    bars: ({ file }) =>
      barUnlessSome(deedsPromised(file), (each) => deedBar(promisedDeed(file)?.done ?? [], each), noDeed),
    decide: ({ instalment, words }, { file }, { actor }) => {
      const promised = promisedDeed(file);
      if (promised?.instalments[instalment - 1] === undefined) return noDeed;
      return (
        deedBar(promised.done, instalment) ?? [
          { type: 'deed_verified', instalment, by: actor.id, ...(words && { words }) },
        ]
      );
    },
  }),
  command({
    type: 'declare_breach',
    says: 'What was promised for a day was not done (for a worker: what was promised to them); the officer chooses the next way. After mediation the worker gets the certificate with which to go on.',
    shape: () => ({ instalment: z.optional(z.int().check(z.positive(), z.lte(36))) }),
    texts: ['note'],
    roles: ['worker', 'intake_officer', 'inspector', 'mediator'],
    relation: 'worker',
    from: openStatuses.filter(
      (status) => status === 'agreement' || status === 'confirmation' || status === 'plan_active',
    ),
    bars: breachBar,
    decide: ({ instalment: which, words }, state, around) => {
      const broken = brokenParts(state, around).find(
        (each) => (which ?? each.instalment) === each.instalment,
      );
      if (broken === undefined) return breachBar(state, around, which) ?? notLate;
      const { instalment, carried, dueOn } = broken;
      return [
        {
          type: 'obligation_breached',
          instalment,
          ...(carried && dueOn !== undefined ? { dueOn } : certificateOfBreach(state)),
          ...(words && { words }),
        },
      ];
    },
  }),
] as const;
