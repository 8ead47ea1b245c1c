/** The time now, read in this one place; in the local environment `#clock` is `local/clock.ts` instead. */
export const now = (): Date => new Date();
