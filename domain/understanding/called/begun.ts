/** A reserved word that a text begins with, or one behind the number of a case: "add he also took my tips", "7731 status". */
import type { Asked, Reading, ReservedWord, WordCalled } from '../meaning.ts';
import { readOnce } from '../text/reading-once.ts';
import { asWritten } from '../text/spelling.ts';
import { bareWords, notBegun, wordsWithMore } from '../words/called.ts';
import { languageNames } from '../words/languages.ts';
import { bareOf, besideCalled, wholeWord, withoutCourtesies } from './whole-word.ts';

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** What follows a word that the text begins with; after a Chinese word no space need stand. */
const restAfterWord = (written: string, spoken: string): string | undefined => {
  if (!written.toLowerCase().startsWith(spoken)) return undefined;
  const rest = written.slice(spoken.length);
  const parted = /^[\s:：,，.;。!！、#-]/u.test(rest) || (isHan(spoken) && /^[0-9A-Za-z]/.test(rest));
  return parted ? rest.replace(/^[\s:：,，.;。!！、#-]+/u, '') : undefined;
};

/** A case's digits, a receipt or a join code, and nothing more. */
const isCode = (rest: string): boolean =>
  /^(?=.*\d)[A-Za-z0-9-]{3,20}[\s.!。]*$/.test(rest) || /^\d{2,}(?:[ -]\d+){0,4}$/.test(rest);
/** 尾号7306, "ref 7731": without what leads up to a code. */
const withoutCodeName = (rest: string): string =>
  besideCalled.behind(rest, 'code')?.replace(/^\.?\s*[:：]?\s*/u, '') ?? rest;

/** The last four of a case's number, which may be letters only, and words after them: "WITHDRAW HBKB he paid". */
const tailFirst = /^#?(?:[0-9A-Z]{4}|(?=[a-z]*\d)[0-9a-z]{4})(?![0-9A-Za-z])/;
const tailOnly = /^#?[0-9A-Za-z]{4}[\s.!。]*$/;
const aboutCase = new Set<ReservedWord>(['status', 'add', 'disagree', 'withdraw', 'retaliation', 'money']);

const namesCase = ({ question }: Asked, { word, rest }: Began): boolean =>
  aboutCase.has(word) && (tailFirst.test(rest) || (!asksForName.has(question) && tailOnly.test(rest)));

const languagesNamed = new Set(Object.values(languageNames).flat());
const namesLanguage = ({ word, rest }: Began): boolean => word === 'lang' && languagesNamed.has(bareOf(rest));

interface Began {
  readonly word: ReservedWord;
  readonly rest: string;
}

const beganWith = readOnce((text: string): Began | undefined => {
  if (notBegun.test(bareOf(text))) return undefined;
  const written = asWritten(text).replace(/^[\s"'“‘「【(（*#]+/u, '');
  for (const word of wordsWithMore)
    for (const spoken of bareWords[word]) {
      const rest = restAfterWord(written, spoken);
      if (rest !== undefined && rest !== '') return { word, rest };
    }
  return undefined;
});

/** Questions whose answer may be a name that begins with any word. */
const asksForName = new Set<Asked['question']>(['who', 'place', 'name']);
/** Questions whose answer is words of the worker's own. */
const asksForWords = new Set<Asked['question']>([
  ...asksForName,
  'howmuch',
  'since',
  'people',
  'danger',
  'contact',
  'readback',
]);

/** Words that go on freely: "add he also took my tips"; others only with a code or a mark after them. */
const freelyFollowed = new Set<ReservedWord>(['add', 'disagree', 'danger', 'retaliation', 'lang']);

export const byBeginning = (asked: Asked): WordCalled | undefined => {
  const { question, text } = asked;
  const began = beganWith(text);
  if (began === undefined) return undefined;
  if (began.word === 'help' && asksForName.has(question)) return undefined;
  if (
    isCode(withoutCourtesies(withoutCodeName(withoutCourtesies(began.rest)))) ||
    namesCase(asked, began) ||
    namesLanguage(began)
  )
    return began;
  if (question !== 'any' || asksForWords.has(question) || !freelyFollowed.has(began.word)) return undefined;
  return began;
};

/** "DANGER gas" and 危险 煤气 call; "danger money" begins a sentence, and is asked about. */
export const dangerFirst = ({ question, text }: Asked): Reading<WordCalled> | undefined => {
  if (question !== 'start' && question !== 'any') return undefined;
  const began = beganWith(text);
  return began?.word === 'danger' ? { value: began, sure: !/^danger\b/u.test(text.trim()) } : undefined;
};

/** "7731 status": the number of the case before the word; "4821 money" may be a sum. */
export const numberFirst = ({ question, text }: Asked): WordCalled | undefined => {
  const [, rest, spoken] = /^#?(\d{4})[\s,，:：]*(\D{2,20})$/u.exec(bareOf(text)) ?? [];
  if (rest === undefined || spoken === undefined || question !== 'any') return undefined;
  const word = wholeWord(spoken);
  return word !== undefined && word !== 'money' && aboutCase.has(word) ? { word, rest } : undefined;
};
