/** Mainland China: labour inspection, with the wage law that it enforces. */
import { released } from '#domain/procedure/released.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { creditCode } from './credit-code.ts';
import laws from './laws.json' with { type: 'json' };
import { mainlandCalendar } from './mainland-calendar.ts';
import of202601 from './procedure@2026-01.json' with { type: 'json' };
import { damageDeduction } from './wages/damage-deduction.ts';
import { dayWage } from './wages/day-wage.ts';
import { doubleWage } from './wages/double-wage.ts';
import { extraCompensation } from './wages/extra-compensation.ts';
import { finalAwardOf } from './wages/final-award.ts';
import { hourlyMinimumWage } from './wages/hourly-minimum-wage.ts';
import { hourlyWage } from './wages/hourly-wage.ts';
import { insuranceLateCharge } from './wages/insurance-late-charge.ts';
import { insuranceLoss } from './wages/insurance-loss.ts';
import { minimumWage } from './wages/minimum-wage.ts';
import { noticePay } from './wages/notice-pay.ts';
import { overtime } from './wages/overtime.ts';
import { partMonth } from './wages/part-month.ts';
import { piecePay } from './wages/piece-pay.ts';
import { replacedByDouble } from './wages/replaced-by-double.ts';
import { severance } from './wages/severance.ts';
import { sickPay } from './wages/sick-pay.ts';
import { stoppagePay } from './wages/stoppage-pay.ts';
import { unlawfulDismissal } from './wages/unlawful-dismissal.ts';
import { monthsUnpaid, unpaidMonths } from './wages/unpaid-months.ts';
import { unusedLeave } from './wages/unused-leave.ts';

export const cnMainland: Jurisdiction = {
  id: 'cn-mainland',
  procedures: [released(of202601)],
  laws,
  calendars: [mainlandCalendar],
  wageRules: [
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
  ],
  statements: { together: replacedByDouble, finalAward: finalAwardOf, monthsUnpaid },
  firmNumber: creditCode,
};
