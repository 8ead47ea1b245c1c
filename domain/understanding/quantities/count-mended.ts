/** A number of people that is put right at once: "seven. no eight i forgot Ana", 六，不对，刚又来个，七, tatlo ay hindi apat pala. */
import type { Reading, Span } from '../meaning.ts';
import { people } from './companions.ts';
import type { NumberItem, Scan } from './item.ts';

const mends =
  /^(?:个?人|个| of us| people| po| kami)?[\s,，.。;；!！…-]*(?:(?<![a-z])(?:(?:oh |ah |ay |er |um )?(?:no+|nope|wait|hang on|hold on|sorry|scratch that|i mean|make (?:that|it)|actually|hindi|teka|mali|ay)(?! (?:more|less|one|idea|clue|contract|pay|wages?|money))(?![a-z]))|(?:哦|噢|啊|唉)?(?:不对|不是|错了|说错了?|写错了?|数错了?|等等|更正))/u;
/** Nothing but such words between. */
const onlyMends =
  /^(?:[\s,，.。;；!！…-]|个?人|个|of us|po|kami|no+|nope|wait|hang on|hold on|sorry|scratch that|i mean|make (?:that|it)|actually|its|its actually|hindi|teka|mali|ay|oh|er|um|pala|应该是|应该|是|哦|不对|不是|错了|说错了?|写错了?|数错了?|等等|更正)*$/u;

/** undefined where no second number takes the place of the first. */
export const countMended = ({ text }: Scan, heads: readonly NumberItem[]): Reading<Span> | undefined => {
  const [first, second, ...more] = heads;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const between = text.slice(first.unitAt, second.start);
  if (!mends.test(between)) return undefined;
  return people(second.low, second.high, onlyMends.test(between) && !second.doubtful && !second.vague);
};
