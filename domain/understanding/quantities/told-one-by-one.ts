/** People told one by one: 我、小刘还有广西来的两个, "me her and the two polish lads", ako, asawa ko at dalawang pamangkin. */
import type { Reading, Span } from '../meaning.ts';
import { surname } from '../name/surnames.ts';
import type { Cue } from '../words/cues.ts';
import { isCue, isNumber } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';
import { isKin } from './kin.ts';
import { isFriendsName } from './named-with-me.ts';

interface ToldPart {
  readonly start: number;
  readonly end: number;
  /** only a comma parts it from what stands before */
  readonly loose: boolean;
}

/** 我带俩徒弟, 我们哥俩领着一个侄子: whoever is brought along. */
const broughtAlong =
  '(?<=^(?:就|只有|有)?(?:[我俺](?:自己|们)?(?:\\p{Script=Han}{0,2}[俩子])?|(?:夫妻|父子|母子|母女|父女|兄弟|姐妹|姐弟|兄妹|[爷娘哥姐])(?:俩|两个?|二人)|(?:小|老)?两口子?))(?:带着?|领着?|同)(?!我(?:一共|总共)?$)';
const separator = new RegExp(
  `\\s*(?:[、,，]\\s*)?(?:还有|以及|加上|外加|再加|另外|和|跟|与|加(?![我班工])|${broughtAlong}|&|\\+|(?<![a-z])(?:and|plus|n|an(?= (?:him|her|me|my|the)(?![a-z]))|at|tsaka|saka|tapos|pati)(?![a-z]))\\s*|\\s*[、,，]\\s*|(?<=(?<![a-z])me) (?=(?:her|him|my|the|two|three|four|five|\\d)(?![a-z]))|(?<=\\p{Script=Han}) (?=\\p{Script=Han})`,
  'gu',
);

/** 都没给, "all unpaid": said of them all behind. */
const remark =
  /(?:[\s,，]+(?:都|全都?|也都?|一起|一块)?(?:没|被|欠|在这|在那|干)[^,，]{0,8})?[\s.。!！吧啊呢了]*$|,? (?:all |both )?(?:unpaid|not paid|owed)[.!]?$/u;

const toldParts = (text: string): readonly ToldPart[] => {
  const parts: ToldPart[] = [];
  let start = 0;
  let loose = true;
  for (const found of text.matchAll(separator)) {
    parts.push({ start, end: found.index, loose });
    start = found.index + found[0].length;
    loose = /^(?:\s*[,，]\s*| )$/u.test(found[0]);
  }
  parts.push({ start, end: text.replace(remark, '').length, loose });
  return parts.filter((part) => part.end > part.start);
};

const myself =
  /^(?:\p{Script=Han}{1,3}[里上])?(?:就|只有|有|就是|就剩|只剩|剩下|现在就|to|just |only |its |it is )?(?:我|我自己|俺|俺自己|阮|me|myself|i|ako|ako lang|ako lng|si ako)$/u;
/** 我们哥俩, 我俩: two, of whom I am one. */
const twoOfUs =
  /^(?:就|只有|有)?(?:我|俺|咱)们?(?:[哥姐爷娘母父兄弟夫妻女子]{0,2}俩|两口子|夫妻|小两口|两个人?)$|^(?:就|只有)?(?:(?:夫妻|父子|母子|母女|父女|兄弟|姐妹|姐弟|兄妹|[爷娘哥姐])(?:俩|两个?人?|二人)|[小老]?两口子?)$|^(?:just )?(?:the two of us|us two|both of us|(?:the |a )?pair of us)$|^kaming? (?:mag-?asawa|mag-?ama|mag-?ina|magkapatid|dalawa)$|^mag-?(?:asawa|ama|ina)$|^kami(?:ng)? (?:dalawa(?:ng)? )?ng (?:asawa|misis|mister|jowa|kapatid|kuya|ate|anak|pinsan|bayaw|hipag|tatay|nanay|kaibigan|tropa|kumpare|pamangkin) ko(?:ng si [a-z]+)?$/u;
const oneOther =
  /^(?:她|他|her|him|she|he|siya|that (?:lad|guy|girl|bloke|woman)|the (?:gaffer|foreman|cook|driver|cleaner|chef|apprentice|new (?:lad|guy|girl)|other (?:lad|guy|girl|one|bloke)))$/u;
const calledHan = new RegExp(
  `^(?:[小老阿大]\\p{Script=Han}|${surname}(?:\\p{Script=Han}|师傅|师父|工|哥|姐|叔|嫂|姨)|\\p{Script=Han}{1,2}[哥姐叔姨嫂])$`,
  'u',
);
const twins = /^(?:the|my|his|her|our|yung|ang) (?:twins|kambal)$|^(?:那|我家?|他家?)?(?:的)?双胞胎$/u;
const noCall = /^(?:大家|老板|小工|大工|老乡|老婆|老公|老表|老弟|小孩|小姨|大姐|大哥|阿姨)$/u;

const itemsIn = ({ items }: Scan, { start, end }: ToldPart): readonly Item[] =>
  items.filter((item) => item.start >= start && item.end <= end);

const ofThem = /^(?:的|我|他|她|那|我的|他的|她的|my |the |his |her |our )?$/u;
/** 我弟, my brother: the part is nothing but that word. */
const isRelative = (scan: Scan, part: ToldPart): boolean =>
  itemsIn(scan, part).some(
    (item) =>
      isCue(item) &&
      item.cue === 'relative' &&
      item.end === part.end &&
      ofThem.test(scan.text.slice(part.start, item.start)),
  );

const besidesThem =
  /^(?:另外|其他|其余|别的|那|\p{Script=Han}{1,8}的|the other |the |another |my |his |her |our |yung |ang )?$/u;
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
const noPerson = /[\d月年天块元谈吵打说找]|(?<![a-z])(?:month|week|day|of us|total|each)/u;

/** 两个小工, "two polish lads": so many more, with what they are. */
const othersIn = (scan: Scan, part: ToldPart): number | undefined => {
  const items = itemsIn(scan, part);
  const [one, ...more] = items.filter(isNumber);
  if (one === undefined || more.length > 0 || !isExactCount(one)) return undefined;
  const isTold = items
    .filter(isCue)
    .filter(({ start }) => !/^[^的]{1,8}的/u.test(scan.text.slice(start, one.start)))
    .some(({ cue, start }) => tellsOtherwise.has(cue) && !(cue === 'me' && start === part.start));
  if (isTold) return undefined;
  const what = scan.text.slice(one.unitAt, part.end).trim();
  const before = scan.text.slice(part.start, one.start);
  // 我两个仔
  const isMine = before === '我' && isKin(what.replace(/^个/u, ''));
  const isOther = (isMine || besidesThem.test(before)) && !noPerson.test(what) && what.length <= 18;
  return isOther && !(part.loose && isNobodyNew.test(what)) ? one.low : undefined;
};

const isExactCount = ({ low, high, doubtful, vague, counts }: NumberItem): boolean =>
  low === high &&
  low < 100 &&
  !doubtful &&
  !vague &&
  (counts.of === 'person' || counts.of === 'head' || counts.of === 'bare');

const countInPart = (scan: Scan, part: ToldPart): number | undefined => {
  const words = wordsOf(scan, part);
  if (twoOfUs.test(words)) return 2;
  if (myself.test(words) || oneOther.test(words) || isRelative(scan, part) || isKin(words)) return 1;
  const called = words.replace(/^\p{Script=Han}{1,6}的/u, '');
  if ((calledHan.test(called) && !noCall.test(called)) || isKin(called)) return 1;
  if (twins.test(words)) return 2;
  return othersIn(scan, part) ?? ourNumber(scan, part) ?? (isCalledByName(scan, part, words) ? 1 : undefined);
};

/** "dose" is twelve, and nobody's name. */
const isCalledByName = (scan: Scan, part: ToldPart, words: string): boolean =>
  isFriendsName(words) && !itemsIn(scan, part).some(isNumber);

const wordsOf = ({ text }: Scan, { start, end }: ToldPart): string => text.slice(start, end).trim();

/** 我们四个, "us four", kaming apat: so many, of whom I am one. */
const ourNumber = (scan: Scan, part: ToldPart): number | undefined => {
  const items = itemsIn(scan, part);
  const [one, ...more] = items.filter(isNumber);
  if (one === undefined || more.length > 0 || !isExactCount(one)) return undefined;
  const around = `${scan.text.slice(part.start, one.start)} ${scan.text.slice(one.unitAt, part.end)}`;
  return /^(?:就|只有|有)?(?:我们|俺们|咱们?) (?:个人|个|人)?$|^(?:just )?us {1,2}(?:lads|girls)?$|^ {1,2}of us$|^kaming? {1,2}$|^ {1,2}kami$/u.test(
    around,
  )
    ? one.low
    : undefined;
};
const isOurs = (scan: Scan, part: ToldPart): boolean =>
  twoOfUs.test(wordsOf(scan, part)) || ourNumber(scan, part) !== undefined;

/** 夫妻俩带个娃: a child hardly works there. */
const bringsChild = /(?:带着?|领着?)(?:一?个|着)?(?:小?孩子?|小孩|娃娃?|宝宝)/u;

/** Undefined where somebody is told otherwise, or I am not among them. */
export const toldOneByOne = (scan: Scan): Reading<Span> | undefined => {
  const parts = toldParts(scan.text);
  if (parts.length === 1 && twoOfUs.test(scan.text.replace(/[.!]$/u, '').trim()))
    return { value: { low: 2, high: 2 }, sure: true };
  const isWithMe = parts.some((part) => myself.test(wordsOf(scan, part)));
  if (parts.length < 2 || !(isWithMe || parts.some((part) => isOurs(scan, part)))) return undefined;
  // lima kami pati foreman: with him or without is not said
  const isPair = parts.some((part) => twoOfUs.test(wordsOf(scan, part)));
  if (!isWithMe && !isPair && /(?<![a-z])pati(?![a-z])|包括|连/u.test(scan.text)) return undefined;
  // 我们五个人，三个男的: those who only stand behind a mark are some of us
  if (!isWithMe && parts.slice(1).some(({ loose }) => loose)) return undefined;
  const counts = parts.map((part) => countInPart(scan, part));
  if (counts.some((count) => count === undefined)) return undefined;
  const all = counts.reduce<number>((so, count) => so + (count ?? 0), 0);
  // 我、老王、老李三个: the number may be all of them
  const last = counts.at(-1) ?? 0;
  const mayBeAll = last > 1 && last === all - last && parts.at(-1)?.loose === true;
  return { value: { low: all, high: all }, sure: !mayBeAll && !bringsChild.test(scan.text) };
};
