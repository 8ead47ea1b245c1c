/** The meaning of what a worker writes, and how sure it is: what is not sure is read back for a yes, never kept in silence. */
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';
import type { Language } from '../messages/text.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** The question that was open when the words came. `start`: none yet, a first text. `any`: none, a case may exist. */
export const questionsAsked = [
  'start',
  'howmuch',
  'since',
  'danger',
  'place',
  'who',
  'people',
  'name',
  'contact',
  'readback',
  'any',
] as const;
export type QuestionAsked = (typeof questionsAsked)[number];

/** Those that ask for a fact of the complaint. */
export const factQuestions = [
  'howmuch',
  'since',
  'people',
  'place',
  'who',
  'name',
] as const satisfies readonly QuestionAsked[];

/** What is read, and in which light. */
export interface Asked {
  readonly question: QuestionAsked;
  readonly text: string;
  /** the language that the worker is answered in: it decides between readings of one spelling (8/3) */
  readonly language: Language;
  /** civil date in the procedure's time zone */
  readonly today: string;
  /** its jurisdiction says the currency, the order of day and month, the places, the kinds */
  readonly procedure: Procedure;
}

/** A fact as it was understood. */
export interface Reading<T> {
  readonly value: T;
  /** false: likely, but not said in so many words; it is read back and kept after a yes */
  readonly sure: boolean;
}

/** From the least to the most that the words allow; both are the same where one number was said. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export interface Money extends Span {
  /** low and high, in the currency's smallest unit, are for one month each */
  readonly monthly: boolean;
}

/** What a number counts with which a rate is multiplied. */
export const productUnits = ['hour', 'day', 'week', 'fortnight', 'piece', 'person'] as const;
export type ProductUnit = (typeof productUnits)[number];

/** A rate, in the currency's smallest unit, and with how many of what it was multiplied. */
export interface Product {
  readonly by: ProductUnit;
  readonly rate: number;
  readonly count: number;
}

export const rateUnits = ['hour', 'day', 'week', 'fortnight'] as const;
/** So much for each, in the currency's smallest unit, and not for how many of them. */
export interface RateTold {
  readonly by: (typeof rateUnits)[number];
  readonly rate: number;
}

export const unitsOfTime = ['hour', 'day', 'week', 'fortnight', 'month', 'year'] as const;
/** A length of time as it was counted. */
export interface TimeTold {
  readonly unit: (typeof unitsOfTime)[number];
  readonly count: number;
}

/** The beginning of what is complained of. */
export interface Since {
  /** `YYYY-MM` */
  readonly month: string;
  /** the day, where one was said; never worked out from "three months" or a festival */
  readonly day?: string;
  /** a month either way: a festival, a season, "about" */
  readonly about: boolean;
}

export const reservedWords = [
  'danger',
  'stop',
  'start',
  'help',
  'status',
  'call',
  'add',
  'lang',
  'test',
  'join',
  'disagree',
  'correct',
  'withdraw',
  'retaliation',
  'money',
] as const;
export type ReservedWord = (typeof reservedWords)[number];

/** A reserved word, called by itself or by a sentence that means it. */
export interface WordCalled {
  readonly word: ReservedWord;
  /** what it is about, as it was written: a case's last digits, a code, words; empty where nothing followed */
  readonly rest: string;
}

/** `part`: of a payment, a part of it; at the read-back, all but the thing named. */
export type PlainAnswer = 'yes' | 'no' | 'unknown' | 'part';

/** yes: somebody is in danger now. maybe: it is asked, once. no: said that nobody is. none: not spoken of. */
export type DangerHeard = 'yes' | 'maybe' | 'no' | 'none';

/** Why a question goes back to the worker; each has its words in the catalogues. */
export type AskBack =
  /** the words say nothing that the question asks for */
  | 'again'
  | 'danger_now'
  | 'which_kind'
  | 'how_much'
  /** a sum for one month, and not for how many */
  | 'how_many_months'
  /** the sum is likely, e.g. of several in the text, or a range */
  | 'is_it_this_sum'
  /** the sum is in another money; how much is it in the one of here? */
  | 'which_money'
  | 'since_when'
  /** day and month could be the other way round, or the month is only likely */
  | 'is_it_this_time'
  | 'how_many_people'
  /** several firms, and not which of them pays */
  | 'which_employer'
  | 'which_place'
  | 'which_name'
  /** at the read-back: something is wrong, and not what it should be */
  | 'which_part'
  /** at the read-back: the name is not wanted; is the complaint to go without it? */
  | 'without_name'
  /** at the read-back: not to be sent, or not yet */
  | 'send_or_not'
  /** a language is asked for that is not spoken here */
  | 'which_language'
  /** the worker asks something; it is answered, and the question stays open */
  | 'their_question'
  /** the reserved word would end or change something: is that what is meant? */
  | 'is_it_this_word';

export interface Meaning {
  readonly called?: Reading<WordCalled>;
  readonly answer?: PlainAnswer;
  readonly danger: DangerHeard;
  readonly kind?: Reading<ComplaintKind>;
  readonly money?: Reading<Money>;
  /** how long it has been going on, or for how many months money is owed; weeks and days are parts of a month */
  readonly months?: Reading<Span>;
  readonly since?: Reading<Since>;
  readonly people?: Reading<Span>;
  readonly place?: Reading<string>;
  readonly employer?: Reading<string>;
  readonly contractor?: Reading<string>;
  readonly name?: Reading<string>;
  /** the language that somebody asks for, or writes in without its being the dialogue's: `tl` for one that we don't speak */
  readonly languageWished?: string;
  /** its sums, months or people were said as "about" */
  readonly rough?: true;
  /** its sum is in another money than the one that is paid here */
  readonly otherMoney?: true;
  /** its sum, or the one that was told before, is for each of them */
  readonly each?: true;
  /** its sum, or the one that was told before, is for all of them */
  readonly ofAll?: true;
  /** what its sum was multiplied from */
  readonly product?: Product;
  /** so much a day or a week, by which nothing was multiplied */
  readonly rate?: RateTold;
  /** what came already of so much a month, in the smallest unit, where it is not known for how many months */
  readonly paid?: number;
  /** the only length of time that it tells, as it was counted */
  readonly time?: TimeTold;
  /** its sum is worked out from the one that stood before: one more, or what came since taken off */
  readonly further?: true;
  /** its kind comes beside the one that was told before, and takes nothing away from it */
  readonly secondKind?: true;
  readonly asksBack: readonly AskBack[];
}
