/** Which thing of a complaint words are of: by its name, or by how they look. */
import type { Heard } from '../text/saying.ts';
import { asTyped } from '../text/typed.ts';
import {
  type Corrected,
  looksEn,
  looksPinyin,
  looksTl,
  looksZh,
  thingsEn,
  thingsPinyin,
  thingsTl,
  thingsZh,
} from '../words/things.ts';

const thingNames = asTyped([thingsZh, thingsEn, thingsTl, thingsPinyin]);
const thingLooks = asTyped([looksZh, looksEn, looksTl, looksPinyin]);

/** The first that fits: a boss's name is the employer, not the name. */
const thingsByName: readonly Corrected[] = ['danger', 'people', 'place', 'who', 'name', 'howmuch', 'since'];
const thingsByLook: readonly Corrected[] = ['people', 'howmuch', 'since'];

export const thingNamedIn = (words: string): Corrected | undefined =>
  thingsByName.find((thing) => thingNames.isIn(words, thing));

export const namesDanger = (words: string): boolean => thingNames.isIn(words, 'danger');

/** "In Luton", "Sa Imus"; "MAN IN THE GRAIN" and "Help At Hand" name no place. */
const isBeforePlace = (words: string, { from, to }: Heard): boolean =>
  /^ \p{Lu}/u.test(words.slice(to)) && (from === 0 || !/^\p{Lu}/u.test(words.slice(from)));

const looksLikePlace = (words: string): boolean =>
  thingLooks.isIn(words, 'place') ||
  thingLooks.at(words, 'before_place').some((at) => isBeforePlace(words, at));

export const thingLookedLike = (words: string): Corrected | undefined =>
  thingsByLook.find((thing) => thingLooks.isIn(words, thing)) ??
  (looksLikePlace(words) ? 'place' : undefined);
