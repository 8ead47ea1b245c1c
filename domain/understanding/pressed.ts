/** Whether somebody is pressed to end what they complained of: that ends nothing, and is told to the office. */
import { hearingOf } from './hearing.ts';
import { blanked, isHeard, isHeardIn, type Wordbook } from './saying.ts';
import { type PressedSense, pressedEn, pressedTl, pressedZh } from './words/pressed.ts';

const hears = (text: string, book: Wordbook<PressedSense>): boolean =>
  isHeard(blanked(text, book, 'free'), book, 'pressed');

/** 是老板逼我的, "he is making me"; not "nobody forces me". */
export const isPressed = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return hears(han, pressedZh) || [pressedEn, pressedTl].some((book) => hears(spaced, book));
};

/** 老板逼我撤诉, "drop it or no pay": pressed to end what they complained of, said where nobody asked. */
export const isPressedToEnd = (text: string): boolean =>
  isPressed(text) && isHeardIn(hearingOf(text), [pressedZh, pressedEn, pressedTl], 'complaint');
