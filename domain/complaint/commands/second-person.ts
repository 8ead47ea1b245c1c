/** What takes two persons: the one point at which it is checked that whoever had the first part has not the second. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { DecisionContext } from '../command.ts';

/** @param first who had the first part: proposed it, entered it, or decided or investigated what is looked at now */
export const secondPersonBar = (
  first: readonly (string | undefined)[],
  { actor }: Pick<DecisionContext, 'actor'>,
  says: string,
): Refusal | undefined => (first.includes(actor.id) ? refuse('not-the-same-person', says) : undefined);
