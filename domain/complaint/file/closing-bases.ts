/** What of a case's history a closing may stand on. The list only grows: what happened has happened, also before a reopening. */
import { type ClosingBasis, closingBases } from '#domain/terms/vocabulary.ts';
import type { CaseEvent } from '../events/registry.ts';
import type { CaseFile } from './state.ts';

/** An event's name with its outcome, where the outcome decides. */
const outcomeName = (event: CaseEvent): string | undefined => {
  switch (event.type) {
    case 'decision_issued':
      return `${event.type}:${event.kind}`;
    case 'referral_outcome_recorded':
      return `${event.type}:${event.outcome}`;
    case 'worker_contacted':
      return event.reached ? undefined : `${event.type}:not_reached`;
    default:
      return undefined;
  }
};

const basesIn = (event: CaseEvent): readonly ClosingBasis[] => {
  const names: readonly (string | undefined)[] = [event.type, outcomeName(event)];
  return closingBases.filter((basis) => names.includes(basis));
};

export const withClosingBases = (file: CaseFile, event: CaseEvent): CaseFile => {
  const news = basesIn(event).filter((basis) => !file.closingBases.includes(basis));
  return news.length === 0 ? file : { ...file, closingBases: [...file.closingBases, ...news] };
};
