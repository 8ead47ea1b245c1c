/** Whether a text says that something told to us is to be otherwise: "the place is wrong, its Reading", 金额不对，是2500. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { patternOfBooks } from '../text/typed.ts';
import { type ChangeAsked, changeAskedEn, changeAskedTl, changeAskedZh } from '../words/change-asked.ts';
import { thingWrongIn } from './things-wrong.ts';

const books = [changeAskedZh, changeAskedEn, changeAskedTl];

const hears = (text: string, sense: ChangeAsked): boolean => isHeardIn(hearingOf(text), books, sense);

/** Of what a boss says or pays, of a payslip or a decision: nobody told us that. */
const isOfOthers = (text: string): boolean => hears(text, 'of_others');

const whetherToChange = new RegExp(`^(?:${patternOfBooks(books, 'whether')})\\s*`, 'iu');

/** "Can you change the amount to 2500" asks for the change, and not whether there could be one. */
export const withoutWhether = (text: string): string => text.trim().replace(whetherToChange, '');

/** The thing that is called wrong, and no word how it is. */
export const onlyCalledWrong = (text: string): boolean =>
  hears(text, 'wrong') && thingWrongIn(text) !== undefined;

/** Something that we were told is called wrong, or shall be changed. */
export const isCalledWrong = (text: string): boolean =>
  !isOfOthers(text) && (hears(text, 'wrong') || hears(text, 'change'));

/** This is put against that: "its 2500 not 900". */
export const isPutInstead = (text: string): boolean => !isOfOthers(text) && hears(text, 'instead');
