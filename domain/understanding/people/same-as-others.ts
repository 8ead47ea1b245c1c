/** "Same as them": what one's workmates told is one's own answer. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { sameAsOthersSpaced, sameAsOthersZh } from '../words/same-as-others.ts';

const longestSame = 50;

/** A sum of one's own beside it is the answer instead. */
export const saysSameAsOthers = (text: string): boolean => {
  if (text.length > longestSame || /\d/u.test(text)) return false;
  return isHeardIn(hearingOf(text), [sameAsOthersZh, sameAsOthersSpaced], 'same');
};
