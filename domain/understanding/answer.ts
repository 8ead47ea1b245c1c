/** Yes, no, don't know, part of it: by the question that is open. */
import { moneyCameIn } from './called.ts';
import { dangerIn } from './danger.ts';
import { hearingOf } from './hearing.ts';
import type { Asked, PlainAnswer, QuestionAsked } from './meaning.ts';
import { answerHas, beginningIn, onlyAnswerIn, plainAnswerIn } from './plain-answer.ts';

const saysNumber = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return /\d/.test(spaced + han) || /[两二三四五六七八九十百千万]|一[个十百千万]/u.test(han);
};

/** To how much, since when, how many: not known, or not to be said. */
const countable = ({ text }: Asked): PlainAnswer | undefined => {
  const only = onlyAnswerIn(text);
  if (only === 'unknown') return 'unknown';
  if (saysNumber(text)) return undefined;
  if (answerHas(text, 'refused')) return 'no';
  return plainAnswerIn(text) === 'unknown' || answerHas(text, 'nameless') ? 'unknown' : undefined;
};

const counted = ({ text }: Asked): PlainAnswer | undefined =>
  onlyAnswerIn(text) === 'unknown' ? 'unknown' : undefined;

/** To where and who: a name may begin with a word for no or not ("Nobody Cares Cleaning"). */
const nameable = ({ text }: Asked): PlainAnswer | undefined => {
  if (/[姓叫]|^老板/u.test(hearingOf(text).han) && !/叫(?:啥|什么)|全称/u.test(hearingOf(text).han))
    return undefined;
  if (answerHas(text, 'refused')) return 'no';
  const only = onlyAnswerIn(text);
  if (only === 'unknown' || only === 'no') return only;
  return plainAnswerIn(text) === 'unknown' || answerHas(text, 'nameless') ? 'unknown' : undefined;
};

const ownName = ({ text }: Asked): PlainAnswer | undefined => {
  if (answerHas(text, 'refused') || (answerHas(text, 'unnamed') && text.length < 30)) return 'no';
  const { word, rest } = beginningIn(text);
  if (rest === '') return word;
  return word === 'yes' && /^[\d\s+-]{6,}$/.test(rest) ? 'yes' : undefined;
};

const reached = ({ text }: Asked): PlainAnswer | undefined => {
  const { word } = beginningIn(text);
  if (word === 'yes') return 'yes';
  if (answerHas(text, 'unreachable') && !answerHas(text, 'question')) return 'no';
  if (word === 'no') return 'no';
  return answerHas(text, 'reachable') ? 'yes' : word;
};

/** A yes stays a yes with a question or a wish to be unnamed after it; with anything else after "but" it is a part. */
const readBack = ({ text }: Asked): PlainAnswer | undefined => {
  const only = onlyAnswerIn(text);
  if (answerHas(text, 'thinking')) return undefined;
  if (answerHas(text, 'hold') && !saysNumber(text)) return 'no';
  if (only === 'yes' || only === 'no') return only;
  const { word, rest } = beginningIn(text);
  if (word === 'yes' && rest !== '')
    return answerHas(rest, 'withheld') || answerHas(rest, 'question') ? 'yes' : 'part';
  if (answerHas(text, 'withheld') || word === 'no') return 'part';
  return answerHas(text, 'question') || rest === '' ? undefined : 'part';
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
  readback: readBack,
};

export const answerIn = (asked: Asked): PlainAnswer | undefined => answeredBy[asked.question](asked);
