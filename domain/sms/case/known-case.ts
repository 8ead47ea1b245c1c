/** Yes and no to what a case asks its worker: whether money came, whether they want to talk. */
import { tailOf } from '#domain/messages/notice.ts';
import { present } from '#domain/terms/present.ts';
import { isCameInFull, moneyCameIn } from '../../understanding/called.ts';
import { openingRejection } from '../../understanding/correction.ts';
import { isGivenBack, tellsAllAndRest } from '../../understanding/money/less-paid.ts';
import { withoutOwnDigit } from '../../understanding/money/payment-said.ts';
import { isToldToSign } from '../../understanding/told-to-sign.ts';
import type { Dialogue } from '../dialogue.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { digitIn } from '../menus.ts';
import { inReplies, say } from '../replies.ts';
import type { KnownCase, OpenPayment, Spoken, Turn, TurnContext } from '../turn.ts';
import { noMoneyAsked, notLookedYet, readsLittle, tellsNewsOfMoney } from './money-news.ts';
import { freshCases } from './named.ts';
import { paymentMeant } from './payment-answer.ts';
import {
  askedHowMuch,
  type CaseAnswer,
  meantOfPayment,
  namedIn,
  namesTwoSums,
  type PaymentTold,
  plainAnswerIn,
  sumNamed,
  tellsMoreThanNews,
} from './payment-heard.ts';
import { receiptNeeded } from './status.ts';

/** Whether a case waits for a yes or no. */
export const asksSomething = ({ payments, asksTalk }: KnownCase): boolean => payments.length > 0 || asksTalk;

/** What came is asked for only where it was not told. */
const partNoted = (words: string): 'back' | 'part' | 'part_told' => {
  if (isGivenBack(words)) return 'back';
  return /[\d半]|[一二两三四五六七八九十]+[百千万]/u.test(words) ? 'part_told' : 'part';
};

const paymentNoted = (
  dialogue: Dialogue,
  on: KnownCase,
  { paidOn }: OpenPayment,
  { said, words }: PaymentTold,
): readonly string[] => {
  const noted = said === 'part' ? partNoted(words) : said;
  const little = noted === 'part' ? 'sms.pay_little_part' : 'sms.pay_little';
  return say(dialogue, readsLittle(dialogue, on) ? little : `sms.pay_${noted}`, {
    tail: tailOf(on.number),
    day: { day: paidOn },
  });
};

/** Who wants little said reads the number, and not that somebody wants to talk with them. */
const talkNoted = (dialogue: Dialogue, on: KnownCase, agrees: boolean): readonly string[] => {
  const plain = agrees ? 'sms.talk_yes' : 'sms.talk_no';
  return say(dialogue, readsLittle(dialogue, on) ? 'sms.little_noted' : plain, { tail: tailOf(on.number) });
};

const paymentAnswered = (
  on: KnownCase,
  payment: string,
  { said, words }: PaymentTold,
): Pick<Turn, 'command' | 'held'> =>
  said === 'part'
    ? { command: { do: 'part_of_payment', on, payment, words } }
    : {
        command: { do: 'answer_payment', on, payment, arrived: said === 'yes' },
        ...((tellsMoreThanNews(words) || namesTwoSums(words)) && { held: { on, words } }),
      };

/** "He gave me 9k and said sign for 18k": nothing is to be signed meanwhile. */
const signingWarned = (dialogue: Dialogue, on: KnownCase, { words }: PaymentTold): readonly string[] =>
  isToldToSign(words) && !readsLittle(dialogue, on) ? say(dialogue, 'sms.answer.sign') : [];

const answerNoted = (spoken: Spoken, on: KnownCase, told: PaymentTold): Turn => {
  const { dialogue } = spoken;
  const { pending: _, pendingWords: __, ...after } = dialogue;
  if (!on.fresh) return receiptNeeded(dialogue);
  const refused = say(dialogue, 'sms.sorry_status');
  const payment = paymentMeant(dialogue, on, told.said === 'yes');
  if (payment !== undefined) {
    const meant = { ...told, said: meantOfPayment(spoken, told, payment.fen) };
    return {
      dialogue: { ...after, answered: { caseId: on.caseId, payment: payment.id, talkAsked: on.asksTalk } },
      ...paymentAnswered(on, payment.id, meant),
      replies: inReplies([
        ...signingWarned(dialogue, on, meant),
        ...paymentNoted(dialogue, on, payment, meant),
      ]),
      refused,
    };
  }
  const { said } = told;
  const [newest] = on.payments;
  if (!on.asksTalk && newest !== undefined)
    return { dialogue: after, replies: paymentNoted(dialogue, on, newest, told) };
  if (said === 'part') return { dialogue: after, replies: say(dialogue, 'sms.pay_which') };
  return {
    dialogue: after,
    command: { do: 'answer_talk', on, agrees: said === 'yes' },
    replies: talkNoted(dialogue, on, said === 'yes'),
    refused,
  };
};

/** A digit for the case confirms what was told in words before, and what those tell of the sum still counts. */
const toldWith = ({ pending, pendingWords }: Dialogue, said: CaseAnswer, words: string): PaymentTold =>
  pendingWords !== undefined && (words === '' || digitIn(words) !== undefined)
    ? { said: pending === 'part' ? pending : said, words: pendingWords }
    : { said, words };

/**
 * The turn of a yes or no with its case, to a payment or an invitation to talk: "1 4821", "yes, 4821" or, after a bare
 * yes, "4821".
 */
export const codedAnswer = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const named = namedIn(message.text, context.cases.filter(asksSomething));
  if (named === undefined) return undefined;
  const { on, words } = named;
  const said = words === '' ? dialogue.pending : plainAnswerIn(spoken, words);
  if (said !== undefined) return answerNoted(spoken, on, toldWith(dialogue, said, words));
  // a number alone, or a word that says otherwise than its digit
  return words === '' || withoutOwnDigit(words) !== undefined
    ? { dialogue, replies: say(dialogue, 'sms.pay_which') }
    : undefined;
};

/** The phone's one case, where one payment waits for an answer and nothing else does. */
const onePaymentAsked = ({ cases }: TurnContext): KnownCase | undefined => {
  const [on, more] = cases;
  const isOne = on?.payments.length === 1 && on.payments[0]?.says === undefined;
  return more === undefined && isOne && on.fresh && !on.asksTalk ? on : undefined;
};

/**
 * A sentence that says no or names a part closes nothing, so it needs no number; a yes ends a claim, and does, unless it
 * says in words that all of it came, as nobody does who only has the phone.
 */
const saidInWords = (spoken: Spoken, said: CaseAnswer): Turn | undefined => {
  const { text } = spoken.message;
  const on = onePaymentAsked(spoken.context);
  if (on === undefined || digitIn(text) !== undefined) return undefined;
  const fen = on.payments[0]?.fen;
  const meant = meantOfPayment(spoken, { said, words: text }, fen);
  const isInFull =
    isCameInFull(text) || (fen !== undefined && tellsAllAndRest(askedHowMuch(spoken, text), fen));
  if (meant === 'yes' && !isInFull) return undefined;
  return answerNoted(spoken, on, {
    said: meant !== 'yes' && sumNamed.test(text) ? 'part' : meant,
    words: text,
  });
};

/** Said before the case was named: the words wait with it, where it is told in words. */
const pendingWith = (
  { pendingWords: _, ...dialogue }: Dialogue,
  pending: CaseAnswer,
  words: string,
): Dialogue => ({
  ...dialogue,
  pending,
  ...present({ pendingWords: digitIn(words) === undefined ? words : undefined }),
});

/** What came with a paper to sign is no yes that a number alone would seal. */
const isSealedByNumber = (said: CaseAnswer, words: string): boolean => said !== 'yes' || !isToldToSign(words);

/**
 * The turn of a bare yes or no while a case waits for one: the number of the case is asked for, as who borrows a phone
 * or its number does not know it.
 */
export const bareAnswer = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context, meaning } = spoken;
  const unseen = notLookedYet(spoken);
  if (unseen !== undefined) return unseen;
  const said = plainAnswerIn(spoken, message.text);
  const isWaiting = freshCases(context).some(asksSomething);
  if (said === undefined || !isWaiting)
    return meaning.called?.value.word === 'money' || tellsNewsOfMoney(spoken)
      ? noMoneyAsked(spoken)
      : undefined;
  return (
    saidInWords(spoken, said) ?? {
      dialogue: isSealedByNumber(said, message.text) ? pendingWith(dialogue, said, message.text) : dialogue,
      replies: say(dialogue, 'sms.pay_which'),
    }
  );
};

/** 说错了 没到: what was said last of a payment is taken back; without a word more it is asked which of both holds. */
export const paymentCorrected = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const text = message.text.trim().replace(openingRejection, '');
  if (dialogue.answered === undefined || text === message.text.trim()) return undefined;
  if (text === '') return { dialogue, replies: say(dialogue, 'sms.pay_which') };
  // 没到 by itself is said of the money that was asked about
  const said = [text, `钱${text}`].find((each) => moneyCameIn({ text: each }) !== undefined);
  return said === undefined
    ? undefined
    : bareAnswer({
        ...spoken,
        message: { ...message, text: said },
        meaning: understoodAs(spoken, 'any', said),
      });
};
