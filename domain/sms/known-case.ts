/** Answers about a case that exists: they need a phone that is known in it and the last four of its number. */

import { readTail, tailOf } from '#domain/messages/notice.ts';
import { text } from '#domain/messages/text.ts';
import { officeNameOf } from '#domain/office/office.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { Dialogue } from './dialogue.ts';
import { bareMessage, yesOrNo } from './keywords.ts';
import { openQuestion, say } from './replies.ts';
import type { KnownCase, Turn, TurnContext } from './turn.ts';

const mostWrongADay = 5;

/** A message that begins with the last four of a case number: the case, and the words after. */
interface NamedCase {
  readonly tail: string;
  readonly on: KnownCase | undefined;
  readonly rest: string;
}

/** Its own number before those that it had earlier, of whichever case. */
const numbersOf = ({
  cases,
}: TurnContext): readonly { readonly number: string; readonly on: KnownCase }[] => [
  ...cases.map((on) => ({ number: on.number, on })),
  ...cases.flatMap((on) => (on.earlier ?? []).map((number) => ({ number, on }))),
];

/** The whole number may be given as well, with or without its hyphens. */
const namedInFull = (words: string, context: TurnContext): NamedCase | undefined => {
  const said = words.trim();
  const named = numbersOf(context).find(({ number }) => said.toUpperCase().startsWith(number));
  return named && { tail: tailOf(named.number), on: named.on, rest: said.slice(named.number.length).trim() };
};

const caseWithTail = (tail: string | undefined, context: TurnContext): KnownCase | undefined =>
  numbersOf(context).find(({ number }) => tailOf(number) === tail)?.on;

const caseNamedIn = (words: string, context: TurnContext): NamedCase | undefined => {
  const parts = words.trim().match(/^#?([0-9A-Za-z]{4})(?![0-9A-Za-z])[\s:,.，。：-]*([\s\S]*)$/u);
  const tail = readTail(parts?.[1] ?? '');
  const on = caseWithTail(tail, context);
  if (on === undefined)
    return namedInFull(words, context) ?? (parts === null ? undefined : { tail, on, rest: parts[2] ?? '' });
  return { tail, on, rest: parts?.[2] ?? '' };
};

const receiptNeeded = (dialogue: Dialogue): Turn => ({
  dialogue,
  replies: say(dialogue, 'sms.receipt_needed'),
});

/** The turn after a wrong number, which is counted by phone and day; the case itself is never locked. */
const wrongNumber = (dialogue: Dialogue, day: string): Turn => {
  const count = dialogue.wrong.day === day ? dialogue.wrong.count + 1 : 1;
  const after = { ...dialogue, wrong: { day, count } };
  return {
    dialogue: after,
    replies: say(after, count > mostWrongADay ? 'sms.too_many' : 'sms.status_unknown'),
  };
};

const triedTooOften = ({ wrong }: Dialogue, day: string): boolean =>
  wrong.day === day && wrong.count >= mostWrongADay;

const statusReplies = (dialogue: Dialogue, on: KnownCase, context: TurnContext): readonly string[] => {
  const params = {
    tail: tailOf(on.number),
    status: text(dialogue.language, `status.${on.status}`),
    office: officeNameOf(context.offices, on.office, dialogue.language),
  };
  return on.nextDay === undefined
    ? say(dialogue, 'sms.status', params)
    : say(dialogue, 'sms.status_due', { ...params, day: { day: on.nextDay } });
};

const withPrompts = (turn: Turn, { procedure }: TurnContext): Turn => ({
  ...turn,
  replies: [...turn.replies, ...openQuestion(turn.dialogue, procedure)],
});

/** The turn of STATUS: answered with the receipt from any phone, with the last four from a phone that is known and was heard lately. */
export const statusTurn = (dialogue: Dialogue, rest: string, context: TurnContext, day: string): Turn => {
  if (triedTooOften(dialogue, day)) return { dialogue, replies: say(dialogue, 'sms.too_many') };
  const isReceipt = rest.replace(/\D/g, '').length >= 16;
  if (context.shown !== undefined)
    return withPrompts(
      {
        dialogue,
        replies: statusReplies(dialogue, context.shown, context),
        command: { do: 'prove', on: context.shown },
      },
      context,
    );
  if (isReceipt) return withPrompts(wrongNumber(dialogue, day), context);
  const named = caseNamedIn(rest, context);
  if (named === undefined)
    return withPrompts({ dialogue, replies: say(dialogue, 'sms.status_needs') }, context);
  if (named.on === undefined) return withPrompts(wrongNumber(dialogue, day), context);
  if (!named.on.fresh) return receiptNeeded(dialogue);
  return withPrompts(
    {
      dialogue,
      replies: statusReplies(dialogue, named.on, context),
      command: { do: 'prove', on: named.on },
    },
    context,
  );
};

const asksSomething = ({ payment, asksTalk }: KnownCase): boolean => payment !== undefined || asksTalk;

const answerNoted = (dialogue: Dialogue, on: KnownCase, yes: boolean): Turn => {
  const { pending: _, ...after } = dialogue;
  const tail = tailOf(on.number);
  if (!on.fresh) return receiptNeeded(dialogue);
  const refused = say(dialogue, 'sms.sorry_status');
  return on.payment === undefined
    ? {
        dialogue: after,
        command: { do: 'answer_talk', on, agrees: yes },
        replies: say(dialogue, yes ? 'sms.talk_yes' : 'sms.talk_no', { tail }),
        refused,
      }
    : {
        dialogue: after,
        command: { do: 'answer_payment', on, payment: on.payment, arrived: yes },
        replies: say(dialogue, yes ? 'sms.pay_yes' : 'sms.pay_no', { tail }),
        refused,
      };
};

/** The turn of a yes or no with its case, to a payment or an invitation to talk: "1 4821", "yes, 4821" or, after a bare yes, "4821". */
export const codedAnswer = (dialogue: Dialogue, message: string, context: TurnContext): Turn | undefined => {
  const said = bareMessage(message);
  const parts = said.match(/^(.+?)[\s:,.，。：-]*([0-9a-z]{4})$/iu);
  const yes = parts === null ? undefined : yesOrNo(parts[1] ?? '');
  const tail = readTail(parts?.[2] ?? said);
  const on = caseWithTail(tail, { ...context, cases: context.cases.filter(asksSomething) });
  if (on === undefined) return undefined;
  if (yes !== undefined) return answerNoted(dialogue, on, yes);
  return readTail(said) === tail && dialogue.pending !== undefined
    ? answerNoted(dialogue, on, dialogue.pending === 'yes')
    : undefined;
};

/** The turn of a bare yes or no while a case waits for one: it asks which case is meant. */
export const bareAnswer = (dialogue: Dialogue, message: string, context: TurnContext): Turn | undefined => {
  const yes = yesOrNo(message);
  if (yes === undefined || !context.cases.some(asksSomething)) return undefined;
  return { dialogue: { ...dialogue, pending: yes ? 'yes' : 'no' }, replies: say(dialogue, 'sms.pay_which') };
};

/** The case that is meant: the one named, or the only one in which this phone is known. */
const caseMeant = (rest: string, context: TurnContext): { on?: KnownCase; words: string } => {
  const named = caseNamedIn(rest, context);
  if (named?.on !== undefined) return { on: named.on, words: named.rest };
  const [only, more] = context.cases;
  return only !== undefined && more === undefined ? { on: only, words: rest } : { words: rest };
};

/** The turn of words for a case. They only ever add, so they need the known phone and not the number. */
export const additionTurn = (dialogue: Dialogue, rest: string, context: TurnContext): Turn => {
  const { on, words } = caseMeant(rest, context);
  if (on === undefined || words.trim() === '') return { dialogue, replies: say(dialogue, 'sms.add_which') };
  return {
    dialogue,
    command: { do: 'write', on, words },
    replies: say(dialogue, 'sms.added', { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** The turn of an objection or a withdrawal. They change the case, so they need the last four and a phone heard from lately. */
export const objectionTurn = (
  dialogue: Dialogue,
  rest: string,
  context: TurnContext,
  what: 'disagree' | 'withdraw',
): Turn => {
  const named = caseNamedIn(rest, context);
  if (named?.on === undefined)
    return {
      dialogue,
      replies: say(dialogue, what === 'disagree' ? 'sms.disagree_which' : 'sms.withdraw_which'),
    };
  if (!named.on.fresh) return receiptNeeded(dialogue);
  return {
    dialogue,
    command: { do: what, on: named.on, words: named.rest },
    replies: say(dialogue, what === 'disagree' ? 'sms.disputed' : 'sms.withdraw_asked', {
      tail: tailOf(named.on.number),
    }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

export const newestOpenCase = ({ cases }: TurnContext): KnownCase | undefined =>
  cases.find((each) => isOpen(each.status));
