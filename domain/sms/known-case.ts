/** Yes and no to what a case asks its worker: whether money came, whether they want to talk. */
import { readTail, tailOf } from '#domain/messages/notice.ts';
import { present } from '#domain/terms/present.ts';
import { isCameInFull, moneyCameIn } from '../understanding/called.ts';
import { openingRejection } from '../understanding/correction.ts';
import type { Asked, PlainAnswer } from '../understanding/meaning.ts';
import {
  isAnySumBelow,
  isGivenBack,
  isLessThanDue,
  onlySumIn,
  tellsAllAndRest,
  tellsOfReceipt,
} from '../understanding/money/less-paid.ts';
import { isBareSum, paymentSaidIn, withoutOwnDigit } from '../understanding/money/payment-said.ts';
import { asWritten } from '../understanding/text/spelling.ts';
import { isToldToSign } from '../understanding/told-to-sign.ts';
import { caseWithTail, freshCases, onlyCase } from './case-named.ts';
import { receiptNeeded } from './case-status.ts';
import { type Dialogue, isWished } from './dialogue.ts';
import { digitIn } from './menus.ts';
import { paymentMeant } from './payment-answer.ts';
import { inReplies, say } from './replies.ts';
import type { KnownCase, OpenPayment, Spoken, Turn, TurnContext } from './turn.ts';
import { understoodAs } from './understood-as.ts';

type CaseAnswer = Exclude<PlainAnswer, 'unknown'>;

/** Whether a case waits for a yes or no. */
export const asksSomething = ({ payments, asksTalk }: KnownCase): boolean => payments.length > 0 || asksTalk;

const receivedIn = ({ context, meaning }: Spoken, words: string): CaseAnswer | undefined => {
  const isAsked = freshCases(context).some(({ payments }) => payments.length > 0);
  const isQuestion = meaning.asksBack.includes('their_question');
  return isAsked && !isQuestion && tellsOfReceipt(words) ? 'yes' : undefined;
};

/** What is said of a payment that is asked about, in ordinary words or by its sum. */
const ofPayment = (spoken: Spoken, words: string): CaseAnswer | undefined => {
  if (!isPaymentAsked(spoken)) return undefined;
  const said = paymentSaidIn(words);
  if (said === undefined) return isBareSum(words) && !isWrongTail(spoken, words) ? 'yes' : undefined;
  return said === 'unseen' ? undefined : said;
};

const isPaymentAsked = ({ context }: Spoken): boolean =>
  freshCases(context).some(({ payments }) => payments.some(({ says }) => says === undefined));

/** Asked for the last four, four digits are some. */
const isWrongTail = ({ dialogue }: Spoken, words: string): boolean =>
  dialogue.pending !== undefined && /^\s*\d{4}\s*$/u.test(words);

/** Yes, no or part of it, in digits or words; of a whole text, or of the words before a number. */
const plainAnswerIn = (spoken: Spoken, words: string): CaseAnswer | undefined => {
  const beside = withoutOwnDigit(words);
  if (beside !== undefined) {
    const said = plainAnswerIn(spoken, beside.word);
    return said === 'part' || said === (beside.digit === 1 ? 'yes' : 'no') ? said : undefined;
  }
  const digit = digitIn(words);
  if (digit === 1) return 'yes';
  if (digit === 2) return 'no';
  const paid = ofPayment(spoken, words);
  if (paid !== undefined) return paid;
  const isWhole = words === spoken.message.text;
  const meaning = isWhole ? spoken.meaning : understoodAs(spoken, 'any', words);
  const answer = meaning.called?.value.word === 'money' || isWhole ? meaning.answer : undefined;
  const said =
    answer ?? (isWhole ? receivedIn(spoken, words) : understoodAs(spoken, 'readback', words).answer);
  return said === 'unknown' ? undefined : said;
};

/** An answer to a payment: what was said, and the words in which it was. */
interface PaymentTold {
  readonly said: CaseAnswer;
  readonly words: string;
}

const askedHowMuch = (
  { dialogue: { language }, today, context: { procedure } }: Spoken,
  text: string,
): Asked => ({ question: 'howmuch', text, language, today, procedure });

/** "It came, only 5000" says yes and means a part of it: a yes ends a claim, so it is one only of all that was paid. */
const meantOfPayment = (spoken: Spoken, { said, words }: PaymentTold, fen?: number): CaseAnswer => {
  if (said === 'no' || digitIn(words) !== undefined) return said;
  const beside = withoutOwnDigit(words);
  if (beside !== undefined) return meantOfPayment(spoken, { said, words: beside.word }, fen);
  if (fen !== undefined && tellsAllAndRest(askedHowMuch(spoken, words), fen)) return 'yes';
  if (isGivenBack(words) || isLessThanDue(words)) return 'part';
  // 9k cash, and signed for 18k: less came than was paid
  if (fen !== undefined && isAnySumBelow(askedHowMuch(spoken, words), fen)) return 'part';
  const sum = fen === undefined ? undefined : onlySumIn(askedHowMuch(spoken, words));
  if (sum === undefined || fen === undefined) return said;
  if (sum < fen) return 'part';
  return moneyCameIn({ text: words }) === 'part' ? said : 'yes';
};

const namesSum = /[\d半只仅]|[一二两三四五六七八九十百千万]{2,}|\b(?:only|half|part|just|lang|kalahati)\b/iu;

/** What came is asked for only where it was not told. */
const partNoted = (words: string): 'back' | 'part' | 'part_told' => {
  if (isGivenBack(words)) return 'back';
  return /[\d半]|[一二两三四五六七八九十]+[百千万]/u.test(words) ? 'part_told' : 'part';
};

/** Promised here or on the site: no word of money and talks. */
const readsLittle = (dialogue: Dialogue, { little }: KnownCase): boolean =>
  little === true || isWished(dialogue, 'little');

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

/** More than that it came or did not: 没到，他说明天给. */
const tellsMoreThanNews = (words: string): boolean => {
  const clauses = words.split(/[,，。.;；!！?？\n]+/u).filter((each) => /\p{L}{2}/u.test(each));
  const [{ length }, longest] = [[...words], /\p{Script=Han}/u.test(words) ? 12 : 40];
  return length > longest || (clauses.length > 1 && length > longest / 2);
};

const namesTwoSums = (words: string): boolean =>
  (words.match(/\d{2,}|[一二两三四五六七八九十]+[百千万]/gu) ?? []).length > 1;

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

interface NamedIn {
  readonly on: KnownCase;
  readonly words: string;
}

/** The case that is named at the end, and the words before it; "1 4821 yes" has some on both sides. */
const namedIn = (text: string, cases: readonly KnownCase[]): NamedIn | undefined => {
  const written = asWritten(text).replace(/[\s.。!！,，]+$/u, '');
  const parts = written.match(/^(?:(.+?)[\s:,.，。：-]*)?([0-9a-z]{4})$/iu);
  const on = caseWithTail(readTail(parts?.[2] ?? ''), cases);
  if (on !== undefined) return { on, words: parts?.[1] ?? '' };
  const between = written.match(/^([12])[\s:,.，。：-]*([0-9a-z]{4})[\s:,.，。：-]+(.+)$/iu);
  const named = caseWithTail(readTail(between?.[2] ?? ''), cases);
  return named && { on: named, words: `${between?.[1]} ${between?.[3]}` };
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
    said: meant !== 'yes' && namesSum.test(text) ? 'part' : meant,
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

/** Who has not looked yet is asked for nothing, and told how to answer once they have. */
const notLookedYet = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = freshCases(context).find(({ payments }) => payments.some(({ says }) => says === undefined));
  if (on === undefined || paymentSaidIn(message.text) !== 'unseen') return undefined;
  return { dialogue, replies: say(dialogue, 'sms.pay_unseen', { tail: tailOf(on.number) }) };
};

/** 老板今天打了5000给我, 收到3000块, where nobody had told of a payment. */
const tellsNewsOfMoney = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  if (isBareSum(text)) return !isWrongTail(spoken, text);
  const isSum = onlySumIn(askedHowMuch(spoken, text)) !== undefined;
  return tellsOfReceipt(text) && (isSum || isLessThanDue(text) || isGivenBack(text));
};

/** "The boss came" may be said of the boss. */
const namesMoney =
  /[钱薪资款账\d]|到了|收到|结清|\b(?:money|wages?|pay|paid|salary|cash|it|all|everything|bank|account|pera|sahod|sweldo|bayad|nabayaran|natanggap|nakuha)\b/iu;

/** What came is asked for where it was not told, and whether anything is owed still where it was. */
const newsNoted = (spoken: Spoken, on: KnownCase): readonly string[] => {
  const { dialogue, message } = spoken;
  const tail = tailOf(on.number);
  if (readsLittle(dialogue, on)) return say(dialogue, 'sms.little_noted', { tail });
  if (isBareSum(message.text) && !tellsOfReceipt(message.text)) return say(dialogue, 'sms.added', { tail });
  const came = moneyCameIn(message) ?? (tellsNewsOfMoney(spoken) ? 'part' : undefined);
  if (came === 'yes' && isCameInFull(message.text)) return say(dialogue, 'sms.news_all', { tail });
  if (came === 'yes' && !namesMoney.test(message.text)) return say(dialogue, 'sms.added_to_case', { tail });
  if (came === 'yes') return say(dialogue, 'sms.news_came', { tail });
  if (came !== 'part') return say(dialogue, 'sms.added', { tail });
  return say(dialogue, /\d{2}|[百千万]/u.test(message.text) ? 'sms.news_sum' : 'sms.news_part', { tail });
};

/** Money is spoken of where none is waited for: the words go to the case, or the case is asked for. */
const noMoneyAsked = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = onlyCase(context);
  if (on === undefined) return undefined;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: newsNoted(spoken, on),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};
