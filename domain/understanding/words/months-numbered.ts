/** Which of several months is spoken of: 第二个月, "the second month", ikalawang buwan, 6月, "July". */
import { monthNames } from './dates.ts';

const ordinals: readonly string[] = [
  '第[一1]个?月|头一?个月|(?:first|1st) (?:month|one)|month (?:one|1)|(?:unang|1st na) buwan',
  '第[二2]个?月|(?:second|2nd) (?:month|one)|month (?:two|2)|(?:ikalawang|pangalawang|2nd na) buwan',
  '第[三3]个?月|(?:third|3rd) (?:month|one)|month (?:three|3)|(?:ikatlong|pangatlong|3rd na) buwan',
  '第[四4]个?月|(?:fourth|4th) (?:month|one)|month (?:four|4)|(?:ikaapat na|pang-?apat na|4th na) buwan',
  '第[五5]个?月|(?:fifth|5th) (?:month|one)|month (?:five|5)|(?:ikalimang|panglimang|5th na) buwan',
];

const chineseNumbers = '一|二|三|四|五|六|七|八|九|十|十一|十二'.split('|');

const named = (names: string, n: number): string =>
  `(?<![\\d十])(?:${n + 1}|${chineseNumbers[n]})月份?(?![\\d一二三四五六七八九十]{1,3}[号日])|(?<![a-z])(?:${names})(?![a-z])`;

/** The words for each, the first month first. */
export const ordinalMonths: readonly RegExp[] = ordinals.map((words) => new RegExp(words, 'gu'));
export const namedMonths: readonly RegExp[] = monthNames.map((names, n) => new RegExp(named(names, n), 'gu'));

/** A month that something begins or ends with. */
export const beginsOrEnds =
  /(?:从|自|到|至|(?<![a-z])(?:since|from|until|till|to|by|simula|mula|hanggang)) ?(?:the |noong |ng |sa )*$/u;
