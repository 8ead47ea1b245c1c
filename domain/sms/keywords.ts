/** The words that a worker may send: reserved ones at any point, and yes, no, don't know. From the message catalogues. */
import { type Key, type Language, languages, text } from '#domain/messages/text.ts';
import { plainly } from '#domain/terms/numerals.ts';

/** Never used for anything else, in any language. */
const reservedWords = [
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
export type Reserved = (typeof reservedWords)[number];

/** Those that something may follow: a case's last digits, a code, words. */
const withMore: readonly Reserved[] = ['danger', 'status', 'add', 'lang', 'join', 'disagree', 'withdraw'];

/** "OK." and "ＯＫ！" are "ok"; what is nothing but marks stays as it is. */
export const bare = (message: string): string => {
  const plain = plainly(message).toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
  const stripped = plain.replace(/^[\s"'“”「(.,!?;:。、…-]+|[\s"'“”」)。.,!?;:、…-]+$/gu, '');
  return stripped === '' ? plain : stripped;
};

/** The words of one catalogue entry: `yes|y|ok`. */
export const wordsOf = (language: Language, key: Key): readonly string[] => text(language, key).split('|');

const everywhere = (key: Key): readonly string[] => languages.flatMap((language) => wordsOf(language, key));

export interface Call {
  readonly word: Reserved;
  /** what followed, as it was written */
  readonly rest: string;
}

const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** What stands behind `word` at the beginning of the message; Chinese puts no space between. */
const restAfter = (message: string, word: string): string | undefined => {
  const plain = plainly(message).trim();
  if (!plain.toLowerCase().startsWith(word)) return undefined;
  const rest = plain.slice(word.length);
  const parted = /^[\s:,.;!。、-]/u.test(rest) || (isHan(word) && /^[0-9A-Za-z]/.test(rest));
  return parted ? rest.replace(/^[\s:,.;!。、-]+/u, '') : undefined;
};

const calledBy = (message: string, word: Reserved): Call | undefined => {
  const spoken = everywhere(`sms.words.${word}`);
  if (spoken.includes(bare(message))) return { word, rest: '' };
  if (!withMore.includes(word)) return undefined;
  const rest = spoken.map((each) => restAfter(message, each)).find((each) => each !== undefined);
  return rest === undefined ? undefined : { word, rest };
};

/** The reserved word that a message is, or begins with. */
export const reservedIn = (message: string): Call | undefined => {
  for (const word of reservedWords) {
    const call = calledBy(message, word);
    if (call !== undefined) return call;
  }
  return undefined;
};

type Plain = 'yes' | 'no' | 'unknown' | 'only_me';
export const means = (message: string, what: Plain): boolean =>
  everywhere(`sms.words.${what}`).includes(bare(message));

/** 1 or a word for yes, 2 or a word for no, in any language. */
export const yesOrNo = (message: string): boolean | undefined => {
  const said = bare(message);
  if (said === '1' || means(said, 'yes')) return true;
  return said === '2' || means(said, 'no') ? false : undefined;
};

/** The language that somebody names: "english", "中文", or its number in the list. */
export const languageNamed = (message: string): Language | undefined => {
  const said = bare(message);
  const byNumber = /^\d$/.test(said) ? languages[Number(said) - 1] : undefined;
  return byNumber ?? languages.find((each) => wordsOf(each, 'sms.words.language').includes(said));
};
