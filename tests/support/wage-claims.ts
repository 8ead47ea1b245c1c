/** For each rule, facts as a door may take them, every figure exact. */
import fc from 'fast-check';
import { wageRules } from '#domain/jurisdictions/wage-rules.ts';
import { plusDays } from '#domain/time/calendar.ts';
import type { WageRule } from '#domain/wages/rule.ts';

export type Facts = Readonly<Record<string, unknown>>;

const money = fc.nat(3_000_000);
const hundredths = (most: number) => fc.nat(most * 100).map((n) => n / 100);
const hours = hundredths(300);
const days = hundredths(31);
const months = hundredths(30);
const pieces = hundredths(2000);
const dates = fc.integer({ min: 0, max: 2400 }).map((n) => plusDays('2020-04-06', n));
const paidFen = money;
const minimumFen = money;
const service = {
  averageFen: money,
  years: fc.nat(40),
  months: fc.nat(11),
  localAverageFen: fc.nat(1_000_000),
  minimumFen: fc.nat(400_000),
};
const age = fc.integer({ min: 16, max: 80 });
const daysWorked = fc.array(fc.record({ on: dates, hours: hundredths(24) }), { minLength: 1, maxLength: 5 });

/** `needed` always, the others now and then. */
const facts = (
  needed: Record<string, fc.Arbitrary<unknown>>,
  maybe: Record<string, fc.Arbitrary<unknown>> = {},
) => fc.record({ ...needed, ...maybe }, { requiredKeys: Object.keys(needed) });

const arbitraries: Readonly<Record<string, fc.Arbitrary<Facts>>> = {
  unpaid_months: facts({ wageFen: money, months }, { paidFen }),
  part_month: facts({ wageFen: money, workedDays: days }, { absentDays: days, paidFen }),
  day_wage: facts({ dayFen: money, days }, { paidFen }),
  hourly_wage: facts({ hourFen: money, hours }, { paidFen }),
  piece_pay: facts(
    { pieceFen: fc.nat(10_000), pieces },
    { overtimePieces: pieces, restDayPieces: pieces, holidayPieces: pieces, paidFen },
  ),
  overtime: facts(
    { wageFen: money },
    {
      weekdayHours: hours,
      restDayHours: hours,
      timeOffHours: hours,
      holidayHours: hours,
      paidFen,
      days: daysWorked,
      regime: fc.constantFrom('standard', 'comprehensive', 'flexible'),
    },
  ),
  minimum_wage: facts(
    { grossFen: money, months, minimumFen },
    { overtimePayFen: money, allowancesFen: money, welfareFen: money },
  ),
  double_wage: fc.oneof(
    facts({ wageFen: money, monthsWorked: months }),
    facts({ wageFen: money, startOn: dates, endOn: dates }),
  ),
  severance: facts({ ...service }),
  unlawful_dismissal: facts({ ...service }),
  notice_pay: facts({ lastMonthFen: money }),
  extra_compensation: facts(
    { orderedFen: money },
    { paidInTimeFen: money, percent: fc.integer({ min: 50, max: 100 }) },
  ),
  sick_pay: facts({ paidFen, months }, { minimumFen }),
  damage_deduction: facts({ wageFen: money, damageFen: money, deductedFen: money, minimumFen }),
  unused_leave: facts({ wageFen: money, days }, { paidFen }),
  insurance_late_charge: facts({ unpaidFen: money, days: hundredths(2000) }),
  stoppage_pay: facts({ wageFen: money, months }, { paidFen, minimumFen, percent: fc.nat(100) }),
  hourly_minimum_wage: facts({ hours, paidFen }, { minimumFen: fc.nat(10_000) }),
  insurance_loss: facts({ benefitFen: money }, { paidFen }),
  unlawful_deduction: facts({ payableFen: money, paidFen }, { authorisedFen: money }),
  holiday_pay: facts({ payFen: money }, { paidFen }),
  untaken_leave: facts(
    {
      weekFen: fc.nat(200_000),
      takenDays: hundredths(2800),
      daysAWeek: fc.integer({ min: 1, max: 7 }),
      yearFrom: fc.constant('2026-01-01'),
      lastDay: fc.constantFrom('2026-01-01', '2026-06-30', '2026-12-31'),
    },
    { paidFen },
  ),
  national_minimum_wage: facts(
    { hours, paidFen: fc.nat(500_000), age, on: dates },
    { band: fc.constantFrom('by_age', 'apprentice') },
  ),
  regional_minimum_wage: facts({ days, paidFen, minimumFen: fc.nat(100_000) }, { on: dates }),
  premium_pay: facts(
    { hourFen: fc.nat(100_000) },
    {
      overtimeHours: hours,
      restDayHours: hours,
      restDayOvertimeHours: hours,
      holidayOvertimeHours: hours,
      nightHours: hours,
      paidFen,
    },
  ),
  regular_holiday_pay: facts(
    { dayFen: fc.nat(500_000) },
    { holidaysOff: days, holidaysWorked: days, holidaysOnRestDays: days, paidFen },
  ),
  thirteenth_month_pay: facts({ basicFen: money }, { paidFen }),
  redundancy_pay: facts({ weekFen: fc.nat(200_000), age, years: fc.nat(60), on: dates }, { paidFen }),
};

/** Each rule with its name and its facts. */
export const everyRule: readonly (readonly [string, WageRule, fc.Arbitrary<Facts>])[] = wageRules.map(
  (rule) => {
    const given = arbitraries[rule.id];
    if (given === undefined) throw new Error(`No facts for ${rule.id}`);
    return [rule.id, rule, given];
  },
);

/** The figures among facts that may be given as a range: those for which the rule takes one. */
export const figuresIn = (rule: WageRule, given: Facts): readonly string[] =>
  Object.keys(given).filter((name) => {
    const [min, max] = [given[name], given[name]];
    return rule.schema().safeParse({ rule: rule.id, ...given, [name]: { min, max } }).success;
  });
