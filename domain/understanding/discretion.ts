/** How a worker wants to be treated: little said in texts, no calls, no contact, nothing told to the boss. Heard at any question. */
import { hearingOf } from './hearing.ts';
import { blanked, isHeard, type Wordbook } from './saying.ts';
import { type DiscretionSense, discretionEn, discretionTl, discretionZh } from './words/discretion.ts';

export const discretionWishes = ['little', 'no_call', 'no_contact', 'untold'] as const;
export type DiscretionWish = (typeof discretionWishes)[number];

/** A text parted into what is wished for, and all else. */
export interface DiscretionSaid {
  readonly wishes: readonly DiscretionWish[];
  /** the words of the wishes, as they were written */
  readonly words: string;
  /** what else is told; empty where nothing is */
  readonly rest: string;
}

const hearsWish = (text: string, book: Wordbook<DiscretionSense>, wish: DiscretionWish): boolean =>
  text !== '' && isHeard(blanked(text, book, 'lookalike'), book, wish);

const wishesOf = (text: string): readonly DiscretionWish[] => {
  const { han, spaced } = hearingOf(text);
  return discretionWishes.filter(
    (wish) =>
      hearsWish(han, discretionZh, wish) ||
      [discretionEn, discretionTl].some((book) => hearsWish(spaced, book, wish)),
  );
};

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

/** Undefined where nothing of the kind is wished for. */
export const discretionIn = (text: string): DiscretionSaid | undefined => {
  const breaths = breathsOf(text).map((breath) => ({ breath, wishes: wishesOf(breath) }));
  const wishes = discretionWishes.filter((wish) => breaths.some((each) => each.wishes.includes(wish)));
  if (wishes.length === 0) return undefined;
  const joined = (isWish: boolean): string =>
    breaths
      .filter((each) => each.wishes.length > 0 === isWish)
      .map(({ breath }) => breath)
      .join('')
      .trim();
  const rest = joined(false);
  return { wishes, words: joined(true), rest: onlyCourtesy.test(rest) ? '' : rest };
};
