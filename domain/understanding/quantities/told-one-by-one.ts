/** People told one by one: 我、小刘还有广西来的两个, "me her and the two polish lads", ako, asawa ko at dalawang pamangkin. */
import type { Reading, Span } from '../meaning.ts';
import { surname } from '../surnames.ts';
import type { Cue } from '../words/cues.ts';
import { isCue, isNumber } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';

interface Part {
  readonly start: number;
  readonly end: number;
  /** only a comma parts it from what stands before */
  readonly loose: boolean;
}

const separator =
  /\s*(?:[、,，]\s*)?(?:还有|以及|加上|外加|再加|另外|和|跟|与|&|\+|(?<![a-z])(?:and|plus|n|at|tsaka|saka|pati)(?![a-z]))\s*|\s*[、,，]\s*|(?<=(?<![a-z])me) (?=(?:her|him|my)(?![a-z]))/gu;

const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let start = 0;
  let loose = true;
  for (const found of text.matchAll(separator)) {
    parts.push({ start, end: found.index, loose });
    start = found.index + found[0].length;
    loose = /^\s*[,，]\s*$/u.test(found[0]);
  }
  parts.push({ start, end: text.replace(/[\s.。!！吧啊呢了]+$/u, '').length, loose });
  return parts.filter((part) => part.end > part.start);
};

const myself =
  /^(?:就|只有|有|就是|就剩|只剩|剩下|现在就|to|just |only |its |it is )?(?:我|我自己|俺|me|myself|i|ako|si ako)$/u;
const oneOther =
  /^(?:她|他|her|him|she|he|siya|that (?:lad|guy|girl|bloke|woman)|the (?:gaffer|foreman|cook|driver|cleaner|chef|apprentice|new (?:lad|guy|girl)|other (?:lad|guy|girl|one|bloke)))$/u;
const calledHan = new RegExp(
  `^(?:[小老阿大]\\p{Script=Han}|${surname}(?:\\p{Script=Han}|师傅|师父|工|哥|姐|叔|嫂|姨)|\\p{Script=Han}{1,2}[哥姐叔姨嫂])$`,
  'u',
);
const noCall = /^(?:大家|老板|小工|大工|老乡|老婆|老公|老表|老弟|小孩|小姨|大姐|大哥|阿姨)$/u;

const itemsIn = ({ items }: Scan, { start, end }: Part): readonly Item[] =>
  items.filter((item) => item.start >= start && item.end <= end);

const ofThem = /^(?:的|我|他|她|那|我的|他的|她的|my |the |his |her |our )?$/u;
/** 我弟, my brother: the part is nothing but that word. */
const isRelative = (scan: Scan, part: Part): boolean =>
  itemsIn(scan, part).some(
    (item) =>
      isCue(item) &&
      item.cue === 'relative' &&
      item.end === part.end &&
      ofThem.test(scan.text.slice(part.start, item.start)),
  );

const besides =
  /^(?:另外|其他|其余|别的|那|\p{Script=Han}{1,8}的|the |another |my |his |her |our |yung |ang )?$/u;
/** Words beside a number that put me into it, or take somebody out. */
const tellsOtherwise: ReadonlySet<Cue> = new Set<Cue>([
  'include',
  'besides',
  'us',
  'me',
  'not',
  'left',
  'total',
  'each',
  'per',
  'least',
  'half',
  'or',
  'paid',
  'owed',
]);
const isNobodyNew = /^(?:个人|个|人|位|名)?$/u;
const noPerson = /[\d月年天块元]|(?<![a-z])(?:month|week|day|of us|total|each)/u;

/** 两个小工, "two polish lads": so many more, with what they are. */
const othersIn = (scan: Scan, part: Part): number | undefined => {
  const items = itemsIn(scan, part);
  const [one, ...more] = items.filter(isNumber);
  if (one === undefined || more.length > 0 || !isExact(one)) return undefined;
  if (items.some((item) => isCue(item) && tellsOtherwise.has(item.cue))) return undefined;
  const what = scan.text.slice(one.unitAt, part.end).trim();
  const isOther =
    besides.test(scan.text.slice(part.start, one.start)) && !noPerson.test(what) && what.length <= 18;
  return isOther && !(part.loose && isNobodyNew.test(what)) ? one.low : undefined;
};

const isExact = ({ low, high, doubtful, vague, counts }: NumberItem): boolean =>
  low === high &&
  low < 100 &&
  !doubtful &&
  !vague &&
  (counts.of === 'person' || counts.of === 'head' || counts.of === 'bare');

const countOf = (scan: Scan, part: Part): number | undefined => {
  const words = scan.text.slice(part.start, part.end).trim();
  if (myself.test(words) || oneOther.test(words) || isRelative(scan, part)) return 1;
  const called = words.replace(/^\p{Script=Han}{1,6}的/u, '');
  if (calledHan.test(called) && !noCall.test(called)) return 1;
  return othersIn(scan, part);
};

/** Undefined where somebody is told otherwise, or I am not among them. */
export const toldOneByOne = (scan: Scan): Reading<Span> | undefined => {
  const parts = partsOf(scan.text);
  const isWithMe = parts.some(({ start, end }) => myself.test(scan.text.slice(start, end).trim()));
  if (parts.length < 2 || !isWithMe) return undefined;
  const counts = parts.map((part) => countOf(scan, part));
  if (counts.some((count) => count === undefined)) return undefined;
  const all = counts.reduce<number>((so, count) => so + (count ?? 0), 0);
  // 我、老王、老李三个: the number may be all of them
  const last = counts.at(-1) ?? 0;
  const mayBeAll = last > 1 && last === all - last && parts.at(-1)?.loose === true;
  return { value: { low: all, high: all }, sure: !mayBeAll };
};
