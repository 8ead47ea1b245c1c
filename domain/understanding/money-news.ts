/** What sounds like news of a payment and is none: a question about one, or the work that was never paid, which is a complaint. */
import { hearingOf } from './hearing.ts';

const asksInHan =
  /[?？吗么]\s*$|会不会|要不要|(?:还|会)[^，。]{0,8}(?:吗|么|通知)|(?:啥|什么)时候|多久|几时|能不能/u;
const asksSpaced =
  /\?\s*$|^(?:will|can|could|do|does|when|how|if|is|are|what|who|why|would|should|kailan|paano|magkano)\b/u;

/** Work that is told of: where, for how long, for whom. */
const worked =
  /(?:我|我们)?(?:在|给|帮|跟|替)(?!我|你)[^，。,\s]{1,8}(?:干|做|打工|打零工|打杂|看|端|搬|砌|装|洗|送|带|开|守|贴|刷|卖|摘|收|跑)|试工|(?:干|做)(?:完|了|满)|加(?:了)?班|帮(?:厨|工|忙看|忙干|忙做)|存着/u;
/** What was promised for a day, or looked for: not what is still unpaid after work. */
const promised =
  /说[^，。]{0,6}(?:到|打|发|给|转|付|汇)[了过]|讲好|说好|答应|说(?:今天|昨天|\d|礼拜|周)|你们|查|卡/u;
/** That something was awaited: promised, or still not there. */
const awaited = /还|仍|到(?:现在|今天)|又/u;
/** Said by itself, nothing else is told. */
const shortNews = 9;

const workedSpaced =
  /\b(?:worked|did|done|helped|finished) (?:for |a |the |him |them |two |three |four |my |\d)|\b(?:firm|boss|company|agency|he|they) (?:wont|never|refuse[sd]?(?: to)?|didnt|doesnt) pays?\b/u;
const awaitedSpaced = /\b(?:still|yet|since you|promised|swore|said|supposed|meant|bank|account)\b/u;

const isQuestion = (han: string, spaced: string): boolean => asksInHan.test(han) || asksSpaced.test(spaced);
const isNewComplaint = (han: string, spaced: string): boolean =>
  (han !== '' &&
    !promised.test(han) &&
    (worked.test(han) || (han.length > shortNews && !awaited.test(han)))) ||
  (workedSpaced.test(spaced) && !awaitedSpaced.test(spaced));

/** `came` is said by nobody who asks; `not_come` is news only where something was awaited. */
export const isNoNews = (text: string, sense: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return isQuestion(han, spaced) || (sense === 'not_come' && isNewComplaint(han, spaced));
};

const monthInHan =
  /(?:[一二三四五六七八九十]{1,2}|\d{1,2}|上个?|上上个?|这个?)月(?:份)?(?:的)?(?:钱|工资|工钱)?(?:我)?(?:也|又|同样)/u;
const monthSpaced =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|last month|that month|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre)\b/u;
const alsoSpaced = /\b(?:either|too|also|as well|aswell|neither|nor|rin|din)\b/u;

/** "Money never came in August either, 900": one more month is unpaid, which is more to tell and no answer. */
export const isOneMonthMore = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return monthInHan.test(han) || (monthSpaced.test(spaced) && alsoSpaced.test(spaced));
};
