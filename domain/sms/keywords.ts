/** Reserved words, and the words for yes, no and don't know, read from the message catalogues. */
import { type Key, type Language, languages, text } from '#domain/messages/text.ts';
import { withPlainDigits } from '#domain/terms/numerals.ts';

/** The reserved words, which are used for nothing else in any language. */
const keywords = [
  'danger',
  'stop',
  'start',
  'help',
  'status',
  'call',
  'add',
  'lang',
  'test',
  'join',
  'disagree',
  'withdraw',
] as const;
export type Keyword = (typeof keywords)[number];

/** Reserved words that something may follow: a case's last digits, a code, words. */
const keywordsWithMore: readonly Keyword[] = [
  'danger',
  'status',
  'add',
  'lang',
  'join',
  'disagree',
  'withdraw',
];

/** A message without marks and capitals ("OK." and "ＯＫ！" are "ok"); one that is nothing but marks stays as it is. */
export const bareMessage = (message: string): string => {
  const plain = withPlainDigits(message).toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
  const stripped = plain.replace(/^[\s"'“”「(.,!?;:。、…-]+|[\s"'“”」)。.,!?;:、…-]+$/gu, '');
  return stripped === '' ? plain : stripped;
};

/** The words of one catalogue entry: `yes|y|ok`. */
export const catalogueWords = (language: Language, key: Key): readonly string[] =>
  text(language, key).split('|');

const wordsInAllLanguages = (key: Key): readonly string[] =>
  languages.flatMap((language) => catalogueWords(language, key));

export interface KeywordCall {
  readonly word: Keyword;
  /** what followed, as it was written */
  readonly rest: string;
}

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The rest of a message that begins with `word`; in Chinese no space stands between. */
const restAfter = (message: string, word: string): string | undefined => {
  const plain = withPlainDigits(message).trim();
  if (!plain.toLowerCase().startsWith(word)) return undefined;
  const rest = plain.slice(word.length);
  const parted = /^[\s:,.;!。、-]/u.test(rest) || (isHan(word) && /^[0-9A-Za-z]/.test(rest));
  return parted ? rest.replace(/^[\s:,.;!。、-]+/u, '') : undefined;
};

const calledBy = (message: string, word: Keyword): KeywordCall | undefined => {
  const spoken = wordsInAllLanguages(`sms.words.${word}`);
  if (spoken.includes(bareMessage(message))) return { word, rest: '' };
  if (!keywordsWithMore.includes(word)) return undefined;
  const rest = spoken.map((each) => restAfter(message, each)).find((each) => each !== undefined);
  return rest === undefined ? undefined : { word, rest };
};

/** The reserved word of a message: the whole of it, or its beginning. */
export const keywordIn = (message: string): KeywordCall | undefined => {
  for (const word of keywords) {
    const call = calledBy(message, word);
    if (call !== undefined) return call;
  }
  return undefined;
};

type PlainAnswer = 'yes' | 'no' | 'unknown' | 'only_me';
export const means = (message: string, what: PlainAnswer): boolean =>
  wordsInAllLanguages(`sms.words.${what}`).includes(bareMessage(message));

/** True for 1 or a word for yes, false for 2 or a word for no, in any language; undefined for anything else. */
export const yesOrNo = (message: string): boolean | undefined => {
  const said = bareMessage(message);
  if (said === '1' || means(said, 'yes')) return true;
  return said === '2' || means(said, 'no') ? false : undefined;
};

/** The language named in a message: "english", "中文", or its number in the list. */
export const languageNamed = (message: string): Language | undefined => {
  const said = bareMessage(message);
  const byNumber = /^\d$/.test(said) ? languages[Number(said) - 1] : undefined;
  return byNumber ?? languages.find((each) => catalogueWords(each, 'sms.words.language').includes(said));
};
