/** Tenths and hundredths behind a sum: 三块五, 2230块5毛, 三毛五. */
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import type { NumberSaid } from '../numbers/number-said.ts';
import { pricedByOne } from '../words/units.ts';

/** What a price is for: 4块5一单. */
const eachOne = `一(?:${pricedByOne})`;
/** 45块一平, 2000块一直没给: the numeral belongs to what stands behind it. */
const notOfNext = `(?!一(?![毛角钱吧呢啊呀左上多]|分(?!钱?[没未不都也冇])|\\P{Script=Han}|$|${eachOne}))`;

/** 三块五, 2230块5毛, 三千五百块零五毛, 1块2: what follows the whole unit. */
const tenths = new RegExp(
  `零?${notOfNext}([\\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?:[毛角](?:([\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分?)?|(?=${eachOne})|(?![.,:]?\\d|[一二三四五六七八九十百千万个天月年人件斤名位号小时周工次]))(?:钱)?`,
  'uy',
);

/** 三毛五 */
const hundredths = new RegExp(`${notOfNext}([\\d一二三四五六七八九])分?(?![\\d十百千万])`, 'uy');

const behindAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const numeralOf = (digit: string | undefined): number => chineseNumeralAt(digit ?? '', 0)?.low ?? 0;

const withMore = (said: NumberSaid, words: string, more: number): NumberSaid => ({
  ...said,
  end: said.end + words.length,
  low: said.low + more,
  high: said.high + more,
});

/** The sum together with the part of its unit that is told behind it. */
export const withTenths = (said: NumberSaid, text: string): NumberSaid => {
  const sum = text.slice(said.start, said.end);
  const cents = /[毛角]$/u.test(sum) ? behindAt(hundredths, text, said.end) : undefined;
  // the unit is counted in tenths already
  if (cents !== undefined) return withMore(said, cents[0], numeralOf(cents[1]) / 10);
  const found = /[块元圆]$/u.test(sum) ? behindAt(tenths, text, said.end) : undefined;
  return found === undefined
    ? said
    : withMore(said, found[0], numeralOf(found[1]) / 10 + numeralOf(found[2]) / 100);
};
