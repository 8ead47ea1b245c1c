/** Months that are named from one to another: both the count and the first of them are kept. */
import { describe, expect, it } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const read = (text: string, question: QuestionAsked) => {
  const { since, months } = understand(askedWith(text, question));
  return { since: since?.value.month, months: months?.value.low };
};

describe('months that are named from one to another, read on 25 November 2026', () => {
  it.each<[string, string, number]>([
    ['去年10月到12月三个月', '2025-10', 3],
    ['去年10月到12月，三个月', '2025-10', 3],
    ['去年10到12月', '2025-10', 3],
    ['从去年十月到今年一月一共四个月', '2025-10', 4],
    ['10月到12月', '2025-10', 3],
    ['11月到1月', '2025-11', 3],
    ['11到1月', '2025-11', 3],
    ['7、8、9三个月', '2026-07', 3],
    ['7 8 9月', '2026-07', 3],
    ['9 10月', '2026-09', 2],
    ['7.8.9月', '2026-07', 3],
    ['789月', '2026-07', 3],
    ['from October to December last year, 3 months', '2025-10', 3],
    ['Oct-Dec, three months', '2025-10', 3],
    ['Nov to January', '2025-11', 3],
    ['last year October to December', '2025-10', 3],
    ['last year october, november and december', '2025-10', 3],
  ])('%s', (text, since, months) => {
    const isOwed = /\p{Script=Han}/u.test(text) ? `${text}的工资没发` : `not paid ${text}`;
    expect(read(text, 'since')).toEqual({ since, months });
    expect(read(text, 'howmuch')).toEqual({ since, months });
    expect(read(isOwed, 'start')).toEqual({ since, months });
  });
});
