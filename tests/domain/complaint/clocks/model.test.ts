/** Any commands in any order, also out of place, in one case. Several cases are in world.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { clocksExpected, clocksRunning } from '#tests/support/clocks-expected.ts';
import { endingSteps } from '#tests/support/ending-steps.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';

const later = (now: string, hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

interface Played {
  readonly state: CaseState;
  readonly now: string;
}

const step = ({ state, now }: Played, line: s.GivenCommand): Played | undefined => {
  const context = s.contextFor(line.by, now);
  const answer = decide(line.input, state, context);
  if (isRefusal(answer)) return undefined;
  return { now, state: recordedEvents(s.caseId, 1, answer, context).reduce<CaseState>(evolve, state) };
};

const play = (draws: readonly Draw[], opening: readonly s.GivenCommand[]): readonly Played[] => {
  const begun = s.given(...opening);
  if (begun.state === undefined) throw new Error('a story begins with a case');
  const played: Played[] = [{ state: begun.state, now: s.start }];
  for (const each of draws) {
    const last = played.at(-1);
    if (last === undefined) break;
    const now = later(last.now, each.later);
    const next = step({ ...last, now }, commandFrom(last.state, now, each));
    played.push(next ?? { ...last, now });
  }
  return played;
};

const courses = fc
  .tuple(
    fc.array(draw, { minLength: 5, maxLength: 50 }),
    fc.constantFrom<readonly s.GivenCommand[]>(
      [s.filed],
      s.accepted,
      s.investigating,
      s.ordered,
      s.mediating,
    ),
  )
  .map(([draws, opening]) => play(draws, opening));

const endOf = (start: Played): Played => {
  let played = start;
  for (let n = 0; n < 6 && isOpen(played.state.stage.status); n += 1)
    for (const line of endingSteps(played.state)) played = step(played, line) ?? played;
  return played;
};

describe('whatever happens to a case', () => {
  it('has exactly the clocks that its status and what is open in it require, and an owner', () => {
    fc.assert(
      fc.property(courses, (played) => {
        for (const { state } of played) {
          expect(clocksRunning(state)).toEqual([...clocksExpected(state)].sort());
          expect(ownerOf(state).role).toBeTruthy();
        }
      }),
      { numRuns: runs(400), endOnFailure: true },
    );
  });

  it('rests in a pause only as long as it is paused', () => {
    fc.assert(
      fc.property(courses, (played) => {
        for (const { state } of played)
          if (state.stage.status !== 'suspended')
            expect(state.file.clocks.filter(({ paused }) => paused)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('can come to an end from wherever it is', () => {
    fc.assert(
      fc.property(courses, (played) => {
        const last = played.at(-1);
        if (last === undefined) throw new Error('nothing was played');
        expect(isOpen(endOf(last).state.stage.status)).toBe(false);
      }),
      { numRuns: runs(200) },
    );
  });
});
