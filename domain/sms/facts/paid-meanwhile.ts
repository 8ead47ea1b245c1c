/** "They paid me today", while a complaint is told: the sum that stands is asked for anew, and nothing is read from the day. */
import { isPaidBare } from '../../understanding/money/came-bare.ts';
import { withOpenQuestion } from '../asking.ts';
import { type Dialogue, type DialogueStep, factSteps, withNote } from '../dialogue.ts';
import { without } from '../facts.ts';
import { nextStep } from '../questions.ts';
import { say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';

const stepsPaidMeanwhile: readonly DialogueStep[] = [...factSteps, 'name', 'send'];

/** What is owed still, nobody knows but the worker. */
const withoutSumThatCame = (dialogue: Dialogue): Dialogue => ({
  ...dialogue,
  answers: without(dialogue.answers, ['money']),
  doubts: without(dialogue.doubts, ['money']),
  skipped: dialogue.skipped.filter((each) => each !== 'owed'),
});

export const paidMeanwhileTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const isOpen = dialogue.between === undefined && stepsPaidMeanwhile.includes(dialogue.step);
  if (!isOpen || !isPaidBare(message.text)) return undefined;
  const open = withoutSumThatCame(withNote(dialogue, message.text));
  const isKnown = dialogue.answers.money !== undefined || dialogue.doubts.money !== undefined;
  const after: Dialogue = isKnown
    ? { ...open, failures: 0, step: dialogue.step === 'kind' ? 'kind' : nextStep(open, context.procedure) }
    : withNote(dialogue, message.text);
  return withOpenQuestion(after, say(after, 'sms.added_draft'), context);
};
