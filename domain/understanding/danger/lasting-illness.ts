/** 咳血痰半个月了, "white cells down to 2000": an illness from work that lasts is asked about, and calls nobody out at once. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { type IllnessSense, illnessEn, illnessTl, illnessZh } from '../words/lasting-illness.ts';
import { criesForHelp } from './books.ts';

const tellsOfIllness = (text: string, sense: IllnessSense): boolean =>
  isHeardIn(hearingOf(text), [illnessZh, illnessEn, illnessTl], sense);

export const isLastingIllness = (text: string): boolean =>
  tellsOfIllness(text, 'ill') &&
  tellsOfIllness(text, 'lasts') &&
  !tellsOfIllness(text, 'acute') &&
  !criesForHelp(text);
