/** The reserved word in a text at this point of a dialogue, also where another question was asked. */
import { isOpen } from '#domain/terms/statuses.ts';
import { tailOf } from '../../messages/notice.ts';
import { languages } from '../../messages/text.ts';
import { isScolded } from '../../understanding/after-filing.ts';
import { wantsToGoOn } from '../../understanding/answer/going-on.ts';
import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import { callWished, tellsBesideCall } from '../../understanding/called/call-wished.ts';
import { calledElsewhere } from '../../understanding/called/elsewhere.ts';
import { calledIn } from '../../understanding/called.ts';
import { isSilentOnDanger } from '../../understanding/danger/books.ts';
import { goesOnTelling } from '../../understanding/danger/plea.ts';
import { callHoursIn, isOnlyCourtesy } from '../../understanding/discretion.ts';
import { isFirmShaped } from '../../understanding/employer/said.ts';
import { joinCodeIn } from '../../understanding/join-code.ts';
import { languageOfCallIn } from '../../understanding/language-wish.ts';
import type { Asked, Meaning, ReservedWord } from '../../understanding/meaning.ts';
import { isPressedToEnd } from '../../understanding/pressed.ts';
import { freshCases, newestOpenCase } from '../case/named.ts';
import { type Dialogue, isFiling } from '../dialogue.ts';
import { doubtAt } from '../questions.ts';
import type { TurnContext } from '../turn.ts';

type Called = Meaning['called'];

const meant = (word: ReservedWord, rest = ''): Called => ({ value: { word, rest }, sure: true });

/** The only case that was to be ended, and is not yet. */
const endingCase = (context: TurnContext): string | undefined => {
  const [only, more] = freshCases(context).filter(({ withdrawing }) => withdrawing);
  return only !== undefined && more === undefined ? tailOf(only.number) : undefined;
};

/** 继续HBKB: a case that goes on, or was to be ended, named by its last four. */
const openCaseNamed = (text: string, context: TurnContext): string | undefined =>
  freshCases(context)
    .filter(({ status }) => isOpen(status))
    .map(({ number }) => tailOf(number))
    .find((tail) => new RegExp(`(?<![0-9A-Za-z])${tail}(?![0-9A-Za-z])`, 'u').test(text));

/**
 * What shall go on is what was ended last: our texts, the case, what waits while something else came in between, or a
 * complaint that was given up, which is told anew.
 */
const endedGoesOn = ({ text }: Asked, meaning: Meaning, dialogue: Dialogue, context: TurnContext): Called => {
  const named = openCaseNamed(text, context);
  if (!wantsToGoOn(named === undefined ? text : text.replace(named, ''))) return undefined;
  if (dialogue.stopped) return meant('start');
  if (named !== undefined) return meant('start', named);
  // "ok", after it was given up, tells nothing new
  if (dialogue.step === 'kind' && dialogue.droppedAt !== undefined) return meant('start');
  if (dialogue.step !== 'idle') return undefined;
  const tail = endingCase(context);
  if (tail !== undefined) return meant('start', tail);
  const isNothingLeft =
    dialogue.waiting === undefined && (tellsOfMatter(meaning) || newestOpenCase(context) !== undefined);
  return isNothingLeft ? undefined : meant('start');
};

const tellsOfMatter = ({ kind, money, months, people }: Meaning): boolean =>
  [kind, money, months, people].some((fact) => fact !== undefined);

/** Where a likely fact is read back there is nothing to cancel: 停 ends our texts there too. */
const endedAtConfirmation = (asked: Asked, dialogue: Dialogue): Called => {
  if (dialogue.between !== undefined || doubtAt(dialogue) === undefined) return undefined;
  const called = calledIn({ ...asked, question: 'place' });
  return called?.sure && called.value.word === 'stop' ? called : undefined;
};

/** Where it is asked whether words belong to a case there is nothing to correct: each word by itself is heard, but an answer. */
const atBelongs = (asked: Asked, { between }: Dialogue): Called => {
  if (between?.about !== 'belongs' || onlyAnswerIn(asked.text) !== undefined) return undefined;
  const called = calledIn({ ...asked, question: 'any' });
  return called?.sure ? called : undefined;
};

/** A word that is given with more, and an end of our texts, are heard as they are. */
const isOtherCalled = (called: Called): boolean =>
  called !== undefined && (called.value.rest !== '' || called.value.word === 'stop');

/** 钱到了。老板骂我: news of money first; "he came and shouted at me" is none. */
const tellsOfMoney = (text: string, called: Called): boolean =>
  called !== undefined &&
  (called.value.word !== 'money' ||
    /[钱薪资款\d]|\b(?:money|paid|pay|wages?|pera|bayad|sahod)\b/iu.test(text));

/** Who has a case and is pressed to end it, or scolded, tells of a punishment for it, and of no new matter. */
const pressedHeard = (
  { text }: Asked,
  { called }: Meaning,
  { step, between, stopped }: Dialogue,
  context: TurnContext,
): Called => {
  const isFree = step === 'idle' && !stopped && (between === undefined || between.about === 'belongs');
  const isKnown = newestOpenCase(context) !== undefined;
  return isFree &&
    isKnown &&
    !isOtherCalled(called) &&
    (isPressedToEnd(text) || (isScolded(text) && !tellsOfMoney(text, called)))
    ? meant('retaliation')
    : undefined;
};

/** "Call me Jo". */
const saysWhatToBeCalled =
  /\b[Cc]all me (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|To|Later|After|Before|When|Back|On|At|Now|Please|In|If|Again|Asap|Any|Only)[a-z]*\b)\p{Lu}\p{Ll}/u;

/** An answer to what was asked, beside the wish for a call or in place of it. */
const answersBeside = ({ text }: Asked, meaning: Meaning): boolean => {
  const { money, months, since, people, place, employer, name, answer, danger } = meaning;
  const isNumber = [money, months, since, people].some((fact) => fact !== undefined);
  const isNamed = [place, employer, name].some((fact) => fact?.sure === true) && tellsBesideCall(text);
  return isNumber || isNamed || answer === 'yes' || danger === 'yes' || danger === 'maybe';
};

/** 给我打个电话嘛: whoever can't write asks for a call in words of their own, and is asked whether they want one. */
const callHeard = (asked: Asked, meaning: Meaning, { step, between, stopped }: Dialogue): Called => {
  const isAtStep = isFiling({ step }) && between === undefined && !stopped;
  const isName = saysWhatToBeCalled.test(asked.text);
  if (!isAtStep || meaning.called !== undefined || isName || answersBeside(asked, meaning)) return undefined;
  if (isFirmShaped(asked.text) || callHoursIn(asked.text) !== undefined) return undefined;
  return callWished(asked);
};

/** Asked whether somebody is in danger, who asks how it stands tells nothing of that. */
const statusAtDanger = (asked: Asked): Called => {
  if (asked.question !== 'danger' || !isSilentOnDanger(asked.text)) return undefined;
  const called = calledIn({ ...asked, question: 'any' });
  return called?.sure && called.value.word === 'status' ? called : undefined;
};

/** 电话 晚上8点以后打, from who has a case: a call is wished for then, unless it is said when none shall come. */
const callAtHours = (
  { text }: Asked,
  { called }: Meaning,
  { step, between, stopped }: Dialogue,
  context: TurnContext,
): Called => {
  const isFree = step === 'idle' && between === undefined && !stopped && called === undefined;
  if (!isFree || newestOpenCase(context) === undefined || isCallDenied.test(text)) return undefined;
  // 电话 晚上8点以后打 is one breath, whatever space stands in it
  const hours =
    callHoursIn(text) ?? callHoursIn(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
  return hours !== undefined && (isOnlyCourtesy(hours.rest) || namesCall.test(hours.rest))
    ? meant('call', text)
    : undefined;
};
const namesCall = /^[\s\p{P}]*(?:打?电话|call|phone|ring|tawag)[\s\p{P}]*$/iu;
const isCallDenied =
  /别|不要|不能|莫|勿|\b(?:dont|don't|do not|not|never|cant|can't|cannot|wag|huwag|hindi|di)\b/iu;

/** "Tom said to text you this K7QM-4XRD-PN2W": the code of a case that exists is reason enough. */
const joinsByCode = (
  { text }: Asked,
  { step, between, stopped }: Dialogue,
  { joint }: TurnContext,
): Called => {
  const isFree = (step === 'idle' || step === 'kind') && between === undefined && !stopped;
  const code = isFree && joint !== undefined ? joinCodeIn(text) : undefined;
  return code === undefined ? undefined : meant('join', code);
};

/** 中文, whatever was asked in English: one of our languages by its name alone is no place. */
const languageAlone = ({ text, language }: Asked, { step, between, stopped }: Dialogue): Called => {
  const isAtStep = isFiling({ step }) && between === undefined && !stopped;
  const tag = isAtStep && /^\P{L}*\p{L}+\P{L}*$/u.test(text) ? languageOfCallIn(text) : undefined;
  return tag !== undefined && tag !== language && languages.some((each) => each === tag)
    ? meant('lang', text)
    : undefined;
};

const heardHere = (asked: Asked, meaning: Meaning, dialogue: Dialogue, context: TurnContext): Called =>
  endedGoesOn(asked, meaning, dialogue, context) ??
  (isFiling(dialogue) ? endedAtConfirmation(asked, dialogue) : undefined) ??
  pressedHeard(asked, meaning, dialogue, context) ??
  joinsByCode(asked, dialogue, context) ??
  languageAlone(asked, dialogue) ??
  atBelongs(asked, dialogue) ??
  callAtHours(asked, meaning, dialogue, context) ??
  calledElsewhere(asked, meaning) ??
  statusAtDanger(asked) ??
  callHeard(asked, meaning, dialogue);

/** "I cannot speak English good. Not paid, Luton": a complaint with a reason, and no wish for another language alone. */
const isBesideMatter = ({ text }: Asked, called: Called, meaning: Meaning): boolean =>
  called?.value.word === 'lang' &&
  called.value.rest === '' &&
  (tellsOfMatter(meaning) || goesOnTelling(text));

export const wordHeard = (
  asked: Asked,
  meaning: Meaning,
  dialogue: Dialogue,
  context: TurnContext,
): Called => {
  const called = heardHere(asked, meaning, dialogue, context);
  return isBesideMatter(asked, called, meaning) ? undefined : called;
};
