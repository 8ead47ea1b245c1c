/** A part of those who were counted is never added to them: "6, including 2 women", 12个人，有5个没发, "1 of the 40 cleaners". */
import type { Reading, Span } from '../meaning.ts';
import { people } from './companions.ts';
import type { NumberItem, Scan } from './item.ts';

/** A whole with a number of those in it, and the words around the second of the two. */
interface Pair {
  readonly whole: NumberItem;
  readonly part: NumberItem;
  readonly between: string;
  readonly behind: string;
}

/** What the first number counts, with nothing that names a group of its own. */
const countedNoun =
  '(?:of (?:us|them)|us|people|persons|men|guys|lads|girls|workers|staff|in (?:total|all)|total|altogether|po|kami|kaming|katao|tao|na (?:tao|katao)|工人|工友|员工|人|个人|个|名|位|口人|一共|总共|的|吧|了)';
const jointOfCounts =
  '(?:[\\s,，.。、;；:：()（）-]|and|but|with|theres|there (?:is|are)|we have|only|just|at|pero|may|但是?|不过|可是?|现在|我们|俺们|有|只有|就|就有|才)*';
/** Nothing between but a joint: 12个人，有5个, "10 of us and 6". */
const plainlyBeside = new RegExp(`^ ?${countedNoun}*${jointOfCounts}$`, 'u');

/** "including 2", 其中2个, kabilang ang 2: said to be within. */
const saidWithin = new RegExp(
  `^ ?${countedNoun}*[\\s,，.。;；:：()（）-]*(?:(?:and |that )?(?:includ(?:ing|es?)|incl|inc|among (?:them|us|those)|amongst (?:them|us)|of (?:whom|which)|out of (?:them|us|those)|kabilang(?: ang| na)?|kasama(?: na)?(?: ang)?|sa (?:amin|kanila))|其中|里面|里头|里边?|当中|中间?|包括|包含|含)[\\s,，:：.]*(?:the|there (?:is|are)|theres|are|ay|may|的|有|只有|就|大概|只)*[\\s,，]*$`,
  'u',
);
/** "2 of them" */
const partOfThem = /^ ?(?:of (?:them|those|whom)|sa kanila)(?![a-z])/u;

/** …里的3个: of so many those are meant. */
const outOfThem = /(?:里面?|里头|当中|中)的$/u;
/** 20个人里8个没钱 */
const inThere = /里(?:面|头|边)?[\s,，有]*$/u;
/** "1 of the 40", 3 sa 9 */
const ofTheMany =
  /^ ?(?:of|out of|in|sa|mula sa|from)(?: (?:the|our|all|all the|those|these|a|total|mga))? ?$/u;

const unpaidAmongThem = new RegExp(
  [
    '^(?:个人|人|个|名|位)?(?:的|都|还|也|到现在|一直|至今)*(?:没(?:有)?(?:拿|发|领|收|结|给|付|钱|工资|到账)|未(?:发|付|结|拿|领|收)|冇|被欠|欠着|拿不到|领不到|要告|想告|要投诉)',
    '^ ?(?:of (?:us|them|those) |people |workers )?(?:who |that )?(?:(?:have|has|had|are|is|were|was|still|all|got|did|ang|lang|po|pa|na|sa amin) )*(?:not (?:been |yet |got |getting )?(?:paid|pay|wages)|unpaid|owed|havent|hasnt|didnt|werent|arent (?:paid|getting)|wasnt|never|waiting|nothing|no (?:pay|wages?|money)|without (?:pay|wages|money)|(?:hindi|di|walang?)(?: pa)?)(?![a-z])',
  ].join('|'),
  'u',
);

/** "one is bleeding", 一个在流血: what only some of them do, or suffer. */
const saidOfSome =
  /^(?:个人|人|个|名|位)?(?:的|都|还|也|正)?(?:在|是|已经|被|受|流|病|伤|晕|摔|昏|发烧|怀孕|女|男|未成年|快)|^ ?(?:of (?:us|them) )?(?:is|are|was|were|has|have|cant|needs?|isnt|arent|ang|ay|nasugatan|sugatan|may sakit|babae|lalaki)(?![a-z])/u;

/** 有两个已经走了, "two have left": they were counted, and still are. */
const hasLeft =
  /^(?:个人|人|个)?(?:都|也|已经|就)*(?:走|离|辞|回)|^ ?(?:of (?:us|them) )?(?:(?:have|has|are|were|is|was|already) )*(?:left|gone(?! to)|quit|sacked|fired|umalis)(?![a-z])/u;

/** "All but 2 of the 9", 9个人除了2个: they are taken off. */
const takenOff =
  /(?:(?<![a-z])(?:all|everyone|everybody|lahat)(?: of (?:us|them))? (?:but|except(?: for)?|bar|apart from|minus|maliban sa)(?: the)? |除了?|除去|除开)$/u;

const pairOf = ({ text }: Scan, first: NumberItem, second: NumberItem): Pair => ({
  whole: first,
  part: second,
  between: text.slice(first.unitAt, second.start),
  behind: text.slice(second.unitAt),
});

const countKept = ({ low, high }: NumberItem, sure: boolean): Reading<Span> | undefined =>
  people(low, high, sure);

const lessThan = ({ whole, part }: Pair): Reading<Span> | undefined =>
  people(whole.low - part.high, whole.high - part.low, false);

/** "All but 2 of the 9": the part is told before the whole. */
const partFirst = ({ text }: Scan, part: NumberItem, whole: NumberItem): Reading<Span> | undefined => {
  if (!ofTheMany.test(text.slice(part.end, whole.start))) return undefined;
  const isTakenOff = takenOff.test(text.slice(0, part.start));
  return isTakenOff ? lessThan({ whole, part, between: '', behind: '' }) : countKept(part, false);
};

const isPlainPair = ({ whole, part }: Pair): boolean => !whole.doubtful && !whole.vague && !part.doubtful;

const wholeFirst = (pair: Pair): Reading<Span> | undefined => {
  const { whole, part, between, behind } = pair;
  if (takenOff.test(between)) return lessThan(pair);
  if (outOfThem.test(between)) return countKept(part, false);
  const isWithin = saidWithin.test(between) || (plainlyBeside.test(between) && partOfThem.test(behind));
  if (!isWithin && !plainlyBeside.test(between)) return undefined;
  const isUnpaid = unpaidAmongThem.test(behind);
  // 12个，其中5个没拿到: within them, so those who are told first are likely meant
  if (isWithin && !(isUnpaid && inThere.test(between)))
    return countKept(whole, isPlainPair(pair) && !isUnpaid);
  if (isUnpaid) return countKept(part, false);
  if (hasLeft.test(behind)) return undefined;
  return saidOfSome.test(behind) ? countKept(whole, part.high === 1 && isPlainPair(pair)) : undefined;
};

/** undefined where no number is told as a part of the other. */
export const partOfWhole = (scan: Scan, heads: readonly NumberItem[]): Reading<Span> | undefined => {
  const [first, second, ...more] = heads;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (first.high < second.low) return partFirst(scan, first, second);
  return second.high < first.low ? wholeFirst(pairOf(scan, first, second)) : undefined;
};
