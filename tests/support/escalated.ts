/** A case that nobody decided on: its limits have passed and have climbed, some to the office above. */
import * as s from './story.ts';

const daysAfterFiling = (days: number): string =>
  new Date(Date.parse(s.start) + days * 86_400_000).toISOString();

/** One command of the clock a day, as alarms come due on different days. */
export const neglected = (days: number): s.Given => {
  let told = s.given(s.filed);
  for (let day = 1; day <= days; day += 1) {
    const rings = s.does(s.clock, 'reach_deadline', {}, daysAfterFiling(day));
    if (told.when(rings).result !== 'already-done') told = told.and(rings);
  }
  return told;
};
