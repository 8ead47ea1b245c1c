/** Who tells that help has come and that they are well is out of danger, though words for an ambulance are words of a cry. */
import { type Hearing, hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { type RescueSense, rescueEn, rescueTl, rescueZh } from '../words/rescue.ts';

const rescues = [rescueZh, rescueEn, rescueTl];
const tellsOf = (text: string, sense: RescueSense): boolean => isHeardIn(hearingOf(text), rescues, sense);

/** The text, as it is heard, without what it says in this sense. */
const lessSaid = ({ han, spaced }: Hearing, sense: RescueSense): Hearing => ({
  han: blanked(han, rescueZh, sense),
  spaced: blanked(blanked(spaced, rescueEn, sense), rescueTl, sense),
});

/** Somebody is no better off, or it goes on: the no of "nobody is hurt" says nothing of it. */
const goesOn = (text: string): boolean => isHeardIn(lessSaid(hearingOf(text), 'unhurt'), rescues, 'still');

const isHelped = (text: string): boolean => tellsOf(text, 'rescued') || tellsOf(text, 'called');

/** Help is there, on its way or called, and nobody is said to be worse off: 120来了, "we rang 999". */
export const isHelpThere = (text: string): boolean =>
  tellsOf(text, 'onway') || (isHelped(text) && !goesOn(text));

/** Help is there or on its way: it knows where. */
export const hasHelpFound = (text: string): boolean =>
  tellsOf(text, 'onway') || (tellsOf(text, 'rescued') && !goesOn(text));

/** It came, and may be gone: that says nothing of whether it is dangerous still. */
export const hasHelpBeen = (text: string): boolean => tellsOf(text, 'been') && !goesOn(text);

/** Sent by mistake or to try it, and nothing else: 没事，按错了, "false alarm sorry". */
export const isMistaken = (text: string): boolean => tellsOf(text, 'mistaken');

/** 说错了，没有着火: told wrongly; whether anything is left of it, its other words say. */
export const isToldWrongly = (text: string): boolean => tellsOf(text, 'wrong');

/** "The ambulance came, I'm ok now"; not where somebody is inside still. */
export const isRescued = (text: string): boolean => isHelped(text) && tellsOf(text, 'well') && !goesOn(text);

/** What is said beside "nobody is hurt"; undefined where that is not said. A scaffold that moves still may hurt somebody. */
export const besideUnhurt = (text: string): string | undefined => {
  if (!tellsOf(text, 'unhurt')) return undefined;
  const { han, spaced } = lessSaid(hearingOf(text), 'unhurt');
  return `${han} ${spaced}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
};

/** 现在下来了, "we are out now", nakalabas na kami: of who was shut in, stuck or up there; not where one of them is so still, or hurt. */
export const isOutAgain = (text: string): boolean => {
  const told = lessSaid(hearingOf(text), 'unhurt');
  return isHeardIn(told, rescues, 'out') && !isHeardIn(lessSaid(told, 'out'), rescues, 'left');
};
