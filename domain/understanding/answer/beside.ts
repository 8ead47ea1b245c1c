/** Words beside an answer that are the worker's own: in "Harewood Homes, the boss shouts at us" the firm is not all. */
import { isBareAnswer, isRefused, isUnknown, withoutCourtesy } from '../name/own-words.ts';

const betweenSayings = /[，,。；;！!?？\n]+|(?<=\p{Ll}{2})\.\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/** In Chinese signs and in words: less is a title, a form or a lead-in. */
const saysAtLeast = (words: string, signs: number, least: number): boolean =>
  (words.match(/\p{Script=Han}/gu) ?? []).length >= signs ||
  (words.match(/\p{Script=Latin}[\p{L}'’-]*/gu) ?? []).length >= least;

const isMoreThanValues = (clause: string, values: readonly string[]): boolean => {
  if (isBareAnswer(clause) || isUnknown(clause) || isRefused(clause)) return false;
  if (values.some((value) => value.includes(clause))) return false;
  const value = values.find((each) => clause.includes(each));
  return value === undefined ? saysAtLeast(clause, 4, 3) : saysAtLeast(clause.replace(value, ' '), 8, 6);
};

/** Whether a text says more than these values, which were taken from it. */
export const tellsBeside = (text: string, values: readonly string[]): boolean =>
  text
    .split(betweenSayings)
    .map(withoutCourtesy)
    .some((clause) => clause !== '' && isMoreThanValues(clause, values));
