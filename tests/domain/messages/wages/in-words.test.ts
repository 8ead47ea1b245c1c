import { expect, test } from 'vitest';
import { damageDeduction } from '#domain/jurisdictions/cn-mainland/wages/damage-deduction.ts';
import { hourlyMinimumWage } from '#domain/jurisdictions/cn-mainland/wages/hourly-minimum-wage.ts';
import { overtime } from '#domain/jurisdictions/cn-mainland/wages/overtime.ts';
import { partMonth } from '#domain/jurisdictions/cn-mainland/wages/part-month.ts';
import { stoppagePay } from '#domain/jurisdictions/cn-mainland/wages/stoppage-pay.ts';
import { unpaidMonths } from '#domain/jurisdictions/cn-mainland/wages/unpaid-months.ts';
import { nationalMinimumWage } from '#domain/jurisdictions/gb/wages/national-minimum-wage.ts';
import { redundancyPay } from '#domain/jurisdictions/gb/wages/redundancy-pay.ts';
import { unlawfulDeduction } from '#domain/jurisdictions/gb/wages/unlawful-deduction.ts';
import { lineText } from '#domain/messages/wages/in-words.ts';
import type { WageLine } from '#domain/wages/line.ts';
import { lineOf, yuan } from '#tests/support/wage-reckoning.ts';

const english = (line: WageLine, currency = 'CNY') => lineText({ language: 'en', currency }, line);
const says = (line: WageLine, currency?: string) => english(line, currency).says;

test('a line is read in words, with what was taken for granted and left out', () => {
  const line = lineOf(unpaidMonths, { wageFen: yuan(5000), months: { min: 2, max: 3 }, paidFen: 0 });
  expect(says(line)).toBe(
    'Unpaid months: ¥5,000.00 a month × 2 to 3 months, less ¥0.00 paid = ¥10,000.00 to ¥15,000.00',
  );
  const over = lineOf(overtime, { wageFen: yuan(5220), days: [{ on: '2026-03-02', hours: 10 }] });
  expect(lineText({ language: 'zh-CN', currency: 'CNY' }, over)).toMatchObject({
    taken: ['加班费按全部月工资计算；有的地方另有基数', '每天正常工作八小时'],
    leftOut: ['正常工作日的前八小时和调休上班日不算加班'],
  });
});

test('what was left out is named with its sum where there is one', () => {
  const facts = { wageFen: yuan(3000), damageFen: yuan(1000), deductedFen: yuan(1000) };
  expect(english(lineOf(damageDeduction, { ...facts, minimumFen: yuan(2320) })).leftOut).toEqual([
    'what the law allows to be deducted (¥600.00)',
  ]);
});

test('a figure that was not stated is said to be unknown, a payment to be nothing', () => {
  expect(says(lineOf(partMonth, { wageFen: yuan(6000), absentDays: 2.5 }))).toContain(
    '(days worked: not stated; days absent: 2.5;',
  );
  expect(says(lineOf(partMonth, { wageFen: yuan(6000), workedDays: 13 }))).toContain(
    '(days worked: 13; days absent: not stated; a day is the month’s wage ÷ 21.75), less ¥0.00 paid',
  );
  expect(says(lineOf(unlawfulDeduction, { payableFen: 100, paidFen: 0 }), 'GBP')).toContain(
    'less £0.00 lawfully deducted',
  );
});

test('a stoppage is read with what comes after the first pay cycle, where something does', () => {
  const facts = { wageFen: yuan(6000), minimumFen: yuan(2320) };
  expect(says(lineOf(stoppagePay, { ...facts, months: 1 }))).toBe(
    'Work stopped: First pay cycle: ¥6,000.00 × 1; less ¥0.00 paid = ¥6,000.00',
  );
  expect(says(lineOf(stoppagePay, { ...facts, months: { min: 0.5, max: 2.5 } }))).toBe(
    'Work stopped: First pay cycle: ¥6,000.00 × 0.5 to 1; after it 70 to 80 % of the local minimum wage ¥2,320.00 × 0 to 1.5 months; less ¥0.00 paid = ¥3,000.00 to ¥8,784.00',
  );
});

test('the other rules of 2026 are read', () => {
  expect(says(lineOf(hourlyMinimumWage, { hours: 60, paidFen: yuan(1200), on: '2026-01-05' }))).toBe(
    'Less than the hourly minimum wage: The local minimum wage ¥23.70 an hour × 60 hours, less ¥1,200.00 paid = ¥222.00',
  );
  const below = { hours: 10, paidFen: 10_000 };
  expect(says(lineOf(nationalMinimumWage, { ...below, age: 30, on: '2026-04-01' }), 'GBP')).toBe(
    'Less than the minimum wage: £12.71 an hour × 10 hours, less £100.00 paid = £27.10',
  );
  const risen = lineOf(nationalMinimumWage, { ...below, age: { min: 20, max: 30 }, on: '2025-04-01' });
  expect(says(risen, 'GBP')).toBe(
    'Less than the minimum wage: £10.00 to £12.21 an hour × 10 hours, less £100.00 paid, raised as the rate has risen to £10.85 to £12.71 since = £0.00 to £23.00',
  );
  const week = { weekFen: 80_000, age: 42, years: 2, on: '2026-05-01' };
  expect(says(lineOf(redundancyPay, week), 'GBP')).toBe(
    'Redundancy pay: £751.00 a week × 2.5 for the years of service and the age, less £0.00 paid = £1,877.50',
  );
});

test('a line whose rule has no words any more shows its key', () => {
  const line = lineOf(unpaidMonths, { wageFen: 100, months: 1 });
  expect(says({ ...line, formula: { key: 'wages.formula.bonus', params: { on: '2026-01-01' } } })).toBe(
    'Unpaid months: wages.formula.bonus = ¥1.00',
  );
});
