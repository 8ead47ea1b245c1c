/** What is told of a case later: evidence, messages, who the other side is, how a worker can be reached. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { refuse } from '#domain/terms/refusal.ts';
import { openStatuses, statuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { command } from '../command.ts';
import type { Actor, CaseEvent } from '../events/registry.ts';
import type { CaseState } from '../file/state.ts';
import { goneOnBar, noPartyBar, partyDetails } from './filing-rules.ts';

const describeParty = command({
  type: 'describe_party',
  says: 'The name, phone or address of a party, or what it is in the case, is told or corrected. It goes into the vault; what was told before stays there too.',
  shape: () => ({
    party: f.partyRef,
    /** what it is in truth: a subcontractor, and not the employer */
    relation: z.optional(f.partyRelation),
    details: z.optional(partyDetails),
  }),
  appFields: ['details'],
  roles: ['worker', 'intake_officer', 'inspector'],
  relation: 'worker',
  from: openStatuses,
  bars: noPartyBar,
  decide: ({ party, relation, details }, { file }) => {
    const known = file.parties.find(({ ref }) => ref === party);
    if (known === undefined) return refuse('no-such-party', `${party} is no party of this case.`);
    const [ref] = details ?? [];
    const events = [
      ...(ref ? [{ type: 'party_described' as const, party, details: ref }] : []),
      ...(relation !== undefined && relation !== known.relation
        ? [{ type: 'party_related' as const, party, relation }]
        : []),
    ];
    return events.length > 0 ? events : refuse('text-missing', 'Nothing is told.');
  },
});

const changeContact = command({
  type: 'change_contact',
  says: 'How a worker can be reached has changed: they told an officer, they changed it on the site, a number was heard from, or texts are wanted no more. Who changes it on the site shows first that the phone is theirs, and whoever was reached until then is told once. It goes into the vault; what was told before stays there too.',
  shape: () => ({
    /** whose it is, where staff write it down; a worker's own otherwise */
    worker: z.optional(f.workerRef),
    person: z.optional(f.personRefs),
    contactable: z.optional(z.boolean()),
    /** whoever was reached until now is told once, so that nobody changes it behind their back */
    tells: z.optional(z.boolean()),
  }),
  appFields: ['person', 'contactable', 'tells'],
  roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
  relation: 'anyone',
  from: statuses,
  bars: ({ file }, { actor }) =>
    actor.role === 'worker' && file.workers[actor.id] === undefined
      ? refuse('no-such-worker', 'There is no such worker in this case.')
      : undefined,
  decide: ({ worker: named, person, contactable, tells }, { file }, { actor, procedure, at }) => {
    const worker = actor.role === 'worker' ? actor.id : (named ?? '');
    const before = file.workers[worker];
    if (before === undefined || (named !== undefined && named !== worker))
      return refuse('no-such-worker', 'There is no such worker in this case, or it is not you.');
    const gone = goneOnBar(file, worker);
    if (gone !== undefined) return gone;
    const contact = person?.contact;
    if (contact === undefined) return refuse('text-missing', 'No contact is told.');
    const known = tells && before.contactable ? before.person?.contact : undefined;
    const told = known === undefined ? undefined : { contact: known, on: dateIn(procedure.timeZone, at) };
    return [{ type: 'contact_changed', worker, contact, ...present({ contactable, tells: told }) }];
  },
});

/** Whoever was asked and writes or sends something has answered: an officer reads it, and no time runs out over it. */
const answerBy = (actor: Actor, { file, stage }: CaseState): readonly CaseEvent[] =>
  actor.role === 'worker' &&
  file.workers[actor.id]?.standing === 'in' &&
  stage.status === 'awaiting_completion'
    ? [{ type: 'complaint_completed', by: 'worker' }]
    : [];

const addEvidence = command({
  type: 'add_evidence',
  says: 'Evidence is noted: its kind, and where a file was given, the reference to it.',
  shape: () => ({
    kind: z.enum(words.evidenceKinds),
    file: z.optional(f.vaultRef),
    by: z.optional(z.enum(['worker', 'staff', 'employer'])),
  }),
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
  says: 'A message from a worker to the office, or from the office to its workers: to one (worker), to some (workers), or to all.',
  shape: () => ({
    worker: z.optional(f.workerRef),
    workers: z.optional(f.workerRefs),
    /** how the worker wants to be reached, which an officer has to check */
    wish: z.optional(z.enum(words.messageWishes)),
  }),
  appFields: ['wish'],
  requires: ['message'],
  roles: ['worker', 'intake_officer', 'inspector', 'mediator', 'supervisor'],
  relation: 'worker',
  alsoGone: true,
  from: [...openStatuses, 'refused', 'closed', 'withdrawn'],
  decide: ({ worker, workers, wish, words: refs }, state, { actor }) => {
    const { file } = state;
    if (worker !== undefined && workers !== undefined)
      return refuse('no-such-worker', 'The message is for one worker or for several: name them once.');
    const whom = actor.role === 'worker' ? actor.id : worker;
    const some = actor.role === 'worker' ? undefined : workers;
    const named = [...(some ?? []), ...(whom === undefined ? [] : [whom])];
    const [gone] = named.flatMap((each) => goneOnBar(file, each) ?? []);
    if (gone !== undefined) return gone;
    return [
      {
        type: 'message_written',
        from: actor.role === 'worker' ? 'worker' : 'office',
        ...present({ worker: whom, workers: some, wish }),
        ...(refs && { words: refs }),
      },
      ...(wish === undefined ? answerBy(actor, state) : []),
    ];
  },
});

const writeNote = command({
  type: 'write_note',
  says: 'A note of the staff for the staff of this case: no worker is shown it or told of it. What a mediator notes stays with the mediator.',
  shape: () => ({}),
  requires: ['note'],
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  relation: 'mediator',
  from: statuses,
  decide: ({ words: refs }) => [{ type: 'note_written', ...(refs && { words: refs }) }],
});

const nothingUnread = refuse('already-done', 'Everything that workers wrote has been read or answered.');

const markMessagesRead = command({
  type: 'mark_messages_read',
  says: 'What workers wrote or sent is read, up to a numbered event of the history, and needs no answer; what has come since stays unread.',
  shape: () => ({ upTo: z.int().check(z.positive()) }),
  roles: ['intake_officer', 'inspector', 'mediator', 'supervisor'],
  relation: 'owner',
  from: statuses,
  bars: ({ file }) => (file.unread.length === 0 ? nothingUnread : undefined),
  decide: ({ upTo }, { file }, { actor }) =>
    file.unread.some(({ seq }) => seq <= upTo)
      ? [{ type: 'messages_read', upTo, by: actor.id }]
      : nothingUnread,
});

export const tellingCommands = [
  describeParty,
  changeContact,
  addEvidence,
  writeMessage,
  markMessagesRead,
  writeNote,
] as const;
