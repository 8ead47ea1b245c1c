/** What was being told when something else came in between: it waits, and START goes on with it. */
import { present } from '#domain/terms/present.ts';
import { callsOut } from '../procedure/matters.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { wantsToGoOn } from '../understanding/answer/going-on.ts';
import { askedOftenIn } from '../understanding/asked-often.ts';
import { isOnlyCourtesy } from '../understanding/discretion.ts';
import { openQuestion } from './asking.ts';
import { begunDialogue, type Dialogue, hoursFrom, isFiling, withoutWaiting } from './dialogue.ts';
import { newsText } from './facts/said-back.ts';
import { nextStep } from './questions.ts';
import { inReplies, say } from './replies.ts';
import type { Spoken, Turn } from './turn.ts';

type Told = NonNullable<Dialogue['waiting']>;

const toldIn = ({ answers, doubts, skipped, notes, joins }: Dialogue): Told => ({
  answers,
  doubts,
  skipped,
  notes,
  ...present({ joins }),
});

const saysSomething = ({ answers, doubts }: Dialogue): boolean =>
  Object.values({ ...answers, ...doubts }).some((fact) => fact !== undefined);

/** What is kept of `told`, as it was before the cry: without the danger, which is reported, and nobody is asked about it again. */
export const waitingAfterCry = (told: Dialogue, procedure: Procedure): Pick<Dialogue, 'waiting'> => {
  const { kind } = told.answers;
  const isOther = told.joins !== undefined || (saysSomething(told) && !(kind && callsOut(procedure, kind)));
  const before = toldIn(told);
  return isOther ? { waiting: { ...before, answers: { ...before.answers, danger: true } } } : {};
};

/** What is kept of a complaint of one's own when its worker joins others instead. */
export const waitingWhileJoining = (told: Dialogue): Pick<Dialogue, 'waiting'> =>
  told.joins === undefined && saysSomething(told) ? { waiting: toldIn(told) } : {};

/** A complaint that was given up: for some hours it can be taken up again, 还是别取消了. */
export const waitingWhenDropped = (told: Dialogue, at: string): Pick<Dialogue, 'waiting' | 'droppedAt'> =>
  saysSomething(told) ? { waiting: toldIn(told), droppedAt: at } : {};

const droppedWithinHours = 24;

/** Words of another matter, understood or not; a courtesy is none. */
const tellsAnother = ({ notes }: Dialogue): boolean =>
  notes.some((note) => askedOftenIn(note) !== 'thanks' && !isOnlyCourtesy(note));

/** What was given up is gone after a day, and as soon as something else is told. */
export const withoutDropped = (dialogue: Dialogue, now: Date): Dialogue => {
  if (dialogue.droppedAt === undefined) return dialogue;
  const isLate = hoursFrom(dialogue.droppedAt, now) > droppedWithinHours;
  const isOver = isLate || (isFiling(dialogue) && (saysSomething(dialogue) || tellsAnother(dialogue)));
  return isOver ? withoutWaiting(dialogue) : dialogue;
};

/** The turn in which it goes on, as a talk of its own; undefined where nothing waits. */
export const goneOnTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const { waiting } = dialogue;
  if (waiting === undefined || (dialogue.droppedAt !== undefined && !wantsToGoOn(message.text)))
    return undefined;
  const begun: Dialogue = { ...withoutWaiting(begunDialogue(dialogue, message.sid)), ...waiting };
  const after: Dialogue = { ...begun, step: nextStep(begun, context.procedure) };
  const facts = newsText(after.answers, after, context.procedure);
  const back = facts === '' ? [] : say(after, 'sms.understood', { facts });
  return {
    dialogue: after,
    replies: inReplies([...say(after, 'sms.goes_on'), ...back, ...openQuestion(after, context.procedure)]),
  };
};
