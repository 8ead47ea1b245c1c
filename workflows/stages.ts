import { type Machine, type Place, places, type Stage } from '#domain/terms/statuses.ts';

const all: readonly Place[] = Object.values(places);

/** The stages of a machine, in the order of the status table. */
export const stagesOf = (machine: Machine): readonly Stage[] => [
  ...new Set(all.filter((place) => place.machine === machine).map(({ stage }) => stage)),
];
