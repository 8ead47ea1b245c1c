/** What most complain of, told where danger is asked about or help asked for: it is neither a danger nor an all-clear. */
import { withoutRejected } from '../text/contrast.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { type PleaSense, pleaEn, pleaTl, pleaZh } from '../words/plea.ts';

const pleaBooks = [pleaZh, pleaEn, pleaTl];
const says = (text: string, sense: PleaSense): boolean => isHeardIn(hearingOf(text), pleaBooks, sense);

/** "It's only my wages": who says that it is about money alone has said what it is not about. */
export const isOnlyOfPay = (text: string): boolean => says(text, 'pay') && says(text, 'only');

/** Wages are spoken of, alone or beside other things. */
export const speaksOfPay = (text: string): boolean => says(text, 'pay');

const phoneNumber = /(?<!\d)\d[\d -]{7,}\d/u;

/** "It was 950 not 900"; 2 and 1 alone are our own no and yes. */
const isNumberPutRight = (text: string): boolean => {
  const left = withoutRejected(text);
  return left !== text && [text, left].every((each) => /\d{2}/u.test(each));
};

/** Wages, the job, another number, "same with my brother": it goes on with the complaint, and answers nothing else. */
export const goesOnTelling = (text: string): boolean =>
  (says(text, 'pay') && !says(text, 'only')) ||
  says(text, 'more') ||
  phoneNumber.test(text) ||
  isNumberPutRight(text);

/** 另外我手被机器压了, of 还是之前那个事，另外我手被机器压了: what is told beside; undefined where nothing is. */
export const behindMore = (text: string): string | undefined => {
  const breaths = text.split(/(?<=[，,。.;；!！\n])\s*/u);
  const at = breaths.findIndex((breath, n) => n > 0 && says(breath, 'more'));
  return at < 0 ? undefined : breaths.slice(at).join('');
};

const besidePlea = (text: string): string => {
  const { han, spaced } = hearingOf(text);
  const left = /\p{Script=Han}/u.test(text)
    ? blanked(han, pleaZh, 'plea')
    : blanked(blanked(spaced, pleaTl, 'plea'), pleaEn, 'plea');
  return left.replace(/□+/gu, ' ').trim();
};

/** HELP by itself is a word of ours. */
const ownHelp = /^\P{L}*help\P{L}*$/iu;

/** "Please help", tulong: help is asked for, and it is not said with what. */
export const isOnlyPlea = (text: string): boolean =>
  says(text, 'plea') && !ownHelp.test(text) && !/\p{L}/u.test(besidePlea(text));

/** "Please help me, boss not pay me": what is told beside the plea, where it is of pay; undefined for any other text. */
export const payBesidePlea = (text: string): string | undefined => {
  if (!says(text, 'plea')) return undefined;
  const left = besidePlea(text);
  return says(left, 'pay') ? left : undefined;
};
