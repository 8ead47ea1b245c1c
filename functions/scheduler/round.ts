/** The round through all open cases: each minute has its share of them, by the beginnings of their ids, which are random. */
import type { Stretch } from '#adapters/case-store/port.ts';
import { symbols } from '#domain/terms/identifiers.ts';

/** Three symbols, of which the first is one of eight: an id's 26 symbols have two bits more than its sixteen bytes. */
const beginnings = 8 * 32 * 32;
/** Behind every id. */
const behindAll = '~';

const idBeginning = (n: number): string =>
  [n >> 10, (n >> 5) & 31, n & 31].map((each) => symbols.charAt(each)).join('');

/** This minute's share; undefined where it has none, as a round may have more minutes than there are beginnings. */
export const shareOf = (now: Date, roundMinutes: number): Stretch | undefined => {
  const minute = Math.floor(now.getTime() / 60_000) % roundMinutes;
  const [from, until] = [minute, minute + 1].map((each) => Math.floor((each * beginnings) / roundMinutes));
  if (from === undefined || until === undefined || from === until) return undefined;
  return {
    from: from === 0 ? symbols.charAt(0) : idBeginning(from),
    until: until === beginnings ? behindAll : idBeginning(until),
  };
};
