import type { Counters, CountingProgress } from './port.ts';

/** The twin: same answers, gone with the process. */
export const memoryCounters = (): Counters => {
  const cases = new Map<string, CountingProgress>();
  const cells = new Map<string, Map<string, Record<string, number>>>();

  const add = (sheet: string, group: string, measure: string, by: number): void => {
    const groups = cells.get(sheet) ?? new Map<string, Record<string, number>>();
    const measures = groups.get(group) ?? {};
    measures[measure] = (measures[measure] ?? 0) + by;
    cells.set(sheet, groups.set(group, measures));
  };

  return {
    progress: async (caseId) => structuredClone(cases.get(caseId)),
    advance: async ({ caseId, from, progress, increments }) => {
      if ((cases.get(caseId)?.seq ?? 0) !== from) return false;
      cases.set(caseId, structuredClone(progress));
      for (const { office, month, group, measure, by } of increments)
        add(`${office} ${month}`, group, measure, by);
      return true;
    },
    month: async (office, month) =>
      structuredClone(Object.fromEntries(cells.get(`${office} ${month}`) ?? [])),
  };
};
