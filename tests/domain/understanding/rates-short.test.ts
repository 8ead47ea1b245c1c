/** By how much less than was due somebody is paid, and what each month is owed, as first texts tell it; read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import { withRateTold } from '#domain/sms/facts/rate-kept.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn, type Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const rateRead = (tongue: Tongue, question: QuestionAsked, text: string): string => {
  const asked = askedIn(tongue, question, text);
  const { rate, kind } = withRateTold(asked, understand(asked));
  const said = rate === undefined ? '-' : `${rate.rate / 100}/${rate.by}`;
  return kind?.sure === true ? `${kind.value} ${said}` : said;
};

describe('what is lacking of a rate is kept as one', () => {
  test.each<Row>([
    ['tl', 'start', 'sahod 610 lang dapat 695', 'wage.partial 85/day'],
    ['tl', 'start', 'dapat 695, 610 lang binibigay, 3 buwan na', 'wage.partial 85/day'],
    ['tl', 'start', '610 lang imbes na 695, 3 buwan', 'wage.partial 85/day'],
    ['tl', 'howmuch', 'dapat 695 isang araw 610 lang', '85/day'],
    ['en', 'start', 'was told £14.20, slips say £13.50, 7 weeks', 'wage.partial 0.7/hour'],
    ['en', 'start', 'supposed to be 12.21 an hour they pay 10', 'wage.partial 2.21/hour'],
    ['en', 'start', 'agreed £500 a week only paying £420', 'wage.partial 80/week'],
    ['en', 'howmuch', 'should be £110 a day only get £90', '20/day'],
    ['zh', 'start', '说好一天300 只给250', 'wage.partial 50/day'],
    ['zh', 'start', '讲好一个钟20 实际给15', 'wage.partial 5/hour'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(rateRead(tongue, question, text)).toBe(read);
  });
});

describe('of a rate of which a half came the other half is kept', () => {
  test.each<Row>([
    ['zh', 'howmuch', '350一天 只给了一半', '175/day'],
    ['zh', 'start', '一天350 老板只给了一半', 'wage.partial 175/day'],
    ['en', 'howmuch', '£14 an hour, half paid', '7/hour'],
    ['tl', 'start', '500 isang araw, kalahati lang binigay', 'wage.partial 250/day'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(rateRead(tongue, question, text)).toBe(read);
  });
});

describe('no rate is made of prices whose unit is not told, nor of what others are paid', () => {
  test.each<Row>([
    ['zh', 'start', '说好20 只给15', 'wage.partial -'],
    ['en', 'start', 'agreed £2.50 a box, they pay £2', '-'],
    ['en', 'start', 'we get £12 an hour, others get £14', 'wage.minimum -'],
    ['en', 'start', 'how much should i get, they pay 10 instead of 12.21', '2.21/hour'],
    ['zh', 'start', '说好一天300 只给250 干了20天', 'wage.partial -'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(rateRead(tongue, question, text)).toBe(read);
  });
});

describe('sums and times beside them', () => {
  test.each<Row>([
    ['en', 'start', 'was told £14.20, slips say £13.50, 7 weeks', '1.75 mo'],
    ['tl', 'start', 'dapat 695, 610 lang binibigay, 3 buwan na', '3 mo'],
    ['en', 'start', 'supposed to get 12.21, only getting 10 since june', 'since 2026-06'],
    ['en', 'start', 'agreed £2000 a month only paying £1800 for 3 months', '200/mo? · 3 mo'],
    ['en', 'howmuch', '10.20 instead of 12.21 for 160 hours', '321.6'],
    ['zh', 'start', '说好一天300 只给250 干了20天', '1000?'],
    ['en', 'start', 'should be 1450 only got 1200', '250?'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
});

describe('so much a month is kept in a first text, and for how many is asked', () => {
  test.each<Row>([
    ['zh', 'start', '老板欠我4000一个月', '4000/mo'],
    ['en', 'start', 'boss owes me 1500 a month', '1500/mo'],
    ['tl', 'start', '12000 isang buwan ang utang sa akin', '12000/mo'],
    ['zh', 'start', '月薪4000 不发工资', '4000/mo?'],
    ['zh', 'start', '我一个月4000 老板打我', '-'],
    ['zh', 'start', '让我签放弃书 说每月多给300就不给上那个保险', '-'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
});

describe("one month's wage is a sum, and no rate", () => {
  test.each<Row>([
    ['zh', 'start', '压着一个月工资4700没给', '4700 · 1 mo'],
    ['zh', 'howmuch', '欠我一个月工资4000', '4000 · 1 mo'],
    ['en', 'start', 'owes me a months wages, £1500', '1500 · 1 mo'],
    ['zh', 'howmuch', '一个月工资4700 压了三个月', '4700/mo · 3 mo'],
    ['zh', 'howmuch', '拖欠两个月工资 一个月工资4000', '4000/mo · 2 mo'],
    ['zh', 'howmuch', '欠一个月5000', '5000/mo?'],
  ])('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
});
