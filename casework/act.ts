/** What a decision comes to for the store: of each case the events as they are kept, and the state that they lead to. */
import { itemsOf, mostItems } from '#adapters/case-store/check-append.ts';
import type { Append, CaseWrite } from '#adapters/case-store/port.ts';
import type { CaseEvents, DecisionContext } from '#domain/complaint/command.ts';
import { recordedEvents } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { CasesFound } from './cases-at-hand.ts';

const byCase = (parts: readonly CaseEvents[]): ReadonlyMap<string, readonly CaseEvent[]> => {
  const all = new Map<string, readonly CaseEvent[]>();
  for (const { caseId, events } of parts) all.set(caseId, [...(all.get(caseId) ?? []), ...events]);
  return all;
};

/** The writes of an act, its own case's first. Throws on events that lead to no state. */
export const writesOf = (
  { heads }: CasesFound,
  parts: readonly CaseEvents[],
  around: DecisionContext,
): readonly CaseWrite[] =>
  [...byCase(parts)].map(([caseId, events]) => {
    const head = heads.get(caseId);
    const expected = head?.version ?? 0;
    const recorded = recordedEvents(caseId, expected, events, around);
    const state = recorded.reduce<CaseState | undefined>(evolve, head?.state);
    if (state === undefined) throw new Error('A decision without events');
    return { caseId, expected, events: recorded, state };
  });

/** Refuses an act that one transaction can't hold, before anything is sealed or sent. */
export const sizeBar = (act: Append): Refusal | undefined => {
  const items = itemsOf(act);
  return items > mostItems
    ? refuse(
        'limit-reached',
        `This would write ${items} records at once, and ${mostItems} are the most: settle what is open in the cases first, or move fewer workers.`,
      )
    : undefined;
};
