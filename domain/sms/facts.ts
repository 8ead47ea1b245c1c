/** What a dialogue gathers: facts that are sure, facts to be read back, and how those of a new text come in. */
import * as z from 'zod/mini';
import { complaintKind } from '#domain/terms/fields.ts';
import type { Meaning } from '../understanding/meaning.ts';

const said = z.string().check(z.maxLength(200));
const span = z.strictObject({ low: z.number(), high: z.number() });

const factFields = {
  kind: z.optional(complaintKind),
  /** in the currency's smallest unit; `monthly`: for one month each */
  money: z.optional(z.strictObject({ low: z.int(), high: z.int(), monthly: z.boolean() })),
  months: z.optional(span),
  since: z.optional(
    z.strictObject({
      month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
      day: z.optional(z.iso.date()),
      about: z.boolean(),
    }),
  ),
  people: z.optional(span),
  place: z.optional(said),
  employer: z.optional(said),
  contractor: z.optional(said),
  name: z.optional(said),
};

export const dialogueFacts = z.object(factFields);
export type Facts = z.infer<typeof dialogueFacts>;
export type Fact = keyof Facts;
export const factNames = [
  'kind',
  'place',
  'employer',
  'contractor',
  'money',
  'months',
  'since',
  'people',
  'name',
] as const satisfies readonly Fact[];

export const dialogueAnswers = z.object({
  ...factFields,
  area: z.optional(z.string()),
  danger: z.optional(z.boolean()),
});
type Answers = z.infer<typeof dialogueAnswers>;

/** The two heaps in which a dialogue keeps facts. */
export interface Gathered {
  readonly answers: Answers;
  readonly doubts: Facts;
}

const longestSaid = 120;
const longestName = 60;
const mostClaimed = 10_000_000_000;
const mostMonths = 360;
const mostPeople = 100_000;

const within = (at: { low: number; high: number } | undefined, least: number, most: number): boolean =>
  at !== undefined && at.low >= least && at.high <= most && at.low <= at.high;

const sane: { readonly [F in Fact]?: (facts: Facts) => boolean } = {
  money: ({ money }) => within(money, 1, mostClaimed),
  months: ({ months }) => within(months, 0.01, mostMonths),
  people: ({ people }) => within(people, 1, mostPeople),
  place: ({ place }) => place?.trim() !== '',
  employer: ({ employer }) => employer?.trim() !== '',
  name: ({ name }) => name?.trim() !== '',
};

/** "$500" is no sum in pounds: it is asked how much it is in them. */
const isInOtherMoney = (fact: Fact, { otherMoney }: Meaning): boolean =>
  fact === 'money' && otherMoney === true;

/** The facts of a text, sure ones and likely ones, cut to what is kept; what no claim can hold is left out. */
export const factsIn = (meaning: Meaning): { readonly sure: Facts; readonly likely: Facts } => {
  const valued = (wanted: boolean): Facts => {
    const found = factNames.flatMap((fact) => {
      const reading = meaning[fact];
      const isKept = reading !== undefined && reading.sure === wanted && !isInOtherMoney(fact, meaning);
      return isKept ? [[fact, reading.value] as const] : [];
    });
    return storable(Object.fromEntries(found));
  };
  return { sure: valued(true), likely: valued(false) };
};

const cut = (text: string, most: number): string => [...text.trim()].slice(0, most).join('');

const storable = (facts: Facts): Facts => {
  const { money, people, place, employer, contractor, name } = facts;
  const rounded: Facts = {
    ...facts,
    ...(money && { money: { ...money, low: Math.round(money.low), high: Math.round(money.high) } }),
    ...(people && { people: { low: Math.round(people.low), high: Math.round(people.high) } }),
    ...(place !== undefined && { place: cut(place, longestSaid) }),
    ...(employer !== undefined && { employer: cut(employer, longestSaid) }),
    ...(contractor !== undefined && { contractor: cut(contractor, longestSaid) }),
    ...(name !== undefined && { name: cut(name, longestName) }),
  };
  const wrong = factNames.filter((fact) => rounded[fact] !== undefined && sane[fact]?.(rounded) === false);
  return without(rounded, wrong);
};

/** The facts less those named. */
export const without = <T extends Partial<Record<Fact, unknown>>>(facts: T, fields: readonly Fact[]): T => {
  const rest = { ...facts };
  for (const field of fields) delete rest[field];
  return rest;
};

/**
 * What a text may change: these facts, which it was asked for; `all`; all but a sure one by a vaguer one, which is read
 * back (`surer`); or nothing that is known before it was read back (`asked`).
 */
export type Replaces = readonly Fact[] | 'all' | 'surer' | 'asked';

const isNews = ({ answers, doubts }: Gathered, fact: Fact, replaces: Replaces): boolean =>
  typeof replaces === 'string' ||
  replaces.includes(fact) ||
  (answers[fact] === undefined && doubts[fact] === undefined);

const only = (facts: Facts, wanted: (fact: Fact) => boolean): Facts =>
  without(
    facts,
    factNames.filter((fact) => !wanted(fact)),
  );

type Range = Readonly<Record<'low' | 'high', number>>;
const isExact = (at: Range | undefined): boolean => at !== undefined && at.low === at.high;

const vagueFigure = (before: Range | undefined, after: Range | undefined, rough: boolean): boolean =>
  isExact(before) && after !== undefined && (rough || !isExact(after));

/** The facts that say less surely what was said before: "about 5,000", four or five thousand, so much a month. */
const vaguer = ({ answers }: Gathered, said: Facts, rough: boolean): readonly Fact[] => {
  const isVaguer: { readonly [F in Fact]?: boolean } = {
    money:
      vagueFigure(answers.money, said.money, rough) ||
      (answers.money?.monthly === false && said.money?.monthly === true),
    months: vagueFigure(answers.months, said.months, rough),
    people: vagueFigure(answers.people, said.people, rough),
    since: answers.since?.about === false && said.since?.about === true && said.since.day === undefined,
  };
  return factNames.filter((fact) => isVaguer[fact] === true);
};

const isSame = (fact: Fact, one: Facts, other: Facts): boolean =>
  JSON.stringify(one[fact]) === JSON.stringify(other[fact]);

/** The sure facts of a text that are read back first. Said once more where it was read back is a yes. */
const toReadBack = (before: Gathered, said: Facts, rough: boolean, replaces: Replaces): readonly Fact[] => {
  const known = factNames.filter((fact) => said[fact] !== undefined && before.answers[fact] !== undefined);
  const asked = replaces === 'asked' ? known : replaces === 'surer' ? vaguer(before, said, rough) : [];
  return asked.filter((fact) => !isSame(fact, said, before.doubts) && !isSame(fact, said, before.answers));
};

const asksAsName: readonly Fact[] = ['place', 'employer', 'contractor', 'name'];

/** "Boss Nonoy", asked back, and "Boss Nonoy" once more: so it is. */
const saidAgain = ({ doubts }: Gathered, likely: Facts): readonly Fact[] =>
  asksAsName.filter((fact) => likely[fact] !== undefined && isSame(fact, likely, doubts));

/** The facts of a text, those that are read back first among the likely ones. */
const weighed = (before: Gathered, meaning: Meaning, replaces: Replaces): ReturnType<typeof factsIn> => {
  const { sure, likely } = factsIn(meaning);
  const asked = toReadBack(before, sure, meaning.rough === true, replaces);
  const again = saidAgain(before, likely);
  return {
    sure: { ...without(sure, asked), ...only(likely, (fact) => again.includes(fact)) },
    likely: { ...without(likely, again), ...only(sure, (fact) => asked.includes(fact)) },
  };
};

const namesOf = (facts: Facts): readonly Fact[] => factNames.filter((each) => facts[each] !== undefined);

/**
 * What is gathered after a text. A fact that was not known comes in; one that was known is replaced where it is the
 * answer to the question or a correction (`replaces`). A likely one takes its place after a yes only, where what was known
 * is surer.
 */
export const gatheredWith = (
  before: Gathered,
  meaning: Meaning,
  replaces: Replaces,
): Gathered & { readonly news: Facts } => {
  const { sure, likely } = weighed(before, meaning, replaces);
  const taken = only(sure, (fact) => isNews(before, fact, replaces));
  const doubted = only(likely, (fact) => isNews(before, fact, replaces));
  const isReadBack = replaces === 'surer' || replaces === 'asked';
  const kept = isReadBack ? before.answers : without(before.answers, namesOf(doubted));
  const moved = taken.place === undefined && doubted.place === undefined ? {} : { area: undefined };
  const { area, ...answers } = { ...kept, ...taken, ...moved };
  return {
    answers: area === undefined ? answers : { ...answers, area },
    doubts: { ...without(before.doubts, namesOf(taken)), ...doubted },
    news: { ...taken, ...doubted },
  };
};

/** Told where something else is asked, a kind that is known stands: wages beside a threat are a second matter. */
export const withoutOtherKind = ({ answers }: Pick<Gathered, 'answers'>, meaning: Meaning): Meaning => {
  const { kind, ...others } = meaning;
  return kind === undefined || answers.kind === undefined ? meaning : others;
};
