/** The code from the page on which a worker changed how they are reached: sent from the phone that is meant, it counts. */
import { tailOf } from '#domain/messages/notice.ts';
import { isBareCode } from '../case/receipt-in.ts';
import { triedTooOften, wrongNumber } from '../case/status.ts';
import { isFiling } from '../dialogue.ts';
import { say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';

/** A number that is no code of this phone is an answer where one is waited for, and else a wrong one. */
const unknownCode = ({ dialogue, message, today }: Spoken): Turn | undefined =>
  dialogue.stopped || isFiling(dialogue) || !isBareCode(message.text)
    ? undefined
    : wrongNumber(dialogue, today, 'sms.contact_unknown');

/** The turn of a code; undefined for any other text. Who sends one wants texts again. */
export const contactCodeTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context, today } = spoken;
  if (context.contactAsked === undefined) return unknownCode(spoken);
  if (triedTooOften(dialogue, today)) return { dialogue, replies: say(dialogue, 'sms.too_many') };
  const { code, number } = context.contactAsked;
  return {
    dialogue: { ...dialogue, stopped: false },
    command: { do: 'take_contact', code },
    replies: say(dialogue, 'sms.contact_taken', { tail: tailOf(number) }),
    refused: say(dialogue, 'sms.contact_unknown'),
  };
};
