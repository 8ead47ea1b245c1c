/** When it was, told where danger is weighed: 不是现在 昨天的事. What was and is over is no danger now; what may come again is asked about. */
import { plainAnswerIn } from '../answer/plain.ts';
import type { Asked, DangerHeard } from '../meaning.ts';
import { type Hearing, hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { type DatedSense, datedEn, datedTl, datedZh } from '../words/dated.ts';
import { criesForHelp, isSilentOnDanger, toldIn } from './books.ts';
import { speaksOfPay } from './plea.ts';

const tellsDate = (text: string, sense: DatedSense): boolean =>
  isHeardIn(hearingOf(text), [datedZh, datedEn, datedTl], sense);

const lessDates = ({ han, spaced }: Hearing, sense: DatedSense): Hearing => ({
  han: blanked(han, datedZh, sense),
  spaced: blanked(blanked(spaced, datedEn, sense), datedTl, sense),
});

const besideDate = (text: string): string => {
  const { han, spaced } = (['before', 'day', 'notnow', 'filler'] as const).reduce(lessDates, hearingOf(text));
  const left = /\p{Script=Han}/u.test(text) ? han : spaced;
  return left.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
};

/** "They are back", 他说明天还来 */
export const comesAgain = (text: string): boolean => tellsDate(text, 'again');

/** Nothing that goes on or may come again, and no cry for help; "yes, last week" is a yes beside it. */
const isPastAndOver = (text: string): boolean =>
  !comesAgain(text) && !criesForHelp(text) && plainAnswerIn(besideDate(text)) !== 'yes';

const saysThen = (text: string): boolean => tellsDate(text, 'notnow') || tellsDate(text, 'before');

/** "Not now, yesterday he came with a bat": said of whatever it tells. */
export const isDatedBefore = (text: string): boolean => saysThen(text) && isPastAndOver(text);

const isCalmBeside = (text: string): boolean => ['none', 'no'].includes(toldIn(text).peril);

/** Of a danger nothing but that it was then: 昨天的事了, "no, that was last week". */
export const isOnlyDate = (text: string): boolean => {
  if (!(saysThen(text) || tellsDate(text, 'day')) || !isPastAndOver(text)) return false;
  const beside = besideDate(text);
  if (!saysThen(text)) return beside === '';
  return isSilentOnDanger(beside) || (toldIn(beside).safe && !toldIn(beside).hazard && isCalmBeside(beside));
};

/** "No not today, last month he hit me": the day is of that, and says nothing of since when they are owed. */
export const isDayOfDanger = (text: string): boolean =>
  tellsDate(text, 'notnow') ||
  tellsDate(text, 'before') ||
  (tellsDate(text, 'dayin') && !tellsDate(text, 'since') && !speaksOfPay(text));

const atMostMaybe = (heard: DangerHeard): DangerHeard => (heard === 'yes' ? 'maybe' : heard);

/** Danger as it was heard, less what the text itself dates before now. */
export const datedOrNot = ({ question, text }: Asked, heard: DangerHeard): DangerHeard => {
  if (isOnlyDate(text)) return question === 'danger' ? 'no' : 'none';
  if (isDatedBefore(text)) return atMostMaybe(heard);
  // 昨天的 他说明天还来
  const mayCome = question === 'danger' && (saysThen(text) || tellsDate(text, 'day')) && comesAgain(text);
  return mayCome && (heard === 'no' || heard === 'none') ? 'maybe' : heard;
};
