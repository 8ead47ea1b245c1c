/** A number together with what it counts: 三个半月, 3千5块, £1,200, a year and a half, 36.5 days. */
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import { doubtSign } from '../numbers/doubt-sign.ts';
import { figureAt } from '../numbers/figure.ts';
import { numberInWordsAt, type WordLanguage } from '../numbers/number-in-words.ts';
import { exactly, type NumberSaid } from '../numbers/number-said.ts';
import { isNumberOfCrew } from './crew-counted.ts';
import type { Counted, NumberItem } from './item.ts';
import { withPence } from './pence.ts';
import { withTenths } from './tenths.ts';
import { unitAt } from './units.ts';

export interface Writing {
  readonly today: string;
  /** ISO 4217 */
  readonly currency: string;
  readonly words: readonly WordLanguage[];
  /** w is 万 */
  readonly chinese: boolean;
  /** the text answers with a number and nothing else: no phone, no time of day */
  readonly onlyNumber?: true;
}

type Found = Omit<NumberItem, 'clause' | 'index' | 'is'>;

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const longest = (found: readonly (NumberSaid | undefined)[]): NumberSaid | undefined =>
  found.reduce((best, each) => (each !== undefined && each.end > (best?.end ?? 0) ? each : best), undefined);

const article =
  /(?<=(?:last|final|huling) )(?=(?:fortnight|kinsenas)(?![a-z]))|(?<=(?:my|our|his|her|their) last )(?=(?:weeks?|wks?)(?: (?:pay|wages?|money|salary)|[,.!]|$| (?:off|back|from|and|n|he|she|they|i|cos|because)(?![a-z])))|(?<=huling )(?=linggo(?![a-z]))|(?<![a-z])an? (?=(?:month|mth|mnth|week|wk|day|year|yr|hour|hr|fortnight|shift|night|bucket|box|tray|punnet|kilo|parcel|drop|piece|room|job|load)s?(?![a-z]))|(?=(?:year|yr|month|week) (?:and|n|&) (?:a )?half)/y;

/** 3 1/2 months, 1/2 a year. */
const commonHalf = /(?:(\d{1,2}) )?1\/2(?: an?(?= ))?(?!\d|\/)/y;

const numberHere = (text: string, at: number, writing: Writing): NumberSaid | undefined => {
  const one = sticky(article, text, at)?.[0];
  if (one !== undefined) return exactly(at, at + one.trimEnd().length, 1, { form: 'word' });
  const half = sticky(commonHalf, text, at);
  if (half !== null && half !== undefined && /^ ?[a-z]/.test(text.slice(at + half[0].length)))
    return exactly(at, at + half[0].length, Number(half[1] ?? 0) + 0.5, { form: 'word' });
  const inChinese = chineseNumeralAt(text, at);
  const found = longest([
    figureAt(text, at),
    inChinese !== undefined && (writing.chinese || !/w/.test(text.slice(at, inChinese.end)))
      ? inChinese
      : undefined,
    ...writing.words.map((language) => numberInWordsAt(language, text, at)),
  ]);
  return found;
};

/** Digits of a phone, a code, a time of day: no number. */
const noNumber = [
  /第[\d一二三四五六七八九十]+/y,
  /百分之[\d一二两三四五六七八九十百点]+/y,
  /[零〇][一二三四五六七八九]年/y,
  /\+?\d{1,4}(?:[ -]\d{2,5}){2,4}(?!\d)/y,
  /0\d[\d -]{5,13}\d/y,
  /\d{8,}/y,
  /\d{1,2}[:：]\d{2}(?!\d)/y,
  /0\d+(?![.\d])/y,
];
const isGroupedSum = /^[1-9]\d{0,2}(?: \d{3})+$/;

const noNumberAt = (text: string, at: number, currency: string): number | undefined => {
  for (const pattern of noNumber) {
    const found = sticky(pattern, text, at)?.[0];
    if (found === undefined || isGroupedSum.test(found)) continue;
    const behind = unitAt(text, at + found.length, currency)?.meaning.counts.of;
    if (/^[1-9]\d{7}$/.test(found) && behind === 'money') continue;
    return at + found.length;
  }
  return undefined;
};

/** 个半月, 个多月, 年半, 年多: half a unit or a part of one more. */
const halfMonth = /个?半(?=月|礼拜|星期|钟|工(?![钱资])|班|天(?!没)|小时)/y;
const moreMonth = /个多(?=月|礼拜|星期|小时|钟)/y;
const halfBehind = /半(?![年个天月小])|(?: (?:and|n|&|an) (?:a )?half| at kalahati| ug tunga)/y;
const some = /个来(?=月|礼拜|星期)/y;
const moreBehind = /多|出头|冒头|挂零|(?: and| n| &) (?:a bit|a little|some|change)(?![a-z])/y;
const monthAlone = /(?:个把)(?=月|礼拜|星期|小时)/y;

const withHalf = (said: NumberSaid, end: number): NumberSaid => ({
  ...said,
  end,
  low: said.low + 0.5,
  high: said.high + 0.5,
  form: 'word',
});
/** A year and more is at most five months more, else it were a year and a half. */
const withMore = (said: NumberSaid, end: number, part: number): NumberSaid => ({
  ...said,
  end,
  high: said.high + part,
  form: 'word',
});

const beforeUnit = (said: NumberSaid, text: string): NumberSaid => {
  const half = sticky(halfMonth, text, said.end);
  // 仨半月: three and a half, or three halves
  if (half !== undefined)
    return {
      ...withHalf(said, said.end + half[0].length),
      doubtful: said.doubtful || text.startsWith('半月', said.end),
    };
  // 三个来月
  if (sticky(some, text, said.end) !== undefined) return withMore(said, said.end + 2, 0.3);
  const more = sticky(moreMonth, text, said.end);
  return more === undefined ? said : withMore(said, said.end + 2, said.low < 1 ? 0.45 : 0.9);
};

const partMore: Readonly<Record<string, number>> = { year: 5 / 12, month: 0.9, week: 0.9, day: 1, hour: 0.5 };

/** Half a year and more is seven months at most, else it were the greater part of a year. */
const moreOf = ({ high }: NumberSaid, unit: string): number =>
  unit === 'year' && high < 1 ? 1 / 12 : (partMore[unit] ?? 1);

const behindUnit = (said: NumberSaid, text: string, end: number, counts: Counted): NumberSaid => {
  if (counts.of !== 'time' && counts.of !== 'shift' && counts.of !== 'piece') return { ...said, end };
  const half = sticky(halfBehind, text, end)?.[0];
  if (half !== undefined) return withHalf(said, end + half.length);
  const more = sticky(moreBehind, text, end)?.[0];
  return more === undefined
    ? { ...said, end }
    : withMore(
        said,
        end + more.length,
        (counts.of === 'time' ? moreOf(said, counts.unit) : 1) *
          (more.startsWith(' ') || more !== '多' ? 0.5 : 1),
      );
};

/** More is no length of time that somebody tells. */
const mostOfUnit: Readonly<Record<string, number>> = { year: 40, month: 99, week: 104, day: 1000 };

const isOne = (said: NumberSaid): boolean => said.low === 1 && said.high === 1;

const prefixes: Readonly<Record<string, RegExp>> = {
  CNY: /(?:¥|rmb|cny|人民币) ?(?=[\d一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾])/y,
  GBP: /(?:£|gbp) ?(?=\d)/y,
  PHP: /(?:php|p|₱) ?(?=\d)/y,
};
const foreignPrefix =
  /(?:us\$|hk\$|[$€¥£₱]|usd|eur|hkd|php|rmb|gbp|rs\.?|inr|港[币元纸]|美[元金刀]|欧元|日元|澳元|[台新马]币) ?(?=[\d一二两三四五六七八九十百])/y;

/** `undefined`: no number begins here. */
export const countedNumberAt = (text: string, at: number, writing: Writing): Found | undefined => {
  const own = sticky(prefixes[writing.currency] ?? foreignPrefix, text, at)?.[0];
  const foreign = own === undefined ? sticky(foreignPrefix, text, at)?.[0] : undefined;
  // "hers 580": no rupees
  const isInWord = /[a-z]/.test(text.charAt(at)) && /[a-z]/.test(text.charAt(at - 1));
  const sign = isInWord ? undefined : (own ?? foreign);
  if (sign !== undefined) return pricedAt(text, at, at + sign.length, writing, own !== undefined);
  const end = writing.onlyNumber === true ? undefined : noNumberAt(text, at, writing.currency);
  if (end !== undefined)
    return { ...exactly(at, end, Number.NaN), counts: { of: 'none' }, one: false, unitAt: end };
  const said = numberHere(text, at, writing);
  if (said === undefined) return undefined;
  const found = withUnit(said, text, writing);
  const isDoubted = text.charAt(at - 1) === doubtSign || text.charAt(said.end) === doubtSign;
  return isDoubted ? { ...found, doubtful: true } : found;
};

const pricedAt = (
  text: string,
  start: number,
  at: number,
  writing: Writing,
  own: boolean,
): Found | undefined => {
  const said = numberHere(text, at, writing);
  if (said === undefined) return undefined;
  const grouped = /^\d{1,3}(?: \d{3})+$/.test(text.slice(said.start, said.end));
  const unit = unitAt(text, skipped(text, said.end), writing.currency);
  const end =
    unit?.meaning.counts.of === 'money' && unit.meaning.factor === 1
      ? skipped(text, said.end) + unit.length
      : said.end;
  return {
    ...said,
    start,
    end,
    doubtful: said.doubtful && !grouped,
    counts: { of: own ? 'money' : 'foreign' },
    one: false,
    unitAt: start,
  };
};

const skipped = (text: string, at: number): number =>
  text.charAt(at) === ' ' || text.charAt(at) === '-' ? at + 1 : at;

/** "4 na buwan", "duha ka bulan": the linker stands between. */
const linked = (text: string, at: number, { words }: Writing): number =>
  words.includes('tl') && /^ (?:na|ka) /.test(text.slice(at, at + 4)) ? at + 4 : skipped(text, at);

/** Behind a space a Chinese word is a unit only where nothing else begins with it: 一万九 车间. */
const isOwnUnit = (text: string, end: number, at: number, { of }: Counted, low: number): boolean =>
  // 1500pm is so much a month, no hour
  !(low > 12 && text.startsWith('pm', at)) &&
  // 两万六工钱
  !/^工[钱资程地人]|^包[吃住括]|^人工(?!作)/.test(text.slice(at, at + 2)) &&
  (at === end ||
    !/\p{Script=Han}/u.test(text.charAt(at)) ||
    of === 'time' ||
    // 三万六 兄弟俩: nobody counts so many brothers
    (of === 'person' && low < 1000) ||
    of === 'money');

/** 100pw, 750pm */
const shortRate = /^(?:x ?(?=\d)|ish|odd|pw|pm|pcm|ph|pd|pa|p\/)(?![a-z]{2})/;
/** A word of Latin letters grown onto figures is a name, a size, a road: 2B, 4u. */
const grownOn = /[a-z]/;

const manyBehind =
  /^(?:kami|kaming|kmi|kming|tayong) (?:lahat )?(?:na )?(?:\d|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|sampu|labing)/u;

/** 25k kaming lahat: nobody counts so many of us. */
const isSumOfUs = ({ low, scale }: NumberSaid, text: string, at: number): boolean =>
  low >= 2000 && scale >= 1000 && /^(?:kami|kaming|kmi|kming|tayong)(?![a-z])/u.test(text.slice(at));

const withUnit = (said: NumberSaid, text: string, writing: Writing): Found => {
  const whole = beforeUnit(said, text);
  const single = sticky(monthAlone, text, whole.end)?.[0] ?? '';
  const at = linked(text, whole.end + single.length, writing);
  const found = unitAt(text, at, writing.currency);
  const unit =
    found !== undefined && isOwnUnit(text, whole.end, at, found.meaning.counts, said.low) ? found : undefined;
  if (unit === undefined) {
    const grown =
      said.form === 'figure' && grownOn.test(text.charAt(said.end)) && !shortRate.test(text.slice(said.end));
    const isOfCrew = !grown && isNumberOfCrew(text, said);
    const of = grown ? 'none' : isOfCrew ? 'person' : 'bare';
    return { ...whole, counts: { of }, one: isOne(said), unitAt: whole.end };
  }
  const { counts, factor } = unit.meaning;
  // 420 wk is so much a week
  if (counts.of === 'time' && said.low > (mostOfUnit[counts.unit] ?? 1000))
    return { ...whole, counts: { of: 'bare' }, one: false, unitAt: whole.end, doubtful: true };
  // 15k kaming tatlo, 5k kami bawat isa: so much, and those who are owed it stand behind
  if (
    counts.of === 'person' &&
    ((said.low >= 500 && (manyBehind.test(text.slice(at)) || isSumOfUs(said, text, at))) ||
      (whole.scale >= 1000 && /^ ?(?:kami|kaming|kmi|kame)$/.test(text.slice(whole.end, at + unit.length))))
  )
    return { ...whole, counts: { of: 'bare' }, one: false, unitAt: whole.end };
  // tig 4 mil kaming anim: of a sum for each, those who get it stand behind
  if (counts.of === 'person' && /(?<![a-z])tig[- ]?$/.test(text.slice(0, said.start)))
    return { ...whole, counts: { of: 'bare' }, one: false, unitAt: whole.end };
  const ended = behindUnit(whole, text, at + unit.length, counts);
  const read =
    counts.of === 'money'
      ? withPence(withTenths(ended, text), text, writing.currency, (at) => numberHere(text, at, writing))
      : ended;
  const times = (value: number): number => Math.round(value * factor * 10_000) / 10_000;
  return {
    ...read,
    low: times(read.low),
    high: times(read.high),
    counts,
    one: isOne(read) && isOne(said),
    unitAt: at,
  };
};
