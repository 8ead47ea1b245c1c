/** Numbers in English and Tagalog words, figures among them: two and a half k, a grand and a half, 8 thousand, siyam na libo limang daan. */
import {
  englishArticles,
  englishLinks,
  englishNumbers,
  type NumberWordClass,
  tagalogLinks,
  tagalogNumbers,
} from '../words/number-words.ts';
import { figureAt } from './figure.ts';
import type { NumberSaid } from './number-said.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrase.ts';

export type WordLanguage = 'en' | 'tl';
interface NumberWord {
  readonly kind: NumberWordClass | 'link' | 'article';
  readonly value: number;
}

const bookOf = (
  rows: typeof englishNumbers,
  links: readonly string[],
  articles: readonly string[],
): PhraseBook<NumberWord> =>
  phraseBook<NumberWord>([
    ...rows.flatMap(([kind, value, words]) =>
      words.split('|').map((word): readonly [string, NumberWord] => [word, { kind, value }]),
    ),
    ...links.map((word): readonly [string, NumberWord] => [word, { kind: 'link', value: 0 }]),
    ...articles.map((word): readonly [string, NumberWord] => [word, { kind: 'article', value: 1 }]),
  ]);

const books: Readonly<Record<WordLanguage, PhraseBook<NumberWord>>> = {
  en: bookOf(englishNumbers, englishLinks, englishArticles),
  tl: bookOf(tagalogNumbers, tagalogLinks, []),
};

interface Summing {
  readonly at: number;
  /** what stands at a thousand and above */
  readonly great: number;
  /** below it; undefined: nothing yet */
  readonly small: number | undefined;
  /** the value of the last word, which the next must stay below */
  readonly last: number;
  readonly scale: number;
  readonly doubtful: boolean;
  readonly vague: boolean;
  readonly word: boolean;
  readonly closed: boolean;
  /** an "and" stands before the next word */
  readonly linked: boolean;
  /** figures stand before it, no word */
  readonly figured: boolean;
}

const multiplies = (kind: NumberWord['kind']): boolean =>
  kind === 'hundred' || kind === 'scale' || kind === 'dozen';

/** Fifty goes behind a hundred, five behind fifty, nothing behind five. */
const fits = ({ small, last }: Summing, value: number): boolean =>
  small === undefined || (last >= 100 ? value < last : last >= 20 && value < 10);

const added = (so: Summing, value: number, ahead: NumberWord['kind'] | undefined): Summing | undefined => {
  // "12k isang buwan", "500 isang araw": the one is of the month, the day
  if (value === 1 && so.last >= 100 && !so.linked && ahead !== 'hundred') return undefined;
  if (so.figured) return undefined;
  if (fits(so, value)) {
    // "six thousand five", sais mil singko: and five, or five hundred
    const isShort =
      so.small === undefined && so.last === 1000 && !so.linked && value < 10 && ahead !== 'hundred';
    return { ...so, small: (so.small ?? 0) + value, last: value, doubtful: so.doubtful || isShort };
  }
  // "three fifty" may be 350 or 3.50, "twenty-one fifty" 2,150
  if (so.small !== undefined && so.small < 100 && so.last < 20 && value >= 20 && so.great === 0)
    return { ...so, small: so.small * 100 + value, last: value, doubtful: true };
  return undefined;
};

const multiplied = (so: Summing, value: number): Summing | undefined => {
  if (value >= 1000) {
    if (so.great > 0 && value >= so.scale) return undefined;
    return {
      ...so,
      great: so.great + (so.small ?? 1) * value,
      small: undefined,
      last: value,
      scale: Math.max(so.scale, value),
    };
  }
  if (so.small !== undefined && so.small >= 100) return undefined;
  return { ...so, small: (so.small ?? 1) * value, last: value, scale: Math.max(so.scale, value) };
};

const halved = (so: Summing, scaleAhead: boolean): Summing | undefined => {
  if (so.last === 0) return undefined;
  if (so.small === undefined) return { ...so, great: so.great + so.scale / 2, closed: true };
  return { ...so, small: so.small + 0.5 * (so.last === 100 ? 100 : 1), closed: !scaleAhead };
};

const skipSpace = (text: string, at: number): number => (/[ -]/.test(text.charAt(at)) ? at + 1 : at);

const wordHere = (language: WordLanguage, text: string, at: number) => phraseAt(books[language], text, at);

/** Whether what follows the word here goes on with the number. */
const kindAfter = (language: WordLanguage, text: string, at: number): NumberWord['kind'] | undefined =>
  wordHere(language, text, skipSpace(text, at))?.meaning.kind;

const withWord = (so: Summing, word: NumberWord, language: WordLanguage, text: string, end: number) => {
  const next = { ...so, at: end, word: true, linked: word.kind === 'link', figured: false };
  const ahead = kindAfter(language, text, end);
  if (word.kind === 'half') return halved(next, ahead !== undefined && multiplies(ahead));
  if (word.kind === 'vague')
    return so.last === 0 ? { ...next, small: word.value, last: word.value, vague: true } : undefined;
  if (word.kind === 'article')
    return so.last === 0 && ahead !== undefined && multiplies(ahead)
      ? { ...next, small: 1, last: 1 }
      : undefined;
  if (word.kind === 'link')
    return so.last >= 100 && (ahead === 'one' || ahead === 'ten' || ahead === 'hundred')
      ? { ...next, word: so.word }
      : language === 'tl' && so.last > 0 && ahead !== undefined && ahead !== 'vague'
        ? next
        : undefined;
  if (multiplies(word.kind) && so.last === 0 && /s$/.test(text.slice(so.at, end)))
    return { ...next, small: word.value, last: word.value, vague: true };
  return multiplies(word.kind)
    ? multiplied(next, word.value)
    : added({ ...next, linked: so.linked, figured: so.figured }, word.value, ahead);
};

const nextStep = (so: Summing, language: WordLanguage, text: string): Summing | undefined => {
  if (so.closed) return undefined;
  const at = so.last === 0 ? so.at : skipSpace(text, so.at);
  const found = wordHere(language, text, at);
  if (found !== undefined) return withWord(so, found.meaning, language, text, at + found.length);
  return withFigure(so, language, text, at);
};

/** Behind figures: they count something of their own. */
const countsElse =
  /^ ?(?:[-–/x×*@%]|(?:an?|per|each|at|to|or|and|na|each|more|times|hours?|hrs?|days?|nights?|shifts?|weeks?|wks?|months?|mths?|years?|yrs?|people|ppl|of us|men|workers|araw|oras|linggo|buwan|taon|kami|katao|tao|piraso)(?![a-z]))/;

/** "3 grand 400", "5 hundred 60": what is below the word before it goes on with the number. */
const withRemainder = (so: Summing, text: string, at: number): Summing | undefined => {
  const figure = figureAt(text, at);
  const isBelow = figure !== undefined && figure.low >= 10 && figure.low < so.last;
  if (
    !isBelow ||
    so.last < 100 ||
    /\bk$/.test(text.slice(0, so.at)) ||
    countsElse.test(text.slice(figure.end))
  )
    return undefined;
  return { ...so, at: figure.end, small: (so.small ?? 0) + figure.low, last: 1, closed: true };
};

/** "1 thousand 2 hundred": figures that go on with a word. */
const withFigure = (so: Summing, language: WordLanguage, text: string, at: number): Summing | undefined => {
  const remainder = withRemainder(so, text, at);
  if (remainder !== undefined) return remainder;
  const figure = so.great > 0 && so.small === undefined ? figureAt(text, at) : undefined;
  if (figure === undefined || figure.low >= 10) return undefined;
  return kindAfter(language, text, figure.end) === 'hundred'
    ? { ...so, at: figure.end, small: figure.low, last: figure.low }
    : undefined;
};

const half =
  /half (?:an? )?(?=dozen|grand|hundred|thousand|month|year|day|week|million|k(?![a-z]))|kalahating (?=buwan|taon|araw|linggo|milyon|libo)/y;

const start = (text: string, at: number): Summing => {
  const so: Summing = {
    at,
    great: 0,
    small: undefined,
    last: 0,
    scale: 1,
    doubtful: false,
    vague: false,
    word: false,
    closed: false,
    linked: false,
    figured: false,
  };
  half.lastIndex = at;
  const found = half.exec(text)?.[0];
  if (found !== undefined) return { ...so, at: at + found.length, small: 0.5, last: 0.5, word: true };
  const figure = figureAt(text, at);
  if (figure === undefined || Number.isNaN(figure.low)) return so;
  return {
    ...so,
    at: figure.end,
    small: figure.low,
    last: figure.low || 1,
    doubtful: figure.doubtful,
    figured: true,
  };
};

/** Begins with thousand or hundred, behind another word. */
const isBareScale = (language: WordLanguage, text: string, at: number): boolean => {
  const kind = wordHere(language, text, at)?.meaning.kind;
  return (kind === 'scale' || kind === 'hundred') && /[\p{Script=Latin}'] $/u.test(text.slice(0, at));
};

/** The number that begins here, at least one word of it; undefined where none does. */
export const numberInWordsAt = (language: WordLanguage, text: string, at: number): NumberSaid | undefined => {
  const opened = start(text, at);
  let so = opened;
  for (let next = nextStep(so, language, text); next !== undefined; next = nextStep(so, language, text))
    so = next;
  if (!so.word) return undefined;
  const value = so.great + (so.small ?? 0);
  if (value === 0) return undefined;
  // a thousand of what no book knows: "tree tousand"
  const isTail = !opened.word && !opened.figured && isBareScale(language, text, at);
  return {
    start: at,
    end: so.at,
    low: value,
    high: so.vague ? (value * 5) / 3 : value,
    doubtful: so.doubtful || isTail,
    vague: so.vague,
    form: 'word',
    scale: so.scale,
  };
};
