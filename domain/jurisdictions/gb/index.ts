/** Great Britain: conciliation before a claim to the employment tribunal. */
import { procedure } from '#domain/procedure/procedure.ts';
import { calendarFrom } from '#domain/time/calendar.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import englandAndWales from './calendar-england-wales.json' with { type: 'json' };
import northernIreland from './calendar-northern-ireland.json' with { type: 'json' };
import scotland from './calendar-scotland.json' with { type: 'json' };
import of2026 from './procedure@2026.json' with { type: 'json' };
import { holidayPay } from './wages/holiday-pay.ts';
import { nationalMinimumWage } from './wages/national-minimum-wage.ts';
import { redundancyPay } from './wages/redundancy-pay.ts';
import { unlawfulDeduction } from './wages/unlawful-deduction.ts';

export const gb: Jurisdiction = {
  id: 'gb',
  procedures: [procedure.parse(of2026)],
  calendars: [englandAndWales, scotland, northernIreland].map(calendarFrom),
  wageRules: [unlawfulDeduction, holidayPay, nationalMinimumWage, redundancyPay],
  statements: {},
};
