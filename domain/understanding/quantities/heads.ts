/** How many people a text speaks of. */
import type { Reading, Span } from '../meaning.ts';
import { isNumber, saysAnywhere } from './beside.ts';
import { companionsOnly, people, perhapsMore } from './companions.ts';
import { countMended } from './count-mended.ts';
import { generationsIn } from './generations.ts';
import { groupsIn } from './groups.ts';
import { groupsAlikeIn } from './groups-alike.ts';
import { isGuess } from './guesses.ts';
import { areFewerNow, withoutThoseGone } from './heads/fewer-now.ts';
import { isForOneOther } from './heads/for-another.ts';
import { headsOf, isByTwo, isHead } from './heads/head.ts';
import { oneNumberOfPeople } from './heads/one-number.ts';
import { severalNumbersOfPeople } from './heads/several-numbers.ts';
import { allBeforeParts, leftOver, oneAmongThem, totalOfAll, wholeBeforeSex } from './heads/wholes.ts';
import type { NumberItem, Scan } from './item.ts';
import { ofManyIn } from './of-many.ts';
import { partOfWhole } from './parts-of-whole.ts';
import { toldOneByOne } from './told-one-by-one.ts';

/** No answer counts more numbers than this: a list of them says no number of people. */
const mostCountedNumbers = 48;

/** zhang san, li si: who is called so in letters, and no three or four of them. */
const isNamedInLetters = /^[a-z]{2,6} [一二三四五六七八九]$/u;

/** "Her alone", "just him": one, for whom it is told. */
const isOnlyOther =
  /^(?:its |it is )?(?:(?:just|only) (?:her|him|she|he)|(?:her|him|she|he) (?:alone|only)|siya lang)(?: po)?[.!]?$/u;

/** 就我一个，别人都拿到了，那三个本地的早就结清了: the others want nothing. */
const isOnlyMeUnpaid =
  /^(?:只有|就|就是|光)(?:[我俺](?:一个人?|自己)|[我俺])[\s,，。].*(?:别人|其他人|其余|他们|她们|人家|那[\d一二两三四五六七八九十]).{0,8}(?:都|早)?(?:拿到|结清|领到|发了|给了|有了)/u;

/** 老板欠了十几个人 我只说我自己 */
const isOnlyForMyself =
  /[我俺]?只(?:说|管|替|为|报|讨|要)[我俺]?自己|(?<![a-z])(?:only|just) (?:complaining|asking|speaking|doing this|claiming) for (?:me|myself)(?![a-z])/u;

/** 其他人都拿到了，差我; "the others got theirs, just not me": whoever writes is left. */
const isLeftOut =
  /^(?:(?:其他|别的|其余|剩下的?|另外的?)的?人?|别人|他们|人家|大家|全部|全班)(?:全|都|早|就|也|已经)*(?:拿到?|领到?|发|结|给|有|收到?|到账|到手)了?(?:工资|钱)?[\s,，。]*(?:就|只|单|偏偏|唯独|独独)?(?:差|缺|剩|漏|落下|少)了?(?:我|俺)(?:一个人?|自己)?[.。!！]?$|^(?:all )?(?:the )?(?:others?|other people|rest|rest of them|everyone else|everybody else|everyone|everybody)(?: all| have| has| were| got| did)* (?:got|paid|had|been paid|were paid)(?: theirs| their (?:money|pay|wages)| it| paid)*[\s,]+(?:but |just |only |except |bar |all but )+(?:not )?(?:me|for me|mine)[.!]?$/u;

const onlyOnePerson = ({ text }: Scan): Reading<Span> | undefined =>
  [isLeftOut, isOnlyOther, isOnlyMeUnpaid, isOnlyForMyself].some((words) => words.test(text))
    ? people(1, 1, true)
    : isForOneOther(text)
      ? people(1, 1, false)
      : undefined;

const inGroups = (scan: Scan): Reading<Span> | undefined =>
  groupsAlikeIn(scan.text) ?? toldOneByOne(scan) ?? (isByTwo(scan) ? undefined : groupsIn(scan));

const broughtBefore =
  /^(?:是|就)?[我俺]带了?$|(?<![a-z])i (?:brought|took on|came with) (?:another )?$|(?<![a-z])(?:dinala ko|nagdala ako ng|kasama kong) (?:ang )?$/u;
const broughtBehind =
  /^(?:人|个人|工人|老乡|工友)?(?:过?来|进[厂场])|^ ?(?:lads|men|people|workers|guys|others|mates|tao|katao)?[.!]?$/u;

/** 我带了六个人来的: with the writer or without is not said. */
const broughtAlong = (scan: Scan): Reading<Span> | undefined => {
  const [one, ...more] = scan.items.filter(isNumber).filter(({ one: isOne }) => !isOne);
  if (one === undefined || more.length > 0 || one.low !== one.high) return undefined;
  const isTold =
    broughtBefore.test(scan.text.slice(0, one.start)) && broughtBehind.test(scan.text.slice(one.end));
  return isTold ? people(one.low, one.high + 1, false) : undefined;
};

/** Numbers that tell all at once, before each is weighed by itself. */
const toldAsWhole = (scan: Scan, all: readonly NumberItem[]): Reading<Span> | undefined =>
  onlyOnePerson(scan) ??
  generationsIn(scan.text) ??
  broughtAlong(scan) ??
  oneAmongThem(scan, all) ??
  countMended(scan, all) ??
  totalOfAll(scan, all) ??
  ofManyIn(scan, all) ??
  partOfWhole(scan, all) ??
  leftOver(scan, all) ??
  wholeBeforeSex(scan, all) ??
  inGroups(scan);

/** "Only me": each number beside it is that one person. */
const isOnlyMe = (scan: Scan, heads: readonly NumberItem[]): boolean =>
  saysAnywhere(scan, 'onlyMe') &&
  heads.every(({ one }) => one) &&
  heads[0] !== undefined &&
  perhapsMore(scan, heads[0]) === undefined;

/** How many gangs or shifts are told of. */
const groupsToldOf = ({ items, text }: Scan): number | undefined =>
  items
    .filter(isNumber)
    .find(
      ({ start, end, counts, one }) =>
        /班|组|shift|team|gang|crew|group/.test(text.slice(start, end)) &&
        (counts.of === 'none' || counts.of === 'shift') &&
        !one,
    )?.low;

/** "Three gangs, 8 in each": read back. */
const timesGroups = (scan: Scan, { low, high }: NumberItem): Reading<Span> | undefined => {
  const times = saysAnywhere(scan, 'each', 'for') ? groupsToldOf(scan) : undefined;
  return times === undefined ? undefined : people(low * times, high * times, false);
};

/** 没几个，三个吧: the number that is none stands back. */
const exactFirst = (told: readonly NumberItem[]): readonly NumberItem[] => {
  const exact = told.filter(({ vague }) => !vague);
  return exact.length > 0 ? exact : told;
};

const toldByNumbers = (scan: Scan): Reading<Span> | undefined => {
  const heads = exactFirst(headsOf(scan));
  const [one, ...more] = heads;
  if (one === undefined) return companionsOnly(scan);
  // hundreds, 几十个: no number
  if (one.vague && one.high > 10) return undefined;
  if (isOnlyMe(scan, heads)) return companionsOnly(scan);
  if (areFewerNow(scan, one)) return withoutThoseGone(scan, heads) ?? people(one.low, one.high, false);
  if (more.length > 0) return allBeforeParts(scan, heads) ?? severalNumbersOfPeople(scan, heads);
  return timesGroups(scan, one) ?? oneNumberOfPeople(scan, one);
};

/** The answer to "how many people?"; a guess is read back. */
export const headsIn = (scan: Scan): Reading<Span> | undefined => {
  const numbers = scan.items.filter(isNumber);
  if (numbers.length > mostCountedNumbers || isNamedInLetters.test(scan.text)) return undefined;
  const all = numbers.filter(isHead);
  const read = toldAsWhole(scan, all) ?? toldByNumbers(scan);
  return read && { ...read, sure: read.sure && !isGuess(scan, all) };
};
