/** The form of the calendars in `domain/jurisdictions`; `domain/time/calendar.ts` says what each field means. */
export interface CalendarFile {
  readonly id: string;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly coverageFrom: string;
  readonly coverageUntil: string;
  readonly source: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
  readonly statutory: readonly string[];
}

/** Every date of a year, `YYYY-MM-DD`. */
export const eachDay = (year: number): readonly string[] => {
  const first = Date.UTC(year, 0, 1);
  const count = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  return Array.from({ length: count }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
};

export const isSaturdayOrSunday = (date: string): boolean =>
  [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
