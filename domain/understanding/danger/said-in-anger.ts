/** 没事我气话, "I was just angry, didn't mean it": who takes back their own bitter words. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { type AngerSense, angerEn, angerTl, angerZh } from '../words/said-in-anger.ts';
import { harmsSelf, isSilentOnDanger } from './books.ts';
import { isAtBrink } from './despair.ts';

const angerBooks = [angerZh, angerEn, angerTl];
const tellsOfAnger = (text: string, sense: AngerSense): boolean =>
  isHeardIn(hearingOf(text), angerBooks, sense);

/** More than that is a story of its own. */
const most = { han: 18, words: 14 };
const isBrief = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return han.length <= most.han && spaced.split(' ').length <= most.words;
};

/** Nothing of it is going on, and nobody else said it: "he was only joking" takes nothing back. */
export const isSaidInAnger = (text: string): boolean =>
  isBrief(text) &&
  tellsOfAnger(text, 'anger') &&
  !tellsOfAnger(text, 'of_other') &&
  !isAtBrink(text) &&
  (!harmsSelf(text) || isSilentOnDanger(text));
