/** What waits for a second person, frozen as it was proposed: what has happened since, and who may sign it or send it back. */
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { decide, roleFor } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { asHappened } from '#domain/complaint/joint/as-happened.ts';
import { type Proposal, proposalKinds, proposalsIn } from '#domain/complaint/proposals.ts';
import type { Language } from '#domain/messages/text.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { whoElse } from './barred.ts';
import { historyEntry, historyEntryOf } from './history.ts';
import type { Around } from './who-can.ts';

/** A command of the second person, what it has to carry of the proposal, and whether this reader may give it now. */
const secondWord = z.object({
  type: z.string(),
  carries: z.record(z.string(), z.unknown()),
  allowed: z.boolean(),
});

export const proposalBody = z.object({
  kind: z.enum(proposalKinds),
  /** who had the first part */
  by: z.array(z.string()),
  /** the reader is one of them */
  own: z.boolean(),
  since: z.string(),
  /** what was proposed, as it was */
  facts: z.record(z.string(), z.unknown()),
  /** free texts by name, each a reference for `/cases/{caseId}/words/{ref}` */
  words: z.record(z.string(), z.string()),
  sign: secondWord,
  sendBack: secondWord,
  /** others who may sign it, in words */
  who: z.optional(z.string()),
  /** what has happened in the case since, limits left out; of the newest events that come with it */
  changed: z.array(historyEntry),
});
type ProposalBody = z.infer<typeof proposalBody>;

const isClock = (type: string): boolean => type.startsWith('clock_') || type.startsWith('deadline_');

interface Reading {
  readonly around: Around;
  readonly asker: StaffMember;
  readonly language: Language;
  /** the newest of the case */
  readonly events: readonly RecordedEvent[];
}

/** The decider is asked with all that the command would carry; its texts decide nothing. */
const mayGive = (
  { type, carries }: Proposal['sign'],
  state: CaseState,
  { around, asker: { id, office, roles } }: Reading,
): boolean => {
  const actor = { role: roleFor(type, roles) ?? ('auditor' as const), id, office };
  return !isRefusal(decide({ type, ...carries }, state, { ...around, actor }));
};

const whoSigns = (
  { sign, by }: Proposal,
  state: CaseState,
  { around, asker, language }: Reading,
): string | undefined => {
  const kind = commandKinds.find(({ type }) => type === sign.type);
  const others = { ...around, staff: around.staff.filter(({ id }) => !by.includes(id)) };
  return kind && whoElse(language, kind, state, { around: others, asker });
};

export const proposalsShown = (state: CaseState, reading: Reading): readonly ProposalBody[] =>
  proposalsIn(state).map((proposal) => {
    const { kind, by, since, facts, words, sign, sendBack } = proposal;
    const own = by.includes(reading.asker.id);
    const shown = (word: Proposal['sign']) => ({
      type: word.type,
      carries: { ...word.carries },
      allowed: !own && mayGive(word, state, reading),
    });
    return {
      kind,
      by: [...by],
      own,
      since,
      facts: { ...facts },
      words: { ...words },
      sign: shown(sign),
      sendBack: shown(sendBack),
      ...present({ who: whoSigns(proposal, state, reading) }),
      changed: reading.events
        .filter(({ at, event }) => at > since && !isClock(event.type))
        .flatMap(asHappened)
        .map((each) => historyEntryOf(each, reading.language)),
    };
  });
