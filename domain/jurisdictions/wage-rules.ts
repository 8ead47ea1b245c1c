/** The registry of all rules of wage law. */
import * as z from 'zod/mini';
import type { WageRule } from '#domain/wages/rule.ts';
import { damageDeduction } from './cn-mainland/wages/damage-deduction.ts';
import { dayWage } from './cn-mainland/wages/day-wage.ts';
import { doubleWage } from './cn-mainland/wages/double-wage.ts';
import { extraCompensation } from './cn-mainland/wages/extra-compensation.ts';
import { hourlyMinimumWage } from './cn-mainland/wages/hourly-minimum-wage.ts';
import { hourlyWage } from './cn-mainland/wages/hourly-wage.ts';
import { insuranceLateCharge } from './cn-mainland/wages/insurance-late-charge.ts';
import { insuranceLoss } from './cn-mainland/wages/insurance-loss.ts';
import { minimumWage } from './cn-mainland/wages/minimum-wage.ts';
import { noticePay } from './cn-mainland/wages/notice-pay.ts';
import { overtime } from './cn-mainland/wages/overtime.ts';
import { partMonth } from './cn-mainland/wages/part-month.ts';
import { piecePay } from './cn-mainland/wages/piece-pay.ts';
import { severance } from './cn-mainland/wages/severance.ts';
import { sickPay } from './cn-mainland/wages/sick-pay.ts';
import { stoppagePay } from './cn-mainland/wages/stoppage-pay.ts';
import { unlawfulDismissal } from './cn-mainland/wages/unlawful-dismissal.ts';
import { unpaidMonths } from './cn-mainland/wages/unpaid-months.ts';
import { unusedLeave } from './cn-mainland/wages/unused-leave.ts';
import { holidayPay } from './gb/wages/holiday-pay.ts';
import { nationalMinimumWage } from './gb/wages/national-minimum-wage.ts';
import { redundancyPay } from './gb/wages/redundancy-pay.ts';
import { unlawfulDeduction } from './gb/wages/unlawful-deduction.ts';

export const wageRules = [
  unpaidMonths,
  partMonth,
  dayWage,
  hourlyWage,
  piecePay,
  overtime,
  minimumWage,
  doubleWage,
  severance,
  unlawfulDismissal,
  noticePay,
  extraCompensation,
  sickPay,
  damageDeduction,
  unusedLeave,
  insuranceLateCharge,
  stoppagePay,
  hourlyMinimumWage,
  insuranceLoss,
  unlawfulDeduction,
  holidayPay,
  nationalMinimumWage,
  redundancyPay,
] as const satisfies readonly WageRule[];

/** The facts of one line: which rule, and what it asks for. */
export const wageClaim = z.union(wageRules.map(({ schema }) => schema));

const claimWithRule = z.looseObject({ rule: z.string() });

export const ruleOf = (claim: unknown): WageRule | undefined => {
  const { success, data } = claimWithRule.safeParse(claim);
  return success ? wageRules.find(({ id }) => id === data.rule) : undefined;
};
