/** What came already of so much a month, told before it is known for how many months: it is taken off once that is known. */
import { present } from '#domain/terms/present.ts';
import type { Asked, Meaning } from '../../understanding/meaning.ts';
import { paidBesideSum } from '../../understanding/money/told-of-sum.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import { wholeSum } from './claim.ts';

const isOpenMonthly = ({ money, months }: Facts): boolean => money?.monthly === true && months === undefined;

/** 每月4000，已经给了3000: the month's wage, and what came of it. */
const tellsMonthlyPaid = ({ months: known }: Facts, { money, months }: Meaning): boolean =>
  money?.value.monthly === true && months === undefined && known?.low === known?.high;

/** The meaning of a text with what came already, where so much a month waits for its months. */
export const withPaidTold = (asked: Asked, dialogue: Dialogue, meaning: Meaning): Meaning => {
  const facts: Facts = { ...dialogue.answers, ...dialogue.doubts };
  const isWith = tellsMonthlyPaid(facts, meaning);
  if (meaning.danger === 'yes' || meaning.further || dialogue.each || !(isWith || isOpenMonthly(facts)))
    return meaning;
  const paid = paidBesideSum(asked);
  if (paid === undefined) return meaning;
  const { people: _, money, ...rest } = meaning;
  // what is left is read back: the month's wage needs no question of its own
  const wage = isWith && money ? { money: { ...money, sure: true } } : {};
  const asksBack = meaning.asksBack.filter((each) => each !== 'is_it_this_sum');
  return { ...rest, ...wage, paid, asksBack };
};

const withoutPaidBefore = ({ paid: _, ...dialogue }: Dialogue): Dialogue => dialogue;

/** The dialogue after a text: what came is kept until the months are known, and what is left of them all is read back. */
export const withPaidKept = (told: Dialogue, { paid: now }: Meaning): Dialogue => {
  const paid = now ?? told.paid;
  const dialogue: Dialogue = { ...told, ...present({ paid }) };
  if (paid === undefined || isOpenMonthly(dialogue.answers)) return dialogue;
  const whole = dialogue.answers.money?.monthly ? wholeSum(dialogue.answers) : undefined;
  if (whole === undefined || whole.low <= paid) return withoutPaidBefore(dialogue);
  const money = { low: whole.low - paid, high: whole.high - paid, monthly: false };
  return { ...withoutPaidBefore(dialogue), doubts: { ...dialogue.doubts, money } };
};
