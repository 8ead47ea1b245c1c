/** Whether the one who writes would end their own life: that wants a voice first, and no fire brigade. */
import { hearingOf } from '../text/hearing.ts';
import { isHeardIn } from '../text/saying.ts';
import { type DespairSense, despairEn, despairTl, despairZh } from '../words/despair.ts';
import { harmsSelf } from './books.ts';

const books = [despairZh, despairEn, despairTl];
const tellsOfDespair = (text: string, sense: DespairSense): boolean =>
  isHeardIn(hearingOf(text), books, sense);

/** 我想跳楼, "i dont want to live"; not where it is somebody else who would, or where poison was taken already. */
export const isDespair = (text: string): boolean =>
  harmsSelf(text) && !tellsOfDespair(text, 'other') && !tellsOfDespair(text, 'done');
