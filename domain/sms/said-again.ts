/** The same text once more tells nothing new: whatever is asked by now, the question is put again and no fact changes. */
import { present } from '#domain/terms/present.ts';
import { onlyAnswerIn } from '../understanding/plain-answer.ts';
import { withOpenQuestion } from './asking.ts';
import { type Dialogue, isFiling } from './dialogue.ts';
import { doubtAt } from './questions.ts';
import type { Spoken, Turn } from './turn.ts';

const sameWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A digit, a small number or a yes may answer two questions in a row. */
const answersAnything = (text: string): boolean =>
  /^\P{L}*\d{0,3}\P{L}*$/u.test(text) || onlyAnswerIn(text) !== undefined;

/** What was told is said once more; where it is what is read back just now, that is a yes. */
export const saidAgainTurn = ({ dialogue, message, meaning, context }: Spoken): Turn | undefined => {
  const isSame = dialogue.lastTold !== undefined && dialogue.lastTold === sameWords(message.text);
  const isCry = meaning.danger === 'yes' || meaning.danger === 'maybe';
  const isOpen = isFiling(dialogue) && dialogue.between === undefined && doubtAt(dialogue) === undefined;
  return isSame && isOpen && !isCry && !dialogue.stopped
    ? withOpenQuestion(dialogue, [], context)
    : undefined;
};

const factsHeld = ({ answers: { danger: _, ...answers }, doubts }: Dialogue): string =>
  JSON.stringify([answers, doubts]);

/** The dialogue after a text, and what the text was if it told a fact. */
export const withLastTold = (before: Dialogue, after: Dialogue, text: string): Dialogue => {
  const { lastTold, ...rest } = after;
  const words = sameWords(text);
  const isTold = factsHeld(before) !== factsHeld(after) && !answersAnything(text);
  const told = isTold || lastTold === words ? words : undefined;
  return { ...rest, ...present({ lastTold: isFiling(after) ? told : undefined }) };
};
