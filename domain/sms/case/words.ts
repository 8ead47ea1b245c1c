/** Words for a case that exists: more to tell, an objection, a wish to end it, and what was done to who spoke up. */
import { tailOf } from '#domain/messages/notice.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { RetaliationKind } from '#domain/terms/vocabulary.ts';
import type { Key } from '../../messages/text.ts';
import type { ReservedWord } from '../../understanding/meaning.ts';
import { isPressed, isWatched } from '../../understanding/pressed.ts';
import { openQuestion } from '../asking.ts';
import { type Dialogue, isWished, withoutBetween } from '../dialogue.ts';
import { retaliationAt } from '../menus.ts';
import { emergencyNumbersText, inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { caseMeant, caseNamedIn, caseWithTail, type NamedCase, newestOpenCase, onlyCase } from './named.ts';
import { retaliationKindIn } from './retaliation-kind.ts';
import { receiptNeeded } from './status.ts';

const addedTo = (dialogue: Dialogue, on: KnownCase, words: string): Turn => ({
  dialogue,
  command: { do: 'write', on, words },
  replies: say(dialogue, 'sms.added', { tail: tailOf(on.number) }),
  refused: say(dialogue, 'sms.sorry_status'),
});

/** The turn of words for a case. They only ever add, so they need a phone heard lately and not the number. */
export const additionTurn = ({ dialogue, context }: Spoken, rest: string): Turn => {
  const { on, words } = caseMeant(rest, context);
  return on === undefined || words.trim() === ''
    ? { dialogue, replies: say(dialogue, 'sms.add_which') }
    : addedTo(dialogue, on, words);
};

/** The turn in which it is said whether words belong to the case; undefined where they don't. */
export const belongingTurn = ({ dialogue, context }: Spoken, words: string): Turn | undefined => {
  const on = onlyCase(context) ?? newestOpenCase(context);
  return on && addedTo(withoutBetween(dialogue), on, words);
};

/** Asked for the last four of the case that a word is about. */
const tailNeeded = (dialogue: Dialogue, tailAsked: ReservedWord, key: Key): Turn => ({
  dialogue: { ...dialogue, tailAsked },
  replies: say(dialogue, key),
});

/** The turn of an objection: it changes the case, so it needs the last four and a phone heard from lately. */
export const objectionTurn = ({ dialogue, context }: Spoken, rest: string): Turn => {
  const named = caseNamedIn(rest, context);
  if (named?.on === undefined) return tailNeeded(dialogue, 'disagree', 'sms.disagree_which');
  if (!named.on.fresh) return receiptNeeded(dialogue);
  return {
    dialogue,
    command: { do: 'disagree', on: named.on, words: named.rest },
    replies: say(dialogue, 'sms.disputed', { tail: tailOf(named.on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** Who is punished, threatened, hurt or pressed is heard first: a wish to end it buries no report. */
const speaksOfHarm = ({ meaning, message: { text } }: Spoken): boolean =>
  meaning.kind?.value === 'retaliation' || isPressed(text) || isWatched(text);

/** Nobody who wanted no calls is promised one. */
const isUncalled = (dialogue: Dialogue, on: KnownCase): boolean =>
  on.noContact === true || isWished(dialogue, 'no_call') || isWished(dialogue, 'no_contact');

/** Asked once for the last four, and told it again or 是: where there is one case only, it is that one. */
const onlyCaseToEnd = ({ tailAsked, context }: Spoken): NamedCase | undefined => {
  const on = tailAsked === 'withdraw' ? onlyCase(context) : undefined;
  return on && { tail: tailOf(on.number), on, rest: '' };
};

/**
 * The turn of a wish to end it, before anything happens: asked once whether it is meant. It needs the last four and a
 * phone heard from lately; said again while it waits for the call, it is told how to go on.
 */
export const withdrawalAskedTurn = (spoken: Spoken, rest: string): Turn => {
  const { dialogue, context, message } = spoken;
  const named = caseNamedIn(rest, context) ?? onlyCaseToEnd(spoken);
  if (named?.on === undefined) return tailNeeded(dialogue, 'withdraw', 'sms.withdraw_which');
  if (!named.on.fresh) return receiptNeeded(dialogue);
  if (speaksOfHarm(spoken)) {
    const kind = retaliationKindIn(message.text);
    return reportedTurn(spoken, named.on, kind === 'other' ? 'contact_pressure' : kind, message.text);
  }
  const { tail } = named;
  if (named.on.withdrawing) return { dialogue, replies: say(dialogue, 'sms.withdrawing', { tail }) };
  const after: Dialogue = {
    ...dialogue,
    failures: 0,
    between: { about: 'word', word: 'withdraw', words: named.rest, tail },
  };
  return { dialogue: after, replies: openQuestion(after, context.procedure) };
};

/** The worker has said yes to "do you want to end it?". */
export const withdrawalTurn = ({ dialogue, context }: Spoken, tail: string, words: string): Turn => {
  const after = withoutBetween(dialogue);
  const on = caseWithTail(tail, context.cases);
  if (on === undefined) return { dialogue: after, replies: say(after, 'sms.withdraw_which') };
  return {
    dialogue: after,
    command: { do: 'withdraw', on, words },
    replies: say(after, isUncalled(after, on) ? 'sms.withdraw_asked_no_call' : 'sms.withdraw_asked', {
      tail,
    }),
    refused: say(after, 'sms.sorry_status'),
  };
};

/** The worker has changed their mind before anybody called: 继续4821. A case of which nothing was to end goes on as it did. */
export const takenBackTurn = ({ dialogue, context }: Spoken, rest: string): Turn | undefined => {
  const on = caseNamedIn(rest, context)?.on;
  if (on === undefined || !on.fresh || !isOpen(on.status)) return undefined;
  if (on.withdrawing) return takenBack(dialogue, on);
  return { dialogue, replies: say(dialogue, 'sms.withdrawal_taken_back', { tail: tailOf(on.number) }) };
};

const takenBack = (dialogue: Dialogue, on: KnownCase): Turn => ({
  dialogue,
  command: { do: 'take_back_withdrawal', on },
  replies: say(dialogue, 'sms.withdrawal_taken_back', { tail: tailOf(on.number) }),
  refused: say(dialogue, 'sms.sorry_status'),
});

/** The turn of somebody punished for speaking up: reported at once with their words; the bare word asks what was done. */
export const retaliationTurn = (spoken: Spoken, rest: string): Turn => {
  const { dialogue, context } = spoken;
  const { on = newestOpenCase(context), words } = caseMeant(rest, context);
  if (on === undefined) return { dialogue, replies: say(dialogue, 'sms.retaliation_which') };
  if (words.trim() !== '') return reportedTurn(spoken, on, retaliationKindIn(words), words);
  const after: Dialogue = { ...dialogue, between: { about: 'retaliation', tail: tailOf(on.number) } };
  return { dialogue: after, replies: openQuestion(after, context.procedure) };
};

/** The report, once it is known what was done, by number or in words; `otherwise`: what it is where they don't tell. */
export const retaliationReported = (
  spoken: Spoken,
  tail: string,
  otherwise: RetaliationKind = 'other',
): Turn => {
  const { dialogue, context, message } = spoken;
  const chosen = retaliationAt(message.text);
  const on = caseWithTail(tail, context.cases);
  if (on === undefined)
    return { dialogue: withoutBetween(dialogue), replies: say(dialogue, 'sms.retaliation_which') };
  const words = chosen === undefined ? message.text : '';
  const told = retaliationKindIn(words);
  return reportedTurn(spoken, on, chosen ?? (told === 'other' ? otherwise : told), words);
};

/** Pressed to give in: reported as that, with the words in which it was told. */
export const pressureReported = (spoken: Spoken, on: KnownCase, words: string): Turn =>
  reportedTurn(spoken, on, 'contact_pressure', words);

const reportedTurn = (
  { dialogue, context }: Spoken,
  on: KnownCase,
  kind: RetaliationKind,
  words: string,
): Turn => {
  const after = withoutBetween(dialogue);
  const numbers = emergencyNumbersText(after, { ...context.procedure, hotlines: [] });
  const key = on.noContact ? 'sms.retaliation_noted_no_call' : 'sms.retaliation_noted';
  return {
    dialogue: after,
    command: { do: 'report_retaliation', on, kind, words },
    replies: inReplies(say(after, key, { tail: tailOf(on.number), numbers })),
    refused: say(after, 'sms.sorry_status'),
    owed: true,
  };
};
