/** Whether anything stands beside the wish for a call: "Leeds, can you ring me" names a place. */
import { hearingOf } from './hearing.ts';
import { blanked } from './saying.ts';
import { calledEn } from './words/called.en.ts';
import { calledTl } from './words/called.tl.ts';
import { calledZh } from './words/called.zh.ts';

export const tellsBesideCall = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const left = /\p{Script=Han}/u.test(text)
    ? blanked(han, calledZh, 'call')
    : [calledEn, calledTl].reduce((so, book) => blanked(so, book, 'call'), spaced);
  return /\p{Script=Han}{2}|\p{L}{3}/u.test(left);
};
