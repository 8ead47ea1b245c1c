/** Statements for papers: facts that fill every figure of every rule, and the longest that a statement can be. */

import * as z from 'zod/mini';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { type WageStatement, wageFacts, wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import type { Language } from '#domain/messages/text.ts';
import type { Printed, ReadBy } from '#domain/messages/wages/on-paper.ts';
import { isRefusal } from '#domain/terms/refusal.ts';

const wage = { min: 500_000, max: 612_345 };
const service = { averageFen: wage, years: 14, months: 7, localAverageFen: 150_000 };
const on = '2026-03-31';

/** A year in which each day is another number of hours. */
const everyDay = Array.from({ length: 366 }, (_, n) => ({
  on: new Date(Date.UTC(2025, 3, 1 + n)).toISOString().slice(0, 10),
  hours: 8 + (n % 16) / 4,
}));

export const fullFacts = {
  unpaid_months: {
    wageFen: wage,
    months: { min: 3, max: 4.5 },
    paidFen: 100_000,
    period: { from: '2025-11-01', until: on },
  },
  part_month: { wageFen: wage, workedDays: 13, absentDays: 9, paidFen: 10_000 },
  day_wage: { dayFen: 26_000, days: 62.5, paidFen: 200_000 },
  hourly_wage: { hourFen: 2_500, hours: 120.25, paidFen: 1 },
  piece_pay: {
    pieceFen: 150,
    pieces: 4000,
    overtimePieces: 200,
    restDayPieces: 100,
    holidayPieces: 50,
    paidFen: 99,
  },
  overtime: {
    wageFen: wage,
    weekdayHours: 20,
    restDayHours: 16,
    timeOffHours: 8,
    holidayHours: 8,
    paidFen: 5_000,
    days: everyDay.slice(0, 40),
    regime: 'standard',
  },
  minimum_wage: {
    grossFen: 260_000,
    months: 6,
    overtimePayFen: 60_000,
    allowancesFen: 20_000,
    welfareFen: 10_000,
    minimumFen: 252_000,
    on,
  },
  double_wage: { wageFen: wage, startOn: '2024-07-01', endOn: on },
  severance: service,
  unlawful_dismissal: service,
  notice_pay: { lastMonthFen: 630_000 },
  extra_compensation: { orderedFen: 1_800_000, paidInTimeFen: 300_000, percent: 75 },
  sick_pay: { paidFen: 100_000, months: 2, minimumFen: 252_000, on },
  damage_deduction: {
    wageFen: wage,
    damageFen: 300_000,
    deductedFen: 200_000,
    minimumFen: 252_000,
    on,
  },
  unused_leave: { wageFen: wage, days: 5, paidFen: 10_000 },
  insurance_late_charge: { unpaidFen: 1_200_000, days: 90 },
  unlawful_deduction: { payableFen: 250_000, paidFen: 180_000, authorisedFen: 5_000 },
  stoppage_pay: { wageFen: wage, months: 2.5, paidFen: 10_000, minimumFen: 252_000, percent: 80, on },
  insurance_loss: { benefitFen: 1_500_000, paidFen: 20_000 },
  hourly_minimum_wage: { hours: 80.5, paidFen: 100_000, minimumFen: 2_220, on },
  national_minimum_wage: { hours: 120, paidFen: 90_000, age: 22, on, band: 'by_age' },
  redundancy_pay: { weekFen: 90_000, age: 45, years: 12, paidFen: 1, on },
  holiday_pay: { payFen: 900_000, paidFen: 10_000, yearFrom: '2025-04-01' },
  untaken_leave: {
    weekFen: 60_000,
    takenDays: 5.5,
    daysAWeek: 5,
    paidFen: 100,
    yearFrom: '2026-01-01',
    lastDay: '2026-06-30',
  },
  regional_minimum_wage: { days: 22.5, paidFen: 1_000_000, minimumFen: 69_500, on },
  premium_pay: {
    hourFen: 8_688,
    overtimeHours: 20.5,
    restDayHours: 16,
    restDayOvertimeHours: 2,
    holidayOvertimeHours: 3,
    nightHours: 12,
    paidFen: 5_000,
  },
  regular_holiday_pay: {
    dayFen: 69_500,
    holidaysOff: 2,
    holidaysWorked: 3,
    holidaysOnRestDays: 1,
    paidFen: 100,
  },
  thirteenth_month_pay: { basicFen: 21_684_000, paidFen: 500_000 },
} as const;

const facts = z.strictObject(wageFacts);

export const stated = (
  claims: readonly unknown[],
  jurisdiction: string,
  undisputedFen = 0,
): WageStatement => {
  const procedure = newestProcedure(jurisdiction);
  const made = wageStatementFrom(facts.parse({ claims, undisputedFen }), {
    procedure,
    area: '440306',
    on: '2026-04-01',
  });
  if (isRefusal(made)) throw new Error(made.sentence);
  return made;
};

const factsByRule: Readonly<Record<string, object>> = fullFacts;

const claimsOf = (jurisdiction: string) =>
  jurisdictionOf(jurisdiction)?.wageRules.map(({ id }) => ({ rule: id, ...factsByRule[id] })) ?? [];

/** Every rule of a country in one statement. */
export const everyRule = (jurisdiction: string): WageStatement =>
  stated(claimsOf(jurisdiction), jurisdiction, 123_456);

/** Forty lines, each with the longest words that there are. */
export const longest = (): WageStatement => {
  const overtime = { rule: 'overtime', ...fullFacts.overtime, days: everyDay };
  const long = [
    overtime,
    { rule: 'minimum_wage', ...fullFacts.minimum_wage },
    { rule: 'part_month', ...fullFacts.part_month },
  ];
  return stated(
    Array.from({ length: 40 }, (_, n) => long[n % long.length]),
    'cn-mainland',
  );
};

/** As many entries as a line takes, all of one day: they can't be told apart by months. */
export const sameDay = (): WageStatement => {
  const days = Array.from({ length: 366 }, () => ({ on: '2026-03-31', hours: 11.75 }));
  return stated([{ rule: 'overtime', ...fullFacts.overtime, days }], 'cn-mainland');
};

export const printed = (
  made: WageStatement,
  readBy: ReadBy,
  language: Language,
  currency = 'CNY',
): Printed => ({ statement: made, readBy, language, currency, number: 'RD26-ABCDEFGH', worker: 'w1' });
