/** More that is told at the read-back, of which nothing was wrong: 我还有录音, 没错，发吧，还有老板上周骂我们. */

import { onlyAnswerIn } from '../answer/plain.ts';
import { hearingOf } from '../text/hearing.ts';
import { isHeard } from '../text/saying.ts';
import { type AdditionSense, additionsSpaced, additionsZh } from '../words/additions.ts';

const saysOfAddition = (text: string, sense: AdditionSense): boolean => {
  const { han, spaced } = hearingOf(text.trim());
  if (/\p{Script=Han}/u.test(text)) return isHeard(han, additionsZh, sense);
  return isHeard(spaced, additionsSpaced, sense) || (han !== '' && isHeard(han, additionsZh, sense));
};

/** A sentence that calls nothing wrong tells more, whatever things of the complaint it names. */
export const isOnlyMore = (text: string): boolean =>
  /\p{Script=Han}{4}|\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}/u.test(text) && !saysOfAddition(text, 'wrong');

const breathsOfYes =
  /[，。,.;；!！?？\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+(?=(?:also|plus|and also|btw|pati|saka|tsaka)\s)/iu;

const isLeaveToSend = (breath: string): boolean =>
  onlyAnswerIn(breath) === 'yes' || saysOfAddition(breath, 'send');

/** A yes that stands by itself before words that are added, and none of them takes it back. */
export const isYesAndMore = (text: string): boolean => {
  const parts = text
    .split(breathsOfYes)
    .map((each) => each?.trim() ?? '')
    .filter((each) => /\p{L}/u.test(each));
  const at = parts.findIndex((each) => saysOfAddition(each, 'more') && !isLeaveToSend(each));
  return (
    at > 0 &&
    parts.slice(0, at).every(isLeaveToSend) &&
    parts.slice(at).every((each) => !saysOfAddition(each, 'wrong'))
  );
};

const leastTold = 7;
/** 忘了说 老板手机号139…: what is to be added is said at once; 我想补充一点 only asks to. */
export const tellsBesideAdd = (text: string): boolean => {
  const clauses = text.split(/[\s，,。:：;；]+/u).filter((each) => /\p{Script=Han}{2}|\d{3}/u.test(each));
  return /\d{3}/u.test(text) || clauses.length > 1 || text.trim().split(/\s+/u).length >= leastTold;
};
