/** Whether a text says a number, in figures or in Chinese. */
import { hearingOf, isInPinyin } from '../text/hearing.ts';

export const saysNumber = (text: string): boolean => {
  const heard = hearingOf(text);
  const { spaced } = heard;
  // syllables of another language look like pinyin
  const han = /\p{Script=Han}/u.test(text) || isInPinyin(text) ? heard.han : '';
  return /\d/.test(spaced + han) || /[两二三四五六七八九十百千万]|一[个十百千万]/u.test(han);
};
