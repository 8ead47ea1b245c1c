/** Asked whether somebody is in danger, a text says neither yes nor no: it is asked once more with the numbers, and there is a way past it. */
import { isSilentOnDanger } from '../../understanding/danger/books.ts';
import { isHeldThere, saysOnlyUnhurt } from '../../understanding/danger/held.ts';
import { saysNeither, unansweredBy } from '../../understanding/danger/unanswered.ts';
import { openQuestion } from '../asking.ts';
import { type Dialogue, isFiling, withNote } from '../dialogue.ts';
import { digitIn } from '../menus.ts';
import { nextStep } from '../questions.ts';
import { emergencyNumbersText, inReplies, say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { withDangerUnsaid } from './told-beside.ts';

/** At the question of the step: it is left out, and the office reads that it was asked. */
export const leftUnsaidTurn = ({ dialogue, context }: Spoken): Turn => {
  const left = withDangerUnsaid(dialogue);
  const after: Dialogue = { ...left, step: nextStep(left, context.procedure) };
  return { dialogue: after, replies: inReplies(openQuestion(after, context.procedure)) };
};

const askedAgainTurn = ({ dialogue, context }: Spoken): Turn => ({
  dialogue: { ...dialogue, failures: dialogue.failures + 1 },
  replies: say(dialogue, 'sms.danger_again', { numbers: emergencyNumbersText(dialogue, context.procedure) }),
});

/** Asked because of something that sounded like danger: 好的 is a courtesy the first time. */
const isPoliteOnce = ({ dialogue: { between, failures }, message: { text } }: Spoken): boolean =>
  between?.about === 'danger' && failures === 0 && unansweredBy(text) === 'courtesy';

/** Asked of who is shut in or kept there, 没人受伤 is no answer. */
const isOnlyUnhurtOfHeld = ({ dialogue: { between, notes }, message: { text } }: Spoken): boolean =>
  between?.about === 'danger' && saysOnlyUnhurt(text) && [...notes, between.words].some(isHeldThere);

/** Asked because of a sign of danger, somebody is polite again, says again no more than that nobody is hurt, or that they don't say: that is taken at the worse. */
export const isKeptFromUs = (spoken: Spoken): boolean => {
  const { between } = spoken.dialogue;
  const { text } = spoken.message;
  if (between?.about !== 'danger') return false;
  if (isOnlyUnhurtOfHeld(spoken)) return true;
  const by = unansweredBy(text);
  return by === 'courtesy' || by === 'kept_back' || digitIn(text) === 0;
};

const askedOnceMore = ({ dialogue, context }: Spoken): Turn => ({
  dialogue: { ...dialogue, failures: 1 },
  replies: openQuestion(dialogue, context.procedure),
  owed: true,
});

/** 很多人, told once where it was asked because of a hazard: what it tells is kept, and it is asked once more. */
export const strayTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const { between, failures } = dialogue;
  if (between?.about !== 'danger' || failures > 0 || !saysNeither(message.text)) return undefined;
  const kept: Dialogue = isFiling(dialogue)
    ? withNote(dialogue, message.text)
    : { ...dialogue, between: { ...between, words: withLine(between.words, message.text) } };
  return askedOnceMore({ ...spoken, dialogue: kept });
};

const withLine = (words: string, line: string): string =>
  (words === '' ? line : `${words}\n${line}`).slice(0, 1600);

/** At the question of the step, asked of everybody: 0 and a second refusal leave it out; a courtesy is no yes, and a second nod is one. */
export const openDangerTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  if (isPoliteOnce(spoken) || (dialogue.failures === 0 && isOnlyUnhurtOfHeld(spoken)))
    return askedOnceMore(spoken);
  if (dialogue.step !== 'danger' || dialogue.between !== undefined) return undefined;
  if (digitIn(message.text) === 0) return leftUnsaidTurn(spoken);
  const by = unansweredBy(message.text);
  if (by === undefined || (by === 'nod' && dialogue.failures > 0)) return undefined;
  return by === 'kept_back' && dialogue.failures > 0 ? leftUnsaidTurn(spoken) : askedAgainTurn(spoken);
};

/** Asked because of what sounded like danger: of no sign in any of its words, and it is not said. */
export const isUnsaid = ({ dialogue: { between, notes }, message: { text } }: Spoken): boolean => {
  const by = unansweredBy(text);
  const isLeft = digitIn(text) === 0 || by === 'kept_back' || by === 'courtesy';
  const words = between?.about === 'danger' ? between.words : '';
  return isLeft && [...notes, words].every(isSilentOnDanger);
};
