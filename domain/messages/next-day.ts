import type { CaseState } from '#domain/complaint/file/state.ts';

/** The civil date by which the office has to do its next step; undefined where none of its clocks runs. */
export const nextDay = ({ file }: CaseState): string | undefined =>
  file.clocks
    .filter((clock) => clock.kind !== 'limitation' && clock.paused === undefined)
    .map((clock) => clock.dueOn)
    .sort()[0];
