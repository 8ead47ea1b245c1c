/** Silent dialogues: one reminder after a day; after three days staff may call back. */
import type { Procedure } from '../procedure/procedure.ts';
import { withOpenQuestion } from './asking.ts';
import { type Dialogue, isFiling } from './dialogue.ts';
import { say } from './replies.ts';

const silentHourInMs = 3_600_000;
export const remindAfterHours = 24;
export const parkAfterHours = 72;

export interface Silence {
  readonly dialogue: Dialogue;
  readonly replies: readonly string[];
  /** now a lead: staff may call back */
  readonly parked: boolean;
}

/** The step that is due for a silent dialogue at `now`; undefined when none is, and always after STOP. */
export const silenceOf = (dialogue: Dialogue, now: Date, procedure: Procedure): Silence | undefined => {
  const hours = (now.getTime() - Date.parse(dialogue.lastAt)) / silentHourInMs;
  if (!isFiling(dialogue) || dialogue.stopped || dialogue.parked) return undefined;
  if (hours >= parkAfterHours) return { dialogue: { ...dialogue, parked: true }, replies: [], parked: true };
  if (hours < remindAfterHours || dialogue.reminded) return undefined;
  return {
    dialogue: { ...dialogue, reminded: true },
    replies: withOpenQuestion(dialogue, say(dialogue, 'sms.reminder'), { procedure }).replies,
    parked: false,
  };
};
