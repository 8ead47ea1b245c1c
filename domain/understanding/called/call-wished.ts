/** The wish for a call in everyday words, and whether anything stands beside it. */
import { calledIn } from '../called.ts';
import { isSilentOnDanger } from '../danger/books.ts';
import type { Asked, Reading, WordCalled } from '../meaning.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked } from '../text/saying.ts';
import { calledEn } from '../words/called.en.ts';
import { calledTl } from '../words/called.tl.ts';
import { calledZh } from '../words/called.zh.ts';

/** "Leeds, can you ring me" names a place. */
export const tellsBesideCall = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  const left = /\p{Script=Han}/u.test(text)
    ? blanked(han, calledZh, 'call')
    : [calledEn, calledTl].reduce((so, book) => blanked(so, book, 'call'), spaced);
  return /\p{Script=Han}{2}|\p{L}{3}/u.test(left);
};

export const callWished = (asked: Asked): Reading<WordCalled> | undefined => {
  const called = calledIn({ ...asked, question: 'any' });
  return called?.sure && called.value.word === 'call' ? { ...called, sure: false } : undefined;
};

/** 我不识字 and nothing else: no sign of danger, whatever it sounds like. */
export const isOnlyCall = (asked: Asked): boolean =>
  isSilentOnDanger(asked.text) && !tellsBesideCall(asked.text) && callWished(asked) !== undefined;
