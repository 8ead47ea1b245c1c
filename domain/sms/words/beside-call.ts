/** What is said beside the wish for a call in everyday words. */
import { callHoursIn } from '../../understanding/discretion.ts';
import type { Spoken } from '../turn.ts';

const longestBareCall = { han: 7, spaced: 4 };

/** 打电话给我 下午六点以后: what is said beside the wish for a call goes with it. */
export const wordsBesideCall = ({ meaning: { called }, message: { text } }: Spoken, rest: string): string => {
  if (rest !== '' || called?.value.word !== 'call') return rest;
  const isHan = /\p{Script=Han}/u.test(text);
  const length = isHan ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) : text.trim().split(/\s+/u).length;
  const isMore = length > longestBareCall[isHan ? 'han' : 'spaced'] || callHoursIn(text) !== undefined;
  return isMore ? text : '';
};
