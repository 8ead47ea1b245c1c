/** What is said in place of an answer: not now, the boss is here, what do you mean, no more of it. The open question stays open. */
import type { Key } from '../messages/text.ts';
import { type InPlaceOfAnswer, inPlaceOfAnswer } from '../understanding/answer/in-place.ts';
import { isKeptBack } from '../understanding/answer/retorts.ts';
import { isSilentOnDanger } from '../understanding/danger/books.ts';
import { isFirmShaped } from '../understanding/employer/said.ts';
import { speaksOfComplaint } from '../understanding/pressed.ts';
import { withOpenQuestion } from './asking.ts';
import { freshCases, newestOpenCase } from './case-named.ts';
import { type Dialogue, type DialogueStep, isFiling } from './dialogue.ts';
import { say } from './replies.ts';
import type { Spoken, Turn } from './turn.ts';
import { understoodAs } from './understood-as.ts';

const explanationKeys: { readonly [S in DialogueStep]?: Key } = {
  kind: 'sms.explained.kind',
  service: 'sms.explained.kind',
  other: 'sms.explained.kind',
  place: 'sms.explained.place',
  employer: 'sms.explained.employer',
  owed: 'sms.explained.owed',
  months: 'sms.explained.since',
  since: 'sms.explained.since',
  people: 'sms.explained.people',
  danger: 'sms.explained.danger',
  name: 'sms.explained.name',
  send: 'sms.explained.send',
};

const isAtStep = ({ dialogue }: Spoken): boolean => isFiling(dialogue) && dialogue.between === undefined;

/** The question in other words. */
const explainedTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context } = spoken;
  const key = explanationKeys[dialogue.step];
  return key === undefined || !isAtStep(spoken)
    ? undefined
    : withOpenQuestion(dialogue, say(dialogue, key), context);
};

/** Who is watched reads nothing now; a case learns of it. */
const silentTurn = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const { step, between } = dialogue;
  const isOfDanger = step === 'danger' || (between?.about === 'word' && between.word === 'withdraw');
  if (isOfDanger) return undefined;
  if (isFiling(dialogue)) return { dialogue, replies: [] };
  const on = newestOpenCase(context);
  return on && { dialogue, replies: [], command: { do: 'write', on, words: message.text }, refused: [] };
};

const laterTurn = ({ dialogue, context }: Spoken): Turn | undefined => {
  const isKnown = isFiling(dialogue) || freshCases(context).length > 0;
  return isKnown && dialogue.step !== 'send'
    ? { dialogue, replies: say(dialogue, 'sms.answer.not_now') }
    : undefined;
};

/** Where a name is asked for, to tell no more may be to leave it out. */
const leavesNameOut = ({ dialogue: { step }, message: { text } }: Spoken): boolean =>
  step === 'name'
    ? !speaksOfComplaint(text)
    : (step === 'place' || step === 'employer') && (isKeptBack(text) || isFirmShaped(text));

/** 还是算了, asked whether it shall be dropped, says neither yes nor no; 不告了 says yes. */
const isUndecided = ({ dialogue: { between }, message: { text } }: Spoken): boolean =>
  between?.about === 'word' &&
  between.word === 'withdraw' &&
  between.tail === undefined &&
  !speaksOfComplaint(text);

/** Before anything was sent, it is asked whether to drop what was told; at the read-back it is kept unsent. */
const overTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context } = spoken;
  const isOpen = isAtStep(spoken) || isUndecided(spoken);
  if (!isOpen || dialogue.step === 'send' || leavesNameOut(spoken)) return undefined;
  const after: Dialogue = { ...dialogue, between: { about: 'word', word: 'withdraw', words: '' } };
  return withOpenQuestion(after, [], context);
};

const longestGivingUp = { han: 14, spaced: 60 };
const stepsGivenUp: readonly DialogueStep[] = [
  'place',
  'employer',
  'owed',
  'months',
  'since',
  'people',
  'danger',
];

/** Some of it, or some of them, is not all. */
const saysAllPaid =
  /^(?!.*(?:[没未不]|\b(?:nobody|none|nothing|no one|not|but|except|wala|hindi|di)\b)).*(?:全|都|[结清]清|\b(?:all|everything|in full|lahat|buo)\b)/iu;

/** 跟老板谈好了, or 全部收到了 where all is told, whatever was asked for: a text that tells no fact and means that it shall end. */
const isGivenUp = (spoken: Spoken): boolean => {
  const { dialogue, message, meaning } = spoken;
  const longest = longestGivingUp[/\p{Script=Han}/u.test(message.text) ? 'han' : 'spaced'];
  const { money, months, since, people } = meaning;
  const tellsNumber = [money, months, since, people].some((fact) => fact !== undefined);
  if (!stepsGivenUp.includes(dialogue.step) || message.text.length > longest || tellsNumber) return false;
  const { called, answer } = understoodAs(spoken, 'any');
  const isMoney = called?.value.word === 'money' && called.sure && answer === 'yes';
  const isPaid = dialogue.step === 'danger' && isMoney && saysAllPaid.test(message.text);
  return isPaid || called?.value.word === 'withdraw';
};

const turnsInPlace: { readonly [S in InPlaceOfAnswer]: (spoken: Spoken) => Turn | undefined } = {
  overseen: silentTurn,
  later: laterTurn,
  over: overTurn,
  puzzled: explainedTurn,
  which_danger: (spoken) => (spoken.dialogue.step === 'danger' ? explainedTurn(spoken) : undefined),
};

/** Undefined for any other text, while it is asked whether somebody is in danger, and where the words speak of one. */
export const inPlaceTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const isElsewhere = dialogue.stopped || dialogue.step === 'danger_details';
  const isDanger =
    meaning.danger === 'yes' || (meaning.danger === 'maybe' && !isSilentOnDanger(message.text));
  if (isElsewhere || isDanger || dialogue.between?.about === 'danger') return undefined;
  const sense = inPlaceOfAnswer(message.text);
  if (sense !== undefined) return turnsInPlace[sense](spoken);
  return meaning.danger !== 'maybe' && meaning.called === undefined && isGivenUp(spoken)
    ? overTurn(spoken)
    : undefined;
};
