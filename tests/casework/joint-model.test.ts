/** Random roads over a handful of cases: merges in circles, splits, split-offs, people who come and go. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { runs } from '#tests/support/seeded.ts';
import { jointDesk } from '../support/joint-desk.ts';
import { everyCaseEnds, moneyOfAll, nothingIsLost } from '../support/joint-invariants.ts';
import { changesMoney, moveDrawn, movingOnly, town } from '../support/joint-storm.ts';

test('every worker is in exactly one case, nothing open is lost, nobody owed more or less, no circle, and every case can end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveDrawn(), { minLength: 3, maxLength: 20 }), async (moves) => {
      const desk = jointDesk(memoryCaseStore());
      const { ids, people, takes } = await town(desk);
      for (const move of moves) {
        const before = await moneyOfAll(desk, people);
        await takes(move);
        await nothingIsLost(desk, ids, people);
        if (!changesMoney(move))
          expect((await moneyOfAll(desk, people)).slice(0, before.length)).toEqual(before);
      }
      await everyCaseEnds(desk, ids);
    }),
    { numRuns: runs(60) },
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
