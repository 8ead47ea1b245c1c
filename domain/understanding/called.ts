/** Reserved words, called by themselves or by a sentence that means them. */
import { byBeginning, dangerFirst, numberFirst } from './called/begun.ts';
import { bySentence, senseOf } from './called/sentence.ts';
import { bareOf, isCryWord, wholeWord } from './called/whole-word.ts';
import { namedBy, pointedIn } from './kind/books.ts';
import type { Asked, PlainAnswer, Reading, ReservedWord, WordCalled } from './meaning.ts';
import { hearingOf } from './text/hearing.ts';
import { isHeardIn } from './text/saying.ts';
import { calledEn } from './words/called.en.ts';
import { calledTl } from './words/called.tl.ts';
import { answersReadBack } from './words/called.ts';
import { calledZh } from './words/called.zh.ts';
import type { CalledSense } from './words/called-senses.ts';

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

/** "Help" as a first text, and the words for it that are a cry as well: it is asked what is meant. */
const mayBeCry = ({ question, text }: Asked, word: ReservedWord): boolean =>
  word === 'help' && (question === 'start' || isCryWord(text));

/** "How do I complain, boss not pay me", paano po magreklamo, di ako binayaran: what is asked is answered by going on with it. */
const isComplaintBesideHelp = (asked: Asked, called: Reading<WordCalled> | undefined): boolean =>
  asked.question === 'start' &&
  called?.value.word === 'help' &&
  namedBy(asked.text, pointedIn(asked))?.sure === true;

const inSentence = (asked: Asked): Reading<WordCalled> | undefined => {
  const called = bySentence(asked);
  return isComplaintBesideHelp(asked, called) ? undefined : called;
};

export const calledIn = (asked: Asked): Reading<WordCalled> | undefined => {
  const word = wholeWord(asked.text);
  if (word !== undefined && !answersInstead(asked, word))
    return { value: { word, rest: '' }, sure: !mayBeCry(asked, word) };
  const began = byBeginning(asked) ?? numberFirst(asked);
  if (began !== undefined) return { value: began, sure: true };
  const danger = dangerFirst(asked);
  if (danger !== undefined) return danger;
  return inSentence(asked);
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
