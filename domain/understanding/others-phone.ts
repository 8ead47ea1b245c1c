/** Whether a text says that the phone is the boss's, or that another number is to be used. */
import { hearingOf } from './text/hearing.ts';
import { isHeardIn } from './text/saying.ts';
import { type OthersPhoneSense, othersPhoneEn, othersPhoneTl, othersPhoneZh } from './words/others-phone.ts';

const longestOfPhone = 120;

const saysOfPhone = (text: string, sense: OthersPhoneSense): boolean =>
  text.length <= longestOfPhone &&
  isHeardIn(hearingOf(text), [othersPhoneZh, othersPhoneEn, othersPhoneTl], sense);

export const wishesOtherNumber = (text: string): boolean => saysOfPhone(text, 'other_number');

/** "This is my boss's number, 0791…" tells a number, and not whose phone it is that writes. */
const longNumber = /\d{7}/u;

export const isBossPhone = (text: string): boolean =>
  saysOfPhone(text, 'boss_phone') &&
  (!longNumber.test(text) || wishesOtherNumber(text) || wishesElse.test(text));
const wishesElse = /别发|不要发|别回|\b(?:not|don'?t|text me|use|instead|wag|huwag)\b/iu;
