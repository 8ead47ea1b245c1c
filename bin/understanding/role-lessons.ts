/** What the net of roles learns from: texts in which each number is marked with the role that it plays, and corpora that say what came of it. */
import { present } from '#domain/terms/present.ts';
import type { Asked } from '#domain/understanding/meaning.ts';
import { isNumber } from '#domain/understanding/quantities/beside.ts';
import { scanned } from '#domain/understanding/quantities/context.ts';
import type { NumberItem, Scan } from '#domain/understanding/quantities/item.ts';
import { numberPieces, sayingNumbers } from '#domain/understanding/quantities/number-pieces.ts';
import {
  type CorpusLine,
  corpora,
  corpusIn,
  corpusNames,
  type Expected,
  sayingRows,
  sayingsFolder,
} from './corpus.ts';
import { askedAt, askedOf } from './reading.ts';
import type { Example, Lesson } from './softmax.ts';

interface InRole {
  readonly item: NumberItem;
  readonly role: string;
}

/** `means`: the text with its marks, `{3|months} months at {900|month}`, or what a corpus says that it means. */
export interface RoleLesson extends Lesson {
  readonly asked: Asked;
  readonly rolesIn: (scan: Scan) => readonly InRole[];
  /** no rule was made for it: only of these it can be learnt how far the rules are to be trusted */
  readonly isUnknownToRules: boolean;
}

const markedNumber = /\{([^|{}]*)\|([a-z]+)\}/gu;

/** `{3|months} months at {900|month}` as it was written. */
export const unmarked = (text: string): string => text.replace(markedNumber, '$1');

/** A number that was marked in a text, as it is read by itself. */
interface Marked {
  readonly low: number;
  readonly high: number;
  readonly role: string;
}

/** The marked numbers of a text, in its order; one that can't be read by itself is left out. */
export const markedIn = (asked: Asked, text: string): readonly Marked[] =>
  [...text.matchAll(markedNumber)].flatMap(([, number = '', role = '']) => {
    const item = scanned({ ...asked, text: number }).items.find(isNumber);
    return item === undefined ? [] : [{ low: item.low, high: item.high, role: roleOfMark[role] ?? role }];
  });

/** For so many days, hours, pieces at so much for each: that both are of one unit is seen without the net. */
const roleOfMark: Readonly<Record<string, string>> = {
  week: 'rate',
  day: 'rate',
  hour: 'rate',
  shift: 'rate',
  piece: 'rate',
  weeks: 'count',
  days: 'count',
  hours: 'count',
  shifts: 'count',
  pieces: 'count',
};

/** Each marked number as it was scanned, in the order of the text; those that aren't found again teach nothing. */
const rolesByMarks =
  (asked: Asked, text: string) =>
  (scan: Scan): readonly InRole[] => {
    const free = new Set(scan.items.filter(isNumber));
    return markedIn(asked, text).flatMap(({ low, role }) => {
      const item = [...free].find((each) => each.low === low || each.high === low);
      if (item === undefined) return [];
      free.delete(item);
      return [{ item, role }];
    });
  };

/** `lang question text`, the numbers of the text marked. */
const markedLessons = (): readonly RoleLesson[] =>
  sayingRows(`${sayingsFolder}/number-roles.tsv`).flatMap(([lang = '', question = '', means]) => {
    if (means === undefined) return [];
    const asked = askedAt(lang, question, unmarked(means));
    return [{ asked, means, rolesIn: rolesByMarks(asked, means), isUnknownToRules: true }];
  });

const isSaid = (item: NumberItem, said: Expected['people'], times = 1): boolean =>
  typeof said === 'number' && Math.round(item.low * times) === said;

/** Only where the number itself is what the text means; what else it may be is not said there. */
const roleByMeaning = (
  item: NumberItem,
  { sumFen, monthly, months, people }: Expected,
): string | undefined => {
  const { counts } = item;
  if (isSaid(item, sumFen, 100)) return monthly === true ? 'month' : 'owed';
  if (counts.of === 'time') return counts.unit === 'month' && isSaid(item, months) ? 'months' : undefined;
  return isSaid(item, people) ? 'people' : undefined;
};

const allInRole = (numbers: readonly NumberItem[], role: string): readonly InRole[] =>
  numbers.map((item) => ({ item, role }));

const sumOfNumbers = (numbers: readonly NumberItem[]): number =>
  numbers.reduce((sum, { low }) => sum + low, 0);

/** 3男2女: all that are named are those who complain, and nothing else is said. */
const areAllPeople = (numbers: readonly NumberItem[], people: Expected['people']): boolean =>
  numbers.length > 1 && (sumOfNumbers(numbers) === people || sumOfNumbers(numbers) + 1 === people);

/** Less is seldom one of several sums: "2nd week 410, 3rd week 395". */
const leastPart = 32;
/** 基本工资3000 加班费1200 全勤200 */
const partsOfSum = (numbers: readonly NumberItem[], { sumFen, monthly }: Expected): readonly NumberItem[] => {
  const parts = numbers.filter(({ low }) => low >= leastPart);
  const isSum = monthly !== true && Math.round(sumOfNumbers(parts) * 100) === sumFen;
  return parts.length > 1 && isSum ? parts : [];
};

const manyAs: Readonly<Record<string, readonly [price: string, many: string]>> = {
  person: ['each', 'people'],
  piece: ['rate', 'count'],
  shift: ['rate', 'count'],
  head: ['rate', 'count'],
  time: ['rate', 'count'],
};

/** Of two numbers the one that says how many: by what it counts, else the smaller, "£104 a night x 12". */
const manyFirst = (one: NumberItem, other: NumberItem): readonly [many: NumberItem, price: NumberItem] => {
  if (manyAs[one.counts.of] !== undefined) return [one, other];
  if (manyAs[other.counts.of] !== undefined) return [other, one];
  return one.low < other.low ? [one, other] : [other, one];
};

/** 15天×200: of two numbers whose product is meant, one says of what so many. */
const rolesInProduct = (numbers: readonly NumberItem[], { sumFen, people }: Expected): readonly InRole[] => {
  const [one, other, ...more] = numbers;
  if (one === undefined || other === undefined || more.length > 0) return [];
  if (people !== undefined && ![one, other].some(({ counts }) => counts.of === 'person')) return [];
  const [many, price] = manyFirst(one, other);
  if (Math.round(one.low * other.low * 100) !== sumFen || manyAs[price.counts.of] !== undefined) return [];
  const [priceRole, manyRole] = manyAs[many.counts.of] ?? ['rate', 'count'];
  const isByMonth = many.counts.of === 'time' && many.counts.unit === 'month';
  return [
    { item: price, role: isByMonth ? 'month' : priceRole },
    { item: many, role: isByMonth ? 'months' : manyRole },
  ];
};

const rolesByMeaning =
  (expected: Expected) =>
  (scan: Scan): readonly InRole[] => {
    const numbers = sayingNumbers(scan);
    if (areAllPeople(numbers, expected.people)) return allInRole(numbers, 'people');
    const parts = partsOfSum(numbers, expected);
    if (parts.length > 0) return allInRole(parts, 'part');
    const product = rolesInProduct(numbers, expected);
    if (product.length > 0) return product;
    return numbers.flatMap((item) => {
      const role = roleByMeaning(item, expected);
      return role === undefined ? [] : [{ item, role }];
    });
  };

const asksForNumbers: ReadonlySet<string> = new Set([
  'start',
  'howmuch',
  'since',
  'people',
  'readback',
  'any',
]);

/** `5000/mo · 3 mo · 5 people?`, as the list of quantities writes what is read, and what is read back. */
const expectedOf = (read: string): Expected => {
  const numberIn = (form: RegExp): number | undefined => {
    const found = read
      .replace('(?)', '')
      .split(' · ')
      .flatMap((part) => form.exec(part)?.[1] ?? [])[0];
    return found === undefined ? undefined : Number(found);
  };
  const [sum, monthly] = [numberIn(/^([\d.]+)\??$/), numberIn(/^([\d.]+)\/mo\??$/)];
  return present({
    sumFen: inFen(sum ?? monthly),
    monthly: monthly === undefined ? undefined : true,
    months: numberIn(/^([\d.]+) mo\??$/),
    people: numberIn(/^([\d.]+) people\??$/),
  });
};
const inFen = (sum: number | undefined): number | undefined =>
  sum === undefined ? undefined : Math.round(sum * 100);

/** `lang question text read` */
const quantityLessons = (): readonly RoleLesson[] =>
  sayingRows(`${sayingsFolder}/quantities.tsv`).flatMap(([lang = '', question = '', text, read = '']) => {
    if (text === undefined) return [];
    const asked = askedAt(lang === 'pinyin' ? 'zh-pinyin' : lang, question, text);
    return [{ asked, means: read, rolesIn: rolesByMeaning(expectedOf(read)), isUnknownToRules: false }];
  });

const lessonOfLine = (line: CorpusLine): RoleLesson => ({
  asked: askedOf(line),
  means: JSON.stringify(line.expected),
  rolesIn: rolesByMeaning(line.expected),
  isUnknownToRules: false,
});

const corpusLessons = (): readonly RoleLesson[] =>
  corpusNames()
    .flatMap((name) => corpusIn(`${corpora}/${name}`))
    .filter(({ question, text }) => asksForNumbers.has(question) && /\p{N}|\p{L}/u.test(text))
    .map(lessonOfLine);

export const roleLessons = (): readonly RoleLesson[] => [
  ...markedLessons(),
  ...corpusLessons(),
  ...quantityLessons(),
];

const isOfRules = (sign: string): boolean => /^!(?:role|by|each)\b/.test(sign);

const examplesOf = ({ asked, rolesIn, isUnknownToRules }: RoleLesson): readonly Example[] => {
  const scan = scanned(asked);
  const piecesOf = numberPieces(scan, asked.question);
  return rolesIn(scan).map(({ item, role }) => {
    const { words, signs } = piecesOf(item);
    return {
      words,
      signs: isUnknownToRules ? signs : [...signs].filter((sign) => !isOfRules(sign)),
      meaning: role,
    };
  });
};

export const roleExamples = (lessons: readonly RoleLesson[]): readonly Example[] =>
  lessons.flatMap(examplesOf);
