/** Great Britain: conciliation before a claim to the employment tribunal. */
import { released } from '#domain/procedure/released.ts';
import { calendarFrom } from '#domain/time/calendar.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import englandAndWales from './calendar-england-wales.json' with { type: 'json' };
import northernIreland from './calendar-northern-ireland.json' with { type: 'json' };
import scotland from './calendar-scotland.json' with { type: 'json' };
import { companyNumber } from './company-number.ts';
import of2026 from './procedure@2026.json' with { type: 'json' };
import { holidayPay } from './wages/holiday-pay.ts';
import { nationalMinimumWage } from './wages/national-minimum-wage.ts';
import { redundancyPay } from './wages/redundancy-pay.ts';
import { unlawfulDeduction } from './wages/unlawful-deduction.ts';
import { untakenLeave } from './wages/untaken-leave.ts';

export const gb: Jurisdiction = {
  id: 'gb',
  procedures: [released(of2026)],
  calendars: [englandAndWales, scotland, northernIreland].map(calendarFrom),
  wageRules: [unlawfulDeduction, holidayPay, nationalMinimumWage, redundancyPay, untakenLeave],
  statements: {},
  firmNumber: companyNumber,
};
