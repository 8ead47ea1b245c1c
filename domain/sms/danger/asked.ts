/** What is said where it is asked whether somebody is in danger, and what is asked of that: which number to call, what is meant. */
import { asksWhomToCall, isSilentOnDanger } from '../../understanding/danger/books.ts';
import { hasHelpBeen } from '../../understanding/danger/rescue.ts';
import { asksWhatIsMeant } from '../../understanding/our-words.ts';
import { withOpenQuestion } from '../asking.ts';
import { type Dialogue, isFiling, withNote } from '../dialogue.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { digitIn } from '../menus.ts';
import { emergencyNumbersText, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';

const isDangerAsked = ({ between, step }: Dialogue): boolean =>
  between?.about === 'danger' || (between === undefined && step === 'danger');

/** How the case stands is asked, or it is told that the police came: no sign of danger, and none that there is none. */
const isOfSomethingElse = (spoken: Spoken): boolean => {
  const { dialogue, message, meaning } = spoken;
  if (meaning.danger !== 'maybe' || !isDangerAsked(dialogue) || !isSilentOnDanger(message.text)) return false;
  return hasHelpBeen(message.text) || understoodAs(spoken, 'any').called?.sure === true;
};

/** What is said about danger now: by digit where that was the question. */
export const dangerSaid = (spoken: Spoken): Spoken['meaning']['danger'] => {
  const { dialogue, message, meaning } = spoken;
  const digit = isDangerAsked(dialogue) ? digitIn(message.text) : undefined;
  if (digit === 1) return 'yes';
  if (digit === 2) return 'no';
  return isOfSomethingElse(spoken) ? 'none' : meaning.danger;
};

export const numbersFirst = ({ dialogue, context }: Spoken): readonly string[] =>
  say(dialogue, 'sms.emergency', { numbers: emergencyNumbersText(dialogue, context.procedure) });

/** Which number to call, asked by somebody who tells of no danger: the numbers, and nobody is called out. */
const numbersTold = (spoken: Spoken): Turn => {
  const { dialogue, message, context } = spoken;
  const noted = isFiling(dialogue) ? withNote(dialogue, message.text) : dialogue;
  const isTold = dialogue.between?.about === 'danger';
  return { ...withOpenQuestion(noted, isTold ? [] : numbersFirst(spoken), context), owed: true };
};

/** Who does not know what is meant by danger is told, and asked again. */
const explainedTurn = ({ dialogue, context }: Spoken): Turn => ({
  ...withOpenQuestion(dialogue, say(dialogue, 'sms.danger_means'), context),
  owed: true,
});

/** A question about danger itself; undefined for any other text. */
export const askedOfDangerTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  if (asksWhomToCall(message.text)) return numbersTold(spoken);
  return isDangerAsked(dialogue) && asksWhatIsMeant(message.text) ? explainedTurn(spoken) : undefined;
};
