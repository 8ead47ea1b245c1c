/**
 * What each number of a text is there for, weighed. The rules know words; what a number is for is in all that stands around it
 * and beside it: pieces and signs of it have a weight for each role, as they were learnt from texts whose numbers were
 * marked by hand (`npm run understanding -- --learn`).
 */
import type { QuestionAsked } from '../meaning.ts';
import { netWeigher } from '../nets/weighed-net.ts';
import learnt from '../words/role-net.json' with { type: 'json' };
import type { NumberItem, Scan } from './item.ts';
import { numberPieces, sayingNumbers } from './number-pieces.ts';

export type NumberRole =
  /** the whole that is owed or claimed */
  | 'owed'
  /** one of several sums that are added up */
  | 'part'
  /** so much a month */
  | 'month'
  /** so much for an hour, a day, a week, a shift, a piece */
  | 'rate'
  /** so much for each of several people */
  | 'each'
  | 'paid'
  /** what should have come, where less came */
  | 'due'
  /** for so many months nothing was paid */
  | 'months'
  /** so many hours, days, weeks, shifts, pieces that are not paid */
  | 'count'
  /** how long somebody worked, or works there */
  | 'worked'
  /** who want their pay, the writer among them */
  | 'people'
  /** who want it beside the writer */
  | 'others'
  /** people who complain of nothing here */
  | 'crowd'
  /** said and taken back */
  | 'denied'
  | 'none';

/** A number, and how likely each role is, of 1. */
export interface WeighedNumber {
  readonly item: NumberItem;
  readonly of: (role: NumberRole) => number;
}

let weighRoles: ReturnType<typeof netWeigher<NumberRole>> | undefined;
const weighedAnew = (scan: Scan, question: QuestionAsked): readonly WeighedNumber[] => {
  weighRoles ??= netWeigher<NumberRole>(learnt);
  const weigh = weighRoles;
  const piecesOf = numberPieces(scan, question);
  return sayingNumbers(scan).map((item) => {
    const shares = new Map(weigh(piecesOf(item)).map(({ meaning, share }) => [meaning, share]));
    return { item, of: (role) => shares.get(role) ?? 0 };
  });
};

const rolesOfScan = new WeakMap<Scan, readonly WeighedNumber[]>();
/** In the order of the text. Unpacks at its first use; a text is weighed once. */
export const rolesIn = (scan: Scan, question: QuestionAsked): readonly WeighedNumber[] => {
  const roles = rolesOfScan.get(scan) ?? weighedAnew(scan, question);
  rolesOfScan.set(scan, roles);
  return roles;
};
