/** Corrections in words at the read-back: which question each answers anew, and with which words. */

import { behindChange, correcting, isOnlyNamed, newWords } from './correction/new-words.ts';
import { saysNumber } from './correction/numbers-said.ts';
import { peopleInstead } from './correction/people-put.ts';
import { namesDanger, thingLookedLike, thingNamedIn } from './correction/things.ts';
import { eachWithoutRejected, hasSumBesideTime } from './correction/two-at-once.ts';
import { isRefused } from './name/own-words.ts';
import { countsBesideSum, isSumOfOne, saysSum, withoutSums } from './people/people-and-sums.ts';
import { isOnlyWhereabouts } from './place/whereabouts.ts';
import { withoutRejected } from './text/contrast.ts';
import { asSaid } from './text/spelling.ts';
import { patternOfBooks } from './text/typed.ts';
import { correctionEn, correctionTl, correctionZh } from './words/correction.ts';
import type { Corrected } from './words/things.ts';

/** Begins by taking something back: 不对, 写错了, "sorry, I meant". */
export const openingRejection = new RegExp(
  `^(?:${patternOfBooks([correctionZh, correctionEn, correctionTl], 'takes_back')})[\\s,，。.!！、:：]*`,
  'iu',
);

/** Whether a message begins as one that says how something should be instead. */
export const beginsAnew = (text: string): boolean =>
  openingRejection.test(text) || correcting.begins(text, 'it_should_be');

/** Whether a message rejects something that was said: 不对, "sorry, I meant", 640 and not 6400. */
export const takesSomethingBack = (text: string): boolean =>
  beginsAnew(text) || withoutRejected(text) !== text;

export interface Correction {
  /** the question whose answer changes */
  readonly question: Corrected;
  /** the new words, which answer it; empty where only what is wrong was named */
  readonly text: string;
}

/** Words of a name follow; without them 老板 and "boss" only stand in the sentence. */
const needsVerb: ReadonlySet<Corrected> = new Set(['place', 'who', 'name']);

/** Looks that say by their unit what they are, whatever was named before. */
const looksWithUnit: ReadonlySet<Corrected> = new Set(['people', 'howmuch', 'since']);

/** "The firm is Acme Clean and its 1300": no firm is called so. */
const isSumByItself = /^(?:it'?s |it is |about )*[£$€₱]?\d[\d,.]{2,}k?$/iu;

const looksLikeSum = /\d{3,}|\d,\d{3}/u;

const separators =
  /[，。；;！!?？\n]|,(?!\d{3})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?<=[\d元块])\s+(?=(?:人数?|钱|工资|金额|老板|公司|单位|地址|地点|名字|姓名|时间)[是叫为改应:：])|\.(?=\s|$)/u;

/** 公司叫湘建: the firm by its name. */
const namesFirm =
  /^(?:不对|不是)?(?:公司|厂子?|单位|厂家)(?:名字?|全[名称])?(?:就)?[叫是:：]\p{Script=Han}{2}/u;
/** 老张是包工头: who leads the gang, and not the firm. */
const namesForeman =
  /^\p{Script=Han}{2,4}(?:就|只)?是(?:个)?(?:包?工头|带班的?|小包工头?|班[组]?长|组长|领班)$|^(?:包?工头|带班的?|班组?长|组长|领班)(?:就)?[叫是]\p{Script=Han}{2,4}$/u;
/** Beside the firm's own name nobody else is the one who employs. */
const withoutForeman = (clauses: readonly string[]): readonly string[] =>
  clauses.some((each) => namesFirm.test(each)) ? clauses.filter((each) => !namesForeman.test(each)) : clauses;

const clausesOf = (text: string): readonly string[] =>
  withoutForeman(
    correcting
      .replaced(text, 'but', '\n')
      .split(separators)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );

/** What words are that name nothing and have no form: a known town, a firm. */
export type Guess = (words: string) => Corrected | undefined;

interface ReadSoFar {
  /** spoken of without a word for changing it: a later clause may be its new words */
  readonly hint?: Corrected | undefined;
  readonly named: Corrected | undefined;
  readonly corrections: readonly Correction[];
}

/** A clause, parted into what it names and its new words. */
interface ClauseParted {
  /** with a no before it */
  readonly whole: string;
  readonly clause: string;
  readonly named: string;
  readonly value: string;
  /** what it names */
  readonly thing: Corrected | undefined;
}

const partedAs = (whole: string): ClauseParted => {
  const clause = correcting.behind(whole, 'no')?.trim() ?? whole;
  const { named, value } = newWords(clause);
  return { whole, clause, named, value, thing: thingNamedIn(named) };
};

const isNoChange = ({ clause }: ClauseParted): boolean =>
  correcting.isAll(clause, 'confirmed') ||
  correcting.isIn(clause, 'rest_right') ||
  correcting.ends(clause, 'asks_at_end') ||
  correcting.begins(clause, 'asks_back') ||
  isOnlyWhereabouts(clause);

/** Spoken of, and nothing that it should be. */
const isOnlySpokenOf = ({ clause, named, thing }: ClauseParted): boolean =>
  named === clause &&
  thing !== undefined &&
  needsVerb.has(thing) &&
  !isOnlyNamed(clause) &&
  !correcting.isIn(clause, 'called');

/** What is wrong is said, or by how much; not what is right. */
const hasNoValue = ({ clause, value }: ClauseParted): boolean =>
  value === '' ||
  isOnlyNamed(value) ||
  correcting.ends(value, 'difference') ||
  correcting.ends(clause, 'wrong_by') ||
  correcting.ends(value, 'of_sign');

/** Words that may be nothing but a new value: with a word for it, or short. */
const isNewValue = (clause: string): boolean =>
  correcting.isIn(clause, 'change_to') ||
  correcting.begins(clause, 'is_now') ||
  /^ \p{Lu}/u.test(correcting.behind(clause, 'mine_is') ?? '') ||
  /^\p{Lu}[\p{L}'-]*(?: \p{L}+)?$/u.test(clause);

/** What was named before stays, but for a sum beside a time, beside people or beside a name. */
const thingBefore = (
  { named: before, corrections }: ReadSoFar,
  value: string,
  look: Corrected | undefined,
): Corrected | undefined => {
  const isSumBesideTime = before === 'since' && look === 'howmuch';
  const isSumBesidePeople =
    before === 'people' && corrections.length > 0 && saysSum(value) && !countsBesideSum(value);
  const isSumBesideName = before !== undefined && needsVerb.has(before) && isSumByItself.test(value);
  if (isSumBesideTime || isSumBesidePeople || isSumBesideName) return 'howmuch';
  if (before !== undefined && corrections.length > 0 && look === 'place') return 'place';
  // 每月5500，5个人: what was named has its new words already
  return corrections.length > 0 && look !== undefined && looksWithUnit.has(look) ? look : before;
};

const questionAnew = (so: ReadSoFar, parted: ClauseParted, guess: Guess): Corrected | undefined => {
  const { whole, clause, named, value, thing } = parted;
  const look = thingLookedLike(value);
  // "950 not 900 and Leeds not Hull": no sum is called so
  if (thing === undefined && so.named === 'howmuch' && !saysNumber(value) && guess(value) === 'place')
    return 'place';
  return (
    (thing !== 'danger' && isSumOfOne(value) ? 'howmuch' : thing) ??
    thingBefore(so, value, look) ??
    look ??
    (named === clause ? undefined : thingLookedLike(named)) ??
    (isNewValue(whole) ? so.hint : undefined) ??
    guess(value) ??
    (looksLikeSum.test(value) ? 'howmuch' : undefined)
  );
};

const withoutEnd = (words: string): string => correcting.before(words, 'what_it_is')?.trimEnd() ?? words;

/** The words that answer the question: "Taytay" of "dapat Taytay ang lugar". */
const answering = (question: Corrected, value: string): string => {
  const changed = behindChange(value);
  // "it was Bradford"
  const words = needsVerb.has(question) ? changed.replace(/^(?:it )?was (?=\p{L})/iu, '') : changed;
  const behindIs = needsVerb.has(question)
    ? correcting.behind(words, 'is_in_pinyin')?.trimStart()
    : undefined;
  return withoutEnd(withoutEnd(behindIs ?? words));
};

/** "4,200 for the three of us" is a sum and a number of people. */
const alsoOfSum = (one: Correction, thing: Corrected | undefined): readonly Correction[] => {
  const isBoth = one.question === 'people' || (one.question === 'howmuch' && thing === undefined);
  return isBoth && countsBesideSum(one.text)
    ? [
        { question: 'people', text: withoutSums(one.text) },
        { question: 'howmuch', text: one.text },
      ]
    : [one];
};

/** "950 and 3 months", 950，3个月: a sum and a time are one answer. */
const asSumBesideTime = (one: Correction): Correction =>
  one.question === 'since' && hasSumBesideTime(one.text) ? { ...one, question: 'howmuch' } : one;

/** 5个人4个月, "5 of us and 4 months": how many they are and for how long, in one breath. */
const alsoOfTime = (one: Correction): readonly Correction[] => {
  const [time] = correcting.at(one.text, 'so_long');
  if (one.question !== 'people' || saysSum(one.text) || time === undefined) return [one];
  return [
    { question: 'people', text: `${one.text.slice(0, time.from)} ${one.text.slice(time.to)}` },
    { question: 'since', text: one.text.slice(time.from, time.to) },
  ];
};

const clauseRead = (so: ReadSoFar, whole: string, guess: Guess): ReadSoFar => {
  const { named: before, corrections } = so;
  const parted = partedAs(whole);
  const { clause, value, thing } = parted;
  if (isNoChange(parted)) return { named: before, corrections };
  if (correcting.isIn(clause, 'of_name') && isRefused(clause))
    return { named: 'name', corrections: [...corrections, { question: 'name', text: clause }] };
  if (isOnlySpokenOf(parted)) return { named: before, corrections, hint: thing };
  // 长沙写错了: what was told wrongly says what it is of
  if (hasNoValue(parted)) return { named: thing ?? before ?? guess(parted.named), corrections };
  const question = questionAnew(so, parted, guess);
  if (question === undefined) return { named: before, corrections };
  const told = alsoOfSum({ question, text: answering(question, value) }, thing)
    .flatMap(alsoOfTime)
    .map(asSumBesideTime);
  return { named: question, corrections: [...corrections, ...told] };
};

/** "一万五是我一个人的，六个人九万": beside the sum of all, that of one is no answer. */
const withoutSumsOfOne = (corrections: readonly Correction[]): readonly Correction[] => {
  const isOfOne = ({ question, text }: Correction): boolean => question === 'howmuch' && isSumOfOne(text);
  const isOfAll = corrections.some((each) => each.question === 'howmuch' && !isOfOne(each));
  return isOfAll ? corrections.filter((each) => !isOfOne(each)) : corrections;
};

/** Of several numbers of people, the one that is said to be all of them. */
const inAll = (question: Corrected, each: readonly Correction[]): Correction | undefined =>
  question === 'people' ? each.findLast(({ text }) => correcting.isIn(text, 'in_all')) : undefined;

/** Times and sums are one answer: "5,500 a month, three months". */
const joined = (corrections: readonly Correction[]): readonly Correction[] => {
  const isSum = corrections.some(({ question }) => question === 'howmuch');
  const all = corrections.map((each) =>
    isSum && each.question === 'since' ? { ...each, question: 'howmuch' as const } : each,
  );
  return [...Map.groupBy(all, ({ question }) => question)].map(([question, each]) => ({
    question,
    text: inAll(question, each)?.text ?? each.map(({ text }) => text).join(', '),
  }));
};

/** What a message at the read-back changes; empty where it names nothing that could change. */
export const correctionsIn = (message: string, guess: Guess = () => undefined): readonly Correction[] => {
  const said = asSaid(message);
  if (namesDanger(said)) return [{ question: 'danger', text: said }];
  const people = peopleInstead(said);
  if (people !== undefined) return [{ question: 'people', text: people }];
  const { kept, isPut } = eachWithoutRejected(said);
  // nothing was put against anything: a bare "Leeds" changes nothing
  const isPutRight =
    isPut || beginsAnew(said) || correcting.isIn(said, 'wrong') || correcting.ends(said, 'with_letter');
  const guessed: Guess = isPutRight ? guess : () => undefined;
  const { named, corrections } = clausesOf(kept).reduce<ReadSoFar>(
    (so, clause) => clauseRead(so, clause, guessed),
    { named: undefined, corrections: [] },
  );
  if (corrections.length > 0) return joined(withoutSumsOfOne(corrections));
  return named === undefined ? [] : [{ question: named, text: '' }];
};
