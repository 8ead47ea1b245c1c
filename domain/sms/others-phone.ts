/** The phone is the boss's: nothing is told on it any more. Another number is noted, and it is said that only who writes is texted. */
import { isSilentOnDanger } from '../understanding/danger/books.ts';
import { isFirmShaped } from '../understanding/employer/said.ts';
import { isBossPhone, wishesOtherNumber } from '../understanding/others-phone.ts';
import { withOpenQuestion } from './asking.ts';
import { newestOpenCase, onlyCase } from './case/named.ts';
import { clearedDialogue, type Dialogue, isFiling, withNote, withoutWaiting } from './dialogue.ts';
import { say } from './replies.ts';
import { withWishes } from './treated.ts';
import type { Spoken, Turn } from './turn.ts';

const wishesOfSilence = ['little', 'no_call', 'no_contact'] as const;

/** What was told is no more read on it, by whomever writes from it next. */
const silenced = (dialogue: Dialogue): Dialogue => ({
  ...withWishes(withoutWaiting(clearedDialogue(dialogue)), wishesOfSilence),
  stopped: true,
});

/** Whoever has the case reads which number to use. */
const bossPhoneTurn = ({ dialogue, message, context }: Spoken): Turn => {
  const on = onlyCase(context) ?? newestOpenCase(context);
  const replies = say(dialogue, 'sms.others_phone');
  const command =
    on === undefined ? ({ do: 'stop' } as const) : ({ do: 'write', on, words: message.text } as const);
  return {
    dialogue: silenced(dialogue),
    command,
    replies,
    refused: replies,
    owed: true,
    wishes: wishesOfSilence,
  };
};

const otherNumberTurn = ({ dialogue, message, context }: Spoken): Turn => {
  const lines = say(dialogue, 'sms.answer.other_number');
  const on = isFiling(dialogue) ? undefined : (onlyCase(context) ?? newestOpenCase(context));
  const noted = isFiling(dialogue) ? withNote(dialogue, message.text) : dialogue;
  const turn = withOpenQuestion(noted, lines, context);
  return on === undefined
    ? turn
    : { ...turn, command: { do: 'write', on, words: message.text }, refused: lines };
};

/** Undefined for any other text, in danger, and after STOP. */
export const othersPhoneTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const isThreat = meaning.danger === 'maybe' && !isSilentOnDanger(message.text);
  const isDanger = meaning.danger === 'yes' || isThreat || dialogue.between?.about === 'danger';
  if (dialogue.stopped || isDanger || dialogue.step === 'danger_details' || isFirmShaped(message.text))
    return undefined;
  if (isBossPhone(message.text)) return bossPhoneTurn(spoken);
  return wishesOtherNumber(message.text) ? otherNumberTurn(spoken) : undefined;
};
