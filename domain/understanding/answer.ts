/** Yes, no, don't know, part of it: by the question that is open. */
import { moneyCameIn } from './called.ts';
import { dangerIn } from './danger.ts';
import { hearingOf, isInPinyin } from './hearing.ts';
import type { Asked, PlainAnswer, QuestionAsked } from './meaning.ts';
import { answerHas, beginningIn, besides, onlyAnswerIn, plainAnswerIn } from './plain-answer.ts';

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

/** "Not till I know who you are": they ask first. */
export const untilKnown =
  /\b(?:till?|until|unless|before) (?:i|you) (?:no|know|tell|say)|先(?:说|讲|告诉)[^，。]{0,6}(?:你们|你是)/iu;

/** To where and who: a name may begin with a word for no or not ("Nobody Cares Cleaning"). */
const nameable = ({ text }: Asked): PlainAnswer | undefined => {
  if (/[姓叫]|^老板/u.test(hearingOf(text).han) && !/叫(?:啥|什么)|全称/u.test(hearingOf(text).han))
    return undefined;
  // "is it private?" asks, and refuses nothing
  if (untilKnown.test(text)) return undefined;
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

/** Not at that time, and so at others: "not before 4", 上午补觉别打. */
const notThen =
  /(?:上午|早上|中午|下午|晚上|白天|夜里|上班|睡觉|补觉|午睡|周末|\d点)[^，。]{0,8}(?:别|不要|不能|不方便|接不了|没空)|(?:别|不要)[^，。]{0,3}(?:上午|早上|中午|下午|晚上|白天|夜里|上班|\d点)|\bnot (?:before|while|until|till|til|during|when|in the (?:morning|day)|on (?:mon|tue|wed|thu|fri|sat|sun))|\bexcept\b/iu;

const reached = ({ text }: Asked): PlainAnswer | undefined => {
  const { word } = beginningIn(text);
  if (word === 'yes') return 'yes';
  if (notThen.test(text)) return 'yes';
  if (isNumberGiven.test(text) && !answerHas(text, 'question')) return 'yes';
  // "text, don't call": how, and not whether
  if (answerHas(text, 'by_text') && !answerHas(text, 'question')) return 'yes';
  if (answerHas(text, 'unreachable') && !answerHas(text, 'question')) return 'no';
  if (word === 'no') return 'no';
  return answerHas(text, 'reachable') && !answerHas(text, 'question') ? 'yes' : word;
};

const isNumberGiven =
  /(?:打|发|用|call|ring|text|use|sa number|is)\P{L}*(?:\p{L}+\P{L}+){0,4}\+?\d[\d -]{8,}/iu;

const thumbs = /^\s*(?:👍|👌|✅|💯|🆗|☑|✔|🙏)(?:👍|👌|✅|💯|🆗|☑|✔|🙏|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;
const thumbsDown = /^\s*(?:👎|❌|✖|🚫)(?:👎|❌|✖|🚫|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;

/** Words that may change something: a number, what is missing, a thing of the complaint by its name. */
const mayChange =
  /[加补漏少改错不没名]|写上|记上|地[点址方]|公司|厂|时间|日期|金额|多少|人数|\b(?:add|also|forgot|miss(?:ing|ed)?|wrong|change|should|not|off|instead|name|place|amount|date|since|from|and (?:he|they|she) (?:also|owes?)|too|as well|dagdag|kulang|mali|hindi|palitan|pati)\b/iu;

/** "All good cept it started in march": when it was is told anew. */
const tellsWhen =
  /\b(?:started|began|start|was|it'?s|since|from|noong|nung|simula)(?: (?:in|on|a|about|around|last|back|nung|noong))* (?:jan(?:uary)?|feb(?:ruary)?|march|mar|april|apr|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre)\b/iu;

/** Not named to a yes, where it is said of a boss or of money in general. */
const namesMore = /[姓叫钱]|老板|工头|工资|\b(?:boss|firm|company|wage|pay)\b/iu;
const nearlyRight = /\b(?:nearly|almost|not quite|mostly|partly|half)\b|大部分对|有点不|一半对/iu;
/** Not to be sent, in so many words; "wait" by itself may only mean that they think. */
const dontSend =
  /[别莫不][要]?(?:往上)?[报交递](?!错)|先[别莫]发|\b(?:don'?t|do not) (?:send|submit|file)\b/iu;

/** 对了，刚才又有人摔下来: no yes, but "by the way". */
const byTheWay = /^对了[\s,，。!！]*(?=\p{Script=Han}{4,})(?!没|谢|就|是|都|可以|交|报|发|麻烦|请|快)/u;

/** "Can I change it later?" asks what may be done afterwards, and holds nothing back. */
export const asksOfLater =
  /^(?:(?:and|so|but|ok|okay) )?(?:can|could|may|will|would|do|am) (?:i|we|you|u|somebody|someone)\b.*\b(?:change|add|correct|edit|fix|amend|alter|update|withdraw|cancel|drop|see|check|look|ring|call|phone|text|tell|hear)\b.*\blater\b|\b(?:pwede|puwede)\b.*\b(?:palitan|baguhin|dagdagan|itama)\b.*\bmamaya\b/iu;

/** "Yes and tell him he's a crook": said to a yes, and nothing of the complaint. */
const isOnlyRemark = (rest: string): boolean =>
  !saysNumber(rest) &&
  !answerHas(rest, 'but') &&
  !mayChange.test(rest) &&
  !tellsWhen.test(rest) &&
  !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest);

/** "You put it better than I did, fine": a yes behind what changes nothing. */
const endsWithYes = (text: string): boolean => {
  if (answerHas(text, 'question') || /\b(?:if|not|cant|dont|whether)\b/iu.test(text)) return false;
  const parts = text.trim().split(/[\s，,。.!！]+/u);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && onlyAnswerIn(last) === 'yes' && isOnlyRemark(text) && !namesMore.test(text);
};

/** A thing of the complaint by its name, or a wish that one be otherwise. */
const namesPart =
  /地[点址方]|公司|[厂店路街人]名|厂子|时间|日期|金额|数目|人数|几个人|名字|老板|[少漏加补多](?:了|写|个|算)|改(?:成|为|一?下)|\b(?:name|place|town|address|amount|sum|date|month|firm|boss|people|except|apart|bar|petsa|lugar|pangalan|halaga|bilang)\b/iu;

/** 看了两遍, 就是这样: no number of the complaint, and no but. */
const noChange = /[一两二三几\d][遍回次]|一个字|就是这/gu;

/** Of the whole that was read back, in a sentence that names no part of it: all right, all wrong, or not to be told. */
export const ofWholeIn = ({ question, text }: Asked): PlainAnswer | undefined => {
  if (question !== 'readback' || answerHas(text, 'hold')) return undefined;
  if (answerHas(text, 'unsure')) return /[对不]是|\bits\b.*\d/u.test(text) ? undefined : 'unknown';
  const said = text.replace(noChange, '');
  if (namesPart.test(said) || saysNumber(said) || answerHas(said, 'but') || nearlyRight.test(said))
    return undefined;
  const isRight = answerHas(text, 'all_right');
  if (answerHas(text, 'all_wrong')) return isRight ? undefined : 'no';
  return isRight && isOnlyRemark(besides(text, 'all_right').replace(noChange, '')) ? 'yes' : undefined;
};

/** "One thing is off": a number that goes on is no first choice. */
const countsOne = /^(?:one|1|一)\s*(?:[a-z]|[个样处点条])/iu;

/** "They are here": a yes to whether somebody is in danger, and at the read-back told of somebody. */
const tellsOfThem = (text: string): boolean =>
  /^(?:he|she|they)(?: (?:is|are|was|were))? (?!.*\b(?:right|correct|true|ok|okay|fine|good|yes|yeah)\b)/.test(
    hearingOf(text).spaced,
  );

/** A yes stays a yes with a remark, a question or a wish to be unnamed after it; with anything else after "but" it is a part. */
const readBack = (asked: Asked): PlainAnswer | undefined => {
  const { text } = asked;
  const only = onlyAnswerIn(text);
  if (thumbs.test(text)) return 'yes';
  if (thumbsDown.test(text)) return 'no';
  if (dontSend.test(text) && !saysNumber(text)) return 'no';
  if (answerHas(text, 'thinking')) return undefined;
  if (asksOfLater.test(text)) return undefined;
  if (answerHas(text, 'hold') && !saysNumber(text)) return 'no';
  if (byTheWay.test(text)) return undefined;
  const ofWhole = ofWholeIn(asked);
  if (ofWhole !== undefined) return ofWhole;
  if (only === 'no' || (only === 'yes' && !tellsOfThem(text))) return only;
  if (nearlyRight.test(text)) return 'part';
  if (countsOne.test(text)) return 'part';
  const { word, rest, mixed } = beginningIn(text);
  // "you got it wrong its leeds"
  if (word === 'yes' && mixed && rest !== '' && /\b(?:wrong|incorrect|mali)\b|错|不对/iu.test(text))
    return 'part';
  const remark = rest.replace(/^(?:but|pero|kaso|但是?|不过|就是|只是)\s*/iu, '');
  if (word === 'yes' && rest !== '' && !tellsOfThem(text))
    return answerHas(rest, 'withheld') ||
      answerHas(remark, 'question') ||
      (isOnlyRemark(rest) && !/\bmay mali\b/iu.test(text))
      ? 'yes'
      : 'part';
  if (endsWithYes(text)) return 'yes';
  if (answerHas(text, 'withheld') || word === 'no') return 'part';
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
