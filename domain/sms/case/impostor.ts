/** Somebody poses as an office: the worker is told to give nothing, and what they wrote is kept. */
import { tailOf } from '../../messages/notice.ts';
import { gaveReceiptAway, tellsOfImpostor } from '../../understanding/impostor.ts';
import { withOpenQuestion } from '../asking.ts';
import { isFiling, withNote } from '../dialogue.ts';
import { inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { newestOpenCase } from './named.ts';

/** While a complaint is told, the words go with it and its question stays open. */
const warnedWhileTelling = ({ dialogue, message, context }: Spoken): Turn =>
  withOpenQuestion(withNote(dialogue, message.text), say(dialogue, 'sms.answer.impostor'), context);

/** Undefined for any other text. */
export const impostorTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const isCalm = !dialogue.stopped && dialogue.step !== 'danger_details' && dialogue.between === undefined;
  if (!isCalm || !tellsOfImpostor(message.text)) return undefined;
  if (isFiling(dialogue)) return warnedWhileTelling(spoken);
  const isGiven = gaveReceiptAway(message.text);
  const warned = say(dialogue, isGiven ? 'sms.answer.receipt_given' : 'sms.answer.impostor');
  const on = newestOpenCase(context);
  if (on === undefined) return { dialogue, replies: inReplies([...warned, ...say(dialogue, 'sms.begin')]) };
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: inReplies([...warned, ...say(dialogue, 'sms.added', { tail: tailOf(on.number) })]),
    refused: warned,
  };
};
