/** Silent dialogues: one reminder after a day; after three days staff may call back. */
import type { Procedure } from '../procedure/procedure.ts';
import { withOpenQuestion } from './asking.ts';
import { type Dialogue, hoursFrom, isFiling, withoutBetween } from './dialogue.ts';
import { say } from './replies.ts';

export const remindAfterHours = 24;
export const parkAfterHours = 72;

export interface Silence {
  readonly dialogue: Dialogue;
  readonly replies: readonly string[];
  /** now a lead: staff may call back */
  readonly parked: boolean;
  /** words of which nobody said where they belong: they go to the case */
  readonly held?: string;
}

/** Nobody said whether these words belong to the case: after a day they go to it, and nobody is texted. */
const heldOf = (dialogue: Dialogue, hours: number): Silence | undefined =>
  dialogue.between?.about === 'belongs' && hours >= remindAfterHours
    ? { dialogue: withoutBetween(dialogue), replies: [], parked: false, held: dialogue.between.words }
    : undefined;

/** Whether somebody's silence is attended to: a complaint is being told, or words wait for where they belong. */
export const awaitsAnswer = (dialogue: Dialogue): boolean =>
  isFiling(dialogue) || dialogue.between?.about === 'belongs';

/** The step that is due for a silent dialogue at `now`; undefined when none is, and always after STOP. */
export const silenceOf = (dialogue: Dialogue, now: Date, procedure: Procedure): Silence | undefined => {
  const hours = hoursFrom(dialogue.lastAt, now);
  if (!isFiling(dialogue)) return heldOf(dialogue, hours);
  if (dialogue.stopped || dialogue.parked) return undefined;
  if (hours >= parkAfterHours) return { dialogue: { ...dialogue, parked: true }, replies: [], parked: true };
  if (hours < remindAfterHours || dialogue.reminded) return undefined;
  return {
    dialogue: { ...dialogue, reminded: true },
    replies: withOpenQuestion(dialogue, say(dialogue, 'sms.reminder'), { procedure }).replies,
    parked: false,
  };
};
