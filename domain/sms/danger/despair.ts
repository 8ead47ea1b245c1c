/** Somebody would end their own life: a human word, whom to call, one question; and what they are owed is not forgotten. */
import type { Procedure } from '../../procedure/procedure.ts';
import { isDespair } from '../../understanding/danger/despair.ts';
import type { Dialogue } from '../dialogue.ts';
import { crisisNumbersText, inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { isOfPay, isPayWaiting, payTurn } from './pay-beside.ts';

export const crisisFirst = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  say(dialogue, 'sms.crisis', { numbers: crisisNumbersText(dialogue, procedure) });

/** The question, behind what was told of pay. */
export const crisisAsked = (dialogue: Dialogue, isPayTold: boolean): readonly string[] => [
  ...(isPayTold ? say(dialogue, 'sms.pay_waits') : []),
  ...say(dialogue, 'sms.ask.crisis'),
];

export const crisisThanks = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  say(dialogue, 'sms.crisis_thanks', { numbers: crisisNumbersText(dialogue, procedure) });

const thanked = ({ dialogue, context }: Spoken): readonly string[] =>
  crisisThanks(dialogue, context.procedure);

/** Said once more: whom to call, once more. */
const saidAgain = ({ dialogue, context }: Spoken): readonly string[] =>
  inReplies([...crisisFirst(dialogue, context.procedure), ...crisisAsked(dialogue, false)]);

/** Whatever is answered, the officer on duty has it and calls; then what they are owed goes on, where any of it was told. */
export const despairTurn = (spoken: Spoken, on: KnownCase, after: Dialogue): Turn => {
  const { dialogue, message } = spoken;
  const told = { command: { do: 'write', on, words: message.text }, owed: true } as const;
  const refused = say(dialogue, 'sms.sorry');
  if (isDespair(message.text)) return { ...told, dialogue, replies: saidAgain(spoken), refused };
  if (isOfPay(spoken) || isPayWaiting(dialogue)) {
    const pay = payTurn({ ...spoken, dialogue: after });
    return {
      ...told,
      dialogue: pay.dialogue,
      replies: inReplies([...thanked(spoken), ...pay.replies]),
      refused,
    };
  }
  return {
    ...told,
    dialogue: after,
    replies: inReplies([...thanked(spoken), ...say(dialogue, 'sms.pay_next')]),
    refused,
  };
};
