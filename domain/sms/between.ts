/** Answers to the questions that came in between; the question of the step waits and goes on afterwards. */
import { readTail } from '../messages/notice.ts';
import { wantsToGoOn } from '../understanding/answer/going-on.ts';
import { inPlaceOfAnswer } from '../understanding/answer/in-place.ts';
import { behindBut, onlyAnswerIn, plainAnswerIn, tellsMore } from '../understanding/answer/plain.ts';
import { isMistaken } from '../understanding/danger/rescue.ts';
import type { ReservedWord } from '../understanding/meaning.ts';
import { isOfOwnWill, isPressed, isWatched, speaksOfComplaint } from '../understanding/pressed.ts';
import { openQuestion, withOpenQuestion } from './asking.ts';
import { belongsTurn } from './case/belongs.ts';
import { caseWithTail, freshCases } from './case/named.ts';
import { retaliationReported, withdrawalTurn } from './case/words.ts';
import { stillAskedTurn } from './danger/still-asked.ts';
import {
  begunDialogue,
  clearedDialogue,
  isFiling,
  isWished,
  type QuestionBetween,
  withNote,
  withoutBetween,
  withoutWaiting,
} from './dialogue.ts';
import { understoodAs } from './facts/understood-as.ts';
import { thingAskedAnew, wrongUnheard } from './facts/what-is-wrong.ts';
import { factsIn } from './facts.ts';
import { tellsWords } from './idle.ts';
import { digitIn } from './menus.ts';
import { ownQuestionOf } from './questions.ts';
import { say } from './replies.ts';
import { stepTurn } from './steps.ts';
import type { Spoken, Turn } from './turn.ts';
import { waitingWhenDropped } from './waiting.ts';
import { languageTurn, wordTurn } from './words/reserved-words.ts';

type Between<A extends QuestionBetween['about']> = Extract<QuestionBetween, { about: A }>;

const saidYes = ({ message, meaning }: Spoken): boolean | undefined => {
  const digit = digitIn(message.text);
  if (digit === 1 || digit === 2) return digit === 1;
  if (meaning.answer === 'yes') return true;
  return meaning.answer === 'no' ? false : undefined;
};

/** "No sorry wrong button", "no, I still want my money": no, and nothing in it that would end it all the same. */
const isNoWithMore = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  if (isMistaken(text)) return true;
  return plainAnswerIn(text) === 'no' && understoodAs(spoken, 'any').called === undefined;
};

/** "OK let's do it after all": what was to be ended shall go on, however it begins. */
const goesOnAfterAll = ({ message: { text } }: Spoken, word: ReservedWord): boolean =>
  word !== 'start' && digitIn(text) === undefined && wantsToGoOn(text);

/** 不告了, "yes I don't want to complain": said once more in so many words. */
const saysOver = ({ message: { text } }: Spoken, word: ReservedWord): boolean =>
  word === 'withdraw' && inPlaceOfAnswer(text) === 'over' && speaksOfComplaint(text);

/** 没有人逼我: what is asked of who wants to end it is answered, but by a no. */
const isFreely = ({ message: { text } }: Spoken, word: ReservedWord): boolean => {
  const isFree = isOfOwnWill(text) && plainAnswerIn(text) !== 'no' && behindBut(text) === undefined;
  return word === 'withdraw' && isFree;
};

/** What was to be ended shall go on: a no to whether it is meant. */
const meantYes = (spoken: Spoken, word: ReservedWord): boolean | undefined => {
  if (saysOver(spoken, word)) return true;
  if (goesOnAfterAll(spoken, word)) return false;
  if (isFreely(spoken, word)) return true;
  return saidYes(spoken) ?? (word !== 'start' && isNoWithMore(spoken) ? false : undefined);
};

/** Pressed by somebody: nothing ends, and who has the case learns of it. */
const pressedTurn = (spoken: Spoken, tail: string | undefined): Turn => {
  const after = withNote(withoutBetween(spoken.dialogue), spoken.message.text);
  const isOnlyWatched = !isPressed(spoken.message.text);
  if (tail === undefined)
    return isOnlyWatched
      ? { dialogue: after, replies: [] }
      : withOpenQuestion(after, say(after, 'sms.not_forced'), spoken.context);
  const turn = retaliationReported(spoken, tail, 'contact_pressure');
  // whoever looks on reads nothing
  return isOnlyWatched ? { ...turn, replies: [], refused: [] } : turn;
};

/** Who is watched as the question is read says less than yes by it. */
const isPressedHere = ({ message: { text } }: Spoken, tail: string | undefined): boolean =>
  isPressed(text) || (tail !== undefined && isWatched(text));

/** Nothing that was asked: the case gets the words, and whether it shall end is asked once more; then it goes on, and that is said. */
const endStillAsked = (spoken: Spoken, tail: string): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = caseWithTail(tail, context.cases);
  if (on === undefined) return undefined;
  const isSecond = dialogue.failures > 0;
  const after = isSecond ? withoutBetween({ ...dialogue, failures: 0 }) : { ...dialogue, failures: 1 };
  const said = isSecond ? say(after, 'sms.withdrawal_taken_back', { tail }) : [];
  if (!tellsWords(message.text) || caseWithTail(readTail(message.text.trim()), context.cases) !== undefined)
    return withOpenQuestion(after, said, context);
  const noted = say(dialogue, isWished(dialogue, 'little') ? 'sms.little_noted' : 'sms.added', { tail });
  const turn = withOpenQuestion(after, [...noted, ...said], context);
  return { ...turn, command: { do: 'write', on, words: message.text }, refused: turn.replies };
};

/** It goes on, and what was said beside the no is kept: by the complaint that is told, or by the case. */
const goneOn = (spoken: Spoken, tail: string | undefined): Turn => {
  const { dialogue, message, context } = spoken;
  const isTold = isNoWithMore(spoken) && !isMistaken(message.text) && tellsMore(message.text);
  const after = withoutBetween(dialogue);
  const noted = isTold && isFiling(after) ? withNote(after, message.text) : after;
  const turn = withOpenQuestion(noted, say(noted, 'sms.goes_on'), context);
  const on = isTold && tail !== undefined ? caseWithTail(tail, context.cases) : undefined;
  return on === undefined ? turn : { ...turn, command: { do: 'write', on, words: message.text } };
};

const dropped = ({ dialogue, at }: Spoken): Turn => {
  const told = withoutBetween(dialogue);
  const after = { ...withoutWaiting(clearedDialogue(told)), ...waitingWhenDropped(told, at) };
  return { dialogue: after, replies: say(dialogue, 'sms.given_up') };
};

const begunAnew = ({ dialogue, message, context }: Spoken): Turn =>
  withOpenQuestion(begunDialogue(dialogue, message.sid), [], context);

/** "Not paid", "no paid 3 weeks", asked whether we shall phone: a complaint, and no no. */
const tellsMatterInstead = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  if (digitIn(text) !== undefined || onlyAnswerIn(text) !== undefined) return false;
  const { sure } = factsIn(understoodAs(spoken, 'start'));
  return sure.kind !== undefined && !/^[\s\p{P}]*(?:yes|yeah|ok|oo|opo|要|是|好)/iu.test(text);
};

type Begin = (spoken: Spoken) => Turn;

/** The complaint is read as if nothing had been asked in between. */
const toldInstead = (spoken: Spoken, begin: Begin): Turn | undefined => {
  const plain: Spoken = { ...spoken, dialogue: withoutBetween(spoken.dialogue) };
  const { dialogue, context } = plain;
  if (isFiling(dialogue))
    return stepTurn({ ...plain, meaning: understoodAs(plain, ownQuestionOf(dialogue)) });
  return freshCases(context).length > 0
    ? undefined
    : begin({ ...plain, meaning: understoodAs(plain, 'start') });
};

/** The word was asked about: done at a yes; at anything else what was open goes on. */
const wordMeant = (
  spoken: Spoken,
  { word, words, tail }: Between<'word'>,
  begin: Begin,
): Turn | undefined => {
  const after = withoutBetween(spoken.dialogue);
  if (word === 'withdraw' && isPressedHere(spoken, tail)) return pressedTurn(spoken, tail);
  if (word !== 'withdraw' && tellsMatterInstead(spoken)) return toldInstead(spoken, begin);
  const yes = meantYes(spoken, word);
  if (yes === undefined)
    return word === 'withdraw' && tail !== undefined ? endStillAsked(spoken, tail) : undefined;
  if (!yes) return goneOn(spoken, tail);
  if (word === 'withdraw' && tail === undefined) return dropped(spoken);
  if (word === 'withdraw') return withdrawalTurn(spoken, tail ?? '', words);
  if (word === 'start') return begunAnew(spoken);
  return wordTurn(word, { ...spoken, dialogue: after }, words);
};

/** A yes that tells nothing: what was read back is neither confirmed by it nor changed. */
const isBareYes = ({ message, meaning }: Spoken): boolean => {
  const { sure, likely } = factsIn(meaning);
  const isYes = digitIn(message.text) === 1 || meaning.answer === 'yes';
  return isYes && Object.keys({ ...sure, ...likely }).length === 0;
};

/** At "what is wrong?": 0 begins anew; a bare yes is no leave to send, so all is read back anew; a bare no asks once more. */
const wrongSaid = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const digit = digitIn(message.text);
  if (digit === 0) return begunAnew(spoken);
  if (isBareYes(spoken)) return withOpenQuestion(withoutBetween(dialogue), [], context);
  if (digit === 2) return { dialogue, replies: openQuestion(dialogue, context.procedure) };
  return thingAskedAnew({ ...spoken, dialogue: withoutBetween(dialogue) }) ?? wrongUnheard(spoken);
};

/** The turn of an answer to the question in between; undefined where the text is about something else. */
export const betweenTurn = (spoken: Spoken, begin: Begin): Turn | undefined => {
  const { dialogue, message } = spoken;
  const { between } = dialogue;
  switch (between?.about) {
    case 'language':
      return languageTurn(spoken, message.text);
    case 'word':
      return wordMeant(spoken, between, begin);
    case 'belongs':
      return belongsTurn(spoken, between, begin);
    case 'retaliation':
      return retaliationReported(spoken, between.tail);
    case 'wrong':
      return wrongSaid(spoken);
    case 'danger':
      return stillAskedTurn(spoken);
    case undefined:
      return undefined;
    default:
      return between satisfies never;
  }
};
