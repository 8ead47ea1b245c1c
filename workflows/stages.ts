import { type MachineName, type Position, positions, type Stage } from '#domain/terms/statuses.ts';

const all: readonly Position[] = Object.values(positions);

/** The stages of a machine, in the order of the status table. */
export const stagesOf = (machine: MachineName): readonly Stage[] => [
  ...new Set(all.filter((place) => place.machine === machine).map(({ stage }) => stage)),
];
