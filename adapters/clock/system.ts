/** The time now. The one place that looks at a watch; on the local stage `#clock` is `local/clock.ts` instead. */
export const now = (): Date => new Date();
