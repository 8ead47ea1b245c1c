/** Who is writing in a case just now: told to colleagues, locks nothing, and is gone by itself some seconds later. */
export interface Presence {
  readonly staff: string;
  /** the command whose form is open; absent: a message, or nothing in particular */
  readonly act?: string;
}

/** So many people are told of at once; a case that more write in at the same time is no case. */
export const mostPresent = 20;

export interface Presences {
  /** The member writes, until this instant unless they say so again. What they said before is replaced. */
  say(caseId: string, presence: Presence, until: Date): Promise<void>;
  /** Those who write at this instant, twenty at most, in one read. */
  at(caseId: string, now: Date): Promise<readonly Presence[]>;
}
