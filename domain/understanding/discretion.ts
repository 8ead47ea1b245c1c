/** How a worker wants to be treated: little said in texts, no calls, no contact, nothing told to the boss. Heard at any question. */
import { hearingOf } from './text/hearing.ts';
import { blanked, isHeard, isHeardIn, type Wordbook } from './text/saying.ts';
import { type DiscretionSense, discretionEn, discretionTl, discretionZh } from './words/discretion.ts';

export const discretionWishes = ['little', 'no_call', 'no_contact', 'untold'] as const;
export type DiscretionWish = (typeof discretionWishes)[number];

interface BreathOfWish {
  readonly breath: string;
  readonly wishes: readonly DiscretionWish[];
}

/** A text parted into what is wished for, and all else. */
export interface DiscretionSaid {
  readonly wishes: readonly DiscretionWish[];
  /** the words of the wishes and the reasons for them, as they were written */
  readonly words: string;
  /** the wishes without their reasons */
  readonly asked: string;
  /** what else is told; empty where nothing is */
  readonly rest: string;
}

/** Whom not to speak to decides: 不要联系我单位 is no wish about us. */
const heardForWish = (text: string, book: Wordbook<DiscretionSense>, wish: DiscretionWish): string => {
  const clear = blanked(text, book, 'lookalike');
  return wish === 'no_call' || wish === 'no_contact'
    ? blanked(blanked(clear, book, 'untold'), book, 'hours')
    : clear;
};

const hearsWish = (text: string, book: Wordbook<DiscretionSense>, wish: DiscretionWish): boolean =>
  text !== '' && isHeard(heardForWish(text, book, wish), book, wish);

const wishesOf = (breath: string): readonly DiscretionWish[] => {
  const { han, spaced } = hearingOf(withoutOuterMarks(breath));
  return discretionWishes.filter(
    (wish) =>
      hearsWish(han, discretionZh, wish) ||
      [discretionEn, discretionTl].some((book) => hearsWish(spaced, book, wish)),
  );
};

const withoutOuterMarks = (breath: string): string => breath.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

const hearsInBreath = (breath: string, sense: 'rang' | 'not_again'): boolean => {
  const { han, spaced } = hearingOf(withoutOuterMarks(breath));
  const says = (text: string, book: Wordbook<DiscretionSense>): boolean =>
    isHeard(blanked(text, book, 'lookalike'), book, sense);
  return says(han, discretionZh) || says(spaced, discretionEn) || says(spaced, discretionTl);
};

const tellsHours = (breath: string): boolean => {
  const { han, spaced } = hearingOf(withoutOuterMarks(breath));
  const says = (text: string, book: Wordbook<DiscretionSense>): boolean =>
    isHeard(blanked(text, book, 'lookalike'), book, 'hours');
  return says(han, discretionZh) || says(spaced, discretionEn) || says(spaced, discretionTl);
};

/** When, beside a call that was named already. */
const tellsHoursOfCall = (breath: string): boolean =>
  tellsHours(breath) ||
  tellsHours(`打电话${breath}`) ||
  tellsHours(`call me ${breath}`) ||
  tellsHours(`tumawag ${breath}`);

/** When a call is answered, and all else that the text tells; undefined where it says nothing of it. */
export const callHoursIn = (text: string): DiscretionSaid | undefined => {
  const all = breathsOf(text);
  if (!all.some(tellsHours)) return undefined;
  const breaths = all.map((breath) => ({ breath, isHours: tellsHoursOfCall(withoutOuterMarks(breath)) }));
  const joined = (wanted: boolean): string =>
    breaths
      .filter(({ isHours }) => isHours === wanted)
      .map(({ breath }) => breath)
      .join('')
      .trim();
  return { wishes: [], words: joined(true), asked: joined(true), rest: joined(false) };
};

const allowsCalls = (breath: string): boolean => {
  const bare = hearingOf(withoutOuterMarks(breath));
  return isHeardIn(bare, [discretionZh, discretionEn, discretionTl], 'calls_fine');
};

/** 打电话也行，晚上8点后: calls are welcome after all, and nothing else is told. */
export const allowsCallsOnly = (text: string): boolean => {
  const breaths = breathsOf(text);
  const isOfCalls = (breath: string): boolean =>
    allowsCalls(breath) || tellsHoursOfCall(withoutOuterMarks(breath)) || onlyCourtesy.test(breath);
  return breaths.some(allowsCalls) && breaths.every(isOfCalls);
};

/** 怕报复, "my family doesn't know": why something is wished for, beside the wish. */
const isReasonForWish = (breath: string): boolean =>
  isHeardIn(hearingOf(withoutOuterMarks(breath)), [discretionZh, discretionEn], 'because');

/** Whether a breath of a text says that the complaint shall bear no name: "actually no name", 名字别写了. */
export const wantsNoName = (text: string): boolean =>
  breathsOf(text).some((breath) => {
    const hearing = hearingOf(withoutOuterMarks(breath));
    return isHeardIn(hearing, [discretionZh, discretionEn, discretionTl], 'unnamed');
  });

/** Breaths with the mark behind each. */
const breathsOf = (text: string): readonly string[] =>
  text
    .split(
      /(?<=[，,。；;！!？?\n])|(?<=\.)(?!\d)|(?<=\p{Script=Han}\s)(?=\p{Script=Han})|(?=\s(?:but|and|pero|kaso|please|pls)\s)|(?<=\p{Script=Han})(?=但|不过)/iu,
    )
    .filter((breath) => breath !== '');

/** Says nothing beside a wish. */
const onlyCourtesy =
  /^(?:[\s\p{P}]|ok(?:ay)?|yes|no|please|pls|thanks|thank you|sorry|and|but|because|also|just|hi|hello|po|lang|sana|salamat|好的?|请|麻烦|谢谢|行|可以|嗯|你好|您好|因为|就|但|但是|不过|还有|另外|保密|替我保密|帮我保密)*$/iu;

/** "Hi, please": nothing is told. */
export const isOnlyCourtesy = (text: string): boolean => onlyCourtesy.test(text);

/** "Don't let my wife know": somebody at home, and no boss. */
export const isOfKin = (asked: string): boolean => {
  const hearing = hearingOf(asked);
  const books = [discretionZh, discretionEn, discretionTl];
  return isHeardIn(hearing, books, 'kin') && !isHeardIn(hearing, books, 'boss');
};

const longestInOneBreath = 16;

/** 老板在看 我手机: a short text says one thing, wherever a space stands in it. */
const asOneBreath = (text: string): readonly string[] => {
  const closed = text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  return closed === text || closed.length > longestInOneBreath ? [] : [closed];
};

/** 打电话来的时候老板在 别再打了: what there shall be no more of is a call, where one was told of. */
const wishesOfAll = (breaths: readonly string[]): readonly BreathOfWish[] => {
  const isOfCalls = breaths.some((breath) => hearsInBreath(breath, 'rang'));
  return breaths.map((breath) => {
    const wishes = wishesOf(breath);
    const isNoMore = isOfCalls && !wishes.includes('no_call') && hearsInBreath(breath, 'not_again');
    return { breath, wishes: isNoMore ? [...wishes, 'no_call'] : wishes };
  });
};

const isSaidWith = ({ breath }: BreathOfWish, wishes: readonly DiscretionWish[]): boolean =>
  isReasonForWish(breath) || (wishes.includes('no_call') && hearsInBreath(breath, 'rang'));

const partedByWish = (all: readonly string[]): DiscretionSaid | undefined => {
  const breaths = wishesOfAll(all);
  const wishes = discretionWishes.filter((wish) => breaths.some((each) => each.wishes.includes(wish)));
  if (wishes.length === 0) return undefined;
  const joined = (isKept: (each: BreathOfWish) => boolean): string =>
    breaths
      .filter(isKept)
      .map(({ breath }) => breath)
      .join('')
      .trim();
  const isWish = (each: BreathOfWish): boolean => each.wishes.length > 0;
  const isOfWish = (each: BreathOfWish): boolean => isWish(each) || isSaidWith(each, wishes);
  const rest = joined((each) => !isOfWish(each));
  return {
    wishes,
    words: joined(isOfWish),
    asked: joined(isWish),
    rest: onlyCourtesy.test(rest) ? '' : rest,
  };
};

/** Undefined where nothing of the kind is wished for. */
export const discretionIn = (text: string): DiscretionSaid | undefined =>
  partedByWish(breathsOf(text)) ?? partedByWish(asOneBreath(text));

/** What is said of whom not to speak to and of what not to write, made blank: it ends no texts of ours. */
export const withoutWishOfOthers = (heard: string, writing: 'han' | 'spaced'): string =>
  (writing === 'han' ? [discretionZh] : [discretionEn, discretionTl]).reduce(
    (text, book) => blanked(blanked(text, book, 'untold'), book, 'little'),
    heard,
  );
