/** All of them, where their parts are told as well: 白班10人 晚班8人 一共18, "was ten, 3 gone so seven", 七个人，三个女的四个男的. */
import type { Reading, Span } from '../../meaning.ts';
import { touchesBefore } from '../beside.ts';
import { people } from '../companions.ts';
import { numberInGroup } from '../groups-alike.ts';
import type { NumberItem, Scan } from '../item.ts';

type HeadsReader = (scan: Scan, heads: readonly NumberItem[]) => Reading<Span> | undefined;

const countsTogether = (heads: readonly NumberItem[]): number => heads.reduce((so, { low }) => so + low, 0);
export const peopleSaid = ({ low, high, doubtful, vague }: NumberItem): Reading<Span> | undefined =>
  people(low, high, !doubtful && !vague);

/** "Im one of ten", isa ako sa sampu: the writer is counted. */
const oneOfThem =
  /^(?:i ?a?m |i am |ako (?:po )?ay )?(?:only |just )?(?:one (?:out )?of|isa (?:lang )?(?:ako |po )*sa)(?: the| us| mga| about)* ([\d]{1,3}|[a-z]{3,12})(?: of us| people| workers| lads| girls)?[.!]?$/u;
export const oneAmongThem: HeadsReader = ({ text }) => {
  const among = numberInGroup(oneOfThem.exec(text)?.[1] ?? '');
  return among === undefined ? undefined : people(among, among, true);
};

/** 白班10人 晚班8人 一共18: the others are its parts. */
export const totalOfAll: HeadsReader = (scan, heads) => {
  const total = heads.findLast((item) => touchesBefore(scan, item, 'total'));
  const isSum = heads.length > 2 && total?.low === countsTogether(heads.filter((item) => item !== total));
  return isSum && total !== undefined ? people(total.low, total.low, true) : undefined;
};

const someHaveGone = /(?<![a-z])(?:gone|left|went|quit|umalis|umuwi)(?![a-z])|[走跑辞]|回(?:家|老家|去)/u;
/** "Was ten, 3 gone so seven": what is left is said; 原来九个 走了两个 还剩七个: whether those who have gone count is asked. */
export const leftOver: HeadsReader = ({ text }, [all, gone, left, ...more]) => {
  if (all === undefined || gone === undefined || left === undefined || more.length > 0) return undefined;
  const isTold = someHaveGone.test(text) && all.low - gone.low === left.low;
  return isTold ? people(left.low, left.low, /(?<![a-z])so (?:now |its |just )?\w+/u.test(text)) : undefined;
};

const ofOneSex =
  /^ ?(?:po |na |mga )*(?:个|位|名)?(?:人)?(?:是)?(?:女|男|women|woman|men|man|girls?|ladies|lads|female|male|babae|lalaki)/u;
const joiningWord = /[和跟加]|(?<![a-z])(?:and|plus|n|at|tsaka|saka|with)(?![a-z])|[+&]/u;

const isPartBySex = ({ text }: Scan, all: NumberItem, part: NumberItem): boolean =>
  part.low < all.low &&
  ofOneSex.test(text.slice(part.unitAt)) &&
  !ofOneSex.test(text.slice(all.unitAt)) &&
  !joiningWord.test(text.slice(all.end, part.start));

/** Lima kaming lahat, dalawa babae: some of them all, by what they are. */
export const wholeBeforeSex: HeadsReader = (scan, [all, part, ...more]) => {
  if (all === undefined || part === undefined || more.length > 0) return undefined;
  return isPartBySex(scan, all, part) ? peopleSaid(all) : undefined;
};

/** 七个人，三个女的四个男的: all of them, and then their parts. */
export const allBeforeParts: HeadsReader = ({ text }, [all, ...parts]) =>
  all !== undefined &&
  parts.length > 1 &&
  countsTogether(parts) === all.low &&
  !/[走剩]|left|gone/u.test(text)
    ? peopleSaid(all)
    : undefined;
