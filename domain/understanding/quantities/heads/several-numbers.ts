/** How many people several numbers tell of: the one that counts me or all, their sum, or the first, read back. */
import type { Reading, Span } from '../../meaning.ts';
import { hasBefore, hasBehind, saysAnywhere, touchesBehind } from '../beside.ts';
import { people } from '../companions.ts';
import { countedUp } from '../groups.ts';
import type { NumberItem, Scan } from '../item.ts';
import { isBesideMenAndWomen } from '../men-and-women.ts';
import { isByTwo } from './head.ts';
import { peopleSaid } from './wholes.ts';

const countAlike = (one: NumberItem, other: NumberItem): boolean =>
  one.low === other.low && one.high === other.high;

/** Those that are not denied, each once. */
const keptOf = (scan: Scan, all: readonly NumberItem[]): readonly NumberItem[] =>
  all
    .filter((item) => !hasBefore(scan, item, 'not'))
    .filter((item, n, each) => each.findIndex((other) => countAlike(other, item)) === n);

const onlyNumber = ([one, ...more]: readonly NumberItem[]): NumberItem | undefined =>
  more.length === 0 ? one : undefined;

/** "Ten with me", "nine in all", 厂里三百多人 我们组九个: the number of which it is said. */
const numberOfAll = (scan: Scan, kept: readonly NumberItem[]): Reading<Span> | undefined => {
  const mine = onlyNumber(kept.filter((item) => hasBefore(scan, item, 'include')));
  if (mine !== undefined) return peopleSaid(mine);
  const total = onlyNumber(
    kept.filter((item) => hasBefore(scan, item, 'total') || touchesBehind(scan, item, 'total')),
  );
  if (total !== undefined) return people(total.low, total.high, !total.doubtful);
  const our = onlyNumber(kept.filter((item) => hasBefore(scan, item, 'us')));
  return our !== undefined && our !== kept[0] ? people(our.low, our.high, false) : undefined;
};

const addedUp = (kept: readonly NumberItem[], more: number, sure: boolean): Reading<Span> | undefined =>
  people(
    kept.reduce((so, { low }) => so + low, more),
    kept.reduce((so, { high }) => so + high, more),
    sure,
  );

/** 男的9女的13 */
const eachBySex =
  /^[^男女,，]{1,4}男[的工生]?[,，\s]*[^男女,，]{1,4}女[的工生]?$|^男[的工生]?[^男女,，]{1,6}[,，\s]*女[的工生]?[^男女,，]{1,6}$/u;

const bothSexes = (scan: Scan, kept: readonly NumberItem[]): Reading<Span> | undefined => {
  if (!isByTwo(scan)) return undefined;
  if (isBesideMenAndWomen(scan.text)) return addedUp(kept, 1, false);
  const isSure = kept.every(({ counts }) => counts.of !== 'bare') || eachBySex.test(scan.text);
  return kept.length === 2 ? addedUp(kept, 0, isSure) : undefined;
};

const arePersons = (kept: readonly NumberItem[]): boolean =>
  kept.every(({ counts, doubtful, vague }) => counts.of === 'person' && !doubtful && !vague);

/** 三个木工两个瓦工 */
const areNamed = ({ text }: Scan, kept: readonly NumberItem[]): boolean =>
  kept.every(
    ({ counts, one, end }) => counts.of !== 'bare' && !one && /^\p{Script=Han}/u.test(text.slice(end)),
  );

const partsAdded = (scan: Scan, kept: readonly NumberItem[]): Reading<Span> | undefined => {
  const isSure = arePersons(kept);
  return isSure || areNamed(scan, kept) || saysAnywhere(scan, 'plus') ? addedUp(kept, 0, isSure) : undefined;
};

export const severalNumbersOfPeople = (scan: Scan, all: readonly NumberItem[]): Reading<Span> | undefined => {
  const kept = keptOf(scan, all);
  const [first, second, ...more] = kept;
  if (first === undefined) return undefined;
  if (second === undefined) return peopleSaid(first);
  const areTwo = more.length === 0;
  if (areTwo && countedUp(scan, first, second)) return people(second.low, second.high, true);
  const ofAll = numberOfAll(scan, kept);
  if (ofAll !== undefined) return ofAll;
  if (areTwo && hasBehind(scan, second, 'left')) return peopleSaid(first);
  return bothSexes(scan, kept) ?? partsAdded(scan, kept) ?? people(first.low, first.high, false);
};
