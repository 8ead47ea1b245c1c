/** Yes, no, part of it to the whole that was read back. */

import { beginsAgain } from '../called/sentence.ts';
import { saysNumber } from '../correction/numbers-said.ts';
import type { Asked, PlainAnswer } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { asTyped } from '../text/typed.ts';
import { type ReadBackSense, readBackEn, readBackTl, readBackZh } from '../words/read-back.ts';
import { answerHas, beginningIn, besides, onlyAnswerIn } from './plain.ts';

export const readBackWords = asTyped([readBackZh, readBackEn, readBackTl]);

const thumbs = /^\s*(?:👍|👌|✅|💯|🆗|☑|✔|🙏)(?:👍|👌|✅|💯|🆗|☑|✔|🙏|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;
const thumbsDown = /^\s*(?:👎|❌|✖|🚫)(?:👎|❌|✖|🚫|\p{Emoji_Modifier}|\uFE0F|\s)*$/u;

const hasAny = (text: string, ...senses: readonly ReadBackSense[]): boolean =>
  senses.some((sense) => readBackWords.isIn(text, sense));

/** 发吧, "send it". */
export const saysToSend = (text: string): boolean => hasAny(text, 'sends');

/** "Can I change it later?" asks what may be done afterwards, and holds nothing back. */
export const asksOfLater = (text: string): boolean => hasAny(text, 'asks_of_later');

/** "Yes and tell him he's a crook": said to a yes, and nothing of the complaint. */
const isOnlyRemark = (rest: string): boolean =>
  !saysNumber(rest) &&
  !answerHas(rest, 'but') &&
  !hasAny(rest, 'may_change', 'tells_when') &&
  !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest);

/** "You put it better than I did, fine": a yes behind what changes nothing. */
const endsWithYes = (text: string): boolean => {
  if (answerHas(text, 'question') || hasAny(text, 'uncertain')) return false;
  const parts = text.trim().split(/[\s，,。.!！]+/u);
  const last = parts.at(-1) ?? '';
  return (
    parts.length > 1 && onlyAnswerIn(last) === 'yes' && isOnlyRemark(text) && !hasAny(text, 'names_more')
  );
};

const withoutNoChange = (text: string): string => readBackWords.replaced(text, 'no_change', '');

/** All right, all wrong, or not to be told, in a sentence that names no part of it. */
export const ofWholeIn = ({ question, text }: Asked): PlainAnswer | undefined => {
  if (question !== 'readback' || answerHas(text, 'hold')) return undefined;
  if (answerHas(text, 'unsure')) return hasAny(text, 'is_so') ? undefined : 'unknown';
  const said = withoutNoChange(text);
  if (hasAny(said, 'names_part', 'nearly_right') || saysNumber(said) || answerHas(said, 'but'))
    return undefined;
  const isRight = answerHas(text, 'all_right');
  if (answerHas(text, 'all_wrong')) return isRight ? undefined : 'no';
  return isRight && isOnlyRemark(withoutNoChange(besides(text, 'all_right'))) ? 'yes' : undefined;
};

/** "They are here": a yes to whether somebody is in danger, and at the read-back told of somebody. */
const tellsOfThem = (text: string): boolean => {
  const { spaced } = hearingOf(text);
  return readBackWords.begins(spaced, 'of_them') && !hasAny(spaced, 'they_are_right');
};

const isHeldBack = (text: string): boolean =>
  (hasAny(text, 'dont_send') ||
    (answerHas(text, 'hold') && !answerHas(text, 'thinking') && !asksOfLater(text))) &&
  !saysNumber(text);

/** 念给我老公听了，他说行: somebody else read it as well, and says that it is right. */
const othersAgree = (text: string): boolean =>
  hasAny(text, 'others_agree') &&
  !hasAny(text, 'uncertain') &&
  !saysNumber(withoutNoChange(text)) &&
  !answerHas(text, 'but') &&
  !answerHas(text, 'question');

/** Neither yes nor no: they think, ask what may be done afterwards, or begin to tell something. */
const isNoAnswerYet = (text: string): boolean =>
  answerHas(text, 'thinking') || asksOfLater(text) || readBackWords.begins(text, 'by_the_way');

/** A yes stays a yes with a remark, a question or a wish to be unnamed after it; with anything else after "but" it is a part. */
const yesAndMore = (text: string, rest: string): PlainAnswer => {
  const remark = readBackWords.behind(rest, 'but')?.trimStart() ?? rest;
  const isYes =
    answerHas(rest, 'withheld') ||
    answerHas(remark, 'question') ||
    (isOnlyRemark(rest) && !hasAny(text, 'has_mistake'));
  return isYes ? 'yes' : 'part';
};

/** What stands between a yes and a question. */
const joints =
  /^(?:[\s,，.。!！]|but|and|so|just|only|pero|kaso|tapos|但是?|不过|可是|就是|那么?|只是|我?想问一?下?)+/iu;

/** "Ok but who sees it", 对，但是谁会看到: a yes, and before it counts a question is answered. */
export const questionBesideYes = (text: string): string => beginningIn(text).rest.replace(joints, '');
export const asksBesideYes = (text: string): boolean => {
  const { word } = beginningIn(text);
  const asked = questionBesideYes(text);
  return word === 'yes' && asked !== '' && answerHas(asked, 'question') && !hasAny(text, 'sends', 'tag');
};

const answerBegun = (text: string): PlainAnswer | undefined => {
  const { word, rest, mixed } = beginningIn(text);
  // "you got it wrong its leeds"
  if (word === 'yes' && mixed && rest !== '' && hasAny(text, 'wrong')) return 'part';
  if (word === 'yes' && rest !== '' && !tellsOfThem(text)) return yesAndMore(text, rest);
  if (endsWithYes(text)) return 'yes';
  if (answerHas(text, 'withheld') || word === 'no') return 'part';
  // words that name nothing of the complaint are no part: what was meant is asked
  return answerHas(text, 'question') || (isOnlyRemark(rest) && !hasAny(text, 'names_more'))
    ? undefined
    : 'part';
};

/** "Safe send it": what was asked before is answered once more, and what stands behind it is the answer. */
const behindAllClear = (text: string): string => {
  const rest = readBackWords.behind(text, 'all_clear');
  return rest !== undefined && saysToSend(rest) ? rest.trim() : text;
};

export const readBackAnswer = (said: Asked): PlainAnswer | undefined => {
  const text = behindAllClear(said.text);
  const asked: Asked = { ...said, text };
  if (thumbs.test(text)) return 'yes';
  if (thumbsDown.test(text) || isHeldBack(text)) return 'no';
  if (othersAgree(text)) return 'yes';
  if (isNoAnswerYet(text)) return undefined;
  if (beginsAgain(text) && !saysNumber(text)) return 'no';
  if (hasAny(text, 'may_change_it', 'one_wrong')) return 'part';
  const ofWhole = ofWholeIn(asked);
  if (ofWhole !== undefined) return ofWhole;
  const only = onlyAnswerIn(text);
  if (only === 'no' || (only === 'yes' && !tellsOfThem(text))) return only;
  if (hasAny(text, 'nearly_right') || readBackWords.begins(text, 'one_of_them')) return 'part';
  return answerBegun(text);
};
