/** What is said in place of an answer: not now, the boss is here, what do you mean, no more of it. The open question stays open. */
import type { Key } from '../messages/text.ts';
import { type InPlaceOfAnswer, inPlaceOfAnswer } from '../understanding/answer/in-place.ts';
import { isKeptBack } from '../understanding/answer/retorts.ts';
import { isSilentOnDanger } from '../understanding/danger/books.ts';
import { isFirmShaped } from '../understanding/employer/said.ts';
import { isDayOfPayment } from '../understanding/money/came-bare.ts';
import { paymentSaidIn } from '../understanding/money/payment-said.ts';
import { speaksOfComplaint } from '../understanding/pressed.ts';
import { afterAnswer } from './after-answer.ts';
import { withOpenQuestion } from './asking.ts';
import { freshCases, newestOpenCase } from './case/named.ts';
import { crisisThanks } from './danger/despair.ts';
import {
  type Dialogue,
  type DialogueStep,
  factSteps,
  isFiling,
  withNote,
  withoutBetween,
} from './dialogue.ts';
import { paidMeanwhileTurn } from './facts/paid-meanwhile.ts';
import { understoodAs } from './facts/understood-as.ts';
import { nextStep, withoutQuestion } from './questions.ts';
import { say } from './replies.ts';
import type { Spoken, Turn } from './turn.ts';

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
  return on === undefined
    ? { dialogue, replies: [] }
    : { dialogue, replies: [], command: { do: 'write', on, words: message.text }, refused: [] };
};

/** 别回了, "delete this number after, don't text back": nothing is written back, and what it says is kept. */
const unansweredTurn = (spoken: Spoken): Turn | undefined => {
  const turn = silentTurn(spoken);
  return turn && isFiling(turn.dialogue)
    ? { ...turn, dialogue: withNote(turn.dialogue, spoken.message.text) }
    : turn;
};

/** 走了 接着说: the question that was open is put again. */
const resumedTurn = (spoken: Spoken): Turn | undefined =>
  isAtStep(spoken) && spoken.dialogue.droppedAt === undefined
    ? withOpenQuestion(spoken.dialogue, [], spoken.context)
    : undefined;

/** "Can you send that again, it cut off": the open question is put as it was, also where it was asked what is wrong with all of it. */
const onceMoreTurn = ({ dialogue, context }: Spoken): Turn | undefined => {
  const isOpen = isFiling(dialogue) && (dialogue.between?.about ?? 'wrong') === 'wrong';
  return isOpen ? withOpenQuestion(withoutBetween(dialogue), [], context) : undefined;
};

/** 算了不想说名字: the question that is named is left out, whichever is open. */
const questionNamed = ({ dialogue, message }: Spoken): DialogueStep =>
  namedQuestions.find(([, words]) => words.test(message.text))?.[0] ?? dialogue.step;
const namedQuestions: readonly (readonly [DialogueStep, RegExp])[] = [
  ['name', /(?<!公司|单位|老板|厂)(?:名字|姓名|真名)|\b(?:my|our) name\b|\bpangalan ko\b/iu],
  ['employer', /公司|单位|老板|\b(?:firm|boss|employer|amo)\b/iu],
  ['place', /地址|地方|\b(?:address|place|where|saan)\b/iu],
  ['owed', /多少钱|金额|\b(?:amount|how much)\b/iu],
  ['people', /几个人|人数|\bhow many\b/iu],
];

const neverLeftOut: readonly DialogueStep[] = [
  'kind',
  'service',
  'other',
  'danger',
  'send',
  'idle',
  'danger_details',
];

/** One question is left out, and all else goes on. */
const notSaidTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context } = spoken;
  const named = questionNamed(spoken);
  if (!isAtStep(spoken) || neverLeftOut.includes(named)) return undefined;
  const { step: open } = dialogue;
  const left = withoutQuestion({ ...dialogue, step: named, failures: 0 });
  const after: Dialogue = { ...left, step: open === 'send' ? open : nextStep(left, context.procedure) };
  return afterAnswer({ ...spoken, dialogue: after }) ?? withOpenQuestion(after, [], context);
};

const laterTurn = ({ dialogue, context, message }: Spoken): Turn | undefined => {
  // "not yet", asked whether a payment came
  const isAsked = freshCases(context).some(({ payments }) => payments.some(({ says }) => says === undefined));
  if (isAsked && !isFiling(dialogue) && paymentSaidIn(message.text) !== undefined) return undefined;
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

/** At the read-back 算了 keeps it unsent; 不告了 is asked about as everywhere. */
const isKeptUnsent = ({ dialogue: { step }, message: { text } }: Spoken): boolean =>
  step === 'send' && !speaksOfComplaint(text);

/** Before anything was sent, it is asked whether to drop what was told. */
const overTurn = (spoken: Spoken): Turn | undefined => {
  const isOpen = isAtStep(spoken) || isUndecided(spoken);
  if (!isOpen || isKeptUnsent(spoken) || leavesNameOut(spoken)) return undefined;
  return askedToDrop(spoken);
};

const askedToDrop = ({ dialogue, context }: Spoken): Turn => {
  const after: Dialogue = { ...dialogue, between: { about: 'word', word: 'withdraw', words: '' } };
  // who spoke of ending their own life reads first that somebody listens
  const heard = dialogue.despair ? crisisThanks(dialogue, context.procedure) : [];
  return withOpenQuestion(after, heard, context);
};

const longestGivingUp = { han: 14, spaced: 60 };
const stepsGivenUp: readonly DialogueStep[] = [...factSteps, 'danger', 'name'];
const stepsPaid: readonly DialogueStep[] = [...stepsGivenUp, 'send'];

/** 不欠了 says that all is paid, by a no. */
const asPaid = (text: string): string =>
  text.replace(/(?:早就?|已经|都)*不(?:再)?欠(?:我|我们|钱|工资)*了/u, '结清了');

/** Some of it, or some of them, is not all. */
const saysAllPaid =
  /^(?!.*(?:[没未不]|\b(?:nobody|none|nothing|no one|not|but|except|wala|hindi|di)\b)).*(?:全|都|[结清]清|\b(?:all|everything|in full|lahat|buo)\b)/iu;

/** 跟老板谈好了, or 全部收到了 where all is told, whatever was asked for: a text that tells no fact and means that it shall end. */
const isGivenUp = (spoken: Spoken): boolean => {
  const { dialogue, message, meaning } = spoken;
  const longest = longestGivingUp[/\p{Script=Han}/u.test(message.text) ? 'han' : 'spaced'];
  const { money, months, since, people } = meaning;
  const isAll = saysAllPaid.test(asPaid(message.text));
  const when = isAll || isDayOfPayment(message.text) ? undefined : since;
  const tellsNumber = [money, months, when, people].some((fact) => fact !== undefined);
  if (!stepsPaid.includes(dialogue.step) || message.text.length > longest || tellsNumber) return false;
  const { called, answer } = understoodAs(spoken, 'any');
  const isMoney = called?.value.word === 'money' && called.sure && answer === 'yes';
  const isPaid = isMoney && isAll;
  return isPaid || (dialogue.step !== 'send' && called?.value.word === 'withdraw');
};

const turnsInPlace: { readonly [S in InPlaceOfAnswer]: (spoken: Spoken) => Turn | undefined } = {
  overseen: silentTurn,
  no_reply: unansweredTurn,
  resumed: resumedTurn,
  once_more: onceMoreTurn,
  later: laterTurn,
  not_said: notSaidTurn,
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
  // "I want to cancel" is no answer at the danger question, and silent on danger
  const isUnanswered = meaning.danger !== 'maybe' || dialogue.step === 'danger';
  if (!isUnanswered || meaning.called !== undefined) return undefined;
  if (!isGivenUp(spoken)) return meaning.danger === 'maybe' ? undefined : paidMeanwhileTurn(spoken);
  return dialogue.step === 'send' && isAtStep(spoken)
    ? askedToDrop({ ...spoken, dialogue: withNote(dialogue, message.text) })
    : overTurn(spoken);
};

const unansweredSenses: ReadonlySet<InPlaceOfAnswer | undefined> = new Set(['overseen', 'no_reply']);

/** 老板在看我手机，别发了: a wish of the moment, heard before any word in it is a wish for good. */
export const overseenTurn = (spoken: Spoken): Turn | undefined =>
  unansweredSenses.has(inPlaceOfAnswer(spoken.message.text)) ? inPlaceTurn(spoken) : undefined;
