import type { ListPage } from '../case-store/port.ts';
import {
  accessKeys,
  accessPageAt,
  accessPageSize,
  caseAccessPk,
  dayOfAccessPk,
  skOfPage,
  staffAccessPk,
} from './keys.ts';
import { type Access, type AccessLog, access } from './port.ts';

/** The twin: the same lists, gone with the process. */
export const memoryAccessLog = (): AccessLog => {
  const lists = new Map<string, Map<string, Access>>();
  const tallies = new Map<string, number>();

  const page = (pk: string, from: string | undefined): ListPage<Access> => {
    const before = from === undefined ? undefined : skOfPage(from);
    const all = [...(lists.get(pk) ?? [])].sort(([a], [b]) => (a < b ? 1 : -1));
    const left = all.filter(([sk]) => before === undefined || sk < before);
    const items = left.slice(0, accessPageSize).map(([, each]) => structuredClone(each));
    const last = left[accessPageSize - 1]?.[0];
    return last === undefined || left.length <= accessPageSize
      ? { items }
      : { items, next: accessPageAt(last) };
  };

  return {
    record: async (each) => {
      for (const { pk, sk } of accessKeys(each)) {
        const list = lists.get(pk) ?? new Map<string, Access>();
        if (list.has(sk)) throw new Error('This access is recorded already');
        lists.set(pk, list.set(sk, structuredClone(access.parse(each))));
      }
    },
    countUp: async (staff, day, what) => {
      const key = `${staff} ${day} ${what}`;
      tallies.set(key, (tallies.get(key) ?? 0) + 1);
      return tallies.get(key) ?? 0;
    },
    ofDay: async (office, day, from) => page(dayOfAccessPk(office, day), from),
    ofCase: async (caseId, from) => page(caseAccessPk(caseId), from),
    ofStaff: async (staff, from) => page(staffAccessPk(staff), from),
  };
};
