/** Yes and no to what a case asks its worker: whether money came, whether they want to talk. */
import { readTail, tailOf } from '#domain/messages/notice.ts';
import { isCameInFull } from '../understanding/called.ts';
import type { PlainAnswer } from '../understanding/meaning.ts';
import { asWritten } from '../understanding/spelling.ts';
import { understoodAs } from './answers.ts';
import { caseWithTail, freshCases, onlyCase } from './case-named.ts';
import { receiptNeeded } from './case-status.ts';
import type { Dialogue } from './dialogue.ts';
import { digitIn } from './menus.ts';
import { paymentMeant } from './payment-answer.ts';
import { say } from './replies.ts';
import type { KnownCase, OpenPayment, Spoken, Turn, TurnContext } from './turn.ts';

type CaseAnswer = Exclude<PlainAnswer, 'unknown'>;

const asksSomething = ({ payments, asksTalk }: KnownCase): boolean => payments.length > 0 || asksTalk;

/** Yes, no or part of it, in digits or words; of a whole text, or of the words before a number. */
const plainAnswerIn = (spoken: Spoken, words: string): CaseAnswer | undefined => {
  const digit = digitIn(words);
  if (digit === 1) return 'yes';
  if (digit === 2) return 'no';
  const isWhole = words === spoken.message.text;
  const meaning = isWhole ? spoken.meaning : understoodAs(spoken, 'any', words);
  const answer = meaning.called?.value.word === 'money' || isWhole ? meaning.answer : undefined;
  const said = answer ?? (isWhole ? undefined : understoodAs(spoken, 'readback', words).answer);
  return said === 'unknown' ? undefined : said;
};

const paymentNoted = (
  dialogue: Dialogue,
  { number }: KnownCase,
  { paidOn }: OpenPayment,
  said: CaseAnswer,
): readonly string[] => say(dialogue, `sms.pay_${said}`, { tail: tailOf(number), day: { day: paidOn } });

const paymentAnswered = (
  { message }: Spoken,
  on: KnownCase,
  payment: string,
  said: CaseAnswer,
): Pick<Turn, 'command'> => ({
  command:
    said === 'part'
      ? { do: 'part_of_payment', on, payment, words: message.text }
      : { do: 'answer_payment', on, payment, arrived: said === 'yes' },
});

const answerNoted = (spoken: Spoken, on: KnownCase, said: CaseAnswer): Turn => {
  const { dialogue } = spoken;
  const { pending: _, ...after } = dialogue;
  if (!on.fresh) return receiptNeeded(dialogue);
  const refused = say(dialogue, 'sms.sorry_status');
  const payment = paymentMeant(dialogue, on, said === 'yes');
  if (payment !== undefined)
    return {
      dialogue: { ...after, answered: { caseId: on.caseId, payment: payment.id, talkAsked: on.asksTalk } },
      ...paymentAnswered(spoken, on, payment.id, said),
      replies: paymentNoted(dialogue, on, payment, said),
      refused,
    };
  const [newest] = on.payments;
  if (!on.asksTalk && newest !== undefined)
    return { dialogue: after, replies: paymentNoted(dialogue, on, newest, said) };
  if (said === 'part') return { dialogue: after, replies: say(dialogue, 'sms.pay_which') };
  return {
    dialogue: after,
    command: { do: 'answer_talk', on, agrees: said === 'yes' },
    replies: say(dialogue, said === 'yes' ? 'sms.talk_yes' : 'sms.talk_no', { tail: tailOf(on.number) }),
    refused,
  };
};

/**
 * The turn of a yes or no with its case, to a payment or an invitation to talk: "1 4821", "yes, 4821" or, after a bare
 * yes, "4821".
 */
export const codedAnswer = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const said = asWritten(message.text).replace(/[\s.。!！,，]+$/u, '');
  const parts = said.match(/^(?:(.+?)[\s:,.，。：-]*)?([0-9a-z]{4})$/iu);
  const tail = readTail(parts?.[2] ?? '');
  const on = caseWithTail(tail, context.cases.filter(asksSomething));
  if (on === undefined) return undefined;
  const words = parts?.[1] ?? '';
  if (words === '') return dialogue.pending && answerNoted(spoken, on, dialogue.pending);
  const answer = plainAnswerIn(spoken, words);
  return answer && answerNoted(spoken, on, answer);
};

/** The phone's one case, where one payment waits for an answer and nothing else does. */
const onePaymentAsked = ({ cases }: TurnContext): KnownCase | undefined => {
  const [on, more] = cases;
  const isOne = on?.payments.length === 1 && on.payments[0]?.says === undefined;
  return more === undefined && isOne && on.fresh && !on.asksTalk ? on : undefined;
};

const namesSum = /[\d半只仅]|\b(?:only|half|part|just|lang|kalahati)\b/iu;

/**
 * A sentence that says no or names a part closes nothing, so it needs no number; a yes ends a claim, and does, unless it
 * says in words that all of it came, as nobody does who only has the phone.
 */
const saidInWords = (spoken: Spoken, said: CaseAnswer): Turn | undefined => {
  const { text } = spoken.message;
  const on = onePaymentAsked(spoken.context);
  if (on === undefined || digitIn(text) !== undefined) return undefined;
  if (said === 'yes' && !isCameInFull(text)) return undefined;
  return answerNoted(spoken, on, said !== 'yes' && namesSum.test(text) ? 'part' : said);
};

/**
 * The turn of a bare yes or no while a case waits for one: the number of the case is asked for, as who borrows a phone
 * or its number does not know it.
 */
export const bareAnswer = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context, meaning } = spoken;
  const said = plainAnswerIn(spoken, message.text);
  const isWaiting = freshCases(context).some(asksSomething);
  if (said === undefined || !isWaiting)
    return meaning.called?.value.word === 'money' ? noMoneyAsked(spoken) : undefined;
  return (
    saidInWords(spoken, said) ?? {
      dialogue: { ...dialogue, pending: said },
      replies: say(dialogue, 'sms.pay_which'),
    }
  );
};

/** Money is spoken of where none is waited for: the words go to the case, or the case is asked for. */
const noMoneyAsked = ({ dialogue, message, context }: Spoken): Turn | undefined => {
  const on = onlyCase(context);
  if (on === undefined) return undefined;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, 'sms.added', { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};
