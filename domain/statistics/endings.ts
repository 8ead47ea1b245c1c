/** How a case can end, told apart in every figure: what came of it for the worker. */
import type { ClosingReason } from '#domain/terms/vocabulary.ts';

export const endings = ['solved', 'not_solved', 'unfounded', 'elsewhere', 'withdrawn', 'refused'] as const;
export type Ending = (typeof endings)[number];

/** What a closing came to. `elsewhere`: another body decided, or has it now. A fine that was paid pays no worker. */
const endingsByReason: Readonly<Record<ClosingReason, Ending>> = {
  paid_full: 'solved',
  paid_partial_accepted: 'solved',
  corrected: 'solved',
  settled_performed: 'solved',
  executed_by_court: 'solved',
  advanced_by_fund: 'solved',
  paid_before_action: 'solved',
  penalty_executed: 'not_solved',
  partly_recovered: 'not_solved',
  established_not_recovered: 'not_solved',
  employer_insolvent: 'not_solved',
  employer_gone: 'not_solved',
  employer_not_found: 'not_solved',
  undetermined: 'not_solved',
  unreachable: 'not_solved',
  incomplete: 'not_solved',
  premature: 'not_solved',
  admin_time_lapse: 'not_solved',
  unfounded: 'unfounded',
  fabricated: 'unfounded',
  no_employment_found: 'unfounded',
  referred_done: 'elsewhere',
  award: 'elsewhere',
  judgment: 'elsewhere',
  withdrawn_free: 'withdrawn',
};

export const endingOf = (reason: ClosingReason): Ending => endingsByReason[reason];

/** As endings may be shown: those of which so few are that they could be told are not told apart. */
export const shownEndings = [...endings, 'others'] as const;
export type ShownEnding = (typeof shownEndings)[number];

const every: ReadonlySet<string> = new Set(shownEndings);
export const isEnding = (how: string): how is ShownEnding => every.has(how);
