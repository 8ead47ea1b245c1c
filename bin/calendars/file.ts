/** Every date of a year, `YYYY-MM-DD`. */
export const eachDay = (year: number): readonly string[] => {
  const first = Date.UTC(year, 0, 1);
  const count = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  return Array.from({ length: count }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
};

export const isSaturdayOrSunday = (date: string): boolean =>
  [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
