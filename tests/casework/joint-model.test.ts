/** Random roads over a handful of cases: merges in circles, splits, split-offs, people who come and go. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { jointDesk } from '../support/joint-desk.ts';
import { everyCaseEnds, nothingIsLost } from '../support/joint-invariants.ts';
import { moveDrawn, movingOnly, town } from '../support/joint-storm.ts';

test('every worker is in exactly one case, nothing open is lost, no circle, and every case can end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveDrawn(), { minLength: 3, maxLength: 20 }), async (moves) => {
      const desk = jointDesk(memoryCaseStore());
      const { ids, people, takes } = await town(desk);
      for (const move of moves) {
        await takes(move);
        await nothingIsLost(desk, ids, people);
      }
      await everyCaseEnds(desk, ids);
    }),
    { numRuns: 60 },
  );
  expect.hasAssertions();
}, 120_000);

test('sixteen merges, splits and split-offs at once leave it so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveDrawn(movingOnly), { minLength: 16, maxLength: 16 }), async (moves) => {
      const desk = jointDesk(memoryCaseStore());
      const { ids, people, takes } = await town(desk);
      await Promise.all(moves.map(takes));
      await nothingIsLost(desk, ids, people);
      await Promise.all(moves.map(takes));
      await nothingIsLost(desk, ids, people);
      await everyCaseEnds(desk, ids);
    }),
    { numRuns: 8 },
  );
  expect.hasAssertions();
}, 120_000);
