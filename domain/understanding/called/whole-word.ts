/** A reserved word that is the whole of a text: with a courtesy, letters apart, or a letter that was pressed twice. */
import type { ReservedWord } from '../meaning.ts';
import { reservedWords } from '../meaning.ts';
import { asWritten } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import { bareWords, cryWords } from '../words/called.ts';
import { calledBesideEn, calledBesideZh } from '../words/called-beside.ts';

export const besideCalled = asTyped([calledBesideZh, calledBesideEn]);

const outerMarks =
  /^[\s"'“”‘’「」『』【】《》<>[\](){}（）.,!?;:。，！？；：、…~*_#\-–—|/\\]+|[\s"'“”‘’「」『』【】《》<>[\](){}（）.,!?;:。，！？；：、…~*_#\-–—|/\\]+$/gu;

/** Without marks around, in small letters; what is nothing but marks stays as it is. */
export const bareOf = (text: string): string => {
  const plain = asWritten(text)
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  const bare = plain.replace(outerMarks, '');
  return bare === '' ? plain : bare;
};

/** STOP of "please stop thanks" and of 退订谢谢. */
export const withoutCourtesies = (bare: string): string => {
  const before = besideCalled.before(bare, 'courtesy')?.replace(/[\s,，]+$/u, '') ?? '';
  const rest = before === '' ? bare : before;
  return besideCalled.behind(rest, 'courtesy_first')?.replace(/^[\s,，]+/u, '') ?? rest;
};

const spokenWords: ReadonlyMap<string, ReservedWord> = new Map(
  reservedWords.flatMap((word) => bareWords[word].map((spoken) => [spoken, word] as const)),
);

const spokenClose: ReadonlyMap<string, ReservedWord> = new Map(
  [...spokenWords].map(([spoken, word]) => [spoken.replaceAll(' ', ''), word] as const),
);

/** "STOPP", "sttop": a letter that was pressed twice. */
const onceTyped = (word: string): string => word.replace(/([a-z])\1+/g, '$1');
const shortestOnceTyped = 4;
const endOfOnceTyped: ReadonlyMap<string, ReservedWord> = new Map(
  bareWords.stop
    .filter((spoken) => /^[a-z]+$/.test(spoken) && spoken.length >= shortestOnceTyped)
    .map((spoken) => [onceTyped(spoken), 'stop'] as const),
);

/** "S T O P", "stop stop", "td 退订": letters apart, or one word in several forms. */
const wordOfPieces = (pieces: readonly string[]): ReservedWord | undefined => {
  if (pieces.length < 2 || pieces.length > 12) return undefined;
  if (pieces.every((piece) => /^\p{L}$/u.test(piece))) return spokenWords.get(pieces.join(''));
  const [word, ...others] = new Set(pieces.map((piece) => spokenWords.get(piece)));
  return others.length === 0 ? word : undefined;
};

/** The word that is the whole message; pinyin may be typed with or without spaces. */
export const wholeWord = (text: string): ReservedWord | undefined => {
  const bare = bareOf(text);
  const known =
    spokenWords.get(bare) ??
    spokenWords.get(withoutCourtesies(bare)) ??
    spokenClose.get(bare) ??
    endOfOnceTyped.get(onceTyped(bare));
  return known ?? wordOfPieces(bare.split(' '));
};

const cries: ReadonlySet<string> = new Set(cryWords);

/** The words for HELP that are a cry as well. */
export const isCryWord = (text: string): boolean => cries.has(bareOf(text));
