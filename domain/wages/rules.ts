/** Every rule of wage law there is. */
import * as z from 'zod/mini';
import { damageDeduction } from './damage-deduction.ts';
import { dayWage } from './day-wage.ts';
import { doubleWage } from './double-wage.ts';
import { extraCompensation } from './extra-compensation.ts';
import { holidayPay } from './holiday-pay.ts';
import { hourlyMinimumWage } from './hourly-minimum-wage.ts';
import { hourlyWage } from './hourly-wage.ts';
import { insuranceLateCharge } from './insurance-late-charge.ts';
import { insuranceLoss } from './insurance-loss.ts';
import { minimumWage } from './minimum-wage.ts';
import { nationalMinimumWage } from './national-minimum-wage.ts';
import { noticePay } from './notice-pay.ts';
import { overtime } from './overtime.ts';
import { partMonth } from './part-month.ts';
import { piecePay } from './piece-pay.ts';
import { redundancyPay } from './redundancy-pay.ts';
import type { WageRule } from './rule.ts';
import { severance } from './severance.ts';
import { sickPay } from './sick-pay.ts';
import { stoppagePay } from './stoppage-pay.ts';
import { unlawfulDeduction } from './unlawful-deduction.ts';
import { unlawfulDismissal } from './unlawful-dismissal.ts';
import { unpaidMonths } from './unpaid-months.ts';
import { unusedLeave } from './unused-leave.ts';

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

const named = z.looseObject({ rule: z.string() });

export const ruleOf = (claim: unknown): WageRule | undefined => {
  const { success, data } = named.safeParse(claim);
  return success ? wageRules.find(({ id }) => id === data.rule) : undefined;
};
