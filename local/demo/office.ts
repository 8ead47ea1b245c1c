/** Under which law a demo office works, and after which calendar it counts. */

import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Office } from '#domain/office/office.ts';
import { lawFor } from '#domain/procedure/local-law.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { Trouble } from '../trouble.ts';
import { everybody } from './demo.ts';

export interface DemoOffice {
  readonly office: Office;
  /** of its new cases */
  readonly procedure: Procedure;
  readonly calendar: Calendar;
}

export const demoOffice = (id: string): DemoOffice => {
  const office = everybody.offices.find((each) => each.id === id);
  if (office === undefined) throw new Trouble(`The demo has no office ${id}.`);
  const plain = newestProcedure(office.jurisdiction);
  const procedure = lawFor(plain, office.area, dateIn(plain.timeZone, new Date().toISOString()));
  return { office, procedure, calendar: calendarFor(procedure) };
};
