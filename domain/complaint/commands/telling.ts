/** What is told of a case later: evidence, messages, who the other side is, how a worker can be reached. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses, statuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { command } from '../command.ts';
import type { Actor, CaseEvent } from '../events/registry.ts';
import type { CaseState } from '../file/state.ts';
import { partyDetails } from './filing-rules.ts';

const describeParty = command({
  type: 'describe_party',
  says: 'The name, phone or address of a party is told or corrected. It goes into the vault; what was told before stays there too.',
  shape: { party: f.partyRef, details: z.optional(partyDetails) },
  appFields: ['details'],
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: openStatuses,
  decide: ({ party, details }, { file }) => {
    if (!file.parties.some(({ ref }) => ref === party))
      return refuse('no-such-party', `${party} is no party of this case.`);
    const [ref] = details ?? [];
    return ref
      ? [{ type: 'party_described', party, details: ref }]
      : refuse('text-missing', 'Nothing is told.');
  },
});

const changeContact = command({
  type: 'change_contact',
  says: 'How a worker can be reached has changed: a number was heard from, or texts are wanted no more. It goes into the vault.',
  shape: { person: z.optional(f.personRefs) },
  appFields: ['person'],
  roles: ['worker'],
  relation: 'anyone',
  from: statuses,
  bars: ({ file }, { actor }) =>
    file.workers[actor.id] === undefined
      ? refuse('no-such-worker', 'There is no such worker in this case.')
      : undefined,
  decide: ({ person }, _, { actor }) =>
    person?.contact === undefined
      ? refuse('text-missing', 'No contact is told.')
      : [{ type: 'contact_changed', worker: actor.id, contact: person.contact }],
});

/** Whoever was asked and writes or sends something has answered: an officer reads it, and no time runs out over it. */
const answerBy = (actor: Actor, { stage }: CaseState): readonly CaseEvent[] =>
  actor.role === 'worker' && stage.status === 'awaiting_completion'
    ? [{ type: 'complaint_completed', by: 'worker' }]
    : [];

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
  decide: ({ type: _, by, ...given }, state, { actor }) => [
    {
      ...given,
      type: 'evidence_added',
      by: actor.role === 'worker' ? 'worker' : (by ?? 'staff'),
      ...(actor.role === 'worker' ? { worker: actor.id } : {}),
    },
    ...answerBy(actor, state),
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
  decide: ({ worker, words: refs }, state, { actor }) => {
    const { file } = state;
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
      ...answerBy(actor, state),
    ];
  },
});

export const tellingCommands = [describeParty, changeContact, addEvidence, writeMessage] as const;
