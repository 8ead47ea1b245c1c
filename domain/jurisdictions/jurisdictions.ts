import type { Jurisdiction } from './jurisdiction.ts';
import * as listed from './list.ts';

export const jurisdictions: readonly Jurisdiction[] = Object.values(listed);

/** Undefined for one that is not listed. */
export const jurisdictionOf = (id: string): Jurisdiction | undefined =>
  jurisdictions.find((each) => each.id === id);
