/** Yes, no or don't know at the beginning of an answer, and what is left after it. */
import { hearingOf, isInPinyin } from '../text/hearing.ts';
import { blanked, heardIn, isHeardIn, patternOfSaying, sayingsOf, type Wordbook } from '../text/saying.ts';
import { type AnswerSense, answersEn, answersTl, answersZh } from '../words/answers.ts';

export type PlainWord = 'yes' | 'no' | 'unknown';
type AnswerBook = Wordbook<AnswerSense>;

const eatenSenses = ['unknown', 'no', 'yes', 'correction', 'filler'] as const;
type EatenSense = (typeof eatenSenses)[number];

/** The answer that a text begins with. */
export interface Beginning {
  readonly word?: PlainWord;
  /** what follows it; empty where it is the whole text */
  readonly rest: string;
  /** what follows the word itself */
  readonly follows: string;
  /** no comma or the like stands between the answer and what follows: "no harness" */
  readonly joined: boolean;
  /** more than one of yes, no and don't know */
  readonly mixed: boolean;
  /** yes and no, and a word between them that takes one of them back */
  readonly turned: boolean;
}

const marks = '[\\s.,!?;:。，！？；：、…~～"\'“”「」()（）\\-\\p{Emoji_Presentation}\\p{Emoji_Modifier}]';
const leadingMarks = new RegExp(`^${marks}{0,30}`, 'u');
const eaters = new Map<readonly string[], RegExp>();

/** Any of the sayings of a sense at the beginning, followed by the end of a word; the longer ones are tried first. */
const eaterOf = (book: AnswerBook, sense: EatenSense): RegExp => {
  const sayings = sayingsOf(book, sense);
  const ready = eaters.get(sayings);
  if (ready !== undefined) return ready;
  const longestFirst = [...sayings].sort((a, b) => b.length - a.length);
  const end =
    book.writing === 'han'
      ? `(?=(?:${[...sayingsOf(book, 'filler'), ...sayingsOf(book, 'yes'), ...sayingsOf(book, 'no')].join('|')})?(?:$|${marks}))`
      : '';
  const each = longestFirst.map((saying) => patternOfSaying(saying, book)).join('|');
  // 1.5万 begins with no yes
  const eater = new RegExp(`^(?:${each})(?!(?<=\\d)[.,．，]\\d)${end}`, 'u');
  eaters.set(sayings, eater);
  return eater;
};

const eatenBy = (text: string, books: readonly AnswerBook[]): readonly [EatenSense, number] | undefined => {
  const bites = books.flatMap((book) =>
    eatenSenses.map((sense) => [sense, eaterOf(book, sense).exec(text)?.[0].length ?? 0] as const),
  );
  const longest = Math.max(...bites.map(([, length]) => length));
  return longest === 0 ? undefined : bites.find(([, length]) => length === longest);
};

/** "yes no i mean no": the last one said after a correction, else the first; a no is never made a yes by a polite word. */
const wordOf = (eaten: readonly EatenSense[]): PlainWord | undefined => {
  const after = eaten.slice(eaten.lastIndexOf('correction') + 1);
  // "not a clue sorry" takes nothing back
  const words = after.some((sense) => sense !== 'filler') ? after : eaten;
  return words.find((sense) => sense === 'yes' || sense === 'no' || sense === 'unknown');
};

const mostBites = 12;

/** After a mark something new begins; after a mere space the answer may go on: "no harness". */
const isJoined = (after: string): boolean => after !== '' && /^ ?[^\s.,!?;:。，！？；：、]/u.test(after);

const beginningOf = (text: string, books: readonly AnswerBook[]): Beginning => {
  const eaten: EatenSense[] = [];
  let rest = text.replace(leadingMarks, '');
  let follows = rest;
  let joined = false;
  while (rest !== '' && eaten.length < mostBites) {
    const bite = eatenBy(rest, books);
    if (bite === undefined) break;
    const [sense, length] = bite;
    const after = rest.slice(length);
    eaten.push(sense);
    rest = after.replace(leadingMarks, '');
    if (sense === 'filler') continue;
    follows = rest;
    joined = isJoined(after);
  }
  const word = wordOf(eaten);
  const said = new Set(eaten.filter((sense) => sense !== 'filler'));
  const turned = (['yes', 'no', 'correction'] as const).every((sense) => said.has(sense));
  return { rest, follows, joined, mixed: said.size > 1, turned, ...(word === undefined ? {} : { word }) };
};

const spacedBooks = [answersEn, answersTl];

/** What an answer begins with, in whatever language it is. */
export const beginningIn = (text: string): Beginning => {
  const { han: heard, spaced } = hearingOf(text);
  // syllables in the middle of another language begin nothing: "saying" is no 啊
  const han = spaced === '' || /\p{Script=Han}/u.test(text) || isInPinyin(text) ? heard : '';
  const inHan = beginningOf(han, [answersZh]);
  if (han !== '' && (inHan.word !== undefined || spaced === '')) return inHan;
  return beginningOf(spaced === '' ? text : spaced, spaced === '' ? [answersZh] : spacedBooks);
};

/** Whether an answer has a sense beside yes and no, anywhere in it. */
export const answerHas = (text: string, sense: AnswerSense): boolean =>
  isHeardIn(hearingOf(text), [answersZh, ...spacedBooks], sense);

/** What is left of a text without the sayings of a sense. */
export const besides = (text: string, sense: AnswerSense): string => {
  const { han, spaced } = hearingOf(text);
  if (han !== '') return blanked(han, answersZh, sense);
  return spacedBooks.reduce((left, book) => blanked(left, book, sense), spaced);
};

const behindFirst = (heard: string, books: readonly AnswerBook[]): string | undefined => {
  const ends = books.map((book) => heardIn(heard, book, 'but')[0]?.to ?? heard.length);
  const rest = heard.slice(Math.min(...ends)).replace(leadingMarks, '');
  return rest === '' ? undefined : rest;
};

/** What stands behind the first "but" of a text: "the scaffold is loose" of "not now, but the scaffold is loose". */
export const behindBut = (text: string): string | undefined => {
  const { han, spaced } = hearingOf(text);
  return behindFirst(han, [answersZh]) ?? behindFirst(spaced, spacedBooks);
};

/** After "no" without a comma these go on to say why; anything else may be what there is none of: "no harness". */
const goesOn =
  /^(?:mate|man|pal|bruv|lad|love|hen|boss|im|i|its|it|we|were|just|thanks|thank|only|all|everyone|they|theyre|he|hes|she|shes|that|thats|sir|mam|maam|but|now|my|our|because|not|of course|one is|bro|lol|haha|why|this|you|your|pero|sahod|kami|ako|naman|lang|yung|ang)(?= |$)/;

/** The plain answer of a text that is one, or begins with one. */
export const plainAnswerIn = (text: string): PlainWord | undefined => {
  const { word, rest, follows, joined } = beginningIn(text);
  if (word === undefined || rest === '') return word;
  if (word === 'no' && joined && !goesOn.test(follows) && !/\p{Script=Han}/u.test(follows)) return undefined;
  return word;
};

const fewest = { han: 4, spaced: 3 };
/** More than a word or two stands behind the answer that a text begins with. */
export const tellsMore = (text: string): boolean => {
  const { rest } = beginningIn(text);
  return /\p{Script=Han}/u.test(rest) ? rest.length >= fewest.han : rest.split(' ').length >= fewest.spaced;
};

/** "Yes sorry meant no": a yes that was said first is taken back. */
export const takesBackYes = (text: string): boolean => {
  const { word, turned } = beginningIn(text);
  return word === 'no' && turned;
};

/** Whether a text says yes, no or don't know and nothing else, and takes nothing back. */
export const onlyAnswerIn = (text: string): PlainWord | undefined => {
  const { word, rest, mixed } = beginningIn(text);
  return rest === '' && !mixed ? word : undefined;
};

/** "…, no" at the end of what was told: 下班了，没有. */
export const endsWithNo = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return (
    /(?:,|lol|haha|hehe|\.|so|but) (?:no|nah|nope|none|(?:wala|hindi)(?: po)?)[\s.!]*$/.test(spaced) ||
    /[\s,，。](?:没有?|没得|没人|冇|不会)(?:的|了|啊|哦|嘛)?[\s。.!！]*$/u.test(han)
  );
};
