/**
 * Cases that belong together: merged into one, taken out again, linked, and workers split off into a case of their own.
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { command } from '../command.ts';

/**
 * The most workers who are split off at once: each brings a few events into the other case, and an append takes ninety.
 */
export const mostSplitOff = 30;

/** The workers of one split: all different, thirty at most. */
export const splitWorkers = z.array(f.workerRef).check(
  z.minLength(1),
  z.maxLength(mostSplitOff),
  z.refine((refs) => new Set(refs).size === refs.length, 'Each worker once'),
);

export const jointCommands = [
  command({
    type: 'merge_case',
    says: 'This case goes on as part of another about the same employer; reversible until a decision.',
    shape: { into: f.caseId },
    texts: ['why'],
    roles: ['intake_officer', 'supervisor'],
    relation: 'owner',
    from: ['triage', 'coordination', 'accepted', 'assigned', 'investigating'],
    decide: ({ into, words }, { file }) =>
      into === file.caseId
        ? refuse('already-done', 'A case is not merged into itself.')
        : [{ type: 'case_merged', into, ...(words && { words }) }],
  }),
  command({
    type: 'split_case',
    says: 'A merged case is taken out again and goes on by itself.',
    shape: {},
    requires: ['why'],
    roles: ['supervisor'],
    relation: 'office',
    from: ['merged'],
    decide: ({ words }, { file }) => [
      { type: 'case_split', to: file.filedOn === undefined ? 'triage' : 'accepted', ...(words && { words }) },
    ],
  }),
  command({
    type: 'link_case',
    says: 'Another case belongs to this one: as its lead, as a joined complaint, about retaliation, or split off.',
    shape: { other: f.caseId, relation: z.enum(['lead', 'child', 'retaliation', 'split']) },
    roles: ['intake_officer', 'inspector', 'supervisor', 'system'],
    relation: 'office',
    from: [...openStatuses, 'merged', 'closed'],
    decide: ({ other, relation }, { file }) =>
      other === file.caseId || file.links.some((each) => each.other === other && each.relation === relation)
        ? refuse('already-done', 'These cases are linked already.')
        : [{ type: 'case_linked', other, relation }],
  }),
  command({
    type: 'split_off_workers',
    says: 'Workers of a joint case go on in a case of their own: they settle alone, or their claim is another. Here the others go on.',
    shape: { workers: splitWorkers, other: f.caseId },
    texts: ['why'],
    roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
    relation: 'owner',
    from: openStatuses,
    decide: ({ workers, other, words }, { file }) => {
      const going = workers.map((ref) => file.workers[ref]);
      if (other === file.caseId) return refuse('already-done', 'A case is not split off from itself.');
      if (going.every((each) => each?.goesOnIn === other))
        return refuse('already-done', 'These workers go on there already.');
      if (going.some((each) => each?.standing !== 'in'))
        return refuse('no-such-worker', 'There is no such worker in this case.');
      if (going.some((each) => each !== undefined && each.sums.agreed > each.sums.paid))
        return refuse(
          'payment-unverified',
          'What was promised or ordered to this worker is not paid yet and stays in this case: file what else they claim as a complaint of its own.',
        );
      const others = Object.entries(file.workers).some(
        ([ref, each]) => each.standing === 'in' && !workers.includes(ref),
      );
      return others
        ? workers.map((worker) => ({ type: 'worker_split_off', worker, other, ...(words && { words }) }))
        : refuse('limit-reached', 'The last workers are not split off: this is their case.');
    },
  }),
] as const;
