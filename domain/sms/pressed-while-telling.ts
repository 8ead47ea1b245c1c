/** Pressed to give up what they are telling: nobody may force them, nothing is dropped, and the office reads of it. */
import { present } from '#domain/terms/present.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { isPressedToStop, isThreatened } from '../understanding/pressed.ts';
import { asksWhetherToSign, isToldToSign } from '../understanding/told-to-sign.ts';
import { withOpenQuestion } from './asking.ts';
import { type Dialogue, factSteps, isFiling, withNote } from './dialogue.ts';
import { withFactsOf } from './facts/taken.ts';
import { nextStep } from './questions.ts';
import { say } from './replies.ts';
import type { Spoken, Turn } from './turn.ts';

const stepsPressed: readonly Dialogue['step'][] = [...factSteps, 'danger', 'name', 'send'];

/** What they read of it; empty for any other text. Who signed already is told to sign nothing. */
export const notForced = (dialogue: Dialogue, text: string): readonly string[] => {
  if (!isFiling(dialogue)) return [];
  if (isPressedToStop(text)) return say(dialogue, 'sms.not_forced');
  return isToldToSign(text) || asksWhetherToSign(text) ? say(dialogue, 'sms.answer.sign') : [];
};

/** A number beside it is kept; names are asked for anew. */
const numbersBesidePressure = ({ money, months, since, people }: Meaning): Meaning => ({
  danger: 'none',
  asksBack: [],
  ...present({ money, months, since, people }),
});

const numbersKept = (spoken: Spoken): Dialogue => {
  const { dialogue, meaning, message, context } = spoken;
  const noted = withNote(dialogue, message.text);
  if (!factSteps.some((step) => step === dialogue.step)) return noted;
  const { dialogue: told } = withFactsOf(
    { dialogue: noted, context },
    numbersBesidePressure(meaning),
    'asked',
  );
  return { ...told, step: nextStep(told, context.procedure) };
};

/** Who is threatened is asked first whether somebody is in danger. */
export const pressedWhileTelling = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const isOpen = dialogue.between === undefined && stepsPressed.includes(dialogue.step) && !dialogue.stopped;
  const said = isOpen ? notForced(dialogue, message.text) : [];
  const isDanger = meaning.danger === 'yes' || (meaning.danger === 'maybe' && isThreatened(message.text));
  return said.length === 0 || isDanger ? undefined : withOpenQuestion(numbersKept(spoken), said, context);
};
