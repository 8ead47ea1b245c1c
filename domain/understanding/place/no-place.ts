/** At "where is it?": what is another thing than a place, and that only the road is not known. */
import { hearingOf } from '../text/hearing.ts';
import { isHeard } from '../text/saying.ts';
import { type NoPlaceSense, noPlaceEn, noPlaceTl, noPlaceZh } from '../words/no-place.ts';

const wordsAlone = (text: string): string =>
  text
    .replace(/[.,!?;:…，。！？]+(?!\d)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const hearsAtPlace = (text: string, sense: NoPlaceSense): boolean => {
  const { han, spaced } = hearingOf(text);
  const chinese = wordsAlone(han).replaceAll(' ', '');
  return (
    (/\p{Script=Han}/u.test(text) && isHeard(chinese, noPlaceZh, sense)) ||
    [noPlaceEn, noPlaceTl].some((book) => isHeard(wordsAlone(spaced), book, sense))
  );
};

/** "70 hours", "white van", 白色面包车. */
export const isOfNoPlace = (text: string): boolean => hearsAtPlace(text, 'of_else');

/** "Dont know the name of the road": the town may be known all the same. */
export const knowsNoRoad = (text: string): boolean => hearsAtPlace(text, 'no_road');
