/** That money came, and it was less than it should be or had to be given back: "钱到了，但是老板又要我还回去3000". */

import type { Asked } from '../meaning.ts';
import { saysAnywhere } from '../quantities/beside.ts';
import { scanned } from '../quantities/context.ts';
import { sumsIn } from '../quantities/sums.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard } from '../text/saying.ts';
import { type LessPaidSense, lessPaidSpaced, lessPaidZh } from '../words/less-paid.ts';

const saysOfPayment = (text: string, sense: LessPaidSense): boolean => {
  const { han, spaced } = hearingOf(text);
  return [[han, lessPaidZh] as const, [spaced, lessPaidSpaced] as const].some(([words, book]) =>
    isHeard(blanked(words, book, 'not_back'), book, sense),
  );
};

/** Somebody took it from the worker again. */
export const isGivenBack = (text: string): boolean => saysOfPayment(text, 'back');

/** What came is called less. */
export const isLessThanDue = (text: string): boolean => saysOfPayment(text, 'less');

/** The only sum that is told, in the smallest unit; undefined where there is none or are several. */
export const onlySumIn = (asked: Asked): number | undefined => {
  const [only, more] = sumsIn(scanned({ ...asked, question: 'howmuch' }));
  return only === undefined || more !== undefined ? undefined : Math.round(only.item.low * 100);
};

/** Of several sums that are told, one that came or may have come is less than all. */
export const isAnySumBelow = (asked: Asked, fen: number): boolean => {
  const sums = sumsIn(scanned({ ...asked, question: 'howmuch' }));
  const came = sums.filter(({ role }) => role === 'paid' || role === 'open');
  return sums.length > 1 && came.some(({ item }) => item.low * 100 < fen);
};

/** 收到9000，还差9000, of which 9000 were paid: all of it came, and as much again is owed still. */
export const tellsAllAndRest = (asked: Asked, fen: number): boolean => {
  const scan = scanned({ ...asked, question: 'howmuch' });
  // 被扣了2000 is no rest that is owed still
  if (isGivenBack(asked.text) || saysAnywhere(scan, 'cut')) return false;
  const [came, left, more] = sumsIn(scan);
  const isAll = came !== undefined && (came.role === 'paid' || came.role === 'open');
  const isLeft = left !== undefined && (left.role === 'short' || left.role === 'owed');
  return isAll && isLeft && more === undefined && Math.round(came.item.low * 100) === fen;
};

/** Where a payment is asked about, a sum behind "I got" answers, whatever else stands there: 收到了6000，被包工头拿走2000. */
export const tellsOfReceipt = (text: string): boolean =>
  saysOfPayment(text, 'came') &&
  (/\d{2}|[一二两三四五六七八九十][百千万]/u.test(text) ||
    saysOfPayment(text, 'less') ||
    saysOfPayment(text, 'back'));
