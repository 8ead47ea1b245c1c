/** Instants and the civil times of a place, by the rules that Node itself has of each time zone; as Temporal reckons them, without its 67 KB. */
import { remembered } from '../terms/remembered.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

const formatOf = remembered(
  (zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }),
);

/** How far the clocks of a zone are ahead of UTC at an instant: `GMT+08:00`, and with seconds long ago. */
const offsetAt = (zone: string, ms: number): number => {
  const told = formatOf(zone)
    .formatToParts(ms)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(told ?? '') ?? [];
  if (sign === undefined) return 0;
  const ahead = (Number(hours) * 60 + Number(minutes)) * minuteMs + Number(seconds) * 1000;
  return sign === '-' ? -ahead : ahead;
};

const isInstant = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/** Milliseconds since 1970. Throws RangeError on what is no instant: a time without its zone is none. */
export const msOf = (at: string): number => {
  const ms = Date.parse(at);
  if (Number.isNaN(ms) || !isInstant.test(at)) throw new RangeError(`${at} is no instant.`);
  return ms;
};

export const instantText = (ms: number): string => new Date(ms).toISOString();

export interface WallTime {
  /** civil date */
  readonly date: string;
  readonly minuteOfDay: number;
}

/** What the calendar and the clock on the wall show. */
export const wallTimeAt = (zone: string, ms: number): WallTime => {
  const local = ms + offsetAt(zone, ms);
  return {
    date: instantText(local).slice(0, 10),
    minuteOfDay: Math.floor((((local % dayMs) + dayMs) % dayMs) / minuteMs),
  };
};

/**
 * When the clock on the wall shows this. What it shows twice is the first time; what it leaves out in spring is as much
 * later.
 */
export const msAtWall = (zone: string, { date, minuteOfDay }: WallTime): number => {
  const wall = msOf(`${date}T00:00:00Z`) + minuteOfDay * minuteMs;
  const [before, after] = [offsetAt(zone, wall - dayMs), offsetAt(zone, wall + dayMs)];
  const isShown = (offset: number): boolean => offsetAt(zone, wall - offset) === offset;
  return wall - (isShown(before) || !isShown(after) ? before : after);
};
