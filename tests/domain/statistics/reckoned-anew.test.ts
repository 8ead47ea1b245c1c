import { describe, expect, it } from 'vitest';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { lawFor } from '#domain/procedure/local-law.ts';
import { addedUp, type Increment } from '#domain/statistics/cells.ts';
import { type CountedCase, tallyOf } from '#domain/statistics/counted.ts';
import { once } from '#domain/terms/once.ts';
import { reckoning } from '#tests/support/figures-reckoning.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { dice, randomHistory } from '#tests/support/random-histories.ts';
import { runsAlways } from '#tests/support/seeded.ts';

const number = runsAlways(5000);
const histories = once(() => Array.from({ length: number }, (_, seed) => randomHistory(seed)));
const reckonedToo = /^(filed|length\/|ends|kind\/|stay\/|paused)/;

const asTable = (increments: readonly Increment[]): Record<string, number> =>
  Object.fromEntries(
    addedUp(increments)
      .filter(({ group }) => reckonedToo.test(group))
      .map(({ office, sheet, group, measure, by }) => [[office, sheet, group, measure].join(' '), by]),
  );

/** Counted event by event or many at once, as the stream happens to bring them. */
const countedAtRandom = (history: ReturnType<typeof randomHistory>, seed: number): readonly Increment[] => {
  const roll = dice(seed + 99);
  const all: Increment[] = [];
  let [counted, stood]: [CountedCase | undefined, readonly Increment[]] = [undefined, []];
  for (let from = 0; from < history.length; ) {
    const to = from + 1 + roll(5);
    const { increments, stands, counted: after } = tallyOf(counted, stood, history.slice(from, to));
    all.push(...increments);
    [counted, stood, from] = [after, stands, to];
  }
  return all;
};

describe('five thousand histories with merges, disputes, pauses, hand-overs and reopenings', () => {
  it('come to what they come to when each is looked at as a whole', () => {
    const expected: Increment[] = [];
    const reckon = reckoning(calendarFor(lawFor(cnMainland, '440306', '2026-01-01')));
    for (const history of histories())
      reckon(history, (office, sheet, group, measure) =>
        expected.push({
          office: `${office}`,
          sheet: `${sheet}`,
          group: `${group}`,
          measure: `${measure}`,
          by: 1,
        }),
      );
    expect(asTable(histories().flatMap(countedAtRandom))).toEqual(asTable(expected));
  });

  it('are as crooked as that', () => {
    const told = (type: string) =>
      histories().filter((each) => each.some(({ event }) => event.type === type)).length;
    for (const type of [
      'case_merged',
      'case_split',
      'closure_upheld',
      'refusal_upheld',
      'case_resumed',
      'case_reopened',
    ])
      expect(told(type), type).toBeGreaterThan(number / 250);
  });
});
