/** A sum told beside the one that stands is added to it, and what both come to is read back. */

import type { Asked, Meaning } from '../../understanding/meaning.ts';
import { type Further, furtherIn, partIn } from '../../understanding/money/further.ts';
import { understand } from '../../understanding/understand.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import { wholeSum } from './claim.ts';

type SumThatStands = NonNullable<Facts['money']>;

/** The sum that stands, of which it may be asked still whether it is right. */
const sumThatStands = ({ answers, doubts, each }: Dialogue): Facts => {
  const money = doubts.money ?? (each ? undefined : answers.money);
  const months = answers.months ?? doubts.months;
  return { ...(money && { money }), ...(months && { months }) };
};

/** 18,000 and 500 more; undefined where so much a month stands, and for how many is not known. */
const bothSums = (stands: Facts, more: SumThatStands): SumThatStands | undefined => {
  if (stands.money?.monthly && more.monthly)
    return { low: stands.money.low + more.low, high: stands.money.high + more.high, monthly: true };
  const [whole, part] = [wholeSum(stands), wholeSum({ ...stands, money: more })];
  return whole && part && { low: whole.low + part.low, high: whole.high + part.high, monthly: false };
};

/** Said once more, or as much as all that stands and no part is named: no sum beside it. */
const isSameOrStill = (stands: Facts, { money, isStill }: Further): boolean => {
  const whole = wholeSum(stands);
  const more = money.value.low;
  return whole !== undefined && (more === whole.low || (isStill && more > whole.low / 2));
};

/** A part of no more than half of what stands: a deposit never takes the place of the wages, unless it is what is complained of. */
const partBeside = (asked: Asked, { step, answers }: Dialogue, stands: Facts): Further | undefined => {
  const whole = step === 'send' && answers.kind !== 'contract.deposit_id' ? wholeSum(stands) : undefined;
  const part = whole && partIn(asked);
  return part && part.money.value.high <= whole.low / 2 ? part : undefined;
};

/** What the text says beside the sum, as the answer to the same question. */
const besideSum = (asked: Asked, { danger }: Meaning, rest: string): Meaning => {
  if (rest === '') return { danger, asksBack: [] };
  const { money: _, months: __, since: ___, each: ____, ...meaning } = understand({ ...asked, text: rest });
  return { ...meaning, danger, asksBack: [] };
};

/** The meaning of a text in which a sum more is told: what it comes to with the one that stands. */
export const withFurther = (asked: Asked, dialogue: Dialogue, meaning: Meaning): Meaning => {
  const stands = sumThatStands(dialogue);
  const further = stands.money && (furtherIn(asked) ?? partBeside(asked, dialogue, stands));
  if (further === undefined || isSameOrStill(stands, further)) return meaning;
  const value = bothSums(stands, further.money.value);
  if (value === undefined) return meaning;
  const beside = besideSum(asked, meaning, further.rest);
  const isReadBack = dialogue.step === 'send';
  return {
    ...beside,
    ...(asked.question === 'readback' ? { answer: 'part' as const } : {}),
    money: { value, sure: isReadBack && further.money.sure },
    further: true,
  };
};
