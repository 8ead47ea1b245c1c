/** The Philippines: the single entry approach, before a claim to the labor arbiter. */
import { released } from '#domain/procedure/released.ts';
import { calendarFrom } from '#domain/time/calendar.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import calendar from './calendar.json' with { type: 'json' };
import of2016 from './procedure@2016.json' with { type: 'json' };
import of2025 from './procedure@2025.json' with { type: 'json' };
import { registrationNumber } from './registration-number.ts';
import { premiumPay } from './wages/premium-pay.ts';
import { regionalMinimumWage } from './wages/regional-minimum-wage.ts';
import { regularHolidayPay } from './wages/regular-holiday-pay.ts';
import { thirteenthMonthPay } from './wages/thirteenth-month-pay.ts';

export const ph: Jurisdiction = {
  id: 'ph',
  // Department Order 249 of 2025 took the place of 151-16; the wage orders of the regions are the same under both
  procedures: [released(of2016), released({ ...of2025, variations: of2016.variations })],
  calendars: [calendarFrom(calendar)],
  wageRules: [regionalMinimumWage, premiumPay, regularHolidayPay, thirteenthMonthPay],
  statements: {},
  firmNumber: registrationNumber,
};
