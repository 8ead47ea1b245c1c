/** Yes, no, don't know, part of it: by the question that is open. */

import { answerHas, beginningIn, onlyAnswerIn, plainAnswerIn } from './answer/plain.ts';
import { readBackAnswer } from './answer/to-read-back.ts';
import { moneyCameIn } from './called.ts';
import { saysNumber } from './correction/numbers-said.ts';
import { dangerIn } from './danger.ts';
import type { Asked, PlainAnswer, QuestionAsked } from './meaning.ts';
import { hearingOf } from './text/hearing.ts';
import { asTyped } from './text/typed.ts';
import { plainAnswersEn, plainAnswersTl, plainAnswersZh } from './words/plain-answers.ts';

const answerWords = asTyped([plainAnswersZh, plainAnswersEn, plainAnswersTl]);

/** To how much, since when, how many: not known, or not to be said. */
const countable = ({ text }: Asked): PlainAnswer | undefined => {
  if (saysNumber(text))
    return onlyAnswerIn(text) === 'unknown' && /\p{L}/u.test(text) ? 'unknown' : undefined;
  if (onlyAnswerIn(text) === 'unknown') return 'unknown';
  if (answerHas(text, 'refused')) return 'no';
  const isUnknown = plainAnswerIn(text) === 'unknown' || answerWords.isIn(text, 'cannot_say');
  return isUnknown || answerHas(text, 'nameless') ? 'unknown' : undefined;
};

const counted = ({ text }: Asked): PlainAnswer | undefined =>
  onlyAnswerIn(text) === 'unknown' && !/^\P{L}*$/u.test(text) ? 'unknown' : undefined;

/** "Not till I know who you are": they ask first. */
export const asksWhoWeAre = (text: string): boolean => answerWords.isIn(text, 'until_known');

/** 老板姓陈, laoban xing chen; "叫啥不知道" tells no name. */
const introducesName = (text: string): boolean => {
  const { han } = hearingOf(text);
  const heard = han === '' ? text : han;
  return answerWords.isIn(heard, 'introduces') && !answerWords.isIn(heard, 'asks_name');
};

/** To where and who: a name may begin with a word for no or not ("Nobody Cares Cleaning"). */
const nameable = ({ text }: Asked): PlainAnswer | undefined => {
  // "is it private?" asks, and refuses nothing
  if (introducesName(text) || asksWhoWeAre(text)) return undefined;
  if (answerHas(text, 'refused') && !answerWords.begins(text, 'asks_yes_no')) return 'no';
  const only = onlyAnswerIn(text);
  if (only === 'unknown' || only === 'no') return only;
  return plainAnswerIn(text) === 'unknown' || answerHas(text, 'nameless') ? 'unknown' : undefined;
};

const ownName = ({ text }: Asked): PlainAnswer | undefined => {
  if (answerHas(text, 'refused') || (answerHas(text, 'unnamed') && text.length < 30)) return 'no';
  const { word, rest } = beginningIn(text);
  if (answerWords.isIn(text.trim().replace(/[。.!！]+$/u, ''), 'own_self')) return 'yes';
  if (rest === '') return word;
  return word === 'yes' && /^[\d\s+-]{6,}$/.test(rest) ? 'yes' : undefined;
};

/** A number of at least nine figures, up to four words on. */
const phoneNumber = /^\P{L}*(?:\p{L}+\P{L}+){0,4}\+?\d[\d -]{8,}/u;

/** Nothing but the number: 130 0000 4096. */
const numberOnly = /^\P{L}*\d[\d\s-]{8,}\P{L}*$/u;

const givesNumber = (text: string): boolean =>
  numberOnly.test(text) ||
  answerWords.at(text, 'reached_on').some(({ to }) => phoneNumber.test(text.slice(to)));

/** "Text, don't call" says how, and not whether. */
const saysHowReached = (text: string): boolean =>
  !answerHas(text, 'question') && (givesNumber(text) || answerHas(text, 'by_text'));

const reached = ({ text }: Asked): PlainAnswer | undefined => {
  const { word } = beginningIn(text);
  if (word === 'yes' || answerWords.isIn(text, 'not_then') || saysHowReached(text)) return 'yes';
  if (answerHas(text, 'unreachable') && !answerHas(text, 'question')) return 'no';
  if (word === 'no') return 'no';
  return answerHas(text, 'reachable') && !answerHas(text, 'question') ? 'yes' : word;
};

/** Only where it agrees with what is heard: "no! there's a fire" is no no. */
const inDanger = (asked: Asked): PlainAnswer | undefined => {
  const answer = onlyAnswerIn(asked.text);
  const danger = dangerIn(asked);
  return answer === danger || (answer === 'unknown' && danger === 'maybe') ? answer : undefined;
};

const unanswered = (): undefined => undefined;

const answeredBy: Readonly<Record<QuestionAsked, (asked: Asked) => PlainAnswer | undefined>> = {
  start: unanswered,
  any: moneyCameIn,
  danger: inDanger,
  howmuch: countable,
  since: countable,
  people: counted,
  place: nameable,
  who: nameable,
  name: ownName,
  contact: reached,
  readback: readBackAnswer,
};

export const answerIn = (asked: Asked): PlainAnswer | undefined => answeredBy[asked.question](asked);
