/** How a text is to be scanned: whose currency, which order of day and month, which languages' numbers. */

import type { DateOrder } from '../dates/written-dates.ts';
import type { Asked } from '../meaning.ts';
import type { WordLanguage } from '../numbers/number-in-words.ts';
import { plainText } from '../numbers/plain-text.ts';
import { withoutHotlines } from './hotlines.ts';
import type { Scan } from './item.ts';
import { withUnitsLeftOut } from './left-out-units.ts';
import { withMillions } from './millions.ts';
import { withPieces } from './piece-nouns.ts';
import { withRanges } from './ranges.ts';
import { type ScanContext, scanOf } from './scan.ts';
import { withoutSlips } from './slips.ts';
import { withOneWeight } from './weights.ts';

/** The order in which a country writes its dates; where it is not known, day before month. */
const dateOrders: Readonly<Record<string, DateOrder>> = {
  cn: 'year-month-day',
  gb: 'day-month',
  ph: 'month-day',
};

const tagalogWords = /(?<![a-z])(?:po|buwan|libo|sahod|kami|taon|linggo|araw|sweldo|isang|dalawa)(?![a-z])/;

const languagesOf = (asked: Asked, text: string): readonly WordLanguage[] =>
  asked.procedure.jurisdiction === 'ph' || tagalogWords.test(text) ? ['tl', 'en'] : ['en'];

const contextOf = (asked: Asked, text: string): ScanContext => {
  const country = asked.procedure.jurisdiction.slice(0, 2);
  return {
    today: asked.today,
    currency: asked.procedure.currency,
    order: dateOrders[country] ?? 'day-month',
    withoutYear: asked.question === 'since',
    words: languagesOf(asked, text),
    chinese: country === 'cn' || asked.language.startsWith('zh'),
  };
};

const scans = new WeakMap<Asked, Scan>();
/** The things of a message about sums, times and people. One message is gone through once. */
export const scanned = (asked: Asked): Scan => {
  const scan = scans.get(asked) ?? scanAnew(asked);
  scans.set(asked, scan);
  return scan;
};

const scanAnew = (asked: Asked): Scan => {
  const { currency } = asked.procedure;
  const plain = withoutSlips(withoutHotlines(withMillions(plainText(asked), currency), asked.procedure));
  const text =
    asked.question === 'people' ? plain : withPieces(withOneWeight(withUnitsLeftOut(plain)), currency);
  return withRanges(scanOf(text, contextOf(asked, text)));
};
