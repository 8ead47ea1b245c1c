import { openSheet } from '#domain/statistics/cells.ts';
import type { Counters, CountingProgress } from './port.ts';

type SheetsKept = Record<string, Record<string, Record<string, number>>>;

/** The twin: same answers, gone with the process. */
export const memoryCounters = (): Counters => {
  const cases = new Map<string, CountingProgress>();
  const offices = new Map<string, SheetsKept>();

  const add = (office: string, sheet: string, group: string, measure: string, by: number): void => {
    const cells = offices.get(office) ?? {};
    offices.set(office, cells);
    cells[sheet] ??= {};
    cells[sheet][group] ??= {};
    const measures = cells[sheet][group];
    measures[measure] = (measures[measure] ?? 0) + by;
  };

  return {
    progress: async (caseId) => cases.get(caseId),
    advance: async ({ caseId, from, progress, increments }) => {
      if ((cases.get(caseId)?.seq ?? 0) !== from) return false;
      cases.set(caseId, progress);
      for (const { office, sheet, group, measure, by } of increments) add(office, sheet, group, measure, by);
      return true;
    },
    sheets: async (office, from, to) =>
      structuredClone(
        Object.fromEntries(
          Object.entries(offices.get(office) ?? {}).filter(
            ([sheet]) => sheet === openSheet || (sheet >= from && sheet <= to),
          ),
        ),
      ),
  };
};
