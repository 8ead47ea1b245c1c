/**
 * The SMS dialogue: `(dialogue, message, now) → (dialogue, replies, command?)`. About seven short questions, answered
 * with digits or plain words; reserved words at any point; a message that comes twice changes nothing.
 */

import { languageOfWriting } from '../messages/text.ts';
import { callsOut } from '../procedure/matters.ts';
import { dateIn } from '../time/deadline.ts';
import { dialogueAfterAnswer } from './answers.ts';
import { begunDialogue, clearedDialogue, type Dialogue, newDialogue, withNote } from './dialogue.ts';
import { dangerTurn, filedTurn, joinedTurn } from './filing.ts';
import { languageTurn, onKeyword, withOpenQuestion } from './keyword-actions.ts';
import { keywordIn, yesOrNo } from './keywords.ts';
import { bareAnswer, codedAnswer } from './known-case.ts';
import { choiceInWords } from './menus.ts';
import { say } from './replies.ts';
import type { SmsMessage, Turn, TurnContext } from './turn.ts';

const longestMessage = 1600;

/** The turn where no question is open: an answer to a case that exists, or the beginning of a new complaint. */
const idleTurn = (dialogue: Dialogue, message: SmsMessage, context: TurnContext): Turn => {
  const answer = bareAnswer(dialogue, message.text, context);
  if (answer !== undefined) return answer;
  if (context.cases.length > 0) return { dialogue, replies: say(dialogue, 'sms.idle_known') };
  const opening = begunDialogue(dialogue, message.sid);
  const choice = choiceInWords(message.text, context.procedure);
  const told = choice === undefined && message.text.length < 12 ? opening : withNote(opening, message.text);
  const placed: Dialogue =
    choice !== undefined && 'kind' in choice
      ? { ...told, step: 'place', answers: { kind: choice.kind } }
      : told;
  return withOpenQuestion(placed, say(placed, 'sms.welcome'), context);
};

const confirmationTurn = (dialogue: Dialogue, message: SmsMessage, context: TurnContext): Turn => {
  const said = yesOrNo(message.text);
  if (said === true) return filedTurn(dialogue, context);
  if (said === false) return withOpenQuestion(begunDialogue(dialogue, message.sid), [], context);
  return withOpenQuestion(withNote(dialogue, message.text), say(dialogue, 'sms.added_draft'), context);
};

/** The turn in which somebody describes a danger: the words go to the case at once. */
const dangerDetailsTurn = (dialogue: Dialogue, message: SmsMessage, context: TurnContext): Turn => {
  const on = context.cases.find((each) => each.caseId === dialogue.endangered) ?? context.cases[0];
  const after = clearedDialogue(dialogue);
  if (on === undefined) return idleTurn(after, message, context);
  return {
    dialogue: after,
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, 'sms.danger_thanks'),
    refused: say(dialogue, 'sms.sorry'),
  };
};

/** The turn after an answer that was understood: the next question, or one of the ways to the end. */
const turnAfterAnswer = (after: Dialogue, context: TurnContext): Turn => {
  const { kind, danger } = after.answers;
  if (danger === true || (kind !== undefined && callsOut(context.procedure, kind) && after.step === 'place'))
    return dangerTurn(after, context);
  if (after.joins !== undefined && after.step === 'send') return joinedTurn(after, after.joins);
  if (after.wantsCall && kind !== undefined) return filedTurn(after, context);
  return withOpenQuestion(after, [], context);
};

const answerTurn = (dialogue: Dialogue, message: SmsMessage, context: TurnContext, today: string): Turn => {
  if (dialogue.step === 'idle') return idleTurn(dialogue, message, context);
  if (dialogue.step === 'danger_details') return dangerDetailsTurn(dialogue, message, context);
  if (dialogue.step === 'send') return confirmationTurn(dialogue, message, context);
  const after = dialogueAfterAnswer({ dialogue, message: message.text, context, today });
  if (after !== undefined) return turnAfterAnswer(after, context);
  const kept = message.text.length < 12 ? dialogue : withNote(dialogue, message.text);
  return withOpenQuestion(kept, say(dialogue, 'sms.again'), context);
};

const turnFor = (dialogue: Dialogue, message: SmsMessage, context: TurnContext, today: string): Turn => {
  const call = keywordIn(message.text);
  if (call !== undefined)
    return onKeyword(call.word, { dialogue, rest: call.rest, message, context, day: today });
  if (context.shown !== undefined)
    return onKeyword('status', { dialogue, rest: message.text, message, context, day: today });
  const coded = codedAnswer(dialogue, message.text, context);
  if (coded !== undefined) return coded;
  if (dialogue.stopped) return { dialogue, replies: [] };
  const language = dialogue.choosesLanguage ? languageTurn(dialogue, message.text, context) : undefined;
  return language ?? answerTurn({ ...dialogue, choosesLanguage: false }, message, context, today);
};

const seenKept = 50;
/**
 * One turn. `dialogue` is undefined for a phone that never wrote. Never throws, whatever the message; every reply is
 * within two segments. A message id that was dealt with before gives the same dialogue and no reply.
 */
export const takeTurn = (
  dialogue: Dialogue | undefined,
  message: SmsMessage,
  now: Date,
  context: TurnContext,
): Turn => {
  const at = now.toISOString();
  const day = dateIn(context.procedure.timeZone, at);
  const known = dialogue ?? newDialogue(languageOfWriting(message.text, context.otherwise), message.sid, at);
  if (known.seen.includes(message.sid)) return { dialogue: known, replies: [] };
  const cut = { ...message, text: message.text.slice(0, longestMessage) };
  const turn = turnFor(known, cut, context, day);
  const seen = [...known.seen, message.sid].slice(-seenKept);
  return { ...turn, dialogue: { ...turn.dialogue, lastAt: at, reminded: false, parked: false, seen } };
};
