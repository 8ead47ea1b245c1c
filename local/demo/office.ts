/** The procedure of a demo office, and the calendar by which it counts. */

import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Office } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Calendar } from '#domain/time/calendar.ts';
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
  const procedure = newestProcedure(office.jurisdiction);
  return { office, procedure, calendar: calendarFor(procedure, office.id) };
};
