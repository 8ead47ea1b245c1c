/** The last four of a case that were asked for just now, and what else is said in their place. */
import { readTail } from '../../messages/notice.ts';
import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import { isPressed, isWatched } from '../../understanding/pressed.ts';
import { asWritten } from '../../understanding/text/spelling.ts';
import type { Spoken, Turn } from '../turn.ts';
import { wordTurn } from '../words/reserved-words.ts';
import { caseWithTail, newestOpenCase } from './named.ts';
import { pressureReported } from './words.ts';

const isTailOf = ({ message, context }: Spoken): boolean =>
  caseWithTail(readTail(asWritten(message.text).replace(/^#|[\s.。]+$/gu, '')), context.cases) !== undefined;

/** 老板逼我的, asked which case shall end: nothing ends, and it is reported; whoever looks on reads nothing. */
const pressedAtTail = (spoken: Spoken): Turn | undefined => {
  const { message, context, tailAsked } = spoken;
  const on = newestOpenCase(context);
  if (tailAsked !== 'withdraw' || on === undefined) return undefined;
  if (isPressed(message.text)) return pressureReported(spoken, on, message.text);
  return isWatched(message.text)
    ? { ...pressureReported(spoken, on, message.text), replies: [], refused: [] }
    : undefined;
};

/** HBKB alone, after "send WITHDRAW and the last 4": the word with them. A bare yes is asked for them once more. */
export const tailGivenTurn = (spoken: Spoken): Turn | undefined => {
  const { tailAsked, message, dialogue } = spoken;
  if (tailAsked === undefined || dialogue.stopped) return undefined;
  if (isTailOf(spoken)) return wordTurn(tailAsked, spoken, message.text);
  return (
    pressedAtTail(spoken) ??
    (onlyAnswerIn(message.text) === 'yes' ? wordTurn(tailAsked, spoken, '') : undefined)
  );
};
