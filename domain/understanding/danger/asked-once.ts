/** A no that is asked about once: who takes back a yes by it, or tells that it is over, and not that it was put right. */
import { plainAnswerIn, takesBackYes } from '../answer/plain.ts';
import type { Asked, DangerHeard } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { type AskedOnceSense, askedOnceEn, askedOnceTl, askedOnceZh } from '../words/asked-once.ts';
import { criesForHelp, toldIn } from './books.ts';
import { comesAgain, isOnlyDate } from './dated.ts';
import { speaksOfPay } from './plea.ts';

const tellsOnce = (text: string, sense: AskedOnceSense): boolean =>
  isHeardIn(hearingOf(text), [askedOnceZh, askedOnceEn, askedOnceTl], sense);

/** "The man with the knife has left": who was feared may come again. */
const isFearedGone = (text: string): boolean => tellsOnce(text, 'feared') && tellsOnce(text, 'left');

const tellsOfHarm = (text: string): boolean => tellsOnce(text, 'was') || tellsOnce(text, 'hurt');

/** "It was on monday, today its ok"; not whoever came with a bat, and is not said to be gone. */
const wasLately = (text: string): boolean =>
  tellsOnce(text, 'recent') &&
  tellsOfHarm(text) &&
  (!tellsOnce(text, 'feared') || tellsOnce(text, 'left')) &&
  !speaksOfPay(text);

/** "Burnt my arm back in spring", and nothing of how it is now. */
const isOldHarm = (text: string): boolean => {
  const { past, safe } = toldIn(text);
  return past && !safe && tellsOnce(text, 'hurt') && !speaksOfPay(text);
};

/** 昨天的事了 */
const isOnlyLately = (text: string): boolean => tellsOnce(text, 'recent') && isOnlyDate(text);

const isOverSoFar = (text: string): boolean =>
  isFearedGone(text) ||
  (!tellsOnce(text, 'mended') && (wasLately(text) || isOnlyLately(text) || isOldHarm(text)));

/** Over by its own words, and nobody is said to come again: however it sounds, it is no more than asked about. */
export const isOverAsTold = (text: string, byBooks: DangerHeard): boolean => {
  if (comesAgain(text) || criesForHelp(text) || plainAnswerIn(text) === 'yes') return false;
  const { doubtful } = toldIn(text);
  return !doubtful && ((byBooks !== 'yes' && isFearedGone(text)) || (byBooks === 'no' && wasLately(text)));
};

/** 前一阵护栏掉了 现在焊上了: put right, and nothing of it goes on. */
const goesOnAfter = /还[^好]|又|仍|照样|(?<!\p{L})(?:still|again|not|badly|but its|pa rin|parin)(?!\p{L})/u;
export const isMendedAsTold = (text: string): boolean =>
  tellsOnce(text, 'mended') && !goesOnAfter.test(text) && !comesAgain(text);

/** Whether a no at the danger question is asked about before it counts. */
export const isNoAskedOnce = ({ question, text }: Asked, danger: DangerHeard): boolean =>
  question === 'danger' && danger === 'no' && (takesBackYes(text) || isOverSoFar(text));
