/** Lines of a wage statement in words. */

import type { FormulaValue, WageLine } from '#domain/wages/line.ts';
import { moneyText } from '../spoken.ts';
import { isKey, type Language, text } from '../text.ts';

/** The reader of a statement: their language, and the currency of the case. */
export interface StatementReader {
  readonly language: Language;
  readonly currency: string;
}

const rangeText = (language: Language, from: string, until: string): string =>
  from === until ? from : text(language, 'wages.range', { from, until });

/** A sum, or from the least to the most. */
export const sumText = ({ language, currency }: StatementReader, minFen: number, maxFen: number): string =>
  rangeText(language, moneyText(language, minFen, currency), moneyText(language, maxFen, currency));

export const valueText = (reader: StatementReader, value: FormulaValue): string | number => {
  if (typeof value === 'string') return value;
  const format = new Intl.NumberFormat(reader.language);
  if (typeof value === 'number') return format.format(value);
  if ('fen' in value) return sumText(reader, value.fen, value.upTo ?? value.fen);
  return rangeText(reader.language, format.format(value.count), format.format(value.upTo));
};

/** Words for facts that a formula mentions and that may have been left out. */
const absentFacts = (reader: StatementReader) => ({
  paidFen: sumText(reader, 0, 0),
  authorisedFen: sumText(reader, 0, 0),
  workedDays: text(reader.language, 'wages.unknown'),
  absentDays: text(reader.language, 'wages.unknown'),
});

export const formulaText = (reader: StatementReader, { formula }: WageLine): string => {
  const given = Object.entries(formula.params).map(([name, value]) => [name, valueText(reader, value)]);
  return isKey(formula.key)
    ? text(reader.language, formula.key, { ...absentFacts(reader), ...Object.fromEntries(given) })
    : formula.key;
};

/** The name of a line, with the days that it covers where they are known. */
export const nameText = ({ language }: StatementReader, { ruleId, period }: WageLine): string => {
  const key = `wages.rule.${ruleId}`;
  const name = isKey(key) ? text(language, key) : ruleId;
  return period === undefined
    ? name
    : text(language, 'wages.about', { name, from: { day: period.from }, until: { day: period.until } });
};

/** The line with its formula and sum, what was taken for granted, and what was left out and why. */
export const lineText = (reader: StatementReader, line: WageLine) => {
  const { language } = reader;
  return {
    says: text(language, 'wages.line', {
      rule: nameText(reader, line),
      formula: formulaText(reader, line),
      sum: sumText(reader, line.minFen, line.maxFen),
    }),
    taken: line.assumptions.map((each) => text(language, `wages.assumption.${each}`)),
    leftOut: line.disregarded.map(({ what, fen }) => {
      const why = text(language, `wages.omission.${what}`);
      return fen === undefined ? why : `${why} (${sumText(reader, fen, fen)})`;
    }),
  };
};
