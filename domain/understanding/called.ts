/** Reserved words, called by themselves or by a sentence that means them. */
import { withoutWishOfOthers } from './discretion.ts';
import { isFeared } from './fears.ts';
import { hearingOf, isInPinyin } from './hearing.ts';
import type { Asked, PlainAnswer, Reading, ReservedWord, WordCalled } from './meaning.ts';
import { reservedWords } from './meaning.ts';
import { isNoNews, isOneMonthMore } from './money-news.ts';
import { readOnce } from './reading-once.ts';
import { blanked, isHeard, isHeardIn, type Wordbook } from './saying.ts';
import { asWritten } from './spelling.ts';
import { calledEn } from './words/called.en.ts';
import { calledTl } from './words/called.tl.ts';
import { bareWords, notBegun, wordsWithMore } from './words/called.ts';
import { calledZh } from './words/called.zh.ts';
import type { CalledSense } from './words/called-senses.ts';
import { languageNames } from './words/languages.ts';

const outerMarks =
  /^[\s"'“”‘’「」『』【】《》<>[\](){}（）.,!?;:。，！？；：、…~*_#\-–—|/\\]+|[\s"'“”‘’「」『』【】《》<>[\](){}（）.,!?;:。，！？；：、…~*_#\-–—|/\\]+$/gu;

/** Without marks around, in small letters; what is nothing but marks stays as it is. */
const bareOf = (text: string): string => {
  const plain = asWritten(text)
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  const bare = plain.replace(outerMarks, '');
  return bare === '' ? plain : bare;
};

const politeEnd =
  /(?: (?:please|pls|plz|thanks|thank you|now|po|sir|mam|mate))+$|^(?:please|pls|plz|hi|hello) |[\s,，]*(?:谢谢|谢了|多谢|拜托|麻烦)(?:了|你们?|您)?$/g;
/** 取消 and "cancel" answer the read-back, though they end texts elsewhere. */
const answersReadBack = new Set(['取消', 'cancel', 'end', '停', 't']);

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
const wholeWord = (text: string): ReservedWord | undefined => {
  const bare = bareOf(text);
  const known =
    spokenWords.get(bare) ??
    spokenWords.get(bare.replace(politeEnd, '')) ??
    spokenClose.get(bare) ??
    endOfOnceTyped.get(onceTyped(bare));
  return known ?? wordOfPieces(bare.split(' '));
};

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
/** 尾号7306, "ref 7731": what leads up to a code. */
const codeNamed = /^(?:尾号|编号|单号|号码|回执号?|查询码|号|ref(?:erence)?|number|no\.?|code)\s*[:：]?\s*/iu;

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

const byBeginning = (asked: Asked): WordCalled | undefined => {
  const { question, text } = asked;
  const began = beganWith(text);
  if (began === undefined) return undefined;
  if (began.word === 'help' && asksForName.has(question)) return undefined;
  if (
    isCode(began.rest.replace(codeNamed, '').replace(politeEnd, '')) ||
    namesCase(asked, began) ||
    namesLanguage(began)
  )
    return began;
  if (question !== 'any' || asksForWords.has(question) || !freelyFollowed.has(began.word)) return undefined;
  return began;
};

/** "DANGER gas" and 危险 煤气 call; "danger money" begins a sentence, and is asked about. */
const dangerFirst = ({ question, text }: Asked): Reading<WordCalled> | undefined => {
  if (question !== 'start' && question !== 'any') return undefined;
  const began = beganWith(text);
  return began?.word === 'danger' ? { value: began, sure: !/^danger\b/u.test(text.trim()) } : undefined;
};

const sentenceSenses = [
  'stop_asked',
  'stop',
  'withdraw',
  'disagree',
  'withdraw_unsure',
  'retaliation',
  'part_come',
  'not_come',
  'came',
  'join',
  'lang_unsure',
  'lang',
  'add',
  'call',
  'status',
  'start',
  'correct',
  'test',
  'help',
  'test_unsure',
  'start_unsure',
  'stop_unsure',
  'join_unsure',
  'help_unsure',
] as const;
type SentenceSense = (typeof sentenceSenses)[number];

const meantWord: Readonly<Partial<Record<SentenceSense, ReservedWord>>> = {
  came: 'money',
  not_come: 'money',
  part_come: 'money',
  stop_asked: 'stop',
};
const wordOfSense = (sense: SentenceSense): ReservedWord =>
  meantWord[sense] ?? (sense.replace('_unsure', '') as ReservedWord);

/** 别联系我老板 ends no texts of ours, and 不要给我单位打电话 asks for no call. */
const ofOurTexts: ReadonlySet<SentenceSense> = new Set(['stop', 'stop_unsure', 'call']);
const endsOurTexts: ReadonlySet<SentenceSense> = new Set(['stop', 'stop_unsure']);

/** "My manager keeps messaging me, no more messages": whose texts shall end is asked, but where it is said that ours shall. */
const asWhoseTexts = (
  senses: readonly SentenceSense[],
  text: string,
  book: Wordbook<CalledSense>,
): readonly SentenceSense[] =>
  isHeard(text, book, 'other_writes') && !namesUs.test(text)
    ? senses.map((sense) => (sense === 'stop' ? 'stop_unsure' : sense))
    : senses;
const namesUs =
  /你们|退订|td|这个号|\b(?:your|you|yous|ye|u|unsubscribe|opt(?:ing)? out|this number|nyo|ninyo|inyo|kayo)\b/u;

const heardBy = (heard: string, book: Wordbook<CalledSense>): readonly SentenceSense[] => {
  if (heard === '') return [];
  const text = blanked(heard, book, 'lookalike');
  const ofUs = withoutWishOfOthers(text, book.writing);
  const ours = withoutWishOfOthers(
    blanked(blanked(heard, book, 'not_ours'), book, 'lookalike'),
    book.writing,
  );
  const senses = sentenceSenses.filter((sense) =>
    isHeard(endsOurTexts.has(sense) ? ours : ofOurTexts.has(sense) ? ofUs : text, book, sense),
  );
  return asWhoseTexts(senses, heard, book);
};

/** Syllables of another language may sound like a Chinese word: "outing ang" is no 停. */
const isSaidInChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) || isInPinyin(text);

const sensesIn = readOnce((text: string): readonly SentenceSense[] => {
  const { han, spaced } = hearingOf(text);
  const all = new Set([
    ...heardBy(isSaidInChinese(text) ? han : '', calledZh),
    ...heardBy(spaced, calledEn),
    ...heardBy(spaced, calledTl),
  ]);
  return sentenceSenses.filter((sense) => all.has(sense));
});

/** A sentence is short: a long one that says such a thing says more beside it. */
const longestSentence = 90;

const ofMoney: ReadonlySet<SentenceSense> = new Set(['came', 'not_come', 'part_come']);

/** "He says he paid me" tells what he says, and not whether it came. */
const isClaimed = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const isOnlyOf = (said: string, book: Wordbook<CalledSense>): boolean =>
    isHeard(said, book, 'claimed') && !isHeard(blanked(said, book, 'claimed'), book, 'came');
  return isOnlyOf(han, calledZh) || isOnlyOf(spaced, calledEn) || isOnlyOf(spaced, calledTl);
};

const isSeeming = (text: string, sense: SentenceSense): boolean =>
  (sense === 'came' && isClaimed(text)) ||
  (ofMoney.has(sense) && isNoNews(text, sense)) ||
  (sense === 'retaliation' && isFeared(text));

/** What a sentence means before all else it may mean. */
const senseOf = (text: string): SentenceSense | undefined =>
  sensesIn(text).find((sense) => !isSeeming(text, sense));

/** Nobody withdraws without being asked once more, however plainly it was said. */
const isSaidSurely = (sense: SentenceSense): boolean =>
  sense === 'withdraw_unsure' || !(sense.endsWith('_unsure') || sense === 'stop_asked');

/** In signs, of which Chinese needs fewer. */
const longestOptOut = { han: 20, spaced: 60 };
/** Asked for a yes or no, or how to be reached, "that will do" and "call, don't text" are answers. */
const asksForFact = new Set<Asked['question']>(['howmuch', 'since', 'people', 'place', 'who', 'name']);
/** Whatever fact was asked for, a text that says no more than that ours shall end does not tell it. */
const isOptOut = ({ question, text }: Pick<Asked, 'question' | 'text'>): boolean =>
  asksForFact.has(question) && text.length <= longestOptOut[/\p{Script=Han}/u.test(text) ? 'han' : 'spaced'];

const bySentence = ({ question, text }: Asked): Reading<WordCalled> | undefined => {
  const sense = senseOf(text);
  if (sense === undefined || text.length > longestSentence) return undefined;
  if (question === 'any' && sense === 'not_come' && isOneMonthMore(text))
    return { value: { word: 'add', rest: text }, sure: true };
  const word = wordOfSense(sense);
  const sure = isSaidSurely(sense);
  if (question === 'any' || (word === 'stop' && sure && isOptOut({ question, text })))
    return { value: { word, rest: '' }, sure };
  if (question === 'start' && sense === 'stop_asked') return { value: { word, rest: '' }, sure };
  return question === 'start' && ['stop', 'lang', 'call', 'test', 'help'].includes(word) && sure
    ? { value: { word, rest: '' }, sure: word === 'stop' }
    : undefined;
};

/** "7731 status": the number of the case before the word; "4821 money" may be a sum. */
const numberFirst = ({ question, text }: Asked): WordCalled | undefined => {
  const [, rest, spoken] = /^#?(\d{4})[\s,，:：]*(\D{2,20})$/u.exec(bareOf(text)) ?? [];
  if (rest === undefined || spoken === undefined || question !== 'any') return undefined;
  const word = wholeWord(spoken);
  return word !== undefined && word !== 'money' && aboutCase.has(word) ? { word, rest } : undefined;
};

const asksForNumber = new Set<Asked['question']>(['howmuch', 'since', 'people']);
/** 钱 at "how much?" tells nothing, and no news of a payment. */
const isNoNewsAt = (question: Asked['question'], word: ReservedWord): boolean =>
  word === 'money' && asksForNumber.has(question);

/** The questions at which a bare word is an answer: 取消 at the read-back, "help" at the danger question. */
const answersInstead = ({ question, text }: Asked, word: ReservedWord): boolean =>
  (question === 'danger' && (word === 'danger' || word === 'help')) ||
  isNoNewsAt(question, word) ||
  (question === 'readback' &&
    (['withdraw', 'disagree', 'money', 'test', 'correct'].includes(word) ||
      answersReadBack.has(bareOf(text))));

const cries = new Set(
  bareWords.help.filter((spoken) =>
    /^(?:(?:.* )?help(?: me| us)|.*need help|tulong|tulungan.*|patulong|求助|帮忙|帮帮[我忙]|帮我)$/u.test(
      spoken,
    ),
  ),
);
/** "Help" as a first text, and the words for it that are a cry as well: it is asked what is meant. */
const mayBeCry = ({ question, text }: Asked, word: ReservedWord): boolean =>
  word === 'help' && (question === 'start' || cries.has(bareOf(text)));

export const calledIn = (asked: Asked): Reading<WordCalled> | undefined => {
  const word = wholeWord(asked.text);
  if (word !== undefined && !answersInstead(asked, word))
    return { value: { word, rest: '' }, sure: !mayBeCry(asked, word) };
  const began = byBeginning(asked) ?? numberFirst(asked);
  if (began !== undefined) return { value: began, sure: true };
  const danger = dangerFirst(asked);
  if (danger !== undefined) return danger;
  return bySentence(asked);
};

/** Of a payment that came: all of it, and not only that it did. */
export const isCameInFull = (text: string): boolean => {
  const says = (sense: CalledSense): boolean =>
    isHeardIn(hearingOf(text), [calledZh, calledEn, calledTl], sense);
  return senseOf(text) === 'came' && says('in_full') && !says('not_in_full');
};

/** Of a payment that was announced: whether it came, in an everyday sentence. */
export const moneyCameIn = ({ text }: Pick<Asked, 'text'>): PlainAnswer | undefined => {
  const sense = senseOf(text);
  if (sense !== 'came' && sense !== 'not_come' && sense !== 'part_come') return undefined;
  return sense === 'came' ? 'yes' : sense === 'part_come' ? 'part' : 'no';
};
