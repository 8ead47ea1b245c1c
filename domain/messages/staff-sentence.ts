/**
 * What an API answers with "no", said to staff in their language. The sentence that the decider or the API itself gives is the
 * key, as its values stand in it: `Under {procedure} the role {role} may not do this.`
 */
import { deskWords } from './desk/listed-desk-words.ts';
import type { Language } from './listed-languages.ts';

export interface StaffSentence {
  /** in the language asked for, with the names of its values still in braces */
  readonly pattern: string;
  /** by the names of the pattern: codes, days, sums and ids, as they stood in the sentence */
  readonly values: Readonly<Record<string, string>>;
}

const placeholder = /\{(\w+)\}/g;
const asPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const shapeOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(placeholder)
      .map((part, n) => (n % 2 === 0 ? asPattern(part) : `(?<${part}>.+)`))
      .join('')}$`,
    's',
  );

const lettersIn = (key: string): number => key.replaceAll(placeholder, '').length;

/** Those with values, the most telling first: one that is nearly all values fits too much. */
const sentenceShapes = Object.keys(deskWords.en.refused)
  .filter((key) => key.includes('{'))
  .toSorted((a, b) => lettersIn(b) - lettersIn(a))
  .map((key) => ({ key, shape: shapeOf(key) }));

const sentencesIn = (language: Language): Readonly<Record<string, string>> => deskWords[language].refused;

/** Undefined where the catalogue does not know the sentence. */
export const staffSentence = (language: Language, sentence: string): StaffSentence | undefined => {
  const plain = sentencesIn(language)[sentence];
  if (plain !== undefined) return { pattern: plain, values: {} };
  for (const { key, shape } of sentenceShapes) {
    const found = shape.exec(sentence);
    if (found !== null) return { pattern: sentencesIn(language)[key] ?? key, values: { ...found.groups } };
  }
  return undefined;
};

export const filledSentence = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole);
