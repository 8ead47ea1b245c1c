/** Who waits for help asks us something: it is answered, and the officer on duty has the words. */

import type { Key } from '../../messages/text.ts';
import { askedByHeldIn, type HeldAsks } from '../../understanding/danger/asked-by-held.ts';
import { emergencyNumbersText, inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';

const answersToHeld: { readonly [A in HeldAsks]: Key } = {
  when: 'sms.answer.held_when',
  safe: 'sms.answer.held_safe',
  out: 'sms.answer.held_out',
};

/** The answer, and where it is, as long as nobody knows; undefined where nothing is asked. */
export const heldAskedTurn = (spoken: Spoken, on: KnownCase): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const asks = askedByHeldIn(message.text);
  if (asks === undefined || dialogue.despair) return undefined;
  const numbers = emergencyNumbersText(dialogue, context.procedure);
  const isPlaceOpen = dialogue.step === 'danger_details' && dialogue.answers.place === undefined;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: inReplies([
      ...say(dialogue, answersToHeld[asks], { numbers }),
      ...(isPlaceOpen ? say(dialogue, 'sms.danger_where') : []),
    ]),
    refused: say(dialogue, 'sms.sorry'),
    owed: true,
  };
};
