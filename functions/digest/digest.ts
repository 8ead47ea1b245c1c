/**
 * The digest: each working morning, one line to each member of staff who chose to be told, of what is late, what is due
 * today and what waits for their acknowledgement in their own queue. It names the most urgent case by its number and day, and
 * nothing of the matter. The notifier sends it, once, as any notice.
 */
import type { Directory } from '#adapters/directory/port.ts';
import type { Enqueue, QueuedMessage } from '#adapters/queue/port.ts';
import { type OwnQueueDeps, ownQueue } from '#casework/own-queue.ts';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Notice } from '#domain/messages/notice.ts';
import { isAbsent, type Office, type StaffMember } from '#domain/office/office.ts';
import { isWorkingDay } from '#domain/time/calendar.ts';
import { dateIn, instantOf } from '#domain/time/deadline.ts';
import type { log } from '#functions/runtime/log.ts';

export interface DigestDeps extends OwnQueueDeps {
  readonly directory: OwnQueueDeps['directory'] & Pick<Directory, 'offices'>;
  readonly enqueueNotices: Enqueue;
  readonly log: typeof log;
}

/** It is made in these hours of the office's day; a run that failed at eight is made up for until eleven. */
const morning = { from: 8, until: 11 };

/** Today's date in the office, if it is a working morning there. */
const workingMorning = ({ jurisdiction }: Office, now: Date): string | undefined => {
  const procedure = newestProcedure(jurisdiction);
  const { timeZone } = procedure;
  const today = dateIn(timeZone, now.toISOString());
  const at = (hour: number) => Date.parse(instantOf(timeZone, today, hour));
  const isMorning = at(morning.from) <= now.getTime() && now.getTime() < at(morning.until);
  return isMorning && isWorkingDay(calendarFor(procedure), today) ? today : undefined;
};

/** The civil day of a due instant: a limit of days ends with the first instant of the day after. */
const dayOfDue = (timeZone: string, dueAt: string): string =>
  dateIn(timeZone, new Date(Date.parse(dueAt) - 1).toISOString());

/** What the first page of the queue holds, the most urgent of all lists: a member with more has enough to begin with. */
const digestOf = async (
  deps: DigestDeps,
  member: StaffMember,
  today: string,
  timeZone: string,
): Promise<Notice | undefined> => {
  const { items } = await ownQueue(deps, member, undefined);
  const due = items.flatMap(({ dueAt, number }) =>
    dueAt === undefined
      ? []
      : [{ number, on: dayOfDue(timeZone, dueAt), isLate: dueAt <= deps.now().toISOString() }],
  );
  const late = due.filter(({ isLate }) => isLate).length;
  const dueToday = due.filter(({ isLate, on }) => !isLate && on === today).length;
  const tasks = items.flatMap(({ escalations = [] }) => escalations);
  const asked = tasks.filter(({ office }) => office === member.office).length;
  const [first] = due;
  if (first === undefined || late + dueToday + asked === 0) return undefined;
  return {
    audience: 'staff',
    staff: member.id,
    key: 'notice.staff_digest',
    params: {
      day: { day: today },
      late,
      today: dueToday,
      tasks: member.roles.includes('supervisor') ? asked : 0,
      number: first.number,
      firstDay: { day: first.on },
    },
    urgent: false,
  };
};

/** The same for all runs of a day, so that the notifier sends it once. */
const messageOf = (notice: Notice, id: string, today: string): QueuedMessage => ({
  body: { caseId: `digest-${id}`, seq: Number(today.replaceAll('-', '')), n: 0, notice },
  group: `digest-${id}`,
  once: `digest-${id}-${today}`,
});

const digestsOf = async (deps: DigestDeps, office: Office): Promise<readonly QueuedMessage[]> => {
  const today = workingMorning(office, deps.now());
  if (today === undefined) return [];
  const { timeZone } = newestProcedure(office.jurisdiction);
  const staff = await deps.directory.staffOf(office.id);
  const told = staff.filter((each) => each.active && each.contact !== undefined && !isAbsent(each, today));
  const messages: QueuedMessage[] = [];
  for (const member of told) {
    const notice = await digestOf(deps, member, today, timeZone);
    if (notice !== undefined) messages.push(messageOf(notice, member.id, today));
  }
  return messages;
};

export const newHandler = (deps: DigestDeps) => async (): Promise<{ readonly digests: number }> => {
  let digests = 0;
  for (const office of await deps.directory.offices()) {
    const messages = await digestsOf(deps, office);
    await deps.enqueueNotices(messages);
    digests += messages.length;
  }
  deps.log({ function: 'digest', outcome: 'queued', digests });
  return { digests };
};
