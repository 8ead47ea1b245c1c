/** Whether somebody is pressed to end what they complained of: that ends nothing, and is told to the office. */
import { hearingOf } from './text/hearing.ts';
import { blanked, isHeard, isHeardIn, type Wordbook } from './text/saying.ts';
import { type PressedSense, pressedEn, pressedTl, pressedZh } from './words/pressed.ts';

const hears = (text: string, book: Wordbook<PressedSense>): boolean =>
  isHeard(blanked(text, book, 'free'), book, 'pressed');

/** 是老板逼我的, "he is making me"; not "nobody forces me". */
export const isPressed = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return hears(han, pressedZh) || [pressedEn, pressedTl].some((book) => hears(spaced, book));
};

const hearsPlainly = (text: string, sense: PressedSense): boolean =>
  isHeardIn(hearingOf(text), [pressedZh, pressedEn, pressedTl], sense);

/** 老板就在旁边: asked whether it shall end, who is watched is not free to say so. */
export const isWatched = (text: string): boolean => hearsPlainly(text, 'watched');

/** 没有人逼我, "it's my own choice". */
export const isOfOwnWill = (text: string): boolean => !isPressed(text) && hearsPlainly(text, 'free');

/** Of the complaint itself, and not of anything else that is given up. */
export const speaksOfComplaint = (text: string): boolean => hearsPlainly(text, 'complaint');

/** 老板逼我撤诉, "drop it or no pay": pressed to end what they complained of, said where nobody asked. */
export const isPressedToEnd = (text: string): boolean => isPressed(text) && speaksOfComplaint(text);

/** 撤诉 老板逼我的, "cancel it, my boss makes me": said while it is being told, and nothing was sent. */
export const isPressedToStop = (text: string): boolean =>
  isPressed(text) && (speaksOfComplaint(text) || hearsPlainly(text, 'end'));

/** Pressed by what may hurt somebody, and not by words or wages alone. */
export const isThreatened = (text: string): boolean => hearsPlainly(text, 'threatened');
