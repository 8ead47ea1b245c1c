/** What follows an answer in place of the next question: the alarm, the end of joining, the call. */
import { callsOut } from '../procedure/matters.ts';
import { alarmTurn } from './danger.ts';
import { sentTurn } from './filing.ts';
import type { Spoken, Turn } from './turn.ts';

/** One of the ways to the end, after an answer; undefined where the next question follows. */
export const afterAnswer = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context } = spoken;
  const { answers, joins, step, wantsCall } = dialogue;
  const isSafe = answers.danger === false;
  if (answers.kind !== undefined && step === 'place' && !isSafe && callsOut(context.procedure, answers.kind))
    return alarmTurn({ ...spoken, message: { ...spoken.message, text: '' } });
  if (joins !== undefined && step === 'send') return sentTurn(spoken);
  return wantsCall && answers.kind !== undefined ? sentTurn(spoken) : undefined;
};
