/** Where it is, told in two texts: 嘉兴 and then 南湖区, 万达广场旁边 and then 南昌红谷滩 are one address. */
import { liesIn } from '#domain/terms/division-code.ts';
import { isWhereaboutsOnly } from '../../understanding/employer/nobody-named.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { townLiesElsewhere } from '../../understanding/place/by-itself.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Facts, type Replaces, without } from '../facts.ts';

/** What is known of the place, and what is told of it now. */
interface PlacesTold {
  readonly before: PlaceTold;
  readonly now: PlaceTold;
}

export interface PlaceTold {
  readonly value: string;
  /** the divisions that it may name: two of 龙华, none of 万达广场旁边 */
  readonly areas: readonly string[];
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const only = ({ areas }: PlaceTold): string | undefined => (areas.length === 1 ? areas[0] : undefined);

const lies = (inner: PlaceTold, outer: PlaceTold): boolean =>
  inner.areas.some((area) => outer.areas.some((wider) => area !== wider && liesIn(area, wider)));

/** Said already, or wider than what was said. */
const isNothingNew = ({ before, now }: PlacesTold): boolean =>
  before.value.toLowerCase().includes(now.value.toLowerCase()) ||
  (only(before) !== undefined && lies(before, now));

/** A town that no list knows lies in what was told, but where it is known to lie elsewhere. */
const isTownWithin = ({ before, now }: PlacesTold): boolean => {
  const area = only(before);
  return (
    now.areas.length === 0 && area !== undefined && hasHan(now.value) && !townLiesElsewhere(now.value, area)
  );
};

/** "near the station", told behind "Hull". */
const isBesideTown = ({ before, now }: PlacesTold): boolean =>
  before.areas.length > 0 && now.areas.length === 0 && isWhereaboutsOnly(now.value);

/** "north london" behind "London". */
const holds = (outer: PlaceTold, inner: PlaceTold): boolean =>
  outer.value.toLowerCase().includes(inner.value.toLowerCase());

const isFiner = (told: PlacesTold): boolean => {
  const { before, now } = told;
  return holds(now, before) || isTownWithin(told) || isBesideTown(told) || lies(now, before);
};

/** 龙华 and then 深圳, 万达广场旁边 and then 南昌红谷滩. */
const isWider = ({ before, now }: PlacesTold): boolean =>
  (before.areas.length === 0 && now.areas.length > 0) || lies(before, now);

/** From the large to the small in Chinese, elsewhere the other way round. */
const largeAndSmall = (large: string, small: string): string =>
  hasHan(small) ? `${large}${small}` : `${small}, ${large}`;

const joined = (told: PlacesTold): string => {
  const [before, now] = [told.before.value, told.now.value];
  if (holds(told.now, told.before)) return now;
  return isFiner(told) ? largeAndSmall(before, now) : largeAndSmall(now, before);
};

/** "Unit 4" names no town of its own. */
const joinedWithin = ({ before, now }: PlacesTold): string => largeAndSmall(before.value, now.value);

/** What is added to a place: more of it, or where it lies; else another one, which stands in its place. */
export const placesJoined = (before: PlaceTold, now: PlaceTold): string => {
  const told: PlacesTold = { before, now };
  if (isNothingNew(told)) return before.value;
  const isUnnamed = before.areas.length > 0 && now.areas.length === 0;
  if (isFiner(told) || isWider(told)) return joined(told);
  return isUnnamed ? joinedWithin(told) : now.value;
};

export interface WithPlace {
  readonly dialogue: Dialogue;
  readonly meaning: Meaning;
  /** told beside a firm, and somewhere else than what is known: it is read back */
  readonly elsewhere: Pick<Facts, 'place'>;
}

const areElsewhere = ({ before, now }: PlacesTold): boolean =>
  before.areas.length > 0 && now.areas.length > 0 && before.areas.join() !== now.areas.join();

/** Where a place was asked for, or all is read back, what is told is what it is. */
const isPlaceAskedFor = (replaces: Replaces): boolean =>
  typeof replaces === 'string' ? replaces === 'all' : replaces.includes('place');

/** Beside what was asked for, a place is what was told of it before, or more of that, or another one. */
export const withFinerPlace = (
  dialogue: Dialogue,
  meaning: Meaning,
  replaces: Replaces,
  placeOf: (place: string) => PlaceTold,
): WithPlace => {
  const { place: before } = dialogue.answers;
  const { place, ...rest } = meaning;
  const unchanged: WithPlace = { dialogue, meaning, elsewhere: {} };
  if (before === undefined || place === undefined || isPlaceAskedFor(replaces)) return unchanged;
  const told: PlacesTold = { before: placeOf(before), now: placeOf(place.value) };
  if (isNothingNew(told)) return { ...unchanged, meaning: rest };
  const isTakenBack = replaces === 'surer';
  if (isFiner(told) || (isWider(told) && !isTakenBack)) {
    const answers = without(dialogue.answers, ['place']);
    const finer = { ...meaning, place: { value: joined(told), sure: place.sure || isBesideTown(told) } };
    return { dialogue: { ...dialogue, answers }, meaning: finer, elsewhere: {} };
  }
  return areElsewhere(told) && !isTakenBack ? { ...unchanged, elsewhere: { place: place.value } } : unchanged;
};
