/** 第二个月是4300, where each month's sum was told: that month's changes, and what all of them come to is read back. */
import { present } from '#domain/terms/present.ts';
import type { Asked, Meaning } from '../../understanding/meaning.ts';
import { scanned } from '../../understanding/quantities/context.ts';
import { monthSumsIn, type SumOfMonth } from '../../understanding/quantities/month-sums.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import { wholeSum } from './claim.ts';

const monthsPutRight = (asked: Asked, text: string): readonly SumOfMonth[] =>
  monthSumsIn(scanned({ ...asked, text, question: 'howmuch' }));

const added = (sums: readonly SumOfMonth[]): number => sums.reduce((all, { sum }) => all + sum, 0);

const isSameMonth = (one: SumOfMonth, other: SumOfMonth): boolean =>
  one.month !== undefined ? one.month === other.month : one.ordinal === other.ordinal;

/** Which of the months that were told is meant, by its name or by its place among them. */
const placeAmong = (told: readonly SumOfMonth[], one: SumOfMonth): number => {
  const at = told.findIndex((each) => isSameMonth(each, one));
  return at >= 0 || one.ordinal === undefined || one.ordinal > told.length ? at : one.ordinal - 1;
};

/** That month's sum is another one; a month that was not told comes to them. */
const withMonthSum = (told: readonly SumOfMonth[], one: SumOfMonth): readonly SumOfMonth[] => {
  const at = placeAmong(told, one);
  return at < 0 ? [...told, one] : told.map((each, n) => (n === at ? { ...each, sum: one.sum } : each));
};

/** The sums of the months as they were told, and as they were put right since. */
const monthsTold = ({ notes }: Dialogue, asked: Asked): readonly SumOfMonth[] =>
  notes.reduce<readonly SumOfMonth[]>((told, text) => {
    const sums = monthsPutRight(asked, text);
    return sums.length > 1 ? sums : sums.reduce(withMonthSum, told);
  }, []);

/** So much a month, for so many of them: each has as much. */
const monthsAlike = ({ money, months }: Facts): readonly SumOfMonth[] => {
  const count = months?.low ?? 0;
  if (!money?.monthly || !Number.isInteger(count) || months?.low !== months?.high) return [];
  return Array.from({ length: count }, (_, n) => ({ ordinal: n + 1, sum: money.low }));
};

/** The sums that make up the one that stands; none where it is not known what it is made of. */
const partsStanding = (dialogue: Dialogue, asked: Asked): readonly SumOfMonth[] => {
  const facts: Facts = { ...dialogue.answers, ...dialogue.doubts };
  const whole = wholeSum(facts);
  const told = monthsTold(dialogue, asked);
  const parts = told.length > 1 ? told : monthsAlike(facts);
  return parts.length > 1 && added(parts) === whole?.low ? parts : [];
};

const sumStands = ({ answers, doubts, each, step }: Dialogue): boolean =>
  (answers.money ?? doubts.money) !== undefined && each !== true && step !== 'idle';

/** One month more is owed for: there is one more of them. */
const monthsWith = ({ answers: { months } }: Dialogue, before: number, after: number): Partial<Meaning> =>
  present({
    months:
      after > before && months?.low === before && months.high === before
        ? { value: { low: after, high: after }, sure: true }
        : undefined,
  });

/** What is asked where nobody knows of what the sum is made: whether it stands. */
const sumAskedAgain = ({ answers: { money } }: Dialogue, { ordinal }: SumOfMonth): Partial<Meaning> =>
  ordinal === undefined || money === undefined
    ? {}
    : { money: { value: money, sure: false }, answer: 'part', asksBack: [], further: true };

/** The meaning of a text that tells one month's sum anew. */
export const withMonthTold = (asked: Asked, dialogue: Dialogue, meaning: Meaning): Meaning => {
  const isTold = sumStands(dialogue) && meaning.danger !== 'yes' && meaning.danger !== 'maybe';
  const [one, ...more] = isTold ? monthsPutRight(asked, asked.text) : [];
  if (one === undefined || more.length > 0) return meaning;
  const { danger } = meaning;
  const parts = partsStanding(dialogue, asked);
  if (parts.length === 0) {
    const { people: _, ...ofNobody } = meaning;
    return { ...ofNobody, ...sumAskedAgain(dialogue, one) };
  }
  const changed = withMonthSum(parts, one);
  if (added(changed) === added(parts)) return { danger, answer: 'part', asksBack: [] };
  const value = { low: added(changed), high: added(changed), monthly: false };
  const months = monthsWith(dialogue, parts.length, changed.length);
  return { danger, money: { value, sure: false }, ...months, answer: 'part', asksBack: [], further: true };
};
