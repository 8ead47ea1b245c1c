/** JOIN: a seat in the case of one's workmates, by the code that they were given. */
import { present } from '#domain/terms/present.ts';
import { tailOf } from '../../messages/notice.ts';
import { besideJoinCode } from '../../understanding/join-code.ts';
import { withOpenQuestion } from '../asking.ts';
import { freshCases, newestOpenCase, onlyCase } from '../case/named.ts';
import { begunDialogue, type Dialogue, isFiling, withNote } from '../dialogue.ts';
import { newsText } from '../facts/said-back.ts';
import { withFactsOf } from '../facts/taken.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { sentTurn } from '../filing.ts';
import { nextStep } from '../questions.ts';
import { say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { waitingWhileJoining } from '../waiting.ts';
import { isSingleWord } from './one-word.ts';

/** 加入…，欠我7200，两个月，我叫王五: what stands beside the code is told already. */
const toldWhileJoining = (
  spoken: Spoken,
): { readonly dialogue: Dialogue; readonly back: readonly string[] } => {
  const { dialogue, message, context } = spoken;
  const words = besideJoinCode(message.text);
  if (!/\p{L}{2}|\d/u.test(words)) return { dialogue, back: [] };
  const { money, months, since, name } = understoodAs(spoken, 'start', words);
  const own = { danger: 'none' as const, asksBack: [], ...present({ money, months, since, name }) };
  const { dialogue: told, news } = withFactsOf(spoken, own, 'all');
  if (Object.keys(news).length === 0) return { dialogue: withNote(dialogue, words), back: [] };
  const noted = withNote(told, words);
  const after: Dialogue = { ...noted, step: nextStep(noted, context.procedure) };
  const facts = newsText(news, after, context.procedure);
  return { dialogue: after, back: facts === '' ? [] : say(after, 'sms.understood', { facts }) };
};

/** Who joins is asked for what is their own; a complaint that they had begun waits meanwhile. */
const joiningTurn = (spoken: Spoken, caseId: string): Turn => {
  const { dialogue, message, context } = spoken;
  const kept = isFiling(dialogue) ? waitingWhileJoining(dialogue) : {};
  const begun = { ...begunDialogue(dialogue, message.sid), ...kept };
  const joining: Dialogue = { ...begun, joins: caseId, step: 'owed' };
  const waits = kept.waiting === undefined ? [] : say(joining, 'sms.join_waits');
  const { dialogue: told, back } = toldWhileJoining({ ...spoken, dialogue: joining });
  if (told.step === 'send') return sentTurn({ ...spoken, dialogue: told });
  return withOpenQuestion(told, [...say(told, 'sms.join_owed'), ...waits, ...back], context);
};

/** 两个工友也想一起告: whoever has the case is asked for no code; the words go to it, and it is said how others come in. */
const workmatesTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const on = onlyCase(context) ?? newestOpenCase(context);
  if (on === undefined || isSingleWord(message.text)) return undefined;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, 'sms.join_own', { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** A phone has one seat in a case: who is in it, or is just joining it, does not join once more. */
export const joinTurn = (spoken: Spoken, rest: string): Turn => {
  const { dialogue, context } = spoken;
  const { joint } = context;
  if (rest === '' && !isFiling(dialogue)) {
    const own = workmatesTurn(spoken);
    if (own !== undefined) return own;
  }
  if (rest === '') return { dialogue, replies: say(dialogue, 'sms.join_ask') };
  if (joint === undefined) return { dialogue, replies: say(dialogue, 'sms.join_unknown') };
  if (dialogue.joins === joint.caseId && isFiling(dialogue)) return withOpenQuestion(dialogue, [], context);
  return freshCases(context).some(({ caseId }) => caseId === joint.caseId)
    ? withOpenQuestion(dialogue, say(dialogue, 'sms.join_already'), context)
    : joiningTurn(spoken, joint.caseId);
};
