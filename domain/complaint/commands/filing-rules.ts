/** What every door asks of a claim, and how workers and parties are numbered. */
import * as z from 'zod/mini';
import { type Claim, partyDetailsRef } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { plusDays } from '#domain/time/calendar.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';

/** Nobody who complains today has a claim from before. */
const earliestDay = '1990-01-01';

/** A period may be told up to the end of the month or pay period that runs. */
const daysAhead = 31;

/** A period that no worker can mean: it ends before it begins, lies in the future, or before 1990. */
export const claimBar = (
  { from, until, endOfWork }: Claim,
  { procedure, at }: Pick<DecisionContext, 'procedure' | 'at'>,
): Refusal | undefined => {
  const now = today(procedure, at);
  if (from !== undefined && until !== undefined && until < from)
    return refuse('date-not-allowed', 'The period ends before it begins.');
  if ((from !== undefined && from > now) || (until !== undefined && until > plusDays(now, daysAhead)))
    return refuse('date-not-allowed', 'The period lies in the future.');
  if ([from, until, endOfWork].some((day) => day !== undefined && day < earliestDay))
    return refuse('date-not-allowed', `No period before ${earliestDay} is taken.`);
  return undefined;
};

/** Paper that lay longer than this is looked into by the office, not entered as if nothing had been. */
const mostDaysLate = 90;

/** The day on which paper came: by staff only, with the reason why it differs from today, not to come and not long ago. */
export const receivedBar = (
  receivedOn: string,
  whyLate: string | undefined,
  { procedure, at, actor }: Pick<DecisionContext, 'procedure' | 'at' | 'actor'>,
): Refusal | undefined => {
  const now = today(procedure, at);
  if (actor.role === 'worker')
    return refuse('role-not-allowed', 'Only the office says when paper reached it.');
  if (receivedOn > now || receivedOn < plusDays(now, -mostDaysLate))
    return refuse('date-not-allowed', `Paper was received on a day of the last ${mostDaysLate}.`);
  return receivedOn !== now && whyLate === undefined
    ? refuse('basis-missing', 'Say why it is entered later than it was received (words.why_late).')
    : undefined;
};

/** Who is punished for having complained does not go freely, however the punishment looks. */
export const isPressed = ({ retaliation }: CaseState['file'], worker: string): boolean =>
  retaliation.some((each) => each.worker === worker && !each.answered);

/** Refuses to write about a worker in a case that they have left for another: nobody would read it there. */
export const goneOnBar = ({ workers }: CaseState['file'], ref: string): Refusal | undefined => {
  const worker = workers[ref];
  if (worker === undefined) return refuse('no-such-worker', 'There is no such worker in this case.');
  return worker.goesOnIn === undefined
    ? undefined
    : refuse('no-such-worker', `${ref} goes on in another case: it belongs there.`);
};

/** The next free reference: w1, w2… or p1, p2… */
export const nextRef = (prefix: 'w' | 'p', taken: readonly string[]): string =>
  `${prefix}${Math.max(0, ...taken.map((each) => Number(each.slice(1)))) + 1}`;

export const mostPartiesFiled = 6;

/** Refuses what names a party where the case knows none. */
export const noPartyBar = ({ file }: CaseState): Refusal | undefined =>
  file.parties.length === 0
    ? refuse('no-such-party', 'The case has no party yet: name one first.')
    : undefined;

/** Where each party's name and address lie, in the order of the parties; null: only the relation is known. */
export const partyDetails = z.array(z.nullable(partyDetailsRef)).check(z.maxLength(mostPartiesFiled));
