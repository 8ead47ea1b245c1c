/** What the books of danger say of a text: what goes on in it, what has happened, what may hurt, what is denied, over or no more than a figure of speech. */

import type { DangerHeard } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { readOnce } from '../text/reading-once.ts';
import { blanked, type Heard, heardIn, isHeard, isHeardIn, type Wordbook } from '../text/saying.ts';
import { dangerEn } from '../words/danger.en.ts';
import { dangerTl } from '../words/danger.tl.ts';
import { dangerZh } from '../words/danger.zh.ts';
import type { DangerSense } from '../words/danger-senses.ts';
import { withoutLookalikes } from './alike.ts';

type Book = Wordbook<DangerSense>;
const allBooks: readonly Book[] = [dangerZh, dangerEn, dangerTl];

/** What books tell of a text. */
export interface Told {
  /** from what goes on and what has happened */
  readonly peril: DangerHeard;
  readonly hazard: boolean;
  readonly veiled: boolean;
  readonly want: boolean;
  readonly safe: boolean;
  /** mended, shut, done with */
  readonly closed: boolean;
  /** something happened that is over */
  readonly past: boolean;
  readonly alike: boolean;
  readonly uneasy: boolean;
  readonly doubtful: boolean;
  readonly called: boolean;
  readonly askedBack: boolean;
}

const breathEnds: Readonly<Record<Book['writing'], RegExp>> = {
  han: /[，,。！？!?；;：:\s]/u,
  spaced: /[.,!?;:]/u,
};

/** The words of the same breath that stand before it. */
const before = (text: string, { from }: Heard, { writing }: Book): string =>
  text
    .slice(Math.max(0, from - 60), from)
    .split(breathEnds[writing])
    .at(-1) ?? '';

const around = (text: string, heard: Heard, book: Book): string => {
  const ahead = before(text, heard, book);
  const after = text.slice(heard.to, heard.to + 60).split(breathEnds[book.writing])[0] ?? '';
  return `${ahead}${text.slice(heard.from, heard.to)}${after}`;
};

/** Denied: "nobody is trapped". A cry is not: 没有危险？他们天天叫人来打我们. */
const isDangerDenied = (text: string, heard: Heard, book: Book): boolean => {
  const ahead = before(text, heard, book);
  const trimmed = ahead.trimEnd();
  return heardIn(trimmed, book, 'denial').some(({ to }) => to === trimmed.length);
};

type When = 'now' | 'lately' | 'past' | 'unreal';

const whenOfDanger = (text: string, book: Book): When => {
  if (isHeard(text, book, 'still')) return 'now';
  if (isHeard(text, book, 'past')) return 'past';
  if (isHeard(text, book, 'lately')) return 'lately';
  return isHeard(text, book, 'unreal') ? 'unreal' : 'now';
};

const weighed: Readonly<Record<When, DangerHeard>> = {
  now: 'yes',
  lately: 'maybe',
  unreal: 'maybe',
  past: 'none',
};

/** The most signs of a text that is a cry and little else. */
const shortCry: Readonly<Record<Book['writing'], number>> = { han: 14, spaced: 45 };
/** At most asked about. */
const graverNot = (each: DangerHeard): DangerHeard => (each === 'yes' ? 'maybe' : each);

const grade: Readonly<Record<DangerHeard, number>> = { none: 0, no: 1, maybe: 2, yes: 3 };
const graver = (a: DangerHeard, b: DangerHeard): DangerHeard => (grade[a] >= grade[b] ? a : b);

const gravestOf = (all: readonly DangerHeard[]): DangerHeard => all.reduce(graver, 'none');

const speaksOfPay: Readonly<Record<Book['writing'], RegExp>> = {
  han: /[钱薪欠发结]|工资|没给/u,
  spaced: /(?:wages?|pay|paid|salary|owe[sd]?|money|sahod|bayad|binayaran)(?!\p{L})/u,
};

/** The breaths beside its own, but for those about pay: "not paid since June" dates no fall. */
const beside = (text: string, { from }: Heard, book: Book): string => {
  const breaths = text.split(breathEnds[book.writing]);
  let end = -1;
  const own = breaths.findIndex((breath) => {
    end += breath.length + 1;
    return from <= end;
  });
  return [breaths[own - 1], breaths[own + 1]]
    .filter((breath) => breath !== undefined && !speaksOfPay[book.writing].test(breath))
    .join(' ');
};

/** What has happened is dated by its own breath, else by those beside it. */
const happenedIn = (text: string, heard: Heard, book: Book): DangerHeard => {
  const own = whenOfDanger(around(text, heard, book), book);
  const when = own === 'now' ? whenOfDanger(beside(text, heard, book), book) : own;
  if (when !== 'now') return weighed[when];
  if (isHeard(text, book, 'still')) return 'yes';
  if (isHeard(text, book, 'aftermath')) return 'none';
  return isHeard(text, book, 'neglected') ? 'maybe' : 'yes';
};

const standing = (text: string, book: Book, sense: DangerSense): readonly Heard[] =>
  heardIn(text, book, sense).filter((heard) => !isDangerDenied(text, heard, book));

/** What is going on is dated by its own breath, what has happened by the whole text. */
const goingOn = (text: string, book: Book, sense: DangerSense): readonly DangerHeard[] =>
  standing(text, book, sense).map((heard) => weighed[whenOfDanger(around(text, heard, book), book)]);

const perilIn = (text: string, book: Book): DangerHeard => {
  const going = (sense: DangerSense) => goingOn(text, book, sense);
  const gone = isHeard(text, book, 'over') && !isHeard(text, book, 'still');
  return gravestOf([
    ...going('cry'),
    ...going('self'),
    ...going('perilous').map(
      (each): DangerHeard =>
        text.length > shortCry[book.writing] || isHeard(text, book, 'hazard') ? graverNot(each) : each,
    ),
    ...going('now').map((each): DangerHeard => (gone ? 'no' : each)),
    ...standing(text, book, 'happened').map((heard) => happenedIn(text, heard, book)),
  ]);
};

/** Something that may hurt soon, or people who may: nothing of it counts that was long ago. */
const mayHurtIn = (text: string, book: Book): boolean =>
  whenOfDanger(text, book) !== 'past' &&
  (standing(text, book, 'hazard').length > 0 || standing(text, book, 'threat').length > 0);

/** A grave word, and nothing that says that it is long ago, or tells of what came after. */
const isGrave = (text: string, book: Book): boolean =>
  (isHeard(text, book, 'still') || !(isHeard(text, book, 'aftermath') || isHeard(text, book, 'neglected'))) &&
  standing(text, book, 'grave').some((heard) => whenOfDanger(around(text, heard, book), book) !== 'past') &&
  whenOfDanger(text, book) !== 'past';

/** Mended, and still not right. */
const goesOn = /还|仍|又|照样|(?<!\p{L})(?:still|again|pa rin|parin)(?!\p{L})/u;

/** What a book tells of what was heard, and of it without what only sounds like danger. */
const toldBy = (heard: string, text: string, book: Book): Told => {
  return {
    peril: perilIn(text, book),
    hazard: mayHurtIn(text, book) || isGrave(text, book),
    veiled: whenOfDanger(text, book) !== 'past' && standing(text, book, 'veiled').length > 0,
    want: isHeard(text, book, 'want'),
    safe: isHeard(text, book, 'safe'),
    closed: isHeard(text, book, 'closed') && !goesOn.test(text),
    past: whenOfDanger(text, book) === 'past',
    alike: text !== heard,
    uneasy: isHeard(text, book, 'uneasy'),
    doubtful: isHeard(heard, book, 'doubtful'),
    called: isHeard(text, book, 'called'),
    askedBack: isHeard(heard, book, 'askedback'),
  };
};

const alarmsBy = (text: string, book: Book): readonly string[] =>
  (['perilous', 'now', 'happened'] as const)
    .flatMap((sense) => standing(text, book, sense))
    .map(({ from, to }) => text.slice(from, to));

/** The words that alarm. */
export const alarmsIn = (message: string): readonly string[] => {
  const { han, spaced } = withoutLookalikes(hearingOf(message));
  return allBooks.flatMap((book) => alarmsBy(book.writing === 'han' ? han : spaced, book));
};

/** Whether somebody cries for help, or speaks of ending their own life: that is heard whatever stands around it. */
export const criesForHelp = (text: string): boolean =>
  isHeardIn(hearingOf(text), allBooks, 'cry') || harmsSelf(text);

/** Whether it is said in so many words that somebody was struck. */
export const tellsOfBlows = (text: string): boolean =>
  isHeardIn(withoutLookalikes(hearingOf(text)), allBooks, 'struck');

/** What comes after an accident is told, and nothing that goes on: 公司说我不是他们的员工. */
export const tellsOfAfterwards = (text: string): boolean => {
  const left = withoutLookalikes(hearingOf(text));
  const isAfterwards = (['aftermath', 'neglected'] as const).some((sense) =>
    isHeardIn(left, allBooks, sense),
  );
  return isAfterwards && !isHeardIn(left, allBooks, 'still');
};

/** What all books tell of a text. */
export const toldIn = readOnce((message: string): Told => {
  const { han, spaced } = hearingOf(message);
  const left = withoutLookalikes({ han, spaced });
  const all = [
    toldBy(han, left.han, dangerZh),
    toldBy(spaced, left.spaced, dangerEn),
    toldBy(spaced, left.spaced, dangerTl),
  ];
  const some = (of: (told: Told) => boolean): boolean => all.some(of);
  return {
    peril: gravestOf(all.map(({ peril }) => peril)),
    hazard: some(({ hazard }) => hazard),
    veiled: some(({ veiled }) => veiled),
    want: some(({ want }) => want),
    safe: some(({ safe }) => safe),
    closed: some(({ closed }) => closed),
    past: some(({ past }) => past),
    alike: some(({ alike }) => alike),
    uneasy: some(({ uneasy }) => uneasy),
    doubtful: some(({ doubtful }) => doubtful),
    called: some(({ called }) => called),
    askedBack: some(({ askedBack }) => askedBack),
  };
});

/** The text without what it says of hunger, illness and having no roof. */
export const withoutWant = (text: string): string => {
  const { han, spaced } = hearingOf(text);
  const left = blanked(blanked(spaced, dangerEn, 'want'), dangerTl, 'want');
  return [blanked(han, dangerZh, 'want'), left].filter((each) => each !== '').join(' ');
};

/** Whether a text tells nothing of danger, neither that there is some nor that there is none. */
export const isSilentOnDanger = (text: string): boolean => {
  const { peril, hazard, veiled, want, safe, closed, called } = toldIn(text);
  return peril === 'none' && ![hazard, veiled, want, safe, closed, called].some((each) => each);
};

/** Which number is called in danger, asked by somebody who tells of none: 有危险的时候打哪个电话. */
export const asksWhomToCall = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const asks: Book[] = [dangerZh, dangerEn, dangerTl].filter((book) =>
    isHeard(book.writing === 'han' ? han : spaced, book, 'whomtocall'),
  );
  const besides = asks.map((book) => blanked(book.writing === 'han' ? han : spaced, book, 'whomtocall'));
  return asks.length > 0 && besides.every((rest) => toldIn(rest).peril !== 'yes');
};

/** Whether a text names a thing that may hurt, other than people who threaten. */
export const namesHazard = (text: string): boolean =>
  isHeardIn(withoutLookalikes(hearingOf(text)), allBooks, 'hazard');

/** Whether somebody speaks of ending their own life: that calls for help, and is no kind of complaint. */
export const harmsSelf = (text: string): boolean => isHeardIn(hearingOf(text), allBooks, 'self');
