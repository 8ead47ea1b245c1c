/** News of money that nobody had noted, from who has a case: it is kept, and what is open is asked. */
import { tailOf } from '#domain/messages/notice.ts';
import { isCameInFull, moneyCameIn } from '../../understanding/called.ts';
import { isSilentOnDanger } from '../../understanding/danger/books.ts';
import {
  isGivenBack,
  isLessThanDue,
  onlySumIn,
  tellsOfReceipt,
} from '../../understanding/money/less-paid.ts';
import { isBareSum, paymentSaidIn } from '../../understanding/money/payment-said.ts';
import { type Dialogue, isWished } from '../dialogue.ts';
import { say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { freshCases, onlyCase } from './named.ts';
import { askedHowMuch, isWrongTail } from './payment-heard.ts';

/** Promised here or on the site: no word of money and talks. */
export const readsLittle = (dialogue: Dialogue, { little }: KnownCase): boolean =>
  little === true || isWished(dialogue, 'little');

/** Who has not looked yet is asked for nothing, and told how to answer once they have. */
export const notLookedYet = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, context } = spoken;
  const on = freshCases(context).find(({ payments }) => payments.some(({ says }) => says === undefined));
  if (on === undefined || paymentSaidIn(message.text) !== 'unseen') return undefined;
  return { dialogue, replies: say(dialogue, 'sms.pay_unseen', { tail: tailOf(on.number) }) };
};

const ofBlows = /[\d一二两三四五六七八九十几](?:多)?(?:拳|脚|巴掌|耳光|棍|下|顿|次|刀|条|个人|天)/u;

/** 老板今天打了5000给我, 收到3000块, where nobody had told of a payment. */
export const tellsNewsOfMoney = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  if (isBareSum(text)) return !isWrongTail(spoken, text);
  // 老板打了我20拳 is no sum
  if (!isSilentOnDanger(text) || ofBlows.test(text)) return false;
  const isSum = onlySumIn(askedHowMuch(spoken, text)) !== undefined;
  return tellsOfReceipt(text) && (isSum || isLessThanDue(text) || isGivenBack(text));
};

/** "The boss came" may be said of the boss. */
const namesMoney =
  /[钱薪资款账\d]|到了|收到|结清|\b(?:money|wages?|pay|paid|salary|cash|it|all|everything|bank|account|pera|sahod|sweldo|bayad|nabayaran|natanggap|nakuha)\b/iu;

/** What is owed still is told already. */
const saysRest =
  /还(?:欠|差|少|有)|\b(?:still (?:owed?|owes|short|missing|to come)|owed|short|missing|kulang)\b/iu;

/** What came is asked for where it was not told, and whether anything is owed still where it was. */
const newsNoted = (spoken: Spoken, on: KnownCase): readonly string[] => {
  const { dialogue, message } = spoken;
  const tail = tailOf(on.number);
  if (readsLittle(dialogue, on)) return say(dialogue, 'sms.little_noted', { tail });
  if (isBareSum(message.text) && !tellsOfReceipt(message.text)) return say(dialogue, 'sms.added', { tail });
  const came = moneyCameIn(message) ?? (tellsNewsOfMoney(spoken) ? 'part' : undefined);
  if (came === 'yes' && isCameInFull(message.text)) return say(dialogue, 'sms.news_all', { tail });
  if (came === 'yes' && !namesMoney.test(message.text)) return say(dialogue, 'sms.added_to_case', { tail });
  if (came !== 'no' && saysRest.test(message.text)) return say(dialogue, 'sms.added', { tail });
  if (came === 'yes' && !/\d{2}/u.test(message.text)) return say(dialogue, 'sms.news_came', { tail });
  if (came !== 'part' && came !== 'yes') return say(dialogue, 'sms.added', { tail });
  return say(dialogue, /\d{2}|[百千万]/u.test(message.text) ? 'sms.news_sum' : 'sms.news_part', { tail });
};

/** Money is spoken of where none is waited for: the words go to the case, or the case is asked for. */
export const noMoneyAsked = (spoken: Spoken): Turn | undefined => {
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
