/** The same text once more tells nothing new: whatever is asked by now, the question is put again and no fact changes. */
import { present } from '#domain/terms/present.ts';
import { onlyAnswerIn } from '../understanding/answer/plain.ts';
import { withOpenQuestion } from './asking.ts';
import { type Dialogue, isFiling, isWished } from './dialogue.ts';
import { doubtAt } from './questions.ts';
import type { Spoken, Turn } from './turn.ts';

const sameWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A digit, a small number or a yes may answer two questions in a row. */
const answersAnything = (text: string): boolean =>
  /^\P{L}*\d{0,3}\P{L}*$/u.test(text) || onlyAnswerIn(text) !== undefined;

/** A name (“Boss Nonoy”), a sum, or a kind that no text may show: said once more where it is asked about, it is right. */
const isConfirmedAgain = ({ dialogue, meaning }: Spoken, words: string): boolean => {
  const { doubts } = dialogue;
  const fact = doubtAt(dialogue);
  const value = fact === undefined ? undefined : doubts[fact];
  const isName = typeof value === 'string' && words.includes(sameWords(value)) && !/\d/.test(words);
  // 大概一万五, asked about, and 大概一万五 once more
  const isRead = fact === 'money' && JSON.stringify(meaning.money?.value) === JSON.stringify(value);
  return isName || isRead || (isWished(dialogue, 'little') && doubts.kind !== undefined);
};

/** What was told is said once more: the open question is put again. */
export const saidAgainTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const words = sameWords(message.text);
  const isSame = dialogue.lastTold === words && !isConfirmedAgain(spoken, words);
  const isCry = meaning.danger === 'yes' || meaning.danger === 'maybe';
  const isOpen = isFiling(dialogue) && dialogue.between === undefined && !dialogue.stopped;
  return isSame && isOpen && !isCry ? withOpenQuestion(dialogue, [], context) : undefined;
};

const factsHeld = ({ answers: { danger: _, ...answers }, doubts, each, ofAll }: Dialogue): string =>
  JSON.stringify([answers, doubts, each, ofAll]);

/** The dialogue after a text, and what the text was if it told a fact. */
export const withLastTold = (before: Dialogue, after: Dialogue, text: string): Dialogue => {
  const { lastTold, ...rest } = after;
  const words = sameWords(text);
  const isTold = factsHeld(before) !== factsHeld(after) && !answersAnything(text);
  const told = isTold || lastTold === words ? words : undefined;
  return { ...rest, ...present({ lastTold: isFiling(after) ? told : undefined }) };
};
