/** What sounds like news of a payment and is none: a question about one, or the work that was never paid, which is a complaint. */
import { type Hearing, hearingOf } from '../text/hearing.ts';
import { isHeard, isHeardIn } from '../text/saying.ts';
import { type MoneyNewsSense, moneyNewsEn, moneyNewsZh } from '../words/money-news.ts';

const hasNews = (heard: Hearing, sense: MoneyNewsSense): boolean =>
  isHeardIn(heard, [moneyNewsZh, moneyNewsEn], sense);

const isQuestionOfMoney = (heard: Hearing): boolean => /\?\s*$/.test(heard.spaced) || hasNews(heard, 'asks');

/** Said by itself, nothing else is told. */
const shortNews = 9;

const isComplaintInHan = (han: string): boolean =>
  han !== '' &&
  !isHeard(han, moneyNewsZh, 'promised') &&
  (isHeard(han, moneyNewsZh, 'worked') || (han.length > shortNews && !isHeard(han, moneyNewsZh, 'awaited')));

const isNewComplaint = ({ han, spaced }: Hearing): boolean =>
  isComplaintInHan(han) ||
  (isHeard(spaced, moneyNewsEn, 'worked') && !isHeard(spaced, moneyNewsEn, 'awaited'));

/** `came` is said by nobody who asks; `not_come` is news only where something was awaited. */
export const isNoNews = (text: string, sense: string): boolean => {
  const heard = hearingOf(text);
  return isQuestionOfMoney(heard) || (sense === 'not_come' && isNewComplaint(heard));
};

/** "Money never came in August either, 900": one more month is unpaid, which is more to tell and no answer. */
export const isOneMonthMore = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return (
    isHeard(han, moneyNewsZh, 'month') ||
    (isHeard(spaced, moneyNewsEn, 'month') && isHeard(spaced, moneyNewsEn, 'also'))
  );
};
