/**
 * So much a day or a week, and not for how long: it is kept until that is known, and what it comes to is read back.
 * “£400 a week”, told after “3 months”, is 13 weeks of it; of “£80 a day” it is asked for how many days.
 */
import { present } from '#domain/terms/present.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Asked, Meaning, Product, RateTold, TimeTold } from '../../understanding/meaning.ts';
import { type RateSaid, rateToldIn, timeToldIn } from '../../understanding/money/rate-told.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';

/** What somebody is paid in a day, told beside another complaint, is nothing that is owed. */
const ofWages: ReadonlySet<ComplaintKind> = new Set<ComplaintKind>([
  'wage.unpaid',
  'wage.partial',
  'wage.deduction',
  'wage.late',
  'wage.overtime',
  'wage.construction_chain',
  'wage.final_pay',
]);

/** A first text tells a rate that is owed at; of what is lacking of one also where it is below the minimum. */
const isRateOwed = ({ kind }: Meaning, told: RateSaid): boolean =>
  told.isShort
    ? kind !== undefined && (ofWages.has(kind.value) || kind.value === 'wage.minimum')
    : kind?.sure === true && ofWages.has(kind.value);

/** The meaning of a text with a rate by which nothing was multiplied, and the time it tells. */
export const withRateTold = (asked: Asked, meaning: Meaning): Meaning => {
  const isSum = meaning.money !== undefined || meaning.otherMoney === true;
  const said = isSum ? undefined : rateToldIn(asked);
  const isOfElse = asked.question === 'start' && said !== undefined && !isRateOwed(meaning, said);
  const told = isOfElse ? undefined : said;
  const each = told?.each ? (true as const) : meaning.each;
  // in a story a length may be of anything, but one that money is owed for
  const time = asked.question === 'start' && meaning.months === undefined ? undefined : timeToldIn(asked);
  return { ...meaning, ...present({ rate: meaning.rate ?? told?.rate, each, time }) };
};

const weeksInYear = 52;

type Counts = Readonly<Record<TimeTold['unit'], number>>;
/** How many of a rate's unit are in each unit of time; who works so much a day or an hour tells how many of them. */
const countsOfRate: Readonly<Record<RateTold['by'], Partial<Counts>>> = {
  hour: { hour: 1 },
  day: { day: 1 },
  week: { day: 1 / 7, week: 1, fortnight: 2, month: weeksInYear / 12, year: weeksInYear },
  fortnight: { day: 1 / 14, week: 0.5, fortnight: 1, month: 2, year: 24 },
};

const daysSince = ({ since }: Facts, today: string): number | undefined => {
  if (since === undefined || since.about) return undefined;
  return daysBetween(since.day ?? `${since.month}-01`, today);
};

/** For how long: as it was told, or the months, or from the day on which it began. */
const timeKnown = ({ time, answers }: Dialogue, today: string): TimeTold | undefined => {
  if (time !== undefined) return time;
  const { months } = answers;
  if (months !== undefined)
    return months.low === months.high ? { unit: 'month', count: months.low } : undefined;
  const days = daysSince(answers, today);
  return days === undefined || days < 1 ? undefined : { unit: 'day', count: days };
};

const productOf = ({ by, rate }: RateTold, { unit, count }: TimeTold): Product | undefined => {
  const each = countsOfRate[by][unit];
  const times = each === undefined ? 0 : Math.floor(each * count + 0.5 - (unit === 'day' ? 0.5 : 0));
  return times >= 1 ? { by, rate, count: times } : undefined;
};

const isSumKnown = ({ answers, doubts }: Dialogue): boolean =>
  answers.money !== undefined || doubts.money !== undefined;

const withoutRate = ({ rate: _, ...dialogue }: Dialogue): Dialogue => dialogue;

/** Each one's is as sure as another sum, as what all of them are owed is read back. */
const rateMultiplied = (dialogue: Dialogue, product: Product): Dialogue => {
  const sum = Math.round(product.rate * product.count);
  const money = { low: sum, high: sum, monthly: false };
  const heap = dialogue.each ? 'answers' : 'doubts';
  return { ...withoutRate(dialogue), product, [heap]: { ...dialogue[heap], money } };
};

/** The dialogue after a text: its rate is kept, and multiplied once it is known for how long; `today` is the worker's. */
export const withRateKept = (
  told: Dialogue,
  { rate, time }: Meaning,
  news: Facts,
  today: string,
): Dialogue => {
  const isNewTime = news.months !== undefined || news.since !== undefined || time !== undefined;
  const { time: before, ...others } = told;
  const kept: Dialogue = {
    ...others,
    ...present({ rate: rate ?? told.rate, time: isNewTime ? time : before }),
  };
  if (isSumKnown(kept)) return withoutRate(kept);
  const known = kept.rate && timeKnown(kept, today);
  const product = kept.rate && known && productOf(kept.rate, known);
  return product === undefined ? kept : rateMultiplied(kept, product);
};

/** Whether a text told a rate, for how long one is owed, or what came already. */
export const isRateNews = (before: Dialogue, after: Dialogue): boolean =>
  JSON.stringify([before.rate, before.product, before.paid]) !==
  JSON.stringify([after.rate, after.product, after.paid]);

/** So much an hour or a day, of which it is asked for how many. */
export const isByWork = ({ by }: RateTold): boolean => by === 'hour' || by === 'day';

/** Whether a rate waits for a time of which nothing is known. */
export const isRateWithoutTime = ({ rate, time, answers }: Dialogue): boolean =>
  rate !== undefined &&
  !isByWork(rate) &&
  time === undefined &&
  answers.months === undefined &&
  answers.since === undefined;

const unitWords = {
  'zh-CN': { hour: '小时', day: '天' },
  en: { hour: 'hours', day: 'days' },
} as const;

/** "12", asked for how many days; more than so many are rather a sum. */
export const asWorkOfRate = ({ rate, step, language }: Dialogue, text: string): string | undefined => {
  const [count] = /\d{1,2}(?!\d)/u.exec(text) ?? [];
  if (step !== 'owed' || (rate?.by !== 'hour' && rate?.by !== 'day')) return undefined;
  return /^\W{0,2}\d{1,2}\W{0,2}$/u.test(text)
    ? `${count} ${unitWords[language === 'zh-CN' ? language : 'en'][rate.by]}`
    : undefined;
};
