/** Looks words and phrases up at a place of a text: the longest that stands there, whole words only where letters are Latin. */

export interface Phrase<T> {
  readonly length: number;
  readonly meaning: T;
}
export type PhraseBook<T> = ReadonlyMap<string, readonly (readonly [phrase: string, meaning: T])[]>;

const letter = /[\p{Script=Latin}\p{M}']/u;

/** Phrases with their meanings, by their first character, the longest first. */
export const phraseBook = <T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> => {
  const byFirst = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const first = entry[0].charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
};

const isWhole = (text: string, at: number, phrase: string): boolean => {
  const end = at + phrase.length;
  const opens = letter.test(phrase.charAt(0)) && letter.test(text.charAt(at - 1));
  const closes = letter.test(phrase.charAt(phrase.length - 1)) && letter.test(text.charAt(end));
  return !opens && !closes;
};

export const phraseAt = <T>(book: PhraseBook<T>, text: string, at: number): Phrase<T> | undefined => {
  const found = book
    .get(text.charAt(at))
    ?.find(([phrase]) => text.startsWith(phrase, at) && isWhole(text, at, phrase));
  return found === undefined ? undefined : { length: found[0].length, meaning: found[1] };
};
