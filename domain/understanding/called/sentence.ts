/** An everyday sentence that means a reserved word: "stop texting me", 钱到账了. */

import { isFeared } from '../danger/fears.ts';
import { withoutWishOfOthers } from '../discretion.ts';
import { isOnlyOutOfReach } from '../kind/out-of-reach.ts';
import type { Asked, Reading, ReservedWord, WordCalled } from '../meaning.ts';
import { isNoNews, isOneMonthMore } from '../money/news.ts';
import { hearingOf, isInPinyin } from '../text/hearing.ts';
import { readOnce } from '../text/reading-once.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import { calledEn } from '../words/called.en.ts';
import { calledTl } from '../words/called.tl.ts';
import { calledZh } from '../words/called.zh.ts';
import { calledBesideEn, calledBesideTl, calledBesideZh } from '../words/called-beside.ts';
import type { CalledSense } from '../words/called-senses.ts';

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
  'call_unsure',
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
  isHeard(text, book, 'other_writes') && !isHeard(text, book, 'names_us')
    ? senses.map((sense) => (sense === 'stop' ? 'stop_unsure' : sense))
    : senses;
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
  (sense === 'retaliation' && (isFeared(text) || isOnlyOutOfReach(text)));

/** What a sentence means before all else it may mean. */
export const senseOf = (text: string): SentenceSense | undefined =>
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

const beside = asTyped([calledBesideZh, calledBesideEn, calledBesideTl]);

/** "No more texts but call me": nothing ends by it, and whether we shall call is asked. */
const callInstead = (text: string): Reading<WordCalled> | undefined =>
  beside.isIn(text, 'call_instead') ? { value: { word: 'call', rest: text }, sure: false } : undefined;

/** "Scrap that, lets begin again": whatever is asked, all is told anew. */
export const beginsAgain = (text: string): boolean => senseOf(text) === 'start';

/** 不对 重来: that it is wrong is the answer, and what is wrong is asked. */
const saysWrongFirst = /^\P{L}*(?:不对|不是|错)/u;

export const bySentence = ({ question, text }: Asked): Reading<WordCalled> | undefined => {
  const instead = question === 'contact' ? undefined : callInstead(text);
  if (instead !== undefined) return instead;
  const sense = senseOf(text);
  if (sense === undefined || text.length > longestSentence) return undefined;
  if (question === 'any' && sense === 'not_come' && isOneMonthMore(text))
    return { value: { word: 'add', rest: text }, sure: true };
  const word = wordOfSense(sense);
  const sure = isSaidSurely(sense);
  if (question === 'any' || (word === 'stop' && sure && isOptOut({ question, text })))
    return { value: { word, rest: '' }, sure };
  if (question === 'start' && sense === 'stop_asked') return { value: { word, rest: '' }, sure };
  if (question === 'readback' && sense === 'start' && !saysWrongFirst.test(text))
    return { value: { word, rest: '' }, sure };
  return question === 'start' && ['stop', 'lang', 'call', 'test', 'help'].includes(word) && sure
    ? { value: { word, rest: '' }, sure: word === 'stop' }
    : undefined;
};
