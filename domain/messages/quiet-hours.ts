/** Hours of the place between which only danger is told, so that no text wakes anybody. */
import { Temporal } from 'temporal-polyfill';

export interface QuietHours {
  /** `HH:MM`; the same as `until` = no quiet hours */
  readonly from: string;
  readonly until: string;
}
export const ordinaryQuietHours: QuietHours = { from: '21:00', until: '08:00' };

const isQuietAt = (time: string, { from, until }: QuietHours): boolean =>
  from <= until ? time >= from && time < until : time >= from || time < until;

/** Whole seconds until the quiet hours end; 0 outside them. */
export const secondsOfQuiet = (now: Date, zone: string, quiet: QuietHours = ordinaryQuietHours): number => {
  if (quiet.from === quiet.until) return 0;
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  if (!isQuietAt(local.toPlainTime().toString().slice(0, 5), quiet)) return 0;
  const today = local.withPlainTime(quiet.until);
  const end = Temporal.ZonedDateTime.compare(today, local) > 0 ? today : today.add({ days: 1 });
  return Math.ceil(local.until(end).total('seconds'));
};
