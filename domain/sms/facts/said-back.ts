/** Facts in the words in which they are said back to the worker: a range stays a range, "about" stays about. */

import { present } from '#domain/terms/present.ts';
import { dayText, moneyText, monthText } from '../../messages/spoken.ts';
import { termIn } from '../../messages/terms.ts';
import { isKey, type Key, type Language, text } from '../../messages/text.ts';
import { isAgainstPublicBody } from '../../procedure/matters.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import { isFirmShaped } from '../../understanding/employer/said.ts';
import type { Meaning, RateTold } from '../../understanding/meaning.ts';
import { type Dialogue, isWished } from '../dialogue.ts';
import { type Fact, type Facts, factNames, without } from '../facts.ts';
import { clipped } from '../segments.ts';
import { wholeSum } from './claim.ts';
import { eachIn } from './for-each.ts';
import { isByWork } from './rate-kept.ts';

interface Saying {
  readonly facts: Facts;
  readonly language: Language;
  readonly procedure: Pick<Procedure, 'currency' | 'terms' | 'matters'>;
  /** the firms that the worker named, of which no text shows a name */
  readonly firms: readonly string[];
  /** the sum is for each of them */
  readonly each?: true;
  /** whom it is against is no firm: a school, a hospital, an office */
  readonly ofBody?: true;
}

const placeShown = 40;
const nameShown = 20;

/** The name of a kind as plainly as the catalogues have it. */
export const kindText = (
  language: Language,
  procedure: Pick<Procedure, 'terms'>,
  kind: NonNullable<Facts['kind']>,
): string => {
  const short = `sms.choice.${kind}`;
  return text(language, termIn(procedure, isKey(short) ? short : `kind.${kind}`));
};

/** A sum in whole units where it is whole: ¥15,000. */
export const sumText = (
  { language, procedure }: Pick<Saying, 'language' | 'procedure'>,
  fen: number,
): string => moneyText(language, fen, procedure.currency).replace(/[.,]00(?!\d)/, '');

/** From one to the other, where they differ. */
export const spanned = ({ language }: Pick<Saying, 'language'>, low: string, high: string): string =>
  low === high ? low : text(language, 'sms.said.range', { low, high });

const sumsText = (saying: Saying, { low, high }: { low: number; high: number }): string =>
  spanned(saying, sumText(saying, low), sumText(saying, high));

/** Weeks are told as quarters of a month: 1.25 are five weeks, and 1.5 a month and a half. */
const isInWeeks = (months: number): boolean => Number.isInteger(months * 4) && !Number.isInteger(months * 2);

/** 14 days are two weeks; 10 days are ten days. */
const isRoundlyWeeks = (months: number): boolean => {
  const weeks = months * 4.348;
  return Math.abs(weeks - Math.round(weeks)) < 0.08;
};

/** Months in the unit in which they are round: 0.75 months are three weeks. */
const lengthText = ({ language }: Saying, months: number): string => {
  if (months === 0.5) return text(language, 'sms.said.half_month');
  const [unit, count]: readonly [Key, number] = isInWeeks(months)
    ? ['sms.said.weeks', months * 4]
    : months >= 1
      ? ['sms.said.months', Math.round(months * 10) / 10]
      : months >= 0.22 && isRoundlyWeeks(months)
        ? ['sms.said.weeks', Math.round(months * 4.348)]
        : ['sms.said.days', Math.max(1, Math.round(months * 30.44))];
  return text(language, unit, { count });
};

const monthsText = (saying: Saying, { low, high }: { low: number; high: number }): string =>
  spanned(saying, lengthText(saying, low), lengthText(saying, high));

const owedKey = ({ each }: Saying, isMonthly: boolean): Key =>
  isMonthly ? 'sms.said.monthly' : each ? 'sms.said.owed_each' : 'sms.said.owed';

const eachText = (saying: Saying, sum: string): string =>
  saying.each ? text(saying.language, 'sms.said.each', { sum }) : sum;

const owedText = (saying: Saying): string => {
  const { money, months } = saying.facts;
  if (money === undefined) return '';
  const each = eachText(saying, sumsText(saying, money));
  const whole = money.monthly ? wholeSum(saying.facts) : undefined;
  if (whole === undefined || months === undefined)
    return text(saying.language, owedKey(saying, money.monthly), { sum: each });
  return text(saying.language, 'sms.said.worked_out', {
    months: monthsText(saying, months),
    sum: each,
    whole: eachText(saying, sumsText(saying, whole)),
  });
};

/** The months alone; with so much a month they are part of the sum. */
const durationText = (saying: Saying): string => {
  const { money, months } = saying.facts;
  if (months === undefined || (money?.monthly && wholeSum(saying.facts) !== undefined)) return '';
  return text(saying.language, 'sms.said.for', { months: monthsText(saying, months) });
};

const sinceText = ({ facts: { since }, language }: Saying): string => {
  if (since === undefined) return '';
  return text(language, since.about ? 'sms.said.since_about' : 'sms.said.since', {
    when: since.day === undefined ? monthText(language, since.month) : dayText(language, since.day),
  });
};

/** Asked and not known: how it is counted then. */
const peopleUnknown = (dialogue: Dialogue): string =>
  dialogue.answers.people === undefined && dialogue.skipped.includes('people') && dialogue.joins === undefined
    ? text(dialogue.language, 'sms.said.people_unknown')
    : '';

/** All that goes out, in one line. */
export const wholeText = (dialogue: Dialogue, procedure: Saying['procedure']): string =>
  [factsText(dialogue.answers, dialogue, procedure), peopleUnknown(dialogue)]
    .filter((each) => each !== '')
    .join(text(dialogue.language, 'language.next'));

const peopleText = ({ facts: { people }, language }: Saying): string => {
  if (people === undefined) return '';
  const { low, high } = people;
  return low === high
    ? text(language, 'sms.said.people', { count: low })
    : text(language, 'sms.said.people_range', { low, high });
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether words show the name of a firm that the worker named, or look like one. */
const showsFirm = ({ firms }: Saying, words: string): boolean => {
  const said = bare(words);
  const isNamed = firms
    .map(bare)
    .some((firm) => firm !== '' && (said.includes(firm) || firm.startsWith(said)));
  return isNamed || isFirmShaped(words);
};

/** The place as it was said, unless a firm's name is part of it: no text may show that. */
const placeText = (saying: Saying): string => {
  const { place } = saying.facts;
  if (place === undefined) return '';
  return showsFirm(saying, place) ? text(saying.language, 'sms.said.place') : clipped(place, placeShown);
};

const nameText = (saying: Saying): string => {
  const { name } = saying.facts;
  if (name === undefined || showsFirm(saying, name)) return '';
  return text(saying.language, 'sms.said.name', { name: clipped(name, nameShown) });
};

/** An outgoing text never names the employer, not even to the worker who named it. */
const inWords: { readonly [F in Fact]: (saying: Saying) => string } = {
  kind: ({ facts: { kind }, language, procedure }) =>
    kind === undefined ? '' : kindText(language, procedure, kind),
  place: placeText,
  employer: ({ facts: { employer }, language, ofBody }) =>
    employer === undefined ? '' : text(language, ofBody ? 'sms.said.public_body' : 'sms.said.employer'),
  contractor: ({ facts: { contractor }, language }) =>
    contractor === undefined ? '' : text(language, 'sms.said.contractor'),
  money: owedText,
  months: durationText,
  since: sinceText,
  people: peopleText,
  name: nameText,
};

const sayingOf = (facts: Facts, dialogue: Dialogue, procedure: Saying['procedure']): Saying => ({
  facts,
  language: dialogue.language,
  procedure,
  firms: [dialogue.answers, dialogue.doubts].flatMap(({ employer, contractor }) => [
    employer ?? '',
    contractor ?? '',
  ]),
  ...eachIn(dialogue, facts),
  ...(isAgainstPublicBody(procedure, dialogue.answers.kind) && { ofBody: true as const }),
});

/** One fact in words, for a yes or no. */
export const factText = (
  fact: Fact,
  facts: Facts,
  dialogue: Dialogue,
  procedure: Saying['procedure'],
): string => inWords[fact](sayingOf(facts, dialogue, procedure));

/** Facts in one line, in the order in which they are asked; empty when there is none. */
const factsText = (facts: Facts, dialogue: Dialogue, procedure: Saying['procedure']): string =>
  factNames
    .map((fact) => inWords[fact](sayingOf(facts, dialogue, procedure)))
    .filter((each) => each !== '')
    .join(text(dialogue.language, 'language.next'));

/** Who wants little said learns only that it was noted. */
const asMuchAsWished = (dialogue: Dialogue, facts: string): string =>
  facts !== '' && isWished(dialogue, 'little') ? text(dialogue.language, 'sms.said.noted') : facts;

const rateKeys = {
  hour: 'sms.said.hourly',
  day: 'sms.said.daily',
  week: 'sms.said.weekly',
  fortnight: 'sms.said.half_monthly',
} as const satisfies Readonly<Record<RateTold['by'], Key>>;

const rateText = ({ by, rate }: RateTold, { language }: Dialogue, procedure: Saying['procedure']): string =>
  text(language, rateKeys[by], { sum: sumText({ language, procedure }, rate) });

/** What a text told, in one line: a sum with the months that belong to it, and nothing that is still to be read back. */
export const newsText = (
  news: Facts,
  dialogue: Dialogue,
  procedure: Saying['procedure'],
  { rate }: Pick<Meaning, 'rate'> = {},
): string => {
  const facts = plainNews(news, dialogue, procedure);
  // so much a day stands in the question for how many of them
  const isAsked = dialogue.rate !== undefined && isByWork(dialogue.rate) && dialogue.step === 'owed';
  const told = rate === undefined || isAsked ? [facts] : [facts, rateText(rate, dialogue, procedure)];
  const line = told.filter((each) => each !== '').join(text(dialogue.language, 'language.next'));
  return asMuchAsWished(dialogue, line) || unreadNews(news, dialogue);
};

/** The menu is shown anew where little is to be said and the kind is likely only: that something was heard is said all the same. */
const unreadNews = (news: Facts, dialogue: Dialogue): string =>
  dialogue.step === 'kind' && isWished(dialogue, 'little') && Object.keys(news).length > 0
    ? text(dialogue.language, 'sms.said.noted')
    : '';

const plainNews = (news: Facts, dialogue: Dialogue, procedure: Saying['procedure']): string => {
  const { answers, doubts } = dialogue;
  const { money, months } = answers;
  const unsure = factNames.filter((fact) => doubts[fact] !== undefined);
  const sure = without(news, unsure);
  const isMonthly = sure.months !== undefined && money?.monthly === true && doubts.money === undefined;
  const isSum = sure.money !== undefined || isMonthly;
  return factsText(isSum ? { ...sure, ...present({ money, months }) } : sure, dialogue, procedure);
};
