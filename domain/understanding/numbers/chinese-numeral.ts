/** Chinese numerals as they are spoken and written: 三千二, 1万2, 两万五, 十几, 三十多, 五六个, 壹万贰仟, 百十来. */
import { figureAt } from './figure.ts';
import type { NumberSaid } from './number-said.ts';

type Pair = readonly [low: number, high: number];

const digitOf: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹弌', '二两贰俩', '三叁仨弎', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (row, value) => [...row].map((char) => [char, value] as const),
  ),
);
const unitOf: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
};
/** What is counted: a digit before one of these begins a number of its own. */
const counter =
  /^(?:个|月|天|年|周|人(?!工)|名|位|号|口|礼拜|星期|小时|钟头|工(?![钱资])|日|份|件|岁|班|次|回|笔|趟)/;

/** What is counted stands behind it, so the number is whole. */
const ends = /^(?:[块元圆个月天年周人名位号口件斤]|小时|礼拜|星期)/;

interface Counting {
  readonly at: number;
  /** what stands at 万 and above, and below it */
  readonly great: Pair;
  readonly small: Pair;
  readonly digit: Pair | undefined;
  readonly digitLength: number;
  readonly unit: number;
  readonly scale: number;
  readonly zero: boolean;
  readonly doubtful: boolean;
  readonly vague: boolean;
  readonly word: boolean;
}

const none: Pair = [0, 0];
const plus = (a: Pair, b: Pair): Pair => [a[0] + b[0], a[1] + b[1]];
const times = (a: Pair, by: number): Pair => [a[0] * by, a[1] * by];

const isHanDigit = (char: string): boolean => digitOf[char] !== undefined;

/** 一千八九一个月: the one is that of the month. */
const oneOfTime = /^一(?:个?(?:月(?!份)|礼拜|星期|小时|钟|班)|[天周年])/u;

const hanDigitsAt = (text: string, at: number): readonly number[] => {
  const digits: number[] = [];
  const isOver = (next: number): boolean => digits.length > 1 && oneOfTime.test(text.slice(next, next + 4));
  for (let next = at; digits.length < 12 && isHanDigit(text.charAt(next)) && !isOver(next); next += 1)
    digits.push(digitOf[text.charAt(next)] ?? 0);
  return digits;
};

/** 五六 = 5 to 6, 三五 = 3 to 5. */
const isRange = (first: number, second: number): boolean =>
  first > 0 && (second === first + 1 || (first === 3 && second === 5));

/** k and w are units only at the end of a word. */
const unitAt = (text: string, at: number): number | undefined => {
  const char = text.charAt(at);
  if ((char === 'k' || char === 'w') && /[a-z]/.test(text.charAt(at + 1))) return undefined;
  return unitOf[char];
};

const withDigit = (so: Counting, digit: Pair, length: number, more: Partial<Counting> = {}): Counting => ({
  ...so,
  digit,
  digitLength: length,
  at: so.at + length,
  ...more,
});

const afterHanDigits = (so: Counting, text: string): Counting | undefined => {
  const digits = hanDigitsAt(text, so.at);
  const [first = 0, second, ...more] = digits;
  if (first === 0 && so.unit > 1) return { ...so, zero: true, at: so.at + 1 };
  if (second === undefined) return withDigit(so, [first, first], 1, { word: true });
  const behind = text.slice(so.at + 2);
  if (more.length === 0 && isRange(first, second)) {
    // 三千五六个月: whose is the six?
    if (so.unit >= 100 && counter.test(behind))
      return withDigit(so, [first, first], 1, { doubtful: true, word: true });
    return withDigit(so, [first, second], 2, { word: true });
  }
  // 十五六七个: fifteen to seventeen
  const [third, ...others] = more;
  const isRun = third === first + 2 && second === first + 1 && others.length === 0;
  if (isRun && so.unit <= 10 && /^(?:个|人|名|位|天|[百千万])/u.test(text.slice(so.at + 3)))
    return withDigit(so, [first, third], 3, { word: true });
  // 三百二一天: the second digit begins what follows
  if (so.unit >= 100) return withDigit(so, [first, first], 1, { word: true });
  if (so.unit > 1) return withDigit(so, [first, first], 1, { word: true, doubtful: true });
  // 五七千: five to seven
  if (more.length === 0 && second > first && /^[百千万]/u.test(behind))
    return withDigit(so, [first, second], 2, { word: true, doubtful: true });
  const value = Number(digits.join(''));
  // digit by digit, as a year is said; 二五 alone could be more than one thing
  return withDigit(so, [value, value], digits.length, { word: true, doubtful: digits.length < 4 });
};

const afterFigure = (so: Counting, text: string): Counting | undefined => {
  const figure = figureAt(text, so.at);
  if (figure === undefined) return undefined;
  return withDigit(so, [figure.low, figure.low], figure.end - so.at, {
    doubtful: so.doubtful || figure.doubtful,
  });
};

const afterUnit = (so: Counting, unit: number): Counting => {
  const next = { ...so, at: so.at + 1, digit: undefined, unit, zero: false, word: true };
  const scale = Math.max(so.scale, unit);
  if (unit < 10_000) return { ...next, scale, small: plus(so.small, times(so.digit ?? [1, 1], unit)) };
  const all = plus(so.small, so.digit ?? none);
  return { ...next, scale, great: times(plus(so.great, all), unit), small: none };
};

const widened = (so: Counting, by: Pair, length: number): Counting => {
  const inSmall = so.unit < 10_000;
  return {
    ...so,
    at: so.at + length,
    word: true,
    small: inSmall ? plus(so.small, by) : so.small,
    great: inSmall ? so.great : plus(so.great, by),
  };
};

/** How far above the number itself: 三十多 = 31 to 39, 六千多 = 6,000 to 7,000, 一百多 rather 100 to 150. */
const more = (value: number, unit: number): Pair => {
  if (unit === 10) return [1, 9];
  return [0, value === unit ? unit / 2 : unit];
};

const nearly: readonly (readonly [RegExp, (value: number, unit: number) => Pair])[] = [
  [
    /^挂零/,
    (value, unit) => [0, unit === 100 ? value * 0.05 : Math.min(unit * 0.3, Math.max(value * 0.1, 1))],
  ],
  [/^(?:多一?点|多些|出头|冒头)/, (value, unit) => [0, Math.min(unit * 0.3, Math.max(value * 0.1, 1))]],
  [/^好几/, (_, unit) => [unit * 0.4, unit * 0.9]],
  [/^大几(?![千百十万])/, (_, unit) => [unit * 0.5, unit * 0.9]],
  [/^[多余]/, more],
  [/^几(?![千百十])/, (_, unit) => (unit === 10 ? [1, 9] : [unit * 0.2, unit * 0.9])],
  // 十来个 is ten to thirteen, 两千七百来块 less than a hundred more
  [
    /^来(?![自到过了的上])/,
    (value, unit) => [0, unit === 10 ? 3 : Math.min(value * 0.1, Math.max(unit, 100))],
  ],
];

const rounded = ([low, high]: Pair): Pair => [Math.ceil(low), Math.floor(high)];

/** 5000多, 10几个: round figures have the unit of their noughts. */
const withNoughts = (so: Counting): Counting => {
  const [value = 0] = so.digit ?? [];
  const noughts = /^[1-9]\d*?(0+)$/.exec(String(value))?.[1]?.length ?? 0;
  if (so.digit === undefined || so.word || so.unit > 1 || noughts === 0) return so;
  return { ...so, digit: undefined, small: so.digit, unit: 10 ** noughts, scale: 1 };
};

const afterMore = (counting: Counting, text: string): Counting | undefined => {
  const so = withNoughts(counting);
  if (so.unit < 10 || so.digit !== undefined) return undefined;
  const behind = text.slice(so.at, so.at + 4);
  const found = nearly.find(([pattern]) => pattern.test(behind));
  const word = found?.[0].exec(behind)?.[0];
  if (found === undefined || word === undefined) return undefined;
  const [low] = plus(so.great, so.small);
  // 一百零几天: the few are ones
  const unit = so.zero && word === '几' ? 10 : so.unit;
  const wide = widened(so, rounded(found[1](low, unit)), word.length);
  // 三万好几 can be nearly four
  return (word === '好几' || word === '大几') && so.unit >= 100 ? { ...wide, doubtful: true } : wide;
};

const begin = (at: number): Counting => ({
  at,
  great: none,
  small: none,
  digit: undefined,
  digitLength: 0,
  unit: 1,
  scale: 1,
  zero: false,
  doubtful: false,
  vague: false,
  word: false,
});

const step = (so: Counting, text: string, start: number): Counting | undefined => {
  const char = text.charAt(so.at);
  const unit = unitAt(text, so.at);
  if (unit !== undefined) {
    const spoken = so.digit !== undefined || unit === 10 || so.unit > 1 || so.vague;
    const rising = so.unit > 1 && unit >= so.unit && unit < 10_000;
    return spoken && !rising ? afterUnit(so, unit) : undefined;
  }
  // 五六千 takes no digit more
  const isExact = so.small[0] === so.small[1] && so.great[0] === so.great[1];
  if (so.digit === undefined && isExact && isHanDigit(char)) return afterHanDigits(so, text);
  if (so.digit === undefined && isExact && /\d/.test(char)) return afterFigure(so, text);
  if (so.at === start && /[几数]/.test(char) && unitOf[text.charAt(so.at + 1)] !== undefined)
    return { ...withDigit(so, [2, 9], 1), vague: true };
  return afterMore(so, text);
};

/** 一万二 = 12,000: a last digit without a unit counts the next unit below; after 零 it counts ones. */
const closed = (so: Counting, text: string): Counting => {
  if (so.digit === undefined || so.unit === 1) return { ...so, small: plus(so.small, so.digit ?? none) };
  const [digit] = so.digit;
  const isCounted = counter.test(text.slice(so.at)) && so.unit >= 100 && !so.zero;
  const whole = { ...so, small: plus(so.small, so.digit) };
  // 一千零五 is 1,005, and said of 1,050 and 1,500 as well
  const isHundredsLeftOut =
    so.zero && so.unit >= 1000 && so.digitLength === 1 && !ends.test(text.slice(so.at));
  if (so.zero || so.unit === 10) return isHundredsLeftOut ? { ...whole, doubtful: true } : whole;
  // 五千三个月: the three is of the months; 三千一月: so much a month
  if (isCounted)
    return { ...so, at: so.at - so.digitLength, digit: undefined, doubtful: so.doubtful || digit !== 1 };
  if (digit < 10) return { ...so, small: plus(so.small, times(so.digit, so.unit / 10)) };
  return { ...whole, doubtful: so.doubtful || digit >= so.unit || digit < so.unit / 100 };
};

const said = (so: Counting, start: number): NumberSaid => {
  const [low, high] = plus(so.great, so.small);
  return {
    start,
    end: so.at,
    low,
    high,
    doubtful: so.doubtful,
    vague: so.vague,
    form: so.word ? 'word' : 'figure',
    scale: so.scale,
  };
};

const fixed: readonly (readonly [RegExp, Pair, number])[] = [
  [/(?:万|w)把/y, [10_000, 10_000], 10_000],
  [/千把/y, [1000, 1000], 1000],
  [/百把/y, [100, 100], 100],
  [/百十[来多几]?/y, [100, 115], 100],
  [/百来/y, [90, 110], 100],
  [/十几二十/y, [13, 20], 10],
  [/千来/y, [900, 1100], 1000],
  [/万来(?=块|元|钱)/y, [10_000, 10_000], 10_000],
  [/万[儿而]八千/y, [8000, 10_000], 10_000],
  [/千[儿而]八百|千八百/y, [800, 1000], 1000],
  [/半(?=年|个?[多来]?月|个?小时|天|个?礼拜|周|个?星期)/y, [0.5, 0.5], 1],
  [/(?=个半月|个多月)/y, [1, 1], 1],
  [/个把(?=月|星期|礼拜)/y, [1, 1], 1],
];
/** 万八千: about so much, and said of eighteen thousand as well. */
const roughWords: typeof fixed = [[/万八千/y, [8000, 10_000], 10_000]];
/** Words that say no number: 几个, 上百 and the like, with what they could mean. */
const vagueWords: readonly (readonly [RegExp, Pair, number])[] = [
  [/上百|成百/y, [100, 199], 100],
  [/上千|成千/y, [1000, 1999], 1000],
  [/上万|成万/y, [10_000, 19_999], 10_000],
  [/百八十/y, [80, 180], 100],
  [/几十上百/y, [50, 150], 10],
  [/好几十|几十|数十/y, [20, 90], 10],
  [/好几百|几百|数百/y, [200, 900], 100],
  [/好几千|几千|数千|大几千/y, [2000, 9000], 1000],
  [/好几万|几万|数万/y, [20_000, 90_000], 10_000],
  [/好几|几(?=个|天|年|周|人|名|位|块)/y, [2, 9], 1],
];

const wordAt = (words: typeof fixed, text: string, at: number, vague: boolean): NumberSaid | undefined => {
  for (const [pattern, [low, high], scale] of words) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && (found !== '' || !isHanDigit(text.charAt(at - 1))))
      return { start: at, end: at + found.length, low, high, doubtful: false, vague, form: 'word', scale };
  }
  return undefined;
};

const scored: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

const decimal =
  /([零一二两三四五六七八九十百]{1,5})点([零一二三四五六七八九]{1,3})(?=[万千百亿块元年天]|个月|个半|小时)/y;

/** 三点五万 = 35,000; without a unit behind it, 三点五 is a time of day. */
const decimalAt = (text: string, at: number): NumberSaid | undefined => {
  decimal.lastIndex = at;
  const [found, whole = '', part = ''] = decimal.exec(text) ?? [];
  const before = found === undefined ? undefined : numeralAt(whole, 0);
  if (found === undefined || before === undefined || before.low !== before.high) return undefined;
  const digits = [...part].map((char) => digitOf[char] ?? 0).join('');
  const unit = unitAt(text, at + found.length);
  const value = Number(`${before.low}.${digits}`) * (unit ?? 1);
  const low = Math.round(value * 100) / 100;
  const end = at + found.length + (unit === undefined ? 0 : 1);
  return { start: at, end, low, high: low, doubtful: false, vague: false, form: 'word', scale: unit ?? 1 };
};

const numeralAt = (text: string, at: number): NumberSaid | undefined => {
  // 零 joins two lengths or sums: 两个月零十天
  if (/[零〇]/.test(text.charAt(at))) return undefined;
  let so = begin(at);
  for (let next = step(so, text, at); next !== undefined; next = step(so, text, at)) so = next;
  return so.at === at ? undefined : said(closed(so, text), at);
};

/** The number that begins here, in figures or numerals or both. */
export const chineseNumeralAt = (text: string, at: number): NumberSaid | undefined => {
  const word = wordAt(fixed, text, at, false) ?? wordAt(vagueWords, text, at, true);
  if (word !== undefined) return word;
  const rough = wordAt(roughWords, text, at, false);
  if (rough !== undefined) return { ...rough, doubtful: true };
  const score = scored[text.charAt(at)];
  if (score === undefined) return decimalAt(text, at) ?? numeralAt(text, at);
  const opened = numeralAt(`${text.slice(0, at)}${score}${text.slice(at + 1)}`, at);
  return opened === undefined ? undefined : { ...opened, end: opened.end - 1 };
};
