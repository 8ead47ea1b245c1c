/**
 * A name in the parts by which it is found, and what is said of a place: two and three Chinese characters in a row, three letters in a row of any other
 * writing. Case, accents and full width don't matter. Whoever looks for more than three gives all the threes of it.
 */

/** Names are not longer in life, and each part is a record. */
const mostLetters = 100;

const foldedText = (text: string): string =>
  text.slice(0, mostLetters).normalize('NFKC').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const hanScript = String.raw`\p{Script=Han}`;
const withoutPoints = new RegExp(`(?<=${hanScript})\\p{P}+(?=${hanScript})`, 'gu');
const withoutGaps = new RegExp(`(?<=${hanScript})[\\s\\p{P}]+(?=${hanScript})`, 'gu');
const wordPattern = new RegExp(`${hanScript}+|(?:(?!${hanScript})[\\p{L}\\p{N}])+`, 'gu');
const startsInHan = (word: string): boolean => new RegExp(`^${hanScript}`, 'u').test(word);

const wordsOfName = (text: string): readonly (readonly string[])[] =>
  (text.match(wordPattern) ?? []).map((word) => [...word]);

const rowsOf = (letters: readonly string[], many: number): readonly string[] =>
  letters.slice(0, Math.max(0, letters.length - many + 1)).map((_, n) => letters.slice(n, n + many).join(''));

/** A word too short for any part is found whole: Li Na, Bo Xu. The mark keeps it from being a part of another. */
const whole = (letters: readonly string[]): string => `=${letters.join('')}`;

const leastOf = (letters: readonly string[]): 2 | 3 => (startsInHan(letters[0] ?? '') ? 2 : 3);

const keptParts = (letters: readonly string[]): readonly string[] => {
  const least = leastOf(letters);
  if (letters.length < least) return [whole(letters)];
  return [...(least === 2 ? rowsOf(letters, 2) : []), ...rowsOf(letters, 3)];
};

/** What a name is kept under, each part once. */
export const namePartsOf = (name: string): readonly string[] => [
  ...new Set(wordsOfName(foldedText(name).replaceAll(withoutGaps, '')).flatMap(keptParts)),
];

const soughtParts = (letters: readonly string[]): readonly string[] => {
  if (startsInHan(letters[0] ?? '') && letters.length === 2) return [letters.join('')];
  return rowsOf(letters, 3);
};

/** Of short words alone there must be three letters, so that nobody asks for half of an office. */
const shortWords = (asked: readonly (readonly string[])[]): readonly string[] =>
  asked.flat().length < 3 ? [] : asked.map(whole);

/** Lists that one search reads at most: of a longer name some threes, the first and the last among them. */
const mostSought = 8;

const spread = (parts: readonly string[]): readonly string[] => {
  if (parts.length <= mostSought) return parts;
  const step = (parts.length - 1) / (mostSought - 1);
  return Array.from({ length: mostSought }, (_, n) => parts[Math.round(n * step)] ?? '');
};

/** The parts that a name must have all of; none: too little was given. */
export const soughtPartsOf = (asked: string): readonly string[] => {
  const given = wordsOfName(foldedText(asked).replaceAll(withoutPoints, ''));
  const parts = [...new Set(given.flatMap(soughtParts))];
  return spread(parts.length > 0 ? parts : shortWords(given));
};

/** What is said of a place is longer than a name and looked for less: it is kept under two characters in a row alone. */
export const placePartsOf = (text: string): readonly string[] => [
  ...new Set(
    wordsOfName(foldedText(text).replaceAll(withoutPoints, '')).flatMap((letters) =>
      rowsOf(letters, leastOf(letters)),
    ),
  ),
];

/** The parts that what is said of a place must have all of. */
export const soughtPlacePartsOf = (asked: string): readonly string[] => spread(placePartsOf(asked));
