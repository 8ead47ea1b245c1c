/**
 * Offices as they were at most a minute ago: asked for at every step of a case and changed once in years. Staff are never
 * kept, so that a role taken away is gone at once.
 */
import type { Directory } from './port.ts';

/** A new name, phone or place of an office is known in every process so long after it was written. */
export const officeSeconds = 60;
/** Answers kept at once; beyond, the oldest goes. */
const mostOfficeAnswers = 5_000;

interface KeptOffices {
  readonly until: number;
  readonly answer: Promise<unknown>;
}

const officeKeeper = (nowMs: () => number) => {
  const kept = new Map<string, KeptOffices>();
  const forget = (name: string | undefined): void => {
    if (name !== undefined) kept.delete(name);
  };
  const ask = <T>(name: string, read: () => Promise<T>): Promise<T> => {
    const answer = read();
    answer.catch(() => forget(name));
    forget(kept.size < mostOfficeAnswers ? name : kept.keys().next().value);
    kept.set(name, { until: nowMs() + officeSeconds * 1000, answer });
    return answer;
  };
  return {
    forgetAll: () => kept.clear(),
    get: <T>(name: string, read: () => Promise<T>): Promise<T> => {
      const known = kept.get(name);
      return known !== undefined && nowMs() < known.until ? (known.answer as Promise<T>) : ask(name, read);
    },
  };
};

/**
 * The directory with its offices kept in the process.
 * @param nowMs real time in milliseconds
 */
export const withKeptOffices = (directory: Directory, nowMs: () => number = Date.now): Directory => {
  const { get, forgetAll } = officeKeeper(nowMs);
  return {
    ...directory,
    offices: () => get('all', directory.offices),
    office: (id) => get(`office ${id}`, () => directory.office(id)),
    officesAt: (area) => get(`at ${area}`, () => directory.officesAt(area)),
    officesUnder: (parent, most) =>
      get(`under ${parent} ${most}`, () => directory.officesUnder(parent, most)),
    topOffices: (jurisdiction, most) =>
      get(`top ${jurisdiction} ${most}`, () => directory.topOffices(jurisdiction, most)),
    putOffice: async (office) => {
      await directory.putOffice(office);
      forgetAll();
    },
  };
};
