/** 没事我气话, told while the pay goes on by who spoke of ending their life: thanked, told to the officer, and no all-clear. */
import { isSaidInAnger } from '../../understanding/danger/said-in-anger.ts';
import { openQuestion } from '../asking.ts';
import { inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { caseDescribed } from './described.ts';
import { crisisThanks } from './despair.ts';

/** While it is asked where they are, whatever they say is thanked already. */
export const despairTakenBack = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const isOpen = dialogue.despair === true && dialogue.step !== 'danger_details' && !dialogue.stopped;
  const on = isOpen && isSaidInAnger(message.text) ? caseDescribed(spoken) : undefined;
  if (on === undefined) return undefined;
  const asked = openQuestion(dialogue, context.procedure);
  const goesOn = dialogue.step === 'idle' ? say(dialogue, 'sms.pay_next') : asked;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: inReplies([...crisisThanks(dialogue, context.procedure), ...goesOn]),
    refused: say(dialogue, 'sms.sorry'),
    owed: true,
  };
};
