/** The language that somebody asks for, or writes in without its being the dialogue's. */
import { calledIn } from './called.ts';
import type { Asked } from './meaning.ts';
import { hearingOf, isInPinyin } from './text/hearing.ts';
import { asWritten } from './text/spelling.ts';
import { languageNames, scriptLanguages, smallWords } from './words/languages.ts';

const nameOfLanguage = new Map(
  Object.entries(languageNames).flatMap(([tag, names]) => names.map((name) => [name, tag] as const)),
);

/** Where a language is named in a part of a text, the one named last. */
const namedInPart = (part: string): string | undefined => {
  const { han, spaced: heard } = hearingOf(part);
  const spaced = heard.replace(/[?!]/gu, ' ');
  const places = [...nameOfLanguage].map(
    ([name, tag]) =>
      [tag, /^[a-z ]+$/.test(name) ? ` ${spaced} `.lastIndexOf(` ${name} `) : han.lastIndexOf(name)] as const,
  );
  return places.filter(([, at]) => at >= 0).sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** Not understood, not read, sent by mistake: it is not the language that is wished for. */
const rejected = /不|没|难|费劲|吃力|错|\b(?:no|not|cant|cannot|dont|bad|poor|hard|hindi|di)\b/iu;

/** The language whose name stands in a wish for one; one that is not understood only where no other is named. */
const named = (text: string): string | undefined => {
  const said = text.replace(/[行好可能]不(?:行|好|可以|可|能)?/gu, '');
  const parts = said.split(
    /[\s,，。.;；!！]*[,，。.;；!！]+\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+(?=(?:di|hindi|cant|dont) )/u,
  );
  const wished = parts.filter((part) => !rejected.test(part));
  return wished.map(namedInPart).find((tag) => tag !== undefined) ?? namedInPart(text);
};

const lettersOf = (text: string, script: string): number =>
  text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;

/** Fewer letters than these are a name or a slip. */
const fewestLetters = 4;
const fewestSmallWords = 2;

const writtenByScript = (text: string): string | undefined => {
  if (lettersOf(text, 'Han') >= 2) return 'zh-CN';
  return scriptLanguages.find(([script]) => lettersOf(text, script) >= fewestLetters)?.[1];
};

/** The language with the most small words, where it has more than any other. */
const writtenByWords = (text: string): string | undefined => {
  const words = asWritten(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^\p{L}-]+/u);
  const counted = Object.entries(smallWords)
    .map(([tag, small]) => [tag, words.filter((word) => small.includes(word)).length] as const)
    .sort(([, a], [, b]) => b - a);
  const [[tag, most] = ['', 0], [, next] = ['', 0]] = counted;
  return most >= fewestSmallWords && most > next ? tag : undefined;
};

/** Words of Tagalog that are no syllables of pinyin; what stands around them may look like some. */
const surelyTagalog =
  /\b(?:po|kami|ako|akong|ang|ng|yung|hindi|wala|namin|nila|tama|mali)\b.*\b(?:po|kami|ako|akong|ang|ng|yung|sa|na|hindi|wala|namin|nila|kanina)\b/iu;

/** English words that are no syllables of pinyin: Chinese towns stand among them, and the talk stays English. */
const surelyEnglish =
  /\b(?:the|they|at|for|in|my|and|i|is|of|not|owes?|owed|work(?:ed|s)?|paid|pay)\b.*\b(?:the|they|at|for|in|my|and|i|is|of|not|owes?|owed|work(?:ed|s)?|paid|pay)\b|\b\d+ (?:wo)?men\b/iu;

const written = (text: string): string | undefined => {
  const byScript = writtenByScript(text);
  if (byScript !== undefined) return byScript;
  const { han } = hearingOf(text);
  const inPinyin = [...han].filter((sign) => /\p{Script=Han}/u.test(sign)).length >= 3;
  const isPinyin = inPinyin && isInPinyin(text) && !surelyTagalog.test(text) && !surelyEnglish.test(text);
  return isPinyin ? 'zh-CN' : writtenByWords(text);
};

/** Written by its sound and nothing else, be it a word or two: jiuming, "bao jing". */
export const soundsChinese = (text: string): boolean =>
  isInPinyin(text) && /^[\p{Script=Han}\s]{2,}$/u.test(hearingOf(text).han);

const besideCall =
  /^(?:(?:in|i|we|only|just|speak|speaks|prefer|sa|用|讲|说|会说|只会说)\s*)*|(?:\s*(?:only|speaker|speaking|please|pls|po|lang|na lang|的人?|谢谢))*$/giu;

/** "Call me. Spanish": a language that stands by itself beside the wish. */
export const languageOfCallIn = (text: string): string | undefined =>
  asWritten(text)
    .toLowerCase()
    .split(/[,，.。;；!！]+\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((part) => nameOfLanguage.get(part.trim().replace(besideCall, '')))
    .find((tag) => tag !== undefined);

/** Questions whose answer is a name, in no language. */
const answersAreNames = new Set<Asked['question']>(['who', 'place', 'name', 'contact']);

/** A BCP 47 tag; undefined where the language is the dialogue's, or can't be told. */
export const languageWishedIn = (asked: Asked): string | undefined => {
  const word = calledIn(asked)?.value.word;
  if (word === 'lang') return named(asked.text);
  if (answersAreNames.has(asked.question)) return undefined;
  const tag = (word === 'call' ? languageOfCallIn(asked.text) : undefined) ?? written(asked.text);
  return tag === asked.language ? undefined : tag;
};
