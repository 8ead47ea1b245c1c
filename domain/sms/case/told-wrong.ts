/** What was told of a case that is filed is to be otherwise: said back, and sent to the office with the worker's own words. */
import { tailOf } from '#domain/messages/notice.ts';
import type { Status } from '#domain/terms/statuses.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { type Key, text } from '../../messages/text.ts';
import {
  isCalledWrong,
  isPutInstead,
  onlyCalledWrong,
  withoutWhether,
} from '../../understanding/correction/of-what-we-were-told.ts';
import { asCorrection, isShortValue } from '../../understanding/correction/things-wrong.ts';
import { type Dialogue, withoutBetween } from '../dialogue.ts';
import { newsText } from '../facts/said-back.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { type Facts, factsIn, without } from '../facts.ts';
import { say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { readsLittle } from './money-news.ts';
import { caseMeant } from './named.ts';

/** Before anything was decided there is nothing that somebody could object to: "the sum is wrong" is of what they told. */
const undecided: readonly Status[] = [
  'triage',
  'awaiting_completion',
  'coordination',
  'accepted',
  'assigned',
  'investigating',
  'suspended',
];

const noFacts: Facts = {};

/** How it should be, as it would be heard at the read-back; a kind changes no case. */
const changedIn = (spoken: Spoken, words: string): Facts => {
  const { answer, ...meaning } = understoodAs(spoken, 'readback', withoutWhether(words));
  return answer === 'part' ? without(factsIn(meaning).sure, ['kind']) : noFacts;
};

/** A sum while a payment is asked about is said of that payment. */
const isOfPayment = ({ payments }: KnownCase, { money }: Facts): boolean =>
  money !== undefined && payments.some(({ says }) => says === undefined);

/** An objection to what was decided stays one. */
const isOfDecision = ({ meaning: { called } }: Spoken, { status }: KnownCase): boolean =>
  called?.value.word === 'disagree' && !undecided.includes(status);

interface Change {
  readonly on: KnownCase;
  /** how it should be, as far as it was understood */
  readonly facts: string;
  readonly words: string;
}

/** What is to be changed; which firm it is stands in their own words alone. */
const factsSaid = ({ dialogue, context }: Spoken, facts: Facts): string => {
  const { language } = dialogue;
  const others = newsText(without(facts, ['employer', 'contractor']), dialogue, context.procedure);
  const firm = facts.employer ?? facts.contractor;
  const said = firm === undefined ? [others] : [text(language, 'sms.said.firm_name'), others];
  return said.filter((each) => each !== '').join(text(language, 'language.next'));
};

const requestOf = (dialogue: Dialogue, { facts, words }: Change): string => {
  const { language } = dialogue;
  const asked =
    facts === '' ? text(language, 'sms.change_request') : text(language, 'sms.change_request_to', { facts });
  return `${asked}\n${words}`;
};

const notedKey = (dialogue: Dialogue, { on, facts }: Change, isOpenStill: boolean): Key => {
  if (readsLittle(dialogue, on)) return 'sms.little_noted';
  if (facts !== '') return 'sms.change_noted';
  return isOpenStill ? 'sms.change_what' : 'sms.change_noted_words';
};

const changeNoted = (before: Dialogue, change: Change, isOpenStill: boolean): Turn => {
  const dialogue = withoutBetween(before);
  const { on, facts } = change;
  const tail = tailOf(on.number);
  return {
    // the next text by itself may say how it should be
    dialogue: isOpenStill ? { ...dialogue, tailAsked: 'correct' } : dialogue,
    command: { do: 'write', on, words: requestOf(dialogue, change) },
    replies: say(dialogue, notedKey(dialogue, change, isOpenStill), { tail, facts }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** "2500", after "the sum is wrong": so it should be. */
const valueGiven = (spoken: Spoken): Facts => {
  const { message, tailAsked } = spoken;
  return tailAsked === 'correct' && isShortValue(message.text)
    ? changedIn(spoken, asCorrection(message.text))
    : noFacts;
};

const isFreeFor = ({ dialogue, meaning }: Spoken): boolean => {
  const { step, between, stopped, answered } = dialogue;
  const isCalm = meaning.danger === 'none' || meaning.danger === 'no';
  const isOther =
    meaning.called !== undefined && !['correct', 'disagree', 'add'].includes(meaning.called.value.word);
  const isAsked = between !== undefined && between.about !== 'belongs';
  return step === 'idle' && !isAsked && !stopped && answered === undefined && isCalm && !isOther;
};

/** The turn of a text that puts right what was told; undefined for any other. */
export const toldWrongTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const { on, words } = isFreeFor(spoken) ? caseMeant(message.text, context) : { words: '' };
  if (on === undefined || !isOpen(on.status) || isOfDecision(spoken, on)) return undefined;
  const given = valueGiven(spoken);
  const isGiven = Object.keys(given).length > 0;
  const isChange = isCalledWrong(words) || isPutInstead(words);
  const facts = isGiven || !isChange ? given : changedIn(spoken, words);
  const isTold = Object.keys(facts).length > 0 || isCalledWrong(words);
  if (!isTold || isOfPayment(on, facts)) return undefined;
  const told = factsSaid(spoken, facts);
  const isOpenStill = told === '' && onlyCalledWrong(words);
  return changeNoted(dialogue, { on, facts: told, words: message.text }, isOpenStill);
};
