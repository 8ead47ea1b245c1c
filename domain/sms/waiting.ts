/** A complaint that was being told when somebody cried for help: it waits, and START goes on with it. */
import { callsOut } from '../procedure/matters.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { openQuestion } from './asking.ts';
import { begunDialogue, type Dialogue } from './dialogue.ts';
import { nextStep } from './questions.ts';
import { inReplies, say } from './replies.ts';
import { newsText } from './said-back.ts';
import type { Spoken, Turn } from './turn.ts';

type Told = NonNullable<Dialogue['waiting']>;

/** The complaint itself, without the danger: that is reported already, and nobody is asked about it again. */
const toldIn = ({ answers, doubts, skipped, notes }: Dialogue): Told => ({
  answers: { ...answers, danger: true },
  doubts,
  skipped,
  notes,
});

const isWorthKeeping = ({ answers, doubts, joins }: Dialogue, procedure: Procedure): boolean =>
  joins === undefined &&
  Object.keys({ ...answers, ...doubts }).length > 0 &&
  (answers.kind === undefined || !callsOut(procedure, answers.kind));

/** What is kept of `told`, the complaint as it was before the cry. */
export const waitingIn = (told: Dialogue, procedure: Procedure): Pick<Dialogue, 'waiting'> =>
  isWorthKeeping(told, procedure) ? { waiting: toldIn(told) } : {};

/** The turn in which it goes on, as a complaint of its own; undefined where none waits. */
export const goneOnTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const { waiting } = dialogue;
  if (waiting === undefined) return undefined;
  const begun = { ...begunDialogue(dialogue, message.sid), ...waiting };
  const after: Dialogue = { ...begun, step: nextStep(begun, context.procedure) };
  const facts = newsText(after.answers, after, context.procedure);
  const back = facts === '' ? [] : say(after, 'sms.understood', { facts });
  return {
    dialogue: after,
    replies: inReplies([...say(after, 'sms.goes_on'), ...back, ...openQuestion(after, context.procedure)]),
  };
};
