/** Who is shut in, stuck, or kept from leaving: that nobody is hurt ends no such danger. */
import { plainAnswerIn } from '../answer/plain.ts';
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { heldEn, heldTl, heldZh } from '../words/held.ts';
import { isSilentOnDanger } from './books.ts';
import { besideUnhurt } from './rescue.ts';

/** 门锁着出不去, "they keep us here", ayaw kaming palabasin. */
export const isHeldThere = (text: string): boolean =>
  isHeardIn(hearingOf(text), [heldZh, heldEn, heldTl], 'held');

/** 没人受伤, "nobody is being hurt", and neither a no beside it nor anything that is over. */
export const saysOnlyUnhurt = (text: string): boolean => {
  const beside = besideUnhurt(text);
  return beside !== undefined && plainAnswerIn(beside) !== 'no' && isSilentOnDanger(beside);
};

/** 没人受伤 就是不让走: however calm it sounds. */
export const isHeldUnhurt = (text: string): boolean => {
  const beside = besideUnhurt(text);
  return beside !== undefined && isHeldThere(beside);
};

/** "Passport kept by boss", 护照被扣: who cannot go home may be held, whatever else is told beside it. */
const passportKept =
  /\bpassports?\b(?![^.]{0,12}\b(?:expired?|number|copy|lost|photo)\b)|\bpasaporte\b|护照(?!号|复印|过期|照片|丢)/iu;
export const tellsOfPassport = (text: string): boolean => passportKept.test(text);
