/**
 * Cases that belong together: merged into one, taken out again, linked, and workers split off into a case of their own.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { command, jointCommand } from '../command.ts';
import { mergeDecision, openMattersBar } from '../joint/merging.ts';
import { leadsOf } from '../joint/seats.ts';
import { splitDecision } from '../joint/splitting.ts';
import { nobodyGoesBar, splitOffDecision } from '../joint/splitting-off.ts';

/**
 * The most workers who are split off at once: each brings a few events into the other case, and an append takes ninety.
 */
export const mostSplitOff = 30;

/** The workers of one split: all different, thirty at most. */
export const splitWorkers = z.array(f.workerRef).check(
  z.minLength(1),
  z.maxLength(mostSplitOff),
  z.refine((refs) => new Set(refs).size === refs.length, 'Each worker once'),
  z.meta({ uniqueItems: true }),
);

/** Staff know these workers of this case to be the same people as those of the other. */
const sameWorkers = z.optional(
  z.array(z.strictObject({ worker: f.workerRef, as: f.workerRef })).check(z.maxLength(1000)),
);

export const jointCommands = [
  jointCommand({
    type: 'merge_case',
    says: 'This case goes on as part of another about the same employer (T11); reversible until a decision.',
    shape: () => ({ into: f.caseId, same: sameWorkers }),
    texts: ['why'],
    roles: ['intake_officer', 'supervisor'],
    relation: 'owner',
    from: [
      'triage',
      'coordination',
      'accepted',
      'assigned',
      'investigating',
      'order_issued',
      'plan_active',
      'breached',
    ],
    bars: openMattersBar,
    concerns: ({ into }) => [into],
    decide: mergeDecision,
  }),
  jointCommand({
    type: 'split_case',
    says: 'A merged case is taken out again and goes on by itself.',
    shape: () => ({}),
    requires: ['why'],
    roles: ['supervisor'],
    relation: 'lead_office',
    from: ['merged'],
    concerns: (_, state, cases) => leadsOf(state, cases),
    decide: splitDecision,
  }),
  command({
    type: 'link_case',
    says: 'Another case belongs to this one: as its lead, as a joined complaint, about retaliation, or split off.',
    shape: () => ({ other: f.caseId, relation: f.linkRelation }),
    roles: ['intake_officer', 'inspector', 'supervisor', 'system'],
    relation: 'office',
    from: [...openStatuses, 'merged', 'closed'],
    decide: ({ other, relation }, { file }) =>
      other === file.caseId || file.links.some((each) => each.other === other && each.relation === relation)
        ? refuse('already-done', 'These cases are linked already.')
        : [{ type: 'case_linked', other, relation }],
  }),
  jointCommand({
    type: 'split_off_workers',
    says: 'Workers of a joint case go on in a case of their own: they settle alone, or their claim is another. Here the others go on.',
    shape: () => ({ workers: splitWorkers, other: f.caseId, number: z.optional(f.caseNumber) }),
    texts: ['why'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: openStatuses,
    bars: nobodyGoesBar,
    concerns: ({ other }) => [other],
    decide: splitOffDecision,
  }),
] as const;
