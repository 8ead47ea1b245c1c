/** A text as it is heard: dialect, homophones, traditional characters, pinyin and text-speak as the plain words they stand for. */

import { inSimplified } from '#domain/terms/traditional.ts';
import { pinyinWords } from '../words/pinyin-words.ts';
import { hanSpellings, letterSpellings, spacedSpellings } from '../words/spelling.ts';
import { readOnce } from './reading-once.ts';
import { asWritten, lowered, withPlainAnd } from './spelling.ts';

export interface Hearing {
  /** Chinese, simplified; of a text in pinyin its characters; empty where there is none */
  readonly han: string;
  /** English, Tagalog and others: lower case, without apostrophes; empty where there is none */
  readonly spaced: string;
}

const hanSign = /\p{Script=Han}/u;
const loneSigns =
  /(?<=(?<!\p{Script=Han})\p{Script=Han})[\s\-.*_·・~/|]{1,3}(?=\p{Script=Han}(?!\p{Script=Han}))/gu;
/** 工-资-被-扣: marks between signs that hide words from a filter */
const hidingMarks = /(?<=\p{Script=Han})[-*_/|.·~]{1,3}(?=\p{Script=Han})/gu;

/** 我遭打咯: 了, as it is said in the west; 对咯 and 好咯 are words of their own. */
const westernEnd = /(?<=\p{Script=Han}{2})(?<![是系对得好着行中没有要])咯(?!\p{Script=Han})/gu;

const mended = (text: string): string => {
  let so = withPlainAnd(text).replace(westernEnd, '了');
  for (const [typed, meant] of hanSpellings) if (so.includes(typed)) so = so.replaceAll(typed, meant);
  return so;
};

const heardHan = (text: string): string => {
  const plain = inSimplified(text.toLowerCase());
  const joined = plain.replace(loneSigns, '').replace(hidingMarks, '');
  const lettered = joined.replace(/(?<![a-z])[a-z]{2,5}(?![a-z])/g, (word) => letterSpellings[word] ?? word);
  return mended(lettered);
};

const toneless = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const longestPinyin = Math.max(...Object.keys(pinyinWords).map((word) => word.length));
const syllableTable = {
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  '[gkh]': 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  '[jqx]': 'i ia ian iang iao ie in ing iong iu u uan ue un',
  '[zcs]h?': 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
  '': 'a ai an ang ao e en er ei o ou ng',
};
const oneSyllable = Object.entries(syllableTable)
  .map(
    ([initial, finals]) =>
      `${initial}(?:${finals
        .split(' ')
        .sort((a, b) => b.length - a.length)
        .join('|')})`,
  )
  .join('|');
const syllables = new RegExp(`^(?:${oneSyllable}){1,8}$`);
/** English and Tagalog words that could be syllables of pinyin. */
const noPinyin = new Set(
  'a an in on me he she can long men ten pan fan ban bang hang gang song sing ding ping danger change hen pen den pain main sang ang ng nang yung kung kami wala sa na pa ba ni si wag ha la no po lang mga ako ka ko mo o siya'.split(
    ' ',
  ),
);

/** The longest word of pinyin from here; one that is typed in several pieces ends where a piece ends. */
const pinyinWordAt = (letters: string, at: number, ends: ReadonlySet<number>): number => {
  const piece = [...ends].find((end) => end > at) ?? letters.length;
  for (let length = Math.min(longestPinyin, letters.length - at); length > 0; length -= 1)
    if (
      (at + length <= piece || ends.has(at + length)) &&
      Object.hasOwn(pinyinWords, letters.slice(at, at + length))
    )
      return length;
  return 0;
};

/** Pieces of letters as Chinese characters, the longest words first; a letter of no word stays as it is. */
const hanOfLetters = (pieces: readonly string[]): string => {
  const letters = pieces.join('');
  let end = 0;
  const ends = new Set(pieces.map((piece) => (end += piece.length)));
  let han = '';
  for (let at = 0; at < letters.length; ) {
    const length = pinyinWordAt(letters, at, ends);
    han += length === 0 ? letters.charAt(at) : (pinyinWords[letters.slice(at, at + length)] ?? '');
    at += Math.max(length, 1);
  }
  return han;
};

/** One sign by itself is a syllable of another language: "take", "sa". */
const hanPieces = /\p{Script=Han}{2,}/gu;

/** Letters one after another, parted by spaces only. */
const letterRuns = /[a-z]+(?:[ '-]{1,2}[a-z]+){0,200}/g;

/** Words of pinyin one behind another, as characters, as far as they are known; siya po si is none, whatever it sounds like. */
const hanOfRun = (run: readonly string[]): string =>
  run.join('').length < 4 || run.every((word) => noPinyin.has(word))
    ? ''
    : (hanOfLetters(run).match(hanPieces) ?? []).join(' ');

const isSyllables = (word: string): boolean => word.length < 40 && syllables.test(word);

/** The words in runs of those that are pinyin and those that are none. */
const pinyinRuns = (words: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isSyllables(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
};

const isMostlyPinyin = (words: readonly string[]): boolean => {
  const like = words.filter(isSyllables);
  const certain = like.filter((word) => !noPinyin.has(word));
  return words.length > 0 && like.length >= words.length * 0.8 && certain.length * 2 >= words.length;
};

/** Whether nearly every word of a text is pinyin, be its words known or not. */
export const isInPinyin = (text: string): boolean => isMostlyPinyin(wordsOf(text.toLowerCase()));

const wordsOf = (text: string): readonly string[] => text.split(/[^a-z]+/).filter((word) => word !== '');

/** The characters of what is pinyin in a text: all of it, or where it is mixed with another language what is certain. */
const hanOfPinyin = (text: string): string => {
  const plain = toneless(text.toLowerCase());
  if (isInPinyin(plain)) return plain.replace(letterRuns, (letters) => hanOfLetters(wordsOf(letters)));
  return [...plain.matchAll(letterRuns)]
    .flatMap(([letters]) => pinyinRuns(wordsOf(letters)).map(hanOfRun))
    .filter((han) => han !== '')
    .join(' ');
};

const spellings = new Map(Object.entries(spacedSpellings));
const fillers = /(?<![\p{L}])(?:po|ho|pong|hong)(?![\p{L}])/gu;

/** "pleaseee"; SSS is the social security of the Philippines. */
const longDrawn = /(?<!\p{L})sss(?!\p{L})|(\p{L})\1{2,}/gu;

/** "can not", "do not": one word, as others write them. */
const apartNot =
  /(?<!\p{L})(ca|do|does|did|is|are|was|were|has|have|had|could|should|would)n? not(?!\p{L})/gu;

const heardSpaced = (text: string): string =>
  lowered(text)
    .replace(/[‘’']/g, '')
    .replace(apartNot, '$1nt')
    .replace(longDrawn, (word, letter?: string) => letter ?? word)
    .replace(fillers, '')
    .replace(/[^\p{L}\p{N}.,!?;:£$%&+…]+/gu, ' ')
    .replace(/[\p{L}\p{N}]+/gu, (word) => spellings.get(word) ?? word)
    .replace(/ {2,}/g, ' ')
    .trim();

const hanMarks = /[\u{1F198}\u{1F4B0}\u{1F525}]/u;

/** What is heard in a message; of its first 1,600 characters. */
export const hearingOf = readOnce((text: string): Hearing => {
  const written = asWritten(text);
  const hasLetters = /[a-z]{2}/i.test(written);
  const inPinyin = hasLetters ? hanOfPinyin(written) : '';
  if (!hanSign.test(written) && !hanMarks.test(written))
    return { han: mended(inPinyin), spaced: heardSpaced(written) };
  const han = inPinyin === '' ? written : `${written} ${inPinyin}`;
  return { han: heardHan(han), spaced: hasLetters ? heardSpaced(written) : '' };
});
