/** Hours of the place between which only danger is told, so that no text wakes anybody. */
import { plusDays } from '#domain/time/calendar.ts';
import { msAtWall, wallTimeAt } from '#domain/time/zone.ts';

export interface QuietHours {
  /** `HH:MM`; the same as `until` = no quiet hours */
  readonly from: string;
  readonly until: string;
}
export const ordinaryQuietHours: QuietHours = { from: '21:00', until: '08:00' };

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whole seconds until the quiet hours end; 0 outside them. */
export const secondsOfQuiet = (now: Date, zone: string, quiet: QuietHours = ordinaryQuietHours): number => {
  const [from, until] = [minuteOf(quiet.from), minuteOf(quiet.until)];
  const { date, minuteOfDay } = wallTimeAt(zone, now.getTime());
  const isPast = minuteOfDay >= until;
  const isQuiet = from <= until ? minuteOfDay >= from && !isPast : minuteOfDay >= from || !isPast;
  if (!isQuiet) return 0;
  const end = msAtWall(zone, { date: isPast ? plusDays(date, 1) : date, minuteOfDay: until });
  return Math.ceil((end - now.getTime()) / 1000);
};
