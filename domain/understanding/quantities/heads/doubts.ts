/** What makes it doubtful whether a number of people is all of them. */
import { isAtLeast, saysAnywhere } from '../beside.ts';
import { countsUnknown, isBesideOthers } from '../counts-unknown.ts';
import type { NumberItem, Scan } from '../item.ts';
import { isJoinedByOthers, isLeftUnpaid } from './more-of-us.ts';

type Doubt = (scan: Scan, one: NumberItem) => boolean;

const textBehind = ({ text }: Scan, { end }: NumberItem): string => text.slice(end);
const textBefore = ({ text }: Scan, { start }: NumberItem): string => text.slice(0, start);

const isVague: Doubt = (_, { doubtful, vague, scale }) => doubtful || vague || scale >= 1000;

/** "max 8", 不超过十个, 超不过十个 */
const isAtMostSo: Doubt = (scan, one) =>
  /^ ?(?:max|以内|以下)/.test(textBehind(scan, one)) ||
  /(?:up to|not (?:more|over)(?: than)?|no more than|at (?:the )?most|不超过|超不过|不会超过|没超过|最多|顶多|至多|hindi (?:hihigit|lalampas|lampas)(?: sa| ng)?) ?$/.test(
    textBefore(scan, one),
  );

/** "8 of us plus the driver": whether one of them is asked. */
const plusSomebody = /^ ?(?:all )?(?:plus|\+) (?!me(?![a-z])|myself)(?:the |a |our |my |one )?[a-z]{3}/u;
const isWithDriver: Doubt = (scan, one) => plusSomebody.test(textBehind(scan, one));

const isJoinedUncounted: Doubt = (scan, one) => !saysAnywhere(scan, 'include') && isJoinedByOthers(scan, one);

/** "nine of us, ten with the apprentice" */
const withSomebody =
  /^[\s,]*(?:or )?[a-z\d]+ (?:with|counting|including|if (?:you|we) count) (?:the|our|his|her|an?) [a-z]/u;
const isOneMoreWith: Doubt = (scan, one) => withSomebody.test(textBehind(scan, one));

/** 问过的有七个，别的不知道 */
const othersUnknown =
  /(?:别的|其他|其余|剩下).{0,3}不(?:知道|清楚|晓得)|(?<![a-z])(?:rest|others) (?:dont|not sure|unknown)/u;
/** 本村的九个 外村的翻一倍: others are told by how many times they are so many. */
const isTwiceMore =
  /翻[一两]?[倍番]|[一两二三]倍|(?<![a-z])(?:twice|double|three times|doble)(?: that| as many| the number| niyan)?(?![a-z])/u;
/** 走得就剩四个: whether those who have gone count is asked. */
const isWhoIsLeft = /(?:走|跑|散|辞)\p{Script=Han}{0,3}[只就]?剩/u;
const mayBeMore = /(?:maybe|possibly|perhaps) more|说[是有]?.*我[数算点]|可能更多|可能还多|也许更多/u;
const areOthersUntold: Doubt = ({ text }) =>
  [othersUnknown, isTwiceMore, isWhoIsLeft, mayBeMore].some((words) => words.test(text));

/** 一个班24人 我们班: how many are in each, and whether all of them are meant is asked. */
const sizeOfEach =
  /^一个(班组?|组|队|车间|线|工段)[\d一二两三四五六七八九十]{1,4}个?人[\s,，、]*(?:我们|咱们?|俺们?)\1[.。]?$/u;
const isSizeOfEach: Doubt = ({ text }) => sizeOfEach.test(text);

const isFurther: Doubt = ({ text }, { unitAt }) => /^ (?:more|extra)(?! than)/.test(text.slice(unitAt));

/** "Only me" beside a number of people. */
const isBesideOnlyMe: Doubt = (scan, { low }) =>
  low > 1 && saysAnywhere(scan, 'onlyMe') && !saysAnywhere(scan, 'plus');

const isSaidOfEach: Doubt = (scan) => saysAnywhere(scan, 'each');
const isHalf: Doubt = (scan, one) => saysAnywhere(scan, 'half') && !isLeftUnpaid(scan, one);

/** "Six to a room": where they sleep, unless it is said of all. */
const isOfLodging: Doubt = (scan, one) =>
  saysAnywhere(scan, 'lodging') && !/^ ?[都全也]/.test(textBehind(scan, one));

const doubtsOfAll: readonly Doubt[] = [
  isVague,
  countsUnknown,
  isBesideOthers,
  isAtMostSo,
  isAtLeast,
  isWithDriver,
  isJoinedUncounted,
  isOneMoreWith,
  areOthersUntold,
  isFurther,
  isSizeOfEach,
  isBesideOnlyMe,
  isSaidOfEach,
  isHalf,
  isOfLodging,
];

/** Nothing of the text makes it doubtful that these are all. */
export const areClearlyAll = (scan: Scan, one: NumberItem): boolean =>
  doubtsOfAll.every((isDoubt) => !isDoubt(scan, one));
