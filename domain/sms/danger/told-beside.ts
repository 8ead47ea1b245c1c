/**
 * What is told while it is asked whether somebody is in danger: it is kept and said back. The question is put once more in a
 * line of its own; then the talk goes on, the office reads that it was not said, and silence still counts as a yes.
 */
import { text as inCatalogue } from '../../messages/text.ts';
import { isSilentOnDanger } from '../../understanding/danger/books.ts';
import { openQuestion } from '../asking.ts';
import { type Dialogue, isFiling, withNote, withoutBetween } from '../dialogue.ts';
import { nextStep, withoutQuestion } from '../questions.ts';
import { inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';

/** So many texts may tell something else before the talk goes on. */
const mostTold = 2;

type DangerUnsaid = NonNullable<Dialogue['dangerUnsaid']>;

/** The question, or what made us ask it, that nobody answered; undefined where it was answered since. */
export const dangerUnanswered = ({ between, dangerUnsaid, answers }: Dialogue): DangerUnsaid | undefined => {
  if (between?.about === 'danger' && between.calm) return undefined;
  if (between?.about === 'danger') return { since: between.since, words: between.words };
  return answers.danger === undefined ? dangerUnsaid : undefined;
};

/** Asked because of a sign of danger, the question stays open for who falls silent. */
const leftOpen = ({ between, notes }: Dialogue): Partial<Dialogue> => {
  if (between?.about !== 'danger') return {};
  const isSign = [...notes, between.words].some((words) => !isSilentOnDanger(words));
  return isSign ? { dangerUnsaid: { since: between.since, words: between.words } } : {};
};

/** The question is left out, and the office reads that it was asked. */
export const withDangerUnsaid = (dialogue: Dialogue): Dialogue => {
  const unsaid = withNote(withoutBetween(dialogue), inCatalogue(dialogue.language, 'sms.danger_unsaid'));
  const left = withoutQuestion({ ...unsaid, step: 'danger', failures: 0 });
  return { ...left, ...leftOpen(dialogue) };
};

const goneOnUnsaid = ({ dialogue, context }: Spoken, back: readonly string[]): Turn => {
  const left = withDangerUnsaid(dialogue);
  const after: Dialogue = { ...left, step: nextStep(left, context.procedure), dangerLeft: true };
  const told = after.step === 'send' ? [] : back;
  const said = [...told, ...say(after, 'sms.danger_left'), ...openQuestion(after, context.procedure)];
  return { dialogue: after, replies: inReplies(said), owed: true };
};

/** Words for a case: they are held until it is known where they belong, and it goes along that the question was not answered. */
const heldForCase = ({ dialogue, context }: Spoken, back: readonly string[]): Turn | undefined => {
  const { between } = dialogue;
  if (between?.about !== 'danger') return undefined;
  const words = `${between.words}\n${inCatalogue(dialogue.language, 'sms.danger_unsaid')}`;
  const after: Dialogue = {
    ...dialogue,
    ...leftOpen(dialogue),
    failures: 0,
    between: { about: 'belongs', words },
  };
  const said = [...back, ...say(after, 'sms.danger_left'), ...openQuestion(after, context.procedure)];
  return { dialogue: after, replies: inReplies(said), owed: true };
};

/** The turn of a text that told something else; `back`: what of it was understood, in a line. */
export const toldBesideTurn = (spoken: Spoken, back: readonly string[]): Turn => {
  const { dialogue } = spoken;
  const told = (dialogue.besideDanger ?? 0) + 1;
  const counted: Spoken = { ...spoken, dialogue: { ...dialogue, besideDanger: told } };
  if (told >= mostTold) {
    const goesOn = isFiling(dialogue) ? goneOnUnsaid(counted, back) : heldForCase(counted, back);
    if (goesOn !== undefined) return goesOn;
  }
  return {
    dialogue: counted.dialogue,
    replies: inReplies([...back, ...say(dialogue, 'sms.danger_reminder')]),
    owed: true,
  };
};
