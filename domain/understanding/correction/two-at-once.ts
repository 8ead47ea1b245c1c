/** Two things put right in one breath: "Goole not Hull and firm is Beta", 地点是东莞还有公司是永盛. */
import { withoutRejected } from '../text/contrast.ts';

const latinJoint =
  /[\s,]+(?:and|an|n|&|plus|also|pero|at|tsaka|saka|pati)\s+(?:also\s+|not only me,?\s+)?(?=(?:(?:the|my|our|ang|yung|ung)\s+)?(?:place|address|town|city|location|firm|company|boss|employer|agency|sum|amount|total|name|lugar|kumpanya|kompanya|amo|halaga|pangalan)\s+(?:po\s+)?(?:is|its|it's|ay|not|hindi|ni)\s|(?:its|it's|it is|we are|we're|there are)\s|[£₱]?[\p{Lu}\d][\p{L}\d,.]*(?:\s\p{L}+)? (?:not|hindi)\s)/iu;
const chineseJoint =
  /[\s，,]*(?:还有|另外|而且|并且|然后|和)(?=(?:我们?|上班)?(?:的)?(?:地点|地址|地方|公司|厂名|厂子|工厂|老板|钱|工资|金额|总数|人数|时间|名字)(?:应该)?(?:是|叫|不是)|是)/u;

const jointsOfTwo: readonly RegExp[] = [latinJoint, chineseJoint];

const partedAtJoint = (texts: readonly string[], joint: RegExp): readonly string[] =>
  texts.flatMap((text) => text.split(joint));

/** What is put right, each by itself, without what each rejects. */
export const eachWithoutRejected = (text: string): { readonly kept: string; readonly isPut: boolean } => {
  const parts = jointsOfTwo.reduce(partedAtJoint, [text]);
  const kept = parts.map(withoutRejected);
  return { kept: kept.join('\n'), isPut: kept.some((each, at) => each !== parts[at]) };
};

const sumByItself =
  /(?<![\p{L}\d.,/:-])(?!(?:19|20)\d\d(?![\d,]))\d{1,3}(?:,\d{3}|\d)*(?:\d{2}|,\d{3})(?![\d/:-])(?!\s*(?:days?|hours?|hrs?|weeks?|months?|araw|oras|年|月|号|天|小时))/iu;

/** "950 and 3 months", asked as a time: a sum stands beside it. */
export const hasSumBesideTime = (text: string): boolean => sumByItself.test(text);
