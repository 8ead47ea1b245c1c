/** The words of the question that waits for an answer. */
import { currencyName } from '#domain/messages/spoken.ts';
import { type Key, languages, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isAgainstPublicBody } from '../procedure/matters.ts';
import { isNameInPart } from '../understanding/employer/no-firm.ts';
import type { AskBack, RateTold } from '../understanding/meaning.ts';
import { isWidePlace } from '../understanding/place/by-itself.ts';
import { type Dialogue, type DialogueStep, isWished, type QuestionBetween } from './dialogue.ts';
import { wholeSum } from './facts/claim.ts';
import { isFirmSentAlone } from './facts/firm-alone.ts';
import { isAskedOfEach } from './facts/for-each.ts';
import { isByWork } from './facts/rate-kept.ts';
import { factText, spanned, sumText, wholeText } from './facts/said-back.ts';
import type { Fact } from './facts.ts';
import { menuText, retaliationMenu } from './menus.ts';
import { doubtAt } from './questions.ts';
import { emergencyNumbersText, inReplies, say } from './replies.ts';
import type { Turn, TurnContext } from './turn.ts';

const questionKeys: { readonly [S in DialogueStep]?: Key } = {
  place: 'sms.ask.place',
  employer: 'sms.ask.employer',
  owed: 'sms.ask.owed',
  months: 'sms.ask.months',
  since: 'sms.ask.since',
  people: 'sms.ask.people',
  danger: 'sms.ask.danger',
  name: 'sms.ask.name',
  danger_details: 'sms.ask.danger_details',
};

/** The languages, each by the number that chooses it and in its own words. */
const languageChoices = languages.map((each, n) => `${n + 1} ${text(each, 'language.name')}`).join('\n');

/** The read-back of what was understood, before anything is filed, as a clerk reads back what somebody dictated. */
const readBack = (dialogue: Dialogue, procedure: Procedure): readonly string[] =>
  isWished(dialogue, 'little')
    ? [...say(dialogue, 'sms.read_back_little'), ...say(dialogue, 'sms.ask.send')]
    : readBackInFull(dialogue, procedure);

/** All that was understood, also for who wants little said and asks to see it once. */
export const readBackInFull = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const facts = wholeText(dialogue, procedure);
  return [...say(dialogue, 'sms.read_back', { facts }), ...say(dialogue, 'sms.ask.send')];
};

/** So much a month, or so much, and several people: is it each one's, or what all of them have? */
const eachQuestion = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const { answers, doubts, language } = dialogue;
  const { low, high } = wholeSum({ ...answers, ...doubts }) ?? { low: 0, high: 0 };
  const { people = { low: 1, high: 1 } } = answers;
  const sumOf = (fen: number): string => sumText({ language, procedure }, fen);
  return say(dialogue, answers.money?.monthly ? 'sms.ask.each_monthly' : 'sms.ask.each_sum', {
    sum: sumOf(answers.money?.low ?? 0),
    whole: spanned({ language }, sumOf(low), sumOf(high)),
    count: spanned({ language }, String(people.low), String(people.high)),
  });
};

/** Who wants little said reads the number, and not that it is owed. */
const bareSum = (fact: Fact, dialogue: Dialogue, procedure: Procedure): string => {
  const { language, doubts } = dialogue;
  return fact === 'money' && doubts.money !== undefined && isWished(dialogue, 'little')
    ? sumText({ language, procedure }, doubts.money.low)
    : '';
};

/** Of 雇主姓陈 the whole name is asked, of anything else that is likely which name it is. */
const employerKey = (dialogue: Dialogue, procedure: Procedure): Key => {
  if (asksForBody(dialogue, procedure)) return 'sms.ask.public_body';
  if (isFirmSentAlone(dialogue)) return 'sms.back.firm_alone';
  return isNameInPart(dialogue.doubts.employer ?? '') ? 'sms.back.full_name' : 'sms.back.which_employer';
};

/** A likely fact, read back for a yes or no; a firm can't be, as no text names it. */
const confirmation = (dialogue: Dialogue, procedure: Procedure): readonly string[] | undefined => {
  const fact = doubtAt(dialogue);
  if (fact === undefined) return undefined;
  if (fact === 'employer' || fact === 'contractor') return say(dialogue, employerKey(dialogue, procedure));
  // of a province the town is asked
  if (fact === 'place' && isWidePlace(dialogue.doubts.place ?? '', procedure.jurisdiction))
    return say(dialogue, 'sms.back.which_place');
  if (fact === 'money' && isAskedOfEach(dialogue)) return eachQuestion(dialogue, procedure);
  const facts = { ...dialogue.answers, ...dialogue.doubts };
  const alone = { [fact]: dialogue.doubts[fact] };
  // the months of so much a month are a part of the sum, and are read back by themselves
  const said =
    bareSum(fact, dialogue, procedure) ||
    factText(fact, facts, dialogue, procedure) ||
    factText(fact, alone, dialogue, procedure);
  return say(dialogue, 'sms.confirm', { fact: said });
};

const betweenText = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const { between } = dialogue;
  switch (between?.about) {
    case 'language':
      return [languageChoices];
    case 'danger':
      return say(dialogue, 'sms.danger_now', { numbers: emergencyNumbersText(dialogue, procedure) });
    case 'word':
      return say(dialogue, meantKey(between), { tail: between.tail ?? '' });
    case 'belongs':
      return say(dialogue, 'sms.ask.belongs');
    case 'retaliation':
      return say(dialogue, 'sms.ask.retaliation', { choices: retaliationMenu(dialogue.language) });
    case 'wrong':
      return say(dialogue, 'sms.ask.wrong');
    case undefined:
      return [];
    default:
      return between satisfies never;
  }
};

/** Is this what is meant? For the words that end or change something; before anything is sent, to withdraw is to stop. */
const meantKey = ({ word, tail }: Extract<QuestionBetween, { about: 'word' }>): Key => {
  if (word === 'withdraw') return tail === undefined ? 'sms.meant.give_up' : 'sms.meant.withdraw';
  if (word === 'start') return 'sms.meant.start';
  return word === 'call' ? 'sms.meant.call' : 'sms.meant.stop';
};

/** How much is it in the money of here? */
const moneyQuestion = (dialogue: Dialogue, { currency }: Procedure): readonly string[] =>
  say(dialogue, 'sms.back.which_money', { currency: currencyName(dialogue.language, currency) });

/** So much a day: of how many of them it is asked. */
const workQuestion = (dialogue: Dialogue, procedure: Procedure, { by, rate }: RateTold): readonly string[] =>
  say(dialogue, by === 'hour' ? 'sms.back.how_many_hours' : 'sms.back.how_many_days', {
    sum: sumText({ language: dialogue.language, procedure }, rate),
  });

/** The question that waits for an answer; nothing when none does. */
export const openQuestion = (dialogue: Dialogue, procedure: Procedure): readonly string[] => {
  const { step, language } = dialogue;
  if (dialogue.between !== undefined) return betweenText(dialogue, procedure);
  const confirms = confirmation(dialogue, procedure);
  if (confirms !== undefined) return confirms;
  if (step === 'send') return readBack(dialogue, procedure);
  if (step === 'kind' || step === 'service' || step === 'other')
    return isWished(dialogue, 'little')
      ? say(dialogue, 'sms.little.ask.kind')
      : [menuText(language, procedure, step)];
  if (step === 'owed' && dialogue.otherMoney) return moneyQuestion(dialogue, procedure);
  const { rate } = dialogue;
  if (step === 'owed' && rate && isByWork(rate)) return workQuestion(dialogue, procedure, rate);
  // told for how long already, nobody is asked for it once more
  const isTimeKnown = step === 'owed' && dialogue.answers.months !== undefined;
  const key = isTimeKnown ? 'sms.back.how_much' : questionKeys[step];
  if (key === undefined) return [];
  return say(dialogue, asksForBody(dialogue, procedure) ? 'sms.ask.public_body' : key);
};

/** A school has no boss and stands on no building site. */
const asksForBody = ({ step, answers }: Dialogue, procedure: Procedure): boolean =>
  step === 'employer' && isAgainstPublicBody(procedure, answers.kind);

/** Questions back that say more than "I did not understand". */
const backKeys: { readonly [B in AskBack]?: Key } = {
  how_much: 'sms.back.how_much',
  how_many_months: 'sms.ask.months',
  since_when: 'sms.back.since_when',
  how_many_people: 'sms.back.how_many_people',
  which_employer: 'sms.back.which_employer',
  which_place: 'sms.back.which_place',
  which_name: 'sms.back.which_name',
};

/** Which question back belongs to which step. */
const backsAt: { readonly [S in DialogueStep]?: readonly AskBack[] } = {
  owed: ['how_much', 'how_many_months', 'since_when'],
  months: ['how_many_months'],
  since: ['since_when'],
  people: ['how_many_people'],
  employer: ['which_employer'],
  place: ['which_place'],
  name: ['which_name'],
};

const refusedTwice = 2;

/**
 * The words after an answer that was not understood: what was missing in it, else that it was not understood and the
 * question again; after the second time one line that offers a call.
 */
export const notUnderstood = (
  dialogue: Dialogue,
  procedure: Procedure,
  asksBack: readonly AskBack[],
): readonly string[] => {
  if (dialogue.failures >= refusedTwice)
    return say(dialogue, dialogue.step === 'kind' ? 'sms.offer_call_kind' : 'sms.offer_call');
  if (dialogue.step === 'place' && dialogue.between === undefined) return say(dialogue, 'sms.back.no_place');
  if (asksBack.includes('which_money') && dialogue.step === 'owed') return moneyQuestion(dialogue, procedure);
  const back = asksBack.find((each) => backsAt[dialogue.step]?.includes(each));
  const key = back && backKeys[back];
  return key === undefined || dialogue.between !== undefined || asksForBody(dialogue, procedure)
    ? [...say(dialogue, 'sms.again'), ...openQuestion(dialogue, procedure)]
    : say(dialogue, key);
};

/** These words, followed by the open question again. */
export const withOpenQuestion = (
  dialogue: Dialogue,
  replies: readonly string[],
  { procedure }: Pick<TurnContext, 'procedure'>,
): Turn => ({
  dialogue,
  replies: inReplies([...replies, ...openQuestion(dialogue, procedure)]),
});
