/**
 * `npm run bench` measures and writes docs/performance.md; `npm run bench -- budgets` sets the budgets to what is counted now;
 * `npm run bench -- money` counts and prices the stories and writes docs/cost.md;
 * `npm run bench -- year` simulates a national year and writes its part of docs/capacity.md.
 * Ratios are told and never red; what is a count is held by tests/bench.
 */
import { writeFileSync } from 'node:fs';
import { withDynamodbLocal } from '#local/dynamodb-local/server.ts';
import { budgetsFile, budgetsNow, readBudgets } from './budgets.ts';
import { cpuOfParts } from './cpu.ts';
import { writeCosts } from './money/page.ts';
import { writeReport } from './report.ts';
import { submitAgainstBare } from './submit.ts';
import { wakeUps } from './wake-up.ts';
import { writeYear } from './year/page.ts';

const pairs = { wakeUp: 9, submit: 100 } as const;

const measure = async (): Promise<void> => {
  const submit = await withDynamodbLocal(async (endpoint) => {
    const of = async (writers: number) => ({
      writers,
      found: await submitAgainstBare(endpoint, { pairs: pairs.submit, writers }),
    });
    return [await of(1), await of(16)];
  });
  const cpu = await cpuOfParts();
  writeReport({ pairs, submit, cpu, wakeUps: wakeUps(pairs.wakeUp), budgets: readBudgets() }, new Date());
};

const writeBudgets = async (): Promise<void> =>
  writeFileSync(budgetsFile, `${JSON.stringify(await budgetsNow(), null, 2)}\n`);

const benches: Readonly<Record<string, () => Promise<void>>> = {
  all: measure,
  budgets: writeBudgets,
  money: writeCosts,
  year: writeYear,
};

const [, , asked = 'all'] = process.argv;
const bench = benches[asked];
if (bench === undefined)
  throw new Error(`There is no bench ${asked}; there are ${Object.keys(benches).join(', ')}.`);
await bench();
