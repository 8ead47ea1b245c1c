/** What is counted stays within its budget (bench/budgets.json), on any machine. */
import { expect, it } from 'vitest';
import { aboveAtStart, aboveInCommand, aboveInPage, readBudgets, startsNow } from '#bench/budgets.ts';
import { commandCosts } from '#bench/commands.ts';
import { pageCosts } from '#bench/pages.ts';

const budgets = readBudgets();

it('no function loads more at its start', () => {
  const starts = startsNow();
  expect(Object.keys(starts)).toEqual(Object.keys(budgets.atStart));
  const over = Object.entries(starts).flatMap(([name, found]) => aboveAtStart(name, found, budgets));
  expect(over).toEqual([]);
}, 300_000);

it('no command asks for more', async () => {
  const costs = await commandCosts();
  expect(Object.keys(costs)).toEqual(Object.keys(budgets.commands));
  const over = Object.entries(costs).flatMap(([name, found]) => aboveInCommand(name, found, budgets));
  expect(over).toEqual([]);
});

it('no page asks for more', async () => {
  const costs = await pageCosts();
  expect(Object.keys(costs)).toEqual(Object.keys(budgets.pages));
  const over = Object.entries(costs).flatMap(([name, calls]) => aboveInPage(name, calls, budgets));
  expect(over).toEqual([]);
  const again = Object.entries(costs).flatMap(([name, calls]) =>
    aboveInPage(name, { ...calls, 'directory.offices': 1 }, budgets),
  );
  expect(again.length).toBeGreaterThan(0);
});

it('one more call, byte or item than the budget is told', () => {
  const [name = '', budget] = Object.entries(budgets.commands)[0] ?? [];
  const cost = budget ?? { calls: {}, events: 0, items: 0, writeUnits: 0 };
  const more = {
    ...cost,
    items: cost.items + 1,
    calls: { ...cost.calls, 'index.hash': 9, 'store.keyed': 1 },
  };
  expect(aboveInCommand(name, more, budgets)).toHaveLength(3);
  const { stage = { bytes: 0, modules: 0 } } = budgets.atStart;
  expect(aboveAtStart('stage', stage, budgets)).toEqual([]);
  expect(aboveAtStart('stage', { ...stage, bytes: stage.bytes + 1 }, budgets)).toHaveLength(1);
});
