/** Who spoke of ending their own life tells that it is now: on the roof, the pills taken. Somebody must come, at once. */
import { present } from '#domain/terms/present.ts';
import { tailOf } from '../../messages/notice.ts';
import { besideBrink, isAtBrink, isDeedDone, tellsPlaceOfWork } from '../../understanding/danger/despair.ts';
import { clearedDialogue, type Dialogue, isFiling } from '../dialogue.ts';
import { inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { waitingAfterCry } from '../waiting.ts';
import { numbersFirst } from './asked.ts';
import { caseDescribed, placeTold } from './described.ts';
import { crisisFirst } from './despair.ts';

/** A place that somebody can come to. */
const placeBesideBrink = (spoken: Spoken): string | undefined => {
  const { message } = spoken;
  const beside = { ...spoken, message: { ...message, text: besideBrink(message.text) } };
  return placeTold(beside) === undefined ? undefined : placeTold(spoken);
};

/** Where they are is asked until it is known; the pay that was being told waits. */
const describedAtBrink = (spoken: Spoken, { caseId }: KnownCase): Dialogue => {
  const { dialogue, context } = spoken;
  const { place = placeBesideBrink(spoken) } = dialogue.answers;
  return {
    ...clearedDialogue(dialogue),
    step: 'danger_details',
    endangered: caseId,
    despair: true,
    answers: present({ place }),
    ...(isFiling(dialogue) ? waitingAfterCry(dialogue, context.procedure) : {}),
  };
};

/** Where poison was taken an ambulance is needed first; else somebody who listens as well. */
const calledAtBrink = (spoken: Spoken): readonly string[] =>
  isDeedDone(spoken.message.text)
    ? numbersFirst(spoken)
    : crisisFirst(spoken.dialogue, spoken.context.procedure);

/** 工地在江边, asked where it is: the place of the work, and not of who writes. */
const isPlaceOfWork = ({ dialogue, message: { text } }: Spoken): boolean =>
  dialogue.step === 'place' && tellsPlaceOfWork(text);

/** Undefined for any other text, and of whoever did not speak of it before. */
export const brinkTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const isNow = dialogue.despair === true && isAtBrink(message.text) && !isPlaceOfWork(spoken);
  const on = isNow ? caseDescribed(spoken) : undefined;
  if (on === undefined) return undefined;
  const after = describedAtBrink(spoken, on);
  const told = say(dialogue, 'sms.danger_known', { tail: tailOf(on.number) });
  const asked = say(
    dialogue,
    after.answers.place === undefined ? 'sms.ask.danger_details' : 'sms.ask.danger_what',
  );
  const first = calledAtBrink(spoken);
  return {
    dialogue: after,
    command: { do: 'report_danger', on, words: message.text },
    replies: [...first, ...inReplies([...told, ...asked])],
    refused: [...first, ...say(dialogue, 'sms.sorry')],
    owed: true,
  };
};
