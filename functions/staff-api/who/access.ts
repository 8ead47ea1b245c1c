/** Who is shown what of a case is written down before it is shown; where that fails, nothing is shown. */
import { randomUUID } from 'node:crypto';
import type { Access } from '#adapters/access-log/port.ts';
import type { Head } from '#adapters/case-store/port.ts';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { unusualIn } from '#domain/office/unusual-access.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isWorkingDay } from '#domain/time/calendar.ts';
import { dateIn, instantOf } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';
import { isOfCase } from './reach.ts';

/** Between these hours of a working day somebody at work is no surprise, early and late ones among them. */
const officeHours = { from: 7, until: 20 };

const isOfficeHour = (procedure: Procedure, at: string, on: string): boolean => {
  const hour = (of: number) => instantOf(procedure.timeZone, on, of);
  return (
    isWorkingDay(calendarFor(procedure), on) && hour(officeHours.from) <= at && at < hour(officeHours.until)
  );
};

type ShownOfCase = Pick<Access, 'what' | 'worker' | 'purpose'>;

export const logAccess = async (
  { accessLog, procedureOf, now }: Pick<StaffApiDeps, 'accessLog' | 'procedureOf' | 'now'>,
  staff: StaffMember,
  { caseId, state }: Pick<Head, 'caseId' | 'state'>,
  shown: ShownOfCase,
): Promise<void> => {
  const { office, number, procedure: id } = state.file;
  const procedure = procedureOf(id);
  const at = now().toISOString();
  const day = dateIn(procedure.timeZone, at);
  const unusual = unusualIn({
    what: shown.what,
    member: staff,
    office,
    isOfCase: isOfCase(state, staff),
    on: day,
    isOfficeHour: isOfficeHour(procedure, at, day),
    countToday: await accessLog.countUp(staff.id, day, shown.what),
  });
  await accessLog.record({
    id: randomUUID(),
    at,
    day,
    office,
    caseId,
    number,
    staff: staff.id,
    staffOffice: staff.office,
    ...shown,
    unusual: [...unusual],
  });
};
