/**
 * How a worker wants to be treated, said at any point: little in texts, no calls, no contact, nothing to the boss. It is kept,
 * said back in a line, and the question that was open stays open.
 */

import {
  allowsCallsOnly,
  callHoursIn,
  type DiscretionSaid,
  type DiscretionWish,
  discretionIn,
  isOfKin,
  isOnlyCourtesy,
} from '../understanding/discretion.ts';
import { bossBesideIn, isFirmTold } from '../understanding/employer/boss-beside.ts';
import { isFirmShaped } from '../understanding/employer/said.ts';
import { withOpenQuestion } from './asking.ts';
import { freshCases, newestOpenCase, onlyCase } from './case/named.ts';
import { type Dialogue, isFiling, withNote } from './dialogue.ts';
import { understoodAs } from './facts/understood-as.ts';
import { factsIn } from './facts.ts';
import { say } from './replies.ts';
import type { SmsCommand, Spoken, Turn } from './turn.ts';

/** Who blocks our texts wishes for nothing else, and a firm may be called so. */
const isAnotherThing = ({ dialogue, message, meaning }: Spoken): boolean =>
  dialogue.stopped ||
  (meaning.called?.sure === true && meaning.called.value.word === 'stop') ||
  (dialogue.step === 'employer' && isFirmShaped(message.text));

export const wishesIn = (spoken: Spoken): DiscretionSaid | undefined =>
  isAnotherThing(spoken) ? undefined : discretionIn(spoken.message.text);

/** Yes and no answer there, and are no courtesy. */
const stepsOfYesOrNo: ReadonlySet<Dialogue['step']> = new Set(['send', 'danger']);

const isCalled = ({ meaning }: Spoken): boolean => meaning.called !== undefined;

/** "Not paid by Acme Ltd in Leeds, call me after 6pm": a first text that tells a complaint, and when a call is answered. */
const callHoursInStory = (spoken: Spoken): DiscretionSaid | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const { called } = meaning;
  const isOther = called !== undefined && (called.sure || called.value.word !== 'call');
  if (isOther || dialogue.between !== undefined || freshCases(context).length > 0) return undefined;
  const said = isAnotherThing(spoken) ? undefined : callHoursIn(message.text);
  const told = said && factsIn(understoodAs(spoken, 'start', said.rest));
  return told && Object.keys({ ...told.sure, ...told.likely }).length > 0 ? said : undefined;
};

/** When a call is answered, told while a complaint is: a word for a call, and a danger, are heard before it. */
export const callHoursSaid = (spoken: Spoken): DiscretionSaid | undefined => {
  const { dialogue, message } = spoken;
  if (!isFiling(dialogue)) return callHoursInStory(spoken);
  if (dialogue.between?.about === 'danger' || isCalled(spoken) || isAnotherThing(spoken)) return undefined;
  const said = callHoursIn(message.text);
  const isRest = said === undefined || stepsOfYesOrNo.has(dialogue.step) || !isOnlyCourtesy(said.rest);
  return isRest ? said : { ...said, rest: '' };
};

/** At the read-back, beside a firm that was told: its name stays, and the boss's stands in the words. */
export const bossSaid = ({ dialogue, message }: Spoken): DiscretionSaid | undefined => {
  const isReadBack = dialogue.step === 'send' && dialogue.between === undefined;
  const said = isReadBack && isFirmTold(dialogue.answers.employer) ? bossBesideIn(message.text) : undefined;
  return said && { ...said, wishes: [], asked: said.words };
};

/** Nothing that was asked for: it is kept, and the question that was open stays open. */
export const keptAsideTurn = ({ dialogue, context }: Spoken): Turn =>
  withOpenQuestion(dialogue, say(dialogue, 'sms.added_draft'), context);

/** 打电话也行 from who wanted none before: the wish is taken back, and that is said. */
export const callsFineTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const { wishes = [], ...plain } = dialogue;
  if (!wishes.includes('no_call') || !allowsCallsOnly(message.text)) return undefined;
  const others = wishes.filter((each) => each !== 'no_call');
  const after: Dialogue = { ...plain, ...(others.length > 0 && { wishes: others }) };
  const lines = say(after, 'sms.wish.calls_fine');
  const on = isFiling(after) ? undefined : (onlyCase(context) ?? newestOpenCase(context));
  const turn = withOpenQuestion(after, lines, context);
  return on === undefined
    ? withWishWords(turn, message.text)
    : { ...turn, command: { do: 'write', on, words: message.text } };
};

export const wishLines = (
  dialogue: Dialogue,
  { wishes, asked }: Pick<DiscretionSaid, 'wishes' | 'asked'>,
): readonly string[] =>
  wishes.flatMap((wish) =>
    say(dialogue, wish === 'untold' && isOfKin(asked) ? 'sms.wish.untold_kin' : `sms.wish.${wish}`),
  );

/** Who wants no calls is not called for what they asked before. */
export const withWishes = (dialogue: Dialogue, wishes: readonly DiscretionWish[]): Dialogue => ({
  ...dialogue,
  wishes: [...new Set([...(dialogue.wishes ?? []), ...wishes])],
  wantsCall: dialogue.wantsCall && !wishes.includes('no_call'),
});

/** At the read-back and at the danger question an answer stands beside the wish in one breath: "yes but don't tell my boss". */
const isAnsweredBeside = ({ dialogue, meaning }: Spoken): boolean =>
  (dialogue.step === 'send' || dialogue.between !== undefined) &&
  (meaning.answer === 'yes' || meaning.answer === 'no' || meaning.asksBack.includes('without_name'));

/** A call that is told of beside the wish for none orders no call. */
export const uncalled = (spoken: Spoken, { wishes }: DiscretionSaid): Spoken => {
  const { called, ...meaning } = spoken.meaning;
  const isCall = called?.value.word === 'call';
  return isCall && (wishes.includes('no_call') || wishes.includes('no_contact'))
    ? { ...spoken, meaning }
    : spoken;
};

/** Nothing is told beside the wish. */
export const isOnlyWish = (spoken: Spoken, { rest }: DiscretionSaid): boolean =>
  rest === '' && !isAnsweredBeside(spoken);

/** The turn of a text that says nothing else; undefined where nothing was begun yet. */
export const wishTurn = (spoken: Spoken, said: DiscretionSaid): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const lines = wishLines(dialogue, said);
  if (isFiling(dialogue) || dialogue.between !== undefined) {
    const turn = withOpenQuestion(dialogue, lines, context);
    return dialogue.between?.about === 'danger' ? { ...turn, owed: true } : turn;
  }
  const on = onlyCase(context) ?? newestOpenCase(context);
  if (on !== undefined)
    return { dialogue, command: { do: 'write', on, words: message.text }, replies: lines, refused: lines };
  return freshCases(context).length > 0 ? { dialogue, replies: lines } : undefined;
};

/** Beside a wish about a case, what tells of no other matter belongs to it, and nobody is asked whether it does. */
export const asOfCase = (turn: Turn, spoken: Spoken, said: DiscretionSaid): Turn => {
  const isAsked = turn.dialogue.between?.about === 'belongs' && spoken.dialogue.between === undefined;
  const isMatter = Object.keys(factsIn(understoodAs(spoken, 'start', said.rest)).sure).length > 0;
  return isAsked && !isMatter ? (wishTurn(spoken, said) ?? turn) : turn;
};

const withStatement = (command: SmsCommand, words: string): SmsCommand =>
  command.do === 'file' || command.do === 'join'
    ? { ...command, statement: [command.statement, words].filter((each) => each !== '').join('\n') }
    : command;

/** The turn in which nothing of the wish is lost: the office reads its words in the complaint. */
export const withWishWords = (turn: Turn, words: string): Turn => {
  const { dialogue, command } = turn;
  const isNoted = dialogue.notes.some((note) => note.includes(words));
  const noted = isFiling(dialogue) && !isNoted ? withNote(dialogue, words) : dialogue;
  const isStated = command !== undefined && 'statement' in command && command.statement.includes(words);
  return command === undefined || isStated
    ? { ...turn, dialogue: noted }
    : { ...turn, dialogue: noted, command: withStatement(command, words) };
};
