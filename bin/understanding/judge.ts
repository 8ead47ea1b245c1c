/**
 * Holds what was understood of a message against what it means, matter by matter. Where a message asks for a question
 * back, whatever is kept without one is wrong, be it right by chance.
 */
import type { Meaning, Reading, Span } from '#domain/understanding/meaning.ts';
import type { CorpusLine, Expected } from './corpus.ts';

export const matters = [
  'money',
  'months',
  'since',
  'people',
  'alarm',
  'danger',
  'kind',
  'keyword',
  'answer',
  'place',
  'employer',
  'name',
  'language',
  'asking',
] as const;
export type Matter = (typeof matters)[number];

/**
 * right, wrong: kept. asked: read back first, and it was right. misread: read back first, and it was wrong. missed: it
 * was said, and neither kept nor read back.
 */
export type Verdict = 'right' | 'wrong' | 'asked' | 'misread' | 'missed';

type Held = Verdict | undefined;
const monthEither = 0.35;

const spanOf = (said: number | readonly [number, number]): Span =>
  typeof said === 'number' ? { low: said, high: said } : { low: said[0], high: said[1] };

const within = (got: Span, wanted: Span, slack: number): boolean =>
  got.low >= wanted.low - slack && got.high <= wanted.high + slack;

/** A value that was not meant counts where it is kept; read back, it costs a question, which is counted by itself. */
const held = <T>(
  got: Reading<T> | undefined,
  wanted: boolean,
  fits: (value: T) => boolean,
  asks: boolean,
): Held => {
  if (got === undefined) return wanted ? 'missed' : undefined;
  const right = wanted && fits(got.value);
  // likely, yet no question goes back: that is kept in silence
  if (got.sure || !asks) return right ? 'right' : 'wrong';
  if (!wanted) return undefined;
  return right ? 'asked' : 'misread';
};

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The month in which the corpus was written. */
const thisMonth = monthNumber('2026-11');

type Hold = (expected: Expected, got: Meaning, line: CorpusLine) => Held;

const asksAny = (got: Meaning): boolean => got.asksBack.length > 0;

/** Beside what was said of time the other reading of it may stand, where both are the same. */
const sameTime = (month: string, { low, high }: Span): boolean => {
  const gone = thisMonth - monthNumber(month);
  return gone >= low - 1 && gone <= high + 1;
};

const sinceHeld: Hold = ({ since, months }, got) => {
  if (since === undefined && months !== undefined && got.since !== undefined)
    return (got.since.value.day === undefined || got.since.value.about) &&
      sameTime(got.since.value.month, spanOf(months))
      ? undefined
      : 'wrong';
  return held(
    got.since,
    since !== undefined,
    ({ month, day }) => {
      if (since === undefined) return false;
      const isAbout = since.endsWith('~');
      if (isAbout && day !== undefined) return false;
      return Math.abs(monthNumber(month) - monthNumber(since)) <= (isAbout ? 1 : 0);
    },
    asksAny(got),
  );
};

const monthsHeld: Hold = ({ since, months }, got) => {
  if (months === undefined && since !== undefined && got.months !== undefined)
    return sameTime(since, got.months.value) ? undefined : 'wrong';
  return held(
    got.months,
    months !== undefined,
    (said) => months !== undefined && within(said, spanOf(months), monthEither),
    asksAny(got),
  );
};

const moneyHeld: Hold = ({ sumFen, monthly = false, months }, got) =>
  held(
    got.money,
    sumFen !== undefined,
    (money) => {
      if (sumFen === undefined) return false;
      const wanted = spanOf(sumFen);
      if (money.monthly === monthly) return within(money, wanted, 0);
      if (!monthly || months === undefined) return false;
      // so many months at so much, multiplied out
      const times = spanOf(months);
      return within(money, { low: wanted.low * times.low, high: wanted.high * times.high }, 0);
    },
    asksAny(got),
  );

const core = (text: string): string => text.toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');

/** The alarm by itself: whether numbers go out and the duty officer is told. Asking first is not the alarm. */
const alarmHeld: Hold = ({ danger }, { danger: got }) => {
  if (danger === 'yes') return got === 'yes' ? 'right' : got === 'maybe' ? 'asked' : 'missed';
  return got === 'yes' ? 'wrong' : undefined;
};

/** All that is heard of danger: to ask, and to be at ease. */
const dangerHeld: Hold = ({ danger, ask }, { danger: got }, { question }) => {
  const isAsked = question === 'danger';
  if (danger === undefined) {
    if (isAsked) return got === 'yes' || got === 'no' ? 'wrong' : undefined;
    return got === 'yes' || got === 'maybe' ? 'wrong' : undefined;
  }
  if (got === danger || (danger === 'no' && !isAsked && got === 'none')) return 'right';
  if (got === 'maybe') return danger === 'no' && ask !== true ? 'wrong' : danger === 'no' ? 'right' : 'asked';
  if (got === 'none') return 'missed';
  return 'wrong';
};

/** What is heard as danger now is the word DANGER, said in other words. */
const keywordHeld: Hold = ({ keyword }, got) =>
  keyword === 'DANGER' && got.danger === 'yes'
    ? 'right'
    : held(got.called, keyword !== undefined, ({ word }) => word.toUpperCase() === keyword, asksAny(got));

/** At the danger question yes and no are the danger itself. */
const answerHeld: Hold = ({ yesno }, { answer }, { question }) => {
  if (question === 'danger') return undefined;
  if (yesno !== undefined) return answer === yesno ? 'right' : answer === undefined ? 'missed' : 'wrong';
  return answer === undefined ? undefined : 'wrong';
};

/**
 * Finer kinds of the procedure that the corpus's own list has no name for: it writes deposits, goods for wages and the
 * like as deductions, occupational disease and hidden accidents as injuries, `other` for what it doesn't name.
 */
const finerKinds: Readonly<Record<string, readonly string[]>> = {
  'wage.deduction': ['wage.in_kind', 'contract.deposit_id'],
  'wage.unpaid': ['wage.construction_chain', 'wage.final_pay'],
  'wage.partial': ['wage.holiday_pay', 'wage.thirteenth_month'],
  'injury.not_reported': ['injury.benefit', 'health.occupational', 'safety.accident_hidden'],
  'social.not_registered': ['social.underpaid', 'social.benefit_denied', 'social.transfer_denied'],
  other: [
    'vulnerable.child',
    'vulnerable.women_juvenile',
    'vulnerable.forced',
    'vulnerable.harassment',
    'contract.deposit_id',
    'hours.leave',
    'hours.excess',
    'discrimination',
    'agency.unlicensed',
    'conduct.officer',
  ],
};

/** Whether a kind is the one that is meant, or a finer one. */
export const kindFits = (got: string, wanted: string): boolean =>
  got === wanted || got.startsWith(`${wanted}.`) || (finerKinds[wanted]?.includes(got) ?? false);

/** That they are punished is the reserved word and a kind of complaint alike: either says it. */
const kindHeld: Hold = ({ kind, keyword }, got) =>
  keyword === 'RETALIATION' && kind === undefined && got.kind?.value === 'retaliation'
    ? undefined
    : held(got.kind, kind !== undefined, (said) => kind !== undefined && kindFits(said, kind), asksAny(got));

const peopleHeld: Hold = ({ people }, got) =>
  held(
    got.people,
    people !== undefined,
    (said) => people !== undefined && within(said, spanOf(people), 0),
    asksAny(got),
  );

const longestAround = 12;

/** The words must be there; of a story around them only as much as makes a full address. */
const wordsHeld = (
  wanted: string | undefined,
  got: Reading<string> | undefined,
  { question }: CorpusLine,
  asks: boolean,
): Held =>
  held(
    got,
    wanted !== undefined,
    (said) => {
      const words = core(wanted ?? '');
      return (
        core(said).includes(words) &&
        (question !== 'start' || core(said).length <= words.length + longestAround)
      );
    },
    asks,
  );

const nameHeld: Hold = ({ name }, got) =>
  held(got.name, name !== undefined, (said) => core(said) === core(name ?? ''), asksAny(got));

/** `zh` is any Chinese. */
const languageHeld: Hold = ({ lang }, { languageWished }) => {
  if (lang === undefined) return undefined;
  return languageWished === lang || languageWished?.split('-')[0] === lang ? 'right' : 'missed';
};

/** Help says what may be sent, a wish to join asks for the code: their answers are the question back. */
const answeredByAsking: ReadonlySet<string> = new Set(['help', 'join']);

/** "don't know" goes on without storing; numbers that go out with the question are a question too. */
const askingHeld: Hold = ({ ask, yesno, danger }, got) => {
  if (ask !== true) return undefined;
  const goesOn = yesno === 'unknown' && got.answer === 'unknown';
  const isAskedByWord = got.called?.sure === true && answeredByAsking.has(got.called.value.word);
  return asksAny(got) || goesOn || isAskedByWord || (danger === 'yes' && got.danger === 'yes')
    ? 'right'
    : 'missed';
};

const holds: Readonly<Record<Matter, Hold>> = {
  money: moneyHeld,
  months: monthsHeld,
  since: sinceHeld,
  people: peopleHeld,
  alarm: alarmHeld,
  danger: dangerHeld,
  kind: kindHeld,
  keyword: keywordHeld,
  answer: answerHeld,
  place: ({ place }, got, line) => wordsHeld(place, got.place, line, asksAny(got)),
  employer: ({ employer }, got, line) => wordsHeld(employer, got.employer, line, asksAny(got)),
  name: nameHeld,
  language: languageHeld,
  asking: askingHeld,
};

export interface Judged {
  readonly line: CorpusLine;
  readonly got: Meaning;
  readonly verdicts: Readonly<Partial<Record<Matter, Verdict>>>;
}

const isKept: ReadonlySet<Matter> = new Set([
  'money',
  'months',
  'since',
  'people',
  'kind',
  'keyword',
  'place',
  'employer',
  'name',
]);

/** Where a question back is right: what is asked or read back is right, and what is kept without one is wrong. */
const withAsking = (matter: Matter, verdict: Held, line: CorpusLine, got: Meaning): Held => {
  const { expected } = line;
  if (expected.ask !== true || !isKept.has(matter)) return verdict;
  const asks = askingHeld(expected, got, line) === 'right';
  if (verdict === 'right' && !asks) return 'wrong';
  return verdict === 'asked' || (verdict === 'missed' && asks) ? 'right' : verdict;
};

export const judged = (line: CorpusLine, got: Meaning): Judged => {
  const verdicts = Object.fromEntries(
    matters
      .map(
        (matter) => [matter, withAsking(matter, holds[matter](line.expected, got, line), line, got)] as const,
      )
      .filter(([, verdict]) => verdict !== undefined),
  );
  return { line, got, verdicts };
};
