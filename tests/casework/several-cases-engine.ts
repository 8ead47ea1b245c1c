/** Merges, splits and split-offs at once, in circles, on the DynamoDB at REDRESS_TEST_ENDPOINT. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { dynamodbCaseStore } from '#adapters/case-store/dynamodb.ts';
import { dropTables, localClient, newTable } from '../support/dynamodb-local/engine.ts';
import { jointCaseId, jointDesk, outcomeOf } from '../support/joint-desk.ts';
import { everyCaseEnds, nothingIsLost } from '../support/joint-invariants.ts';
import { moveDrawn, movingOnly, town } from '../support/joint-storm.ts';

const client = localClient();
afterAll(() => dropTables(client));

const newDesk = async () =>
  jointDesk(dynamodbCaseStore({ client, table: await newTable(client, { indexed: true }) }));

test('A into B and B into A at once: of eleven pairs each has one open case with both workers', async () => {
  const desk = await newDesk();
  for (let pair = 0; pair < 11; pair += 1) {
    const [left, right] = [2 * pair, 2 * pair + 1];
    await Promise.all([desk.files(left), desk.files(right)]);
    const [one, two] = [jointCaseId(left), jointCaseId(right)];
    const outcomes = await Promise.all([desk.merges(one, two), desk.merges(two, one)]);
    expect(outcomes.map(outcomeOf).sort()).toEqual(['done', 'wrong-status']);
    const states = await Promise.all([desk.stateOf(one), desk.stateOf(two)]);
    const open = states.filter(({ stage }) => stage.status !== 'merged');
    expect(open.map(({ file }) => Object.keys(file.workers))).toEqual([['w1', 'w2']]);
  }
}, 120_000);

test('sixteen merges, splits and split-offs at once keep every worker in exactly one case', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveDrawn(movingOnly), { minLength: 16, maxLength: 16 }), async (moves) => {
      const desk = await newDesk();
      const { ids, people, takes } = await town(desk);
      for (let round = 0; round < 2; round += 1) {
        await Promise.all(moves.map(takes));
        await nothingIsLost(desk, ids, people);
      }
      await everyCaseEnds(desk, ids);
    }),
    { numRuns: 5 },
  );
  expect.hasAssertions();
}, 300_000);
