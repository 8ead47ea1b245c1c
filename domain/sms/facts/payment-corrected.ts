/** "No, 2000", where the sum less the 3000 that came is asked about: it is of what came, if that is nearer, and what is left is asked anew. */
import { opensWithNo } from '../../understanding/correction/new-words.ts';
import { numbersMeantIn } from '../../understanding/correction/numbers-meant.ts';
import { openingRejection } from '../../understanding/correction.ts';
import { type Dialogue, withNote } from '../dialogue.ts';
import type { Fact } from '../facts.ts';
import type { Taken } from '../taken.ts';
import type { Spoken } from '../turn.ts';
import { wholeSum } from './claim.ts';

const timesApart = (one: number, other: number): number => Math.abs(Math.log(one / other));

/** The only number of a text that begins with a no, in the smallest unit. */
const numberBehindNo = ({ message, dialogue: { language }, context, today }: Spoken): number | undefined => {
  const text = message.text.trim();
  if (!openingRejection.test(text) && !opensWithNo.test(text)) return undefined;
  const meant = numbersMeantIn({ question: 'readback', text, language, today, procedure: context.procedure });
  const [value, more] = meant?.bare ?? [];
  const isPlain = meant?.isOfElse === false && meant.rates.length + meant.counts.length === 0;
  return isPlain && value !== undefined && more === undefined ? Math.round(value * 100) : undefined;
};

export const paymentCorrected = (spoken: Spoken, fact: Fact): Taken | undefined => {
  const { dialogue, message } = spoken;
  const [whole, left] = [wholeSum(dialogue.answers), dialogue.doubts.money];
  if (fact !== 'money' || whole === undefined || left === undefined || left.monthly) return undefined;
  const paid = whole.low - left.low;
  const value = paid > 0 ? numberBehindNo(spoken) : undefined;
  if (value === undefined || value >= whole.low || timesApart(value, paid) > timesApart(value, left.low))
    return undefined;
  const money = { low: whole.low - value, high: whole.high - value, monthly: false };
  const doubted: Dialogue = { ...dialogue, doubts: { ...dialogue.doubts, money } };
  return { dialogue: withNote(doubted, message.text), news: {}, isAnswer: true };
};
