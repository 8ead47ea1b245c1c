/** Silent dialogues: one reminder after a day; after three days staff may call back. */
import type { Procedure } from '../procedure/procedure.ts';
import type { Dialogue } from './dialogue.ts';
import { openQuestion, say } from './replies.ts';

const hourInMs = 3_600_000;
export const remindAfterHours = 24;
export const parkAfterHours = 72;

export interface Silence {
  readonly dialogue: Dialogue;
  readonly replies: readonly string[];
  /** now a lead: staff may call back */
  readonly parked: boolean;
}

const isUnfinished = ({ step }: Dialogue): boolean => step !== 'idle' && step !== 'danger_details';

/** The step that is due for a silent dialogue at `now`; undefined when none is, and always after STOP. */
export const silenceOf = (dialogue: Dialogue, now: Date, procedure: Procedure): Silence | undefined => {
  const hours = (now.getTime() - Date.parse(dialogue.lastAt)) / hourInMs;
  if (!isUnfinished(dialogue) || dialogue.stopped || dialogue.parked) return undefined;
  if (hours >= parkAfterHours) return { dialogue: { ...dialogue, parked: true }, replies: [], parked: true };
  if (hours < remindAfterHours || dialogue.reminded) return undefined;
  return {
    dialogue: { ...dialogue, reminded: true },
    replies: [...say(dialogue, 'sms.reminder'), ...openQuestion(dialogue, procedure)],
    parked: false,
  };
};
