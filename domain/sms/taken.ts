/** What a text came to: the dialogue after it, and what it told. */
import type { Dialogue } from './dialogue.ts';
import { timesAll } from './facts/for-each.ts';
import type { Facts } from './facts.ts';
import { nextStep } from './questions.ts';
import type { TurnContext } from './turn.ts';

/** A text taken in. */
export interface Taken {
  readonly dialogue: Dialogue;
  /** facts that it told, as they were understood */
  readonly news: Facts;
  /** it answered the question, or said that it can't be answered */
  readonly isAnswer: boolean;
}

/** The next question follows. */
export const stepped = (before: Dialogue, { procedure }: TurnContext): Dialogue => {
  const dialogue = timesAll(before);
  return { ...dialogue, failures: 0, step: nextStep(dialogue, procedure) };
};
