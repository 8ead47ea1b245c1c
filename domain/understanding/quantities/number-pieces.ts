/** A number of a text in pieces, as the net of roles weighs it: the words around it, and signs of what it is and beside what it stands. */
import type { QuestionAsked } from '../meaning.ts';
import type { Pieces } from '../nets/weighed-net.ts';
import { isCue, isNumber, isRate, isWhen } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';
import { type Sum, sumsIn } from './sums.ts';

/** A word of the text, or a sign of Chinese; `item` where it stands for a number or a time. */
interface Token {
  readonly word: string;
  readonly item?: Item;
}

/** A text that was taken apart once for all its numbers. */
interface Parted {
  readonly scan: Scan;
  readonly question: QuestionAsked;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberItem[];
  readonly sums: readonly Sum[];
}

const unitOfNumber = ({ counts, one }: NumberItem): string =>
  `${counts.of === 'time' ? counts.unit : counts.of}${one ? '1' : ''}`;

const wordTokens = (text: string): readonly Token[] =>
  (text.match(/\p{Script=Han}|[\p{L}\p{M}]+|\S/gu) ?? []).map((word) => ({ word }));

const tokensOfItem = ({ text }: Scan, item: Item): readonly Token[] => {
  if (isNumber(item))
    return [{ word: `#${unitOfNumber(item)}`, item }, ...wordTokens(text.slice(item.unitAt, item.end))];
  return isWhen(item) ? [{ word: '@', item }] : wordTokens(text.slice(item.start, item.end));
};

const tokensOfScan = (scan: Scan): readonly Token[] => {
  const ends = [0, ...scan.items.map(({ end }) => end)];
  return ends.flatMap((end, n) => {
    const next = scan.items[n];
    const between = wordTokens(scan.text.slice(end, next?.start));
    return next === undefined ? between : [...between, ...tokensOfItem(scan, next)];
  });
};

const tokenWord = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '^' : (tokens[at]?.word ?? '$');

const wordsFrom = (tokens: readonly Token[], from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => tokenWord(tokens, from + n)).join('_');

/** What touches it: up to three words on each side, and both sides together. */
const touchingWords = (tokens: readonly Token[], at: number): readonly string[] => [
  ...[1, 2, 3].map((long) => `<${wordsFrom(tokens, at - long, at)}`),
  ...[1, 2, 3].map((long) => `>${wordsFrom(tokens, at + 1, at + 1 + long)}`),
  `<>${tokenWord(tokens, at - 1)}_${tokenWord(tokens, at + 1)}`,
  `<>${tokenWord(tokens, at - 1)}_${wordsFrom(tokens, at + 1, at + 3)}`,
  `<>${wordsFrom(tokens, at - 2, at)}_${tokenWord(tokens, at + 1)}`,
];

const asFarAs = 10;
/** Words near it, singly and in pairs; how far each is says little. */
const wordsNearby = (tokens: readonly Token[], at: number): readonly string[] =>
  Array.from({ length: asFarAs }, (_, n) => n + 1).flatMap((far) => [
    ...(at - far < 0
      ? []
      : [`<<${tokenWord(tokens, at - far)}`, `<<${wordsFrom(tokens, at - far - 1, at - far + 1)}`]),
    ...(at + far >= tokens.length
      ? []
      : [`>>${tokenWord(tokens, at + far)}`, `>>${wordsFrom(tokens, at + far, at + far + 2)}`]),
  ]);

const sizeSteps = [
  1, 2, 5, 8, 13, 32, 61, 100, 250, 500, 1000, 2000, 5000, 10_000, 30_000, 100_000, 1_000_000,
];
const sizeStep = ({ low }: NumberItem): number => sizeSteps.findIndex((size) => low <= size);

const besideNumber = (
  side: 'last' | 'next',
  item: NumberItem,
  other: NumberItem | undefined,
): readonly string[] =>
  other === undefined
    ? [`!${side}:none`]
    : [
        `!${side}:${unitOfNumber(other)}`,
        `!${side}:${unitOfNumber(other)}:${unitOfNumber(item)}:${other.low > item.low ? 'more' : 'less'}`,
        `!${side}:${sizeStep(other)}:${sizeStep(item)}`,
      ];

const isNearly = (one: number, other: number): boolean => Math.abs(one - other) < 0.011;

/** How it goes together with two others: 12 days at 85 = 1020. */
const goesWith = (a: number, b: number, c: number): readonly string[] => [
  ...(isNearly(a, b * c) ? ['!is:product'] : []),
  ...(isNearly(b, a * c) || isNearly(c, a * b) ? ['!is:factor'] : []),
  ...(isNearly(a, b + c) ? ['!is:sum'] : []),
  ...(isNearly(b, a + c) || isNearly(c, a + b) ? ['!is:part'] : []),
];

const reckonedWith = (item: NumberItem, numbers: readonly NumberItem[]): readonly string[] => {
  const others = numbers.filter((each) => each !== item && each.low > 1);
  if (item.low <= 1) return [];
  return others.flatMap((one, n) =>
    others.slice(n + 1).flatMap((other) => goesWith(item.low, one.low, other.low)),
  );
};

const nameOfItem = (item: Item): string | undefined => {
  if (isCue(item)) return item.cue;
  if (isRate(item)) return `by-${item.by}`;
  return isWhen(item) ? 'when' : undefined;
};

/** What is said in the text, on which side, and how near. */
const toldAround = ({ items }: Scan, { index, clause }: NumberItem): readonly string[] =>
  items.flatMap((each) => {
    const name = nameOfItem(each);
    if (name === undefined) return [];
    const far = each.clause === clause ? Math.min(3, Math.abs(each.index - index)) : 'far';
    return [`!${each.index < index ? 'before' : 'behind'}:${far}:${name}`];
  });

/** What the rules make of it. */
const roleByRules = (sum: Sum | undefined): readonly string[] => [
  `!role:${sum?.role ?? 'none'}`,
  `!by:${sum?.by ?? 'none'}`,
  ...(sum?.each === true ? ['!each'] : []),
];

const signsOfNumber = ({ scan, question, numbers, sums }: Parted, item: NumberItem): readonly string[] => {
  const nth = numbers.indexOf(item);
  const counted = unitOfNumber(item);
  return [
    '!always',
    `!at:${question}`,
    `!counts:${counted}`,
    `!counts:${counted}:${question}`,
    `!size:${sizeStep(item)}`,
    `!size:${counted}:${sizeStep(item)}`,
    `!form:${item.form}`,
    `!many:${Math.min(4, numbers.length)}:${question}`,
    `!nth:${Math.min(3, nth)}:${Math.min(4, numbers.length)}`,
    ...besideNumber('last', item, numbers[nth - 1]),
    ...besideNumber('next', item, numbers[nth + 1]),
    ...reckonedWith(item, numbers),
    ...toldAround(scan, item),
    ...roleByRules(sums.find((sum) => sum.item === item)),
  ];
};

/** A text holds no more numbers that say anything; a list of more is no message. */
const mostNumbers = 24;

/** The numbers that say how many of anything: "a month" is none, nor what could not be read. */
export const sayingNumbers = ({ items }: Scan): readonly NumberItem[] =>
  items
    .filter(isNumber)
    .filter(({ one, low, counts }) => (!one || counts.of !== 'time') && !Number.isNaN(low))
    .slice(0, mostNumbers);

/** Takes a text apart once; gives the pieces of each of its numbers. */
export const numberPieces = (scan: Scan, question: QuestionAsked): ((item: NumberItem) => Pieces) => {
  const parted: Parted = {
    scan,
    question,
    tokens: tokensOfScan(scan),
    numbers: sayingNumbers(scan),
    sums: sumsIn(scan),
  };
  return (item) => {
    const at = parted.tokens.findIndex((token) => token.item === item);
    return {
      words: new Set([...touchingWords(parted.tokens, at), ...wordsNearby(parted.tokens, at)]),
      signs: new Set(signsOfNumber(parted, item)),
    };
  };
};
