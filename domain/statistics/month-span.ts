/** Months as they are asked for. */
const yearAndMonth = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** As many as a century and a half has: no span of real cases is longer. */
const mostInSpan = 1800;

/** Every month (`YYYY-MM`) from `from` to `until`, both counted; undefined when they are no months, or out of order. */
export const monthsBetween = (from: string, until: string): readonly string[] | undefined => {
  const number = (month: string) => {
    const [, year, of] = yearAndMonth.exec(month) ?? [];
    return Number(year) * 12 + Number(of) - 1;
  };
  const [first, last] = [number(from), number(until)];
  if (!(last >= first && last - first < mostInSpan)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const month = first + n;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};
