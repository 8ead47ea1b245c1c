import { mostPresent, type Presence, type Presences } from './port.ts';

/** The twin: gone with the process. */
export const memoryPresences = (): Presences => {
  const said = new Map<string, { readonly presence: Presence; readonly until: Date }>();
  return {
    say: async (caseId, presence, until) => {
      said.set(`${caseId} ${presence.staff}`, { presence, until });
    },
    at: async (caseId, now) =>
      [...said]
        .filter(([name, { until }]) => name.startsWith(`${caseId} `) && until > now)
        .map(([, { presence }]) => presence)
        .toSorted((a, b) => (a.staff < b.staff ? -1 : 1))
        .slice(0, mostPresent),
  };
};
