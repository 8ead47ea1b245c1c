/** Whether the one who writes would end their own life: that wants a voice first, and no fire brigade. */
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeardIn } from '../text/saying.ts';
import { ofSelfNow, placeOfWork } from '../words/at-the-brink.ts';
import { type DespairSense, despairEn, despairTl, despairZh } from '../words/despair.ts';
import { harmsSelf } from './books.ts';

const books = [despairZh, despairEn, despairTl];
const tellsOfDespair = (text: string, sense: DespairSense): boolean =>
  isHeardIn(hearingOf(text), books, sense);

/** 我想跳楼, "i dont want to live"; not where it is somebody else who would, or where poison was taken already. */
export const isDespair = (text: string): boolean =>
  harmsSelf(text) && !tellsOfDespair(text, 'other') && !tellsOfDespair(text, 'done');

/** 我在楼顶, "took all my pills", nasa bubong na ako: of who would end their own life, that it is now. */
export const isAtBrink = (text: string): boolean =>
  isDeedDone(text) ||
  (tellsOfDespair(text, 'brink') && !tellsOfDespair(text, 'back') && !tellsOfDespair(text, 'other'));

/** Poison was taken, a wrist cut. */
export const isDeedDone = (text: string): boolean =>
  tellsOfDespair(text, 'done') && !tellsOfDespair(text, 'back');

/** The text without it: 楼顶 and "the roof" are no place that anybody finds. */
export const besideBrink = (text: string): string => {
  const { han, spaced } = hearingOf(text);
  const left = blanked(blanked(spaced, despairEn, 'brink'), despairTl, 'brink');
  return `${blanked(han, despairZh, 'brink')} ${left}`.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
};

/** "By the river, Leeds", 工地在江边: where the work is, and nothing of who writes. */
export const tellsPlaceOfWork = (text: string): boolean =>
  !isDeedDone(text) && (placeOfWork.test(text) || !ofSelfNow.test(text));
