/** What is told of the sum that stands changes it: what came since is taken off, and one month's sum is multiplied; read back, both. */
import { present } from '#domain/terms/present.ts';
import { isSilentOnDanger } from '../../understanding/danger/books.ts';
import { monthAfter } from '../../understanding/dates/paid-until.ts';
import type { Asked, Meaning, Money, Span } from '../../understanding/meaning.ts';
import {
  isSumOffered,
  isToldAsSum,
  sumsToldIn,
  type ToldOfSum,
  toldOfSumIn,
} from '../../understanding/money/told-of-sum.ts';
import type { Dialogue } from '../dialogue.ts';
import type { Facts } from '../facts.ts';
import type { Spoken } from '../turn.ts';
import { wholeSum } from './claim.ts';
import { withAllAnswered } from './for-each.ts';

type SumChanged = Partial<Pick<Meaning, 'money' | 'months' | 'since'>>;

/** Said before as well, it is in the sum already. */
const isPaymentKnown = ({ notes }: Dialogue, asked: Asked, paid: number): boolean =>
  notes.some((text) => {
    const told = toldOfSumIn({ ...asked, text });
    return told?.is === 'paid' && told.sum === paid;
  });

/** Said before as well; it may be in the sum already, and is asked about no more. */
const isShareKnown = ({ notes }: Dialogue, asked: Asked, share: number): boolean =>
  notes.some((text) => {
    const told = toldOfSumIn({ ...asked, text });
    return told?.is === 'share_paid' && told.share === share;
  });

const moneyLeft = ({ low, high }: Span, monthly: boolean): SumChanged => ({
  money: { value: { low, high, monthly }, sure: false },
});

const lessSum = (facts: Facts, paid: number): SumChanged | undefined => {
  const whole = wholeSum(facts);
  return whole === undefined || whole.low <= paid
    ? undefined
    : moneyLeft({ low: whole.low - paid, high: whole.high - paid }, false);
};

/** What is left of all where a share of it came. */
const lessShare = (facts: Facts, share: number): SumChanged | undefined => {
  const whole = wholeSum(facts);
  return whole && lessSum(facts, Math.round((whole.low * share) / 100) * 100);
};

/** So much a month stays so much; of a whole sum it is taken that each month has as much of it. */
const moneyWithout = ({ low, high, monthly }: Money, share: number): SumChanged =>
  monthly
    ? moneyLeft({ low, high }, monthly)
    : moneyLeft(
        { low: Math.round((low * share) / 100) * 100, high: Math.round((high * share) / 100) * 100 },
        false,
      );

/** 8月的给了, of three months from August on: two are owed, from September on. */
const lessMonths = (
  { money, months, since }: Facts,
  count: number,
  month?: string,
): SumChanged | undefined => {
  const isCounted = months !== undefined && months.low === months.high && months.low > count;
  const isBefore = month !== undefined && since !== undefined && month < since.month;
  if (!isCounted || money === undefined || isBefore) return undefined;
  const left = months.low - count;
  const next = month !== undefined && since?.month === month && count >= 1 ? monthAfter(month) : undefined;
  return {
    ...moneyWithout(money, left / months.low),
    months: { value: { low: left, high: left }, sure: false },
    ...present({
      since: next === undefined ? undefined : { value: { month: next, about: false }, sure: false },
    }),
  };
};

/** 18000是一个月的: for how many months is known, or asked next. */
const asMonthly = ({ money, months }: Facts, sum: number | undefined): SumChanged | undefined => {
  if (money === undefined || money.monthly || months?.high === 1) return undefined;
  return moneyLeft(sum === undefined ? money : { low: sum, high: sum }, true);
};

const changedBy = (dialogue: Dialogue, asked: Asked, told: ToldOfSum): SumChanged | undefined => {
  const facts: Facts = { ...dialogue.answers, ...dialogue.doubts };
  if (told.is === 'months_paid') return lessMonths(facts, told.count, told.month);
  if (told.is === 'of_month') return asMonthly(facts, told.sum);
  if (told.is === 'share_paid')
    return isShareKnown(dialogue, asked, told.share) ? undefined : lessShare(facts, told.share);
  return isPaymentKnown(dialogue, asked, told.sum) ? undefined : lessSum(facts, told.sum);
};

/** 每个人都是6000, where 6000 a month stands: each one's is so much a month. */
const ofEachMonthly = ({ answers }: Dialogue, { money, ...meaning }: Meaning): Meaning | undefined => {
  const standing = answers.money;
  const isSame = standing?.monthly && money?.value.low === standing.low && !money.value.monthly;
  return meaning.each && isSame ? meaning : undefined;
};

/** Nothing but that sum was read of a text, as whatever it was taken. */
const isOnlyThat = (meaning: Meaning, sum: number): boolean =>
  [meaning.money, meaning.people].every(
    (read) => read === undefined || read.value.low === sum || read.value.low === sum / 100,
  ) && [meaning.months, meaning.since, meaning.place, meaning.name].every((read) => read === undefined);

const asksNoSum: ReadonlySet<Asked['question']> = new Set(['start', 'any', 'contact']);

/** What is offered changes nothing that is owed; a sum of whatever else is read back first, as "rent 500". */
const sumAtReadBack = (asked: Asked, { step }: Dialogue, meaning: Meaning): Meaning => {
  const { money, months: _, since: __, ...rest } = meaning;
  if (asked.question !== 'readback' || step !== 'send' || money === undefined || money.value.monthly)
    return meaning;
  if (isSumOffered(asked)) return { ...rest, asksBack: ['which_part'] };
  return meaning.each || isToldAsSum(asked)
    ? meaning
    : { ...meaning, money: { ...money, sure: false }, further: true };
};

const isStanding = ({ question }: Asked, { answers, step }: Dialogue): boolean =>
  answers.money !== undefined && step !== 'idle' && step !== 'danger_details' && !asksNoSum.has(question);

/** What came, told at the danger question, is neither a danger nor that there is none. */
const dangerTold = ({ question, text }: Asked, { danger }: Meaning): Meaning['danger'] =>
  question === 'danger' && isSilentOnDanger(text) ? 'none' : danger;

/** The meaning of a text that tells something of the sum that stands. */
export const withToldOfSum = (asked: Asked, dialogue: Dialogue, meaning: Meaning): Meaning => {
  const danger = dangerTold(asked, meaning);
  if (!isStanding(asked, dialogue) || meaning.further || danger === 'yes' || danger === 'maybe')
    return meaning;
  const each = ofEachMonthly(dialogue, meaning);
  if (each !== undefined) return each;
  const told = dialogue.each ? undefined : toldOfSumIn(asked);
  const changed = told && changedBy(dialogue, asked, told);
  // told once more, it is in the sum already and counts nobody
  if (told?.is === 'paid' && isPaymentKnown(dialogue, asked, told.sum) && isOnlyThat(meaning, told.sum))
    return { danger: meaning.danger, asksBack: [] };
  if (changed === undefined) return withAllAnswered(dialogue, sumAtReadBack(asked, dialogue, meaning));
  const { money: _, months: __, since: ___, people: ____, ...rest } = meaning;
  const asksBack = asked.question === 'danger' ? (['danger_now'] as const) : [];
  return { ...rest, ...changed, danger, answer: 'part', asksBack, further: true };
};

/** A sum that may be claimed, and is none that stands or came before: it never goes along in silence. */
export const tellsSumUnheard = ({ dialogue, message: { text }, context, today }: Spoken): boolean => {
  const { language, answers } = dialogue;
  const asked: Asked = { question: 'readback', text, language, today, procedure: context.procedure };
  const told = toldOfSumIn(asked);
  if (answers.money === undefined || isSumOffered(asked)) return false;
  if (told?.is === 'paid') return !isPaymentKnown(dialogue, asked, told.sum);
  const { low, high } = wholeSum(answers) ?? answers.money;
  return sumsToldIn(asked).some((sum) => ![low, high, answers.money?.low].includes(sum));
};
