/** Yes, no, don't know, part of it: by the question that is open. */
import { moneyCameIn } from './called.ts';
import { dangerIn } from './danger.ts';
import { hearingOf, isInPinyin } from './hearing.ts';
import type { Asked, PlainAnswer, QuestionAsked } from './meaning.ts';
import { answerHas, beginningIn, onlyAnswerIn, plainAnswerIn } from './plain-answer.ts';

const saysNumber = (text: string): boolean => {
  const heard = hearingOf(text);
  const { spaced } = heard;
  // syllables of another language look like pinyin
  const han = /\p{Script=Han}/u.test(text) || isInPinyin(text) ? heard.han : '';
  return /\d/.test(spaced + han) || /[两二三四五六七八九十百千万]|一[个十百千万]/u.test(han);
};

/** Of a figure it is want of knowledge, of a name it may be want of will. */
const cannotSay = /\b(?:can'?t|couldn'?t|cannot) (?:say|tell)\b/iu;

/** To how much, since when, how many: not known, or not to be said. */
const countable = ({ text }: Asked): PlainAnswer | undefined => {
  const only = onlyAnswerIn(text);
  if (only === 'unknown') return 'unknown';
  if (saysNumber(text)) return undefined;
  if (answerHas(text, 'refused')) return 'no';
  const isUnknown = plainAnswerIn(text) === 'unknown' || cannotSay.test(text);
  return isUnknown || answerHas(text, 'nameless') ? 'unknown' : undefined;
};

const counted = ({ text }: Asked): PlainAnswer | undefined =>
  onlyAnswerIn(text) === 'unknown' ? 'unknown' : undefined;

/** To where and who: a name may begin with a word for no or not ("Nobody Cares Cleaning"). */
const nameable = ({ text }: Asked): PlainAnswer | undefined => {
  if (/[姓叫]|^老板/u.test(hearingOf(text).han) && !/叫(?:啥|什么)|全称/u.test(hearingOf(text).han))
    return undefined;
  // "is it private?" asks, and refuses nothing
  if (answerHas(text, 'refused') && !/^(?:is|are|will|would|does)\b/iu.test(text)) return 'no';
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
  return answerHas(text, 'reachable') && !answerHas(text, 'question') ? 'yes' : word;
};

const thumbs = /^\s*(?:👍|👌|✅|💯|🆗|☑|✔|🙏)(?:👍|👌|✅|💯|🆗|☑|✔|🙏|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;
const thumbsDown = /^\s*(?:👎|❌|✖|🚫)(?:👎|❌|✖|🚫|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;

/** Words that may change something: a number, what is missing, a thing of the complaint by its name. */
const mayChange =
  /[加补漏少改错不没名]|地[点址方]|公司|厂|时间|日期|金额|多少|人数|\b(?:add|also|forgot|miss(?:ing|ed)?|wrong|change|should|not|instead|name|place|amount|date|since|from|and (?:he|they|she) (?:also|owes?)|too|as well|dagdag|kulang|mali|hindi|palitan|pati)\b/iu;

/** Not named to a yes, where it is said of a boss or of money in general. */
const namesMore = /[姓叫钱]|老板|工头|工资|\b(?:boss|firm|company|wage|pay)\b/iu;
const nearlyRight = /\b(?:nearly|almost|not quite|mostly|partly)\b|大部分对|有点不/iu;

/** "Yes and tell him he's a crook": said to a yes, and nothing of the complaint. */
const isOnlyRemark = (rest: string): boolean =>
  !saysNumber(rest) &&
  !answerHas(rest, 'but') &&
  !mayChange.test(rest) &&
  !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest);

/** "You put it better than I did, fine": a yes behind what changes nothing. */
const endsWithYes = (text: string): boolean => {
  const parts = text.trim().split(/[\s，,。.!！]+/u);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && onlyAnswerIn(last) === 'yes' && isOnlyRemark(text) && !namesMore.test(text);
};

/** A yes stays a yes with a remark, a question or a wish to be unnamed after it; with anything else after "but" it is a part. */
const readBack = ({ text }: Asked): PlainAnswer | undefined => {
  const only = onlyAnswerIn(text);
  if (thumbs.test(text)) return 'yes';
  if (thumbsDown.test(text)) return 'no';
  if (answerHas(text, 'thinking')) return undefined;
  if (answerHas(text, 'hold') && !saysNumber(text)) return 'no';
  if (only === 'yes' || only === 'no') return only;
  const { word, rest } = beginningIn(text);
  if (word === 'yes' && rest !== '')
    return answerHas(rest, 'withheld') || answerHas(rest, 'question') || isOnlyRemark(rest) ? 'yes' : 'part';
  if (endsWithYes(text)) return 'yes';
  if (answerHas(text, 'withheld') || word === 'no' || nearlyRight.test(text)) return 'part';
  // words that name nothing of the complaint are no part: what was meant is asked
  return answerHas(text, 'question') || (isOnlyRemark(rest) && !namesMore.test(text)) ? undefined : 'part';
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
