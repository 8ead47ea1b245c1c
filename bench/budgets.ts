/** Budgets that are counts, the same on any machine: what a function loads at start, and what a command asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from '#lib/bundling.ts';
import { type AtStart, bundled, entryOf, functionNames } from './bundles.ts';
import { type CommandCost, commandCosts } from './commands.ts';
import { pageCosts } from './pages.ts';

const count = z.int().nonnegative();

export const budgetsFile = join(projectRoot, 'bench/budgets.json');

const budgets = z.strictObject({
  /** by function; bytes of all that is loaded before the first request, and how many modules they come from */
  atStart: z.record(z.string(), z.strictObject({ bytes: count, modules: count })),
  /** by command; a call that stands in no budget may not be made */
  commands: z.record(
    z.string(),
    z.strictObject({
      calls: z.record(z.string(), count),
      events: count,
      items: count,
      writeUnits: count,
    }),
  ),
  /** by page of the staff API, the calls of its adapters */
  pages: z.record(z.string(), z.record(z.string(), count)),
});
export type Budgets = z.infer<typeof budgets>;

export const readBudgets = (): Budgets => budgets.parse(JSON.parse(readFileSync(budgetsFile, 'utf8')));

type Counts = Readonly<Record<string, number>>;

/** What is above its budget, in words. */
const above = (of: string, found: Counts, budget: Counts = {}): readonly string[] =>
  Object.entries(found).flatMap(([name, value]) => {
    const most = budget[name] ?? 0;
    return value > most ? [`${of}: ${value} ${name}, and ${most} are the most`] : [];
  });

export const aboveAtStart = (name: string, found: AtStart, { atStart }: Budgets): readonly string[] =>
  above(name, { ...found }, atStart[name]);

export const aboveInCommand = (
  name: string,
  { calls, ...found }: CommandCost,
  { commands }: Budgets,
): readonly string[] => {
  const { calls: callsBudget, ...budget } = commands[name] ?? {};
  return [...above(name, found, budget), ...above(name, calls, callsBudget)];
};

export const aboveInPage = (name: string, calls: Counts, { pages }: Budgets): readonly string[] =>
  above(name, calls, pages[name]);

export const startsNow = (): Readonly<Record<string, AtStart>> =>
  Object.fromEntries(functionNames.map((name) => [name, bundled(entryOf(name))]));

/** A little room for what grows with the law and the words: a twentieth, in whole thousands of bytes. */
const withRoom = ({ bytes, modules }: AtStart): AtStart => ({
  bytes: Math.ceil((bytes * 1.05) / 1000) * 1000,
  modules: Math.ceil(modules * 1.05),
});

/** The budgets as what is found now would set them; `npm run bench -- budgets` writes them, and the change is read in review. */
export const budgetsNow = async (): Promise<Budgets> => ({
  atStart: Object.fromEntries(
    Object.entries(startsNow()).map(([name, each]) => [name, { ...withRoom(each) }]),
  ),
  commands: Object.fromEntries(
    Object.entries(await commandCosts()).map(([name, each]) => [name, { ...each, calls: { ...each.calls } }]),
  ),
  pages: Object.fromEntries(Object.entries(await pageCosts()).map(([name, calls]) => [name, { ...calls }])),
});
