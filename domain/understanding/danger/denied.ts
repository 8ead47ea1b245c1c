/** Denials that are none, and alarms that are none: what stands behind a "no" or a "yes" to whether somebody is in danger. */

import { plainAnswerIn } from '../answer/plain.ts';
import type { Asked, DangerHeard } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { type DenialSense, denialsEn, denialsTl, denialsZh } from '../words/denials.ts';
import { criesForHelp, isSilentOnDanger, toldIn } from './books.ts';

const denials = [denialsZh, denialsEn, denialsTl];
const saysOfDenial = (text: string, sense: DenialSense): boolean =>
  isHeardIn(hearingOf(text), denials, sense);

/** "No he just beats us on fridays": told as if it were nothing, and not of long ago. */
const isTakenBack = (text: string): boolean =>
  saysOfDenial(text, 'rhetorical') ||
  saysOfDenial(text, 'goeson') ||
  (!toldIn(text).past &&
    (['tale', 'overheard', 'onlyif'] as const).some((sense) => saysOfDenial(text, sense)));

/** "There were 15, now 9 left": who went is no all-clear where nobody asked for one. */
const saysOnlyGone = (text: string): boolean => {
  if (!saysOfDenial(text, 'gone')) return false;
  const { han, spaced } = hearingOf(text);
  const left = blanked(blanked(spaced, denialsEn, 'gone'), denialsTl, 'gone');
  return !toldIn(`${blanked(han, denialsZh, 'gone')} ${left}`).safe;
};

/** Tags, addresses, commands: what a machine writes and nobody says. */
const machineSigns = /<\/?[a-z!][^>]*>|https?:\/\/\S+|\{\{.*?\}\}|\$\{.*?\}|';.*--/giu;
/** 💰500, 1/0: a sum or a calculation and not a word. A bare 1 or 2 answers what was asked, and 110🆘 cries. */
const reckonSigns = /[\p{Sc}💰💵💴💶/⁄*%=+<>{}^]/u;
const isWordless = (text: string): boolean => {
  const left = text.replace(machineSigns, ' ').trim();
  return !/\p{L}/u.test(left) && (left !== text.trim() || (/\p{N}/u.test(left) && reckonSigns.test(left)));
};

/** "½ month", "1/2 day": the one that it begins with is half of a number. */
const beginsWithFraction = (text: string): boolean => /^\s*(?:[½¼¾⅓⅔]|\d+\s*[/⁄]\s*\d)/u.test(text);

/** "Yes, safe, thank you", "yes but that was last year". */
const isHarmlessYes = (text: string): boolean =>
  saysOfDenial(text, 'wellyes') || saysOfDenial(text, 'longago');

/** 喘不上气 老毛病了: what somebody has had for years is asked about, unless they cry for help. */
const isOldAilment = (text: string): boolean => saysOfDenial(text, 'ailment') && !criesForHelp(text);

/** 不严重 就是煤气味有点冲, 起泡了 冲过凉水了: who makes little of it, or had it treated, is asked how it is now. */
const isMild = (text: string): boolean => saysOfDenial(text, 'mild') && !criesForHelp(text);

/** Of danger, neither that there is some nor that there is none. */
const saysNothing = (text: string): boolean =>
  (isWordless(text) || beginsWithFraction(text)) && isSilentOnDanger(text);

const atDangerQuestion = (text: string, heard: DangerHeard): DangerHeard => {
  if (saysNothing(text)) return 'none';
  if (heard === 'yes' && (saysOfDenial(text, 'once') || isOldAilment(text) || isMild(text))) return 'maybe';
  if (heard === 'yes' || heard === 'maybe') return isHarmlessYes(text) ? 'no' : heard;
  return isTakenBack(text) ? 'maybe' : heard;
};

/** Danger as it was heard, where the denial or the yes means something else than it says. */
export const deniedOrNot = ({ question, text }: Asked, heard: DangerHeard): DangerHeard => {
  if (question === 'danger') return atDangerQuestion(text, heard);
  if (heard !== 'no') return heard;
  // 不要打电话，老板在旁边: elsewhere it is told for its own sake who stands there
  if (saysOfDenial(text, 'goeson') || saysOfDenial(text, 'tale')) return 'maybe';
  return saysOnlyGone(text) ? 'none' : heard;
};

const askedAgain =
  /^\s*(?:(?:is|are|am|does|do)\b[^?？]{0,40}\bdanger\b|(?:any(?:one|body)?|some(?:one|body))\b[^?？]{0,20}\bdanger\b|(?:may|meron|nasa)\b[^?？]{0,40}\b(?:panganib|delikado)\b|[^?？，。,]{0,12}危险(?:吗|么|没有|不)|(?:any |in )?danger|有?危险|panganib|delikado)[^?？]{0,30}[?？]\s*/iu;

/** "Is anyone in danger? no": our question is said again before its answer. */
export const withoutQuestionSaid = (asked: Asked): Asked => {
  const left = asked.text.replace(askedAgain, '');
  const isAnswer = asked.question === 'danger' && left !== asked.text && plainAnswerIn(left) !== undefined;
  return isAnswer ? { ...asked, text: left } : asked;
};
