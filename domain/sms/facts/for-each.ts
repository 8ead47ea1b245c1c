/** A sum that is for each of them: once it is known how many they are, what it comes to is read back. */
import { present } from '#domain/terms/present.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Facts, without } from '../facts.ts';

type Money = NonNullable<Facts['money']>;

const timesPeople = (money: Money, { low, high }: NonNullable<Facts['people']>): Money => ({
  ...money,
  low: Math.round(money.low * low),
  high: Math.round(money.high * high),
});

const withoutEach = ({ each: _, ...dialogue }: Dialogue): Dialogue => dialogue;
const withoutOfAll = ({ ofAll: _, besidePeople: __, ...dialogue }: Dialogue): Dialogue => dialogue;

/** So much a month beside several people, or a sum told with them, may be each one's: nobody said, and it is asked. */
const mayBeEach = ({ each, ofAll, joins, answers, product, besidePeople }: Dialogue): boolean => {
  const { money, months, people } = answers;
  const isOpen = each !== true && ofAll !== true && joins === undefined && product?.by !== 'person';
  const isUnsaid = money?.monthly === true ? months !== undefined : besidePeople === true;
  return isOpen && money !== undefined && isUnsaid && (people?.low ?? 1) > 1;
};

/** Nobody is owed more by himself, in the smallest unit: 15万 of 12 people is what all of them are owed. */
const mostOfOne: Readonly<Record<string, number>> = { CNY: 10_000_000, GBP: 2_000_000, PHP: 30_000_000 };

/** "£1,850 and about 20 people": a sum and several people in one text. */
const isToldTogether = ({ money, people }: Facts, currency: string): boolean =>
  money?.monthly === false &&
  money.low === money.high &&
  (people?.low ?? 1) > 1 &&
  money.low <= (mostOfOne[currency] ?? money.low);

/** The dialogue after a text that told a sum together with how many they are, and not of how many it is. */
export const withPeopleBeside = (
  after: Dialogue,
  { ofAll, each }: Meaning,
  news: Facts,
  currency: string,
): Dialogue =>
  ofAll !== true && each !== true && isToldTogether(news, currency)
    ? { ...after, besidePeople: true }
    : after;

/** What is read back is each one's wage times all of them, and nobody said that it is each one's. */
export const isAskedOfEach = (dialogue: Dialogue): boolean => {
  const { answers, doubts } = dialogue;
  const { money, people } = answers;
  const isTimes = money && people && doubts.money && doubts.money.low === timesPeople(money, people).low;
  return isTimes === true && money.low === money.high && mayBeEach(dialogue);
};

/** "No, that's for all of us", or 每个人的: whether it is each one's was asked. */
export const withAllAnswered = (dialogue: Dialogue, meaning: Meaning): Meaning => {
  const { each, ofAll, ...rest } = meaning;
  if (meaning.money !== undefined || meaning.people !== undefined || !isAskedOfEach(dialogue)) return meaning;
  if (ofAll) return { ...meaning, answer: 'no', asksBack: [] };
  return each ? { ...rest, answer: 'yes', asksBack: [] } : meaning;
};

/** There are more of them than were multiplied: what all are owed is worked out anew. */
export const withoutTimesBefore = (before: Dialogue, after: Dialogue, news: Facts): Dialogue => {
  const { money, people } = before.answers;
  const isOld =
    money !== undefined &&
    people !== undefined &&
    news.people !== undefined &&
    news.money === undefined &&
    (before.each === true || mayBeEach(before)) &&
    after.doubts.money?.low === timesPeople(money, people).low;
  return isOld ? { ...after, doubts: without(after.doubts, ['money']) } : after;
};

/** A sum that was told as each one's is as sure as another: what all of them are owed is read back. */
export const eachAsTold = (meaning: Meaning): Meaning =>
  meaning.each && meaning.money ? { ...meaning, money: { ...meaning.money, sure: true } } : meaning;

/** "6000 each" beside 30000 in all says how it is made up, and leaves it as it is. */
const isOfTotal = ({ answers, each }: Dialogue, { money }: Meaning): boolean =>
  each !== true &&
  answers.money !== undefined &&
  money !== undefined &&
  (answers.money.low !== money.value.low || answers.money.high !== money.value.high);

/** Whether a text says anew that the sum is each one's; who joins tells their own anyway. */
export const isEachNews = (dialogue: Dialogue, meaning: Meaning): boolean =>
  meaning.each === true && dialogue.joins === undefined && dialogue.each !== true;

/** The dialogue after a text: each one's sum until another is told. */
export const withEachOf = (before: Dialogue, after: Dialogue, meaning: Meaning, news: Facts): Dialogue => {
  if (meaning.each === true && before.joins === undefined)
    return isOfTotal(before, meaning) && news.money === undefined ? after : { ...after, each: true };
  if (meaning.ofAll === true) return { ...withoutEach(after), ofAll: true };
  return news.money === undefined ? after : withoutOfAll(withoutEach(after));
};

/** Each one's sum times all of them, to be read back; of one person it is the whole. */
export const timesAll = (dialogue: Dialogue): Dialogue => {
  const { each, answers, doubts } = dialogue;
  const { money, people } = answers;
  const isAsked = each === true || mayBeEach(dialogue);
  if (!isAsked || money === undefined || people === undefined || doubts.people !== undefined) return dialogue;
  if (people.high <= 1) return withoutEach(dialogue);
  return doubts.money === undefined
    ? { ...dialogue, doubts: { ...doubts, money: timesPeople(money, people) } }
    : dialogue;
};

/** Each one's sum and how many they are: once there are more of them, what all are owed is more. */
const productOfAll = ({ money, people }: Facts): Pick<Dialogue, 'product'> =>
  money && people && money.low === money.high && people.low === people.high
    ? { product: { by: 'person', rate: money.low, count: people.low } }
    : {};

/** What all are owed was read back: after a yes it is the sum, after a no that is asked for plainly. */
export const timesAnswered = (dialogue: Dialogue, yes: boolean): Dialogue => {
  const { answers } = dialogue;
  if (dialogue.each !== true) {
    if (!mayBeEach(dialogue)) return dialogue;
    return { ...dialogue, ofAll: true, ...(yes ? productOfAll(answers) : {}) };
  }
  return yes
    ? withoutEach({ ...dialogue, ofAll: true, ...productOfAll(answers) })
    : withoutEach({ ...dialogue, answers: without(answers, ['money']) });
};

/** The sum is each one's, where it is not what all of them are owed. */
export const eachIn = ({ each, answers }: Dialogue, { money }: Facts): { readonly each?: true } =>
  present({ each: each && money !== undefined && money === answers.money ? each : undefined });
