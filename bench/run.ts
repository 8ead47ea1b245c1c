/**
 * `npm run bench` measures and writes docs/performance.md; `npm run bench -- budgets` sets the budgets to what is counted now;
 * `npm run bench -- growth 100000` tells how pages and commands take that many cases;
 * `npm run bench -- money` counts and prices the stories and writes docs/cost.md;
 * `npm run bench -- year` simulates a national year and writes its part of docs/capacity.md.
 * Ratios are told and never red; what is a count is held by tests/bench.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { withDynamodbLocal } from '#local/dynamodb-local/server.ts';
import { budgetsFile, budgetsNow, readBudgets } from './budgets.ts';
import { cpuOfParts } from './cpu.ts';
import { cpuOfDoors } from './doors-cpu.ts';
import { growth } from './growth/measure.ts';
import { tellGrowth } from './growth/on-demand.ts';
import { cpuOfJunk } from './junk.ts';
import { writeCosts } from './money/page.ts';
import { writersAtOneCase } from './one-case.ts';
import { type Measured, writeReport } from './report/page.ts';
import { submitAgainstBare } from './submit.ts';
import { firstRequests } from './waking/first-request.ts';
import { wakeUps } from './waking/wake-up.ts';
import { writeYear } from './year/page.ts';

const pairs = { wakeUp: 9, submit: 100, first: 7 } as const;
const turns = 20;

/** What takes an engine, one after the other, so that nothing is measured beside something else. */
const onEngine = async (
  endpoint: string,
): Promise<Pick<Measured, 'submit' | 'oneCase' | 'growth' | 'first'>> => {
  const of = async (writers: number) => ({
    writers,
    found: await submitAgainstBare(endpoint, { pairs: pairs.submit, writers }),
  });
  return {
    submit: [await of(1), await of(16)],
    first: await firstRequests(endpoint, pairs.first),
    oneCase: [await writersAtOneCase(endpoint, 16), await writersAtOneCase(endpoint, 64)],
    growth: await growth(endpoint, turns),
  };
};

const measure = async (): Promise<void> => {
  const [load = 0] = loadavg();
  const parts = await cpuOfParts();
  const [doors, junk] = [await cpuOfDoors(), await cpuOfJunk()];
  const woken = wakeUps(pairs.wakeUp);
  const engine = await withDynamodbLocal(onEngine);
  const found = { pairs, parts, doors, junk, wakeUps: woken, ...engine, budgets: readBudgets() };
  writeReport(found, new Date(), load);
};

const writeBudgets = async (): Promise<void> =>
  writeFileSync(budgetsFile, `${JSON.stringify(await budgetsNow(), null, 2)}\n`);

const [, , asked = 'all', size] = process.argv;

const benches: Readonly<Record<string, () => Promise<void>>> = {
  all: measure,
  budgets: writeBudgets,
  growth: () => tellGrowth(Number(size)),
  money: writeCosts,
  year: writeYear,
};

const bench = benches[asked];
if (bench === undefined)
  throw new Error(`There is no bench ${asked}; there are ${Object.keys(benches).join(', ')}.`);
await bench();
