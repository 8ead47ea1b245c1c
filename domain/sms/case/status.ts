/** STATUS: how a case stands. */
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { tailOf } from '#domain/messages/notice.ts';
import { legalTermsOf } from '#domain/messages/terms.ts';
import type { Key } from '#domain/messages/text.ts';
import { officeNameOf } from '#domain/office/office.ts';
import { openQuestion } from '../asking.ts';
import { type Dialogue, isFiling } from '../dialogue.ts';
import { digitIn } from '../menus.ts';
import { inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn, TurnContext } from '../turn.ts';
import { caseNamedIn, onlyCase } from './named.ts';

const mostWrongADay = 5;

export const receiptNeeded = (dialogue: Dialogue): Turn => ({
  dialogue,
  replies: say(dialogue, 'sms.receipt_needed'),
});

/** The turn after a wrong number, which is counted by phone and day; the case itself is never locked. */
export const wrongNumber = (dialogue: Dialogue, day: string, key: Key = 'sms.status_unknown'): Turn => {
  const count = dialogue.wrong.day === day ? dialogue.wrong.count + 1 : 1;
  const after = { ...dialogue, wrong: { day, count } };
  return { dialogue: after, replies: say(after, count > mostWrongADay ? 'sms.too_many' : key) };
};

export const triedTooOften = ({ wrong }: Dialogue, day: string): boolean =>
  wrong.day === day && wrong.count >= mostWrongADay;

/** Who was promised a number and a date reads no more here either, and all of it once where they ask to. */
const littleStatus = (dialogue: Dialogue, { number, nextDay }: KnownCase): readonly string[] => {
  const tail = tailOf(number);
  return nextDay === undefined
    ? say(dialogue, 'sms.status_little', { tail })
    : say(dialogue, 'sms.status_little_due', { tail, day: { day: nextDay } });
};

const fullStatus = (dialogue: Dialogue, on: KnownCase, context: TurnContext): readonly string[] => {
  const tail = tailOf(on.number);
  const params = {
    tail,
    status: { say: `status.${on.status}` as const },
    ...legalTermsOf(procedureOf(on.procedure)),
    office: officeNameOf(context.offices, on.office, dialogue.language),
  };
  const stands =
    on.nextDay === undefined
      ? say(dialogue, 'sms.status', params)
      : say(dialogue, 'sms.status_due', { ...params, day: { day: on.nextDay } });
  return on.withdrawing ? [...stands, ...say(dialogue, 'sms.withdrawing', { tail })] : stands;
};

const withPrompts = (turn: Turn, { procedure }: TurnContext): Turn => ({
  ...turn,
  replies: inReplies([...turn.replies, ...openQuestion(turn.dialogue, procedure)]),
});

/** 状态4821 3: all of it is to be shown once, as at the read-back. */
const asksForAll = (rest: string): boolean => digitIn(rest) === 3;

const shownStatus = ({ dialogue, context }: Spoken, on: KnownCase, rest = ''): Turn => ({
  dialogue,
  replies: on.little && !asksForAll(rest) ? littleStatus(dialogue, on) : fullStatus(dialogue, on, context),
});

/**
 * The turn of STATUS: answered with the receipt from any phone, with the last four from a phone that is known and was
 * heard lately, and bare from a phone with one case. Only a number or a receipt proves that the phone is theirs still.
 */
export const statusTurn = (spoken: Spoken, rest: string): Turn => {
  const { dialogue, context, today } = spoken;
  if (triedTooOften(dialogue, today)) return { dialogue, replies: say(dialogue, 'sms.too_many') };
  if (context.shown !== undefined)
    return withPrompts(
      { ...shownStatus(spoken, context.shown), command: { do: 'prove', on: context.shown } },
      context,
    );
  if (rest.replace(/\D/g, '').length >= 16) return withPrompts(wrongNumber(dialogue, today), context);
  const named = caseNamedIn(rest, context);
  if (named === undefined) {
    const only = onlyCase(context);
    if (only !== undefined) return withPrompts(shownStatus(spoken, only), context);
    // nothing is there yet that could stand anyhow
    if (isFiling(dialogue) && context.cases.length === 0 && rest === '')
      return withPrompts({ dialogue, replies: say(dialogue, 'sms.status_unsent') }, context);
    const needed = { ...dialogue, tailAsked: 'status' as const };
    return withPrompts({ dialogue: needed, replies: say(dialogue, 'sms.status_needs') }, context);
  }
  if (named.on === undefined) return withPrompts(wrongNumber(dialogue, today), context);
  if (!named.on.fresh) return receiptNeeded(dialogue);
  return withPrompts(
    { ...shownStatus(spoken, named.on, named.rest), command: { do: 'prove', on: named.on } },
    context,
  );
};
