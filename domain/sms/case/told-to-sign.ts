/** Who has a case and is to sign something is told to wait; that it is demanded of them is reported as pressure. */
import { tailOf } from '../../messages/notice.ts';
import { tellsOfReceipt } from '../../understanding/money/less-paid.ts';
import { asksWhetherToSign, isToldToSign } from '../../understanding/told-to-sign.ts';
import { withoutBetween } from '../dialogue.ts';
import { inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { newestOpenCase } from './named.ts';
import { pressureReported } from './words.ts';

const asksOfPayment = ({ payments }: KnownCase): boolean => payments.some(({ says }) => says === undefined);

/** Undefined for any other text, and where it tells of a payment that is asked about. */
export const toldToSignTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = newestOpenCase(context);
  const isFree = dialogue.between === undefined || dialogue.between.about === 'belongs';
  if (on === undefined || dialogue.step !== 'idle' || dialogue.stopped || !isFree) return undefined;
  if (asksOfPayment(on) && tellsOfReceipt(message.text)) return undefined;
  const wait = say(dialogue, 'sms.answer.sign');
  if (isToldToSign(message.text)) {
    const turn = pressureReported(spoken, on, message.text);
    return { ...turn, replies: inReplies([...wait, ...turn.replies]) };
  }
  if (!asksWhetherToSign(message.text)) return undefined;
  return {
    dialogue: withoutBetween(dialogue),
    command: { do: 'write', on, words: message.text },
    replies: inReplies([...wait, ...say(dialogue, 'sms.added', { tail: tailOf(on.number) })]),
    refused: wait,
  };
};
