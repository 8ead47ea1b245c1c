/** Whether what was ended shall go on: texts after STOP, a complaint that was to be withdrawn, one that waits. */
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { type GoingOnSense, goingOnEn, goingOnTl, goingOnZh } from '../words/going-on.ts';

/** In signs: who tells more than that has something else in mind. */
const longestWish = { han: 24, spaced: 80 };

const hears = (text: string, book: Wordbook<GoingOnSense>): boolean =>
  isHeard(blanked(text, book, 'lookalike'), book, 'go_on');

/** "I want it back", 我不撤了, "hi im back": what it is about is said by what had been ended. */
export const wantsToGoOn = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const bare = han.replace(/[\s，。！!,.~～]+/gu, '');
  if (bare !== '' && bare.length <= longestWish.han && hears(bare, goingOnZh)) return true;
  const said = spaced.replace(/[.,!?;:…]+/gu, '').trim();
  return said.length <= longestWish.spaced && [goingOnEn, goingOnTl].some((book) => hears(said, book));
};
