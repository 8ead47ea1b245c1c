/** Whether a text says that the phone is the boss's, or that another number is to be used. */
import { hearingOf } from './text/hearing.ts';
import { isHeardIn } from './text/saying.ts';
import { type OthersPhoneSense, othersPhoneEn, othersPhoneTl, othersPhoneZh } from './words/others-phone.ts';

const longestSaid = 120;

const saysOfPhone = (text: string, sense: OthersPhoneSense): boolean =>
  text.length <= longestSaid &&
  isHeardIn(hearingOf(text), [othersPhoneZh, othersPhoneEn, othersPhoneTl], sense);

export const wishesOtherNumber = (text: string): boolean => saysOfPhone(text, 'other_number');

/** "This is my boss's number, 0791…" tells a number, and not whose phone it is that writes. */
const tellsNumber = /\d{7}/u;

export const isBossPhone = (text: string): boolean =>
  saysOfPhone(text, 'boss_phone') &&
  (!tellsNumber.test(text) || wishesOtherNumber(text) || asksForElse.test(text));
const asksForElse = /别发|不要发|别回|\b(?:not|don'?t|text me|use|instead|wag|huwag)\b/iu;
