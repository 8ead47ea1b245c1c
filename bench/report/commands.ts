/** Commands, as the page tells them: against the bare transaction, and what they ask for. */
import type { Budgets } from '../budgets.ts';
import { markdownRow as row, markdownTable as table } from '../markdown.ts';
import { told } from '../spread.ts';
import type { AgainstBare } from '../submit.ts';
import { verdict } from './verdict.ts';

export interface BySome {
  readonly writers: number;
  readonly found: readonly AgainstBare[];
}

const commandGoal = (name: string): number => (name.startsWith('message') ? 1.6 : 1.25);

export const submitTable = (submit: readonly BySome[], before: Readonly<Record<string, string>>): string =>
  table(
    [
      'command',
      'writers',
      'submit p50 / p99 ms',
      'bare p50 / p99 ms',
      'pairs',
      'p99 ratio',
      'CPU of the client',
      'before',
      'goal p50',
    ],
    submit.flatMap(({ writers, found }) =>
      found.map(({ name, own, bare, pairs, cpu }) =>
        row(
          name,
          writers,
          `${own.p50.toFixed(1)} / ${own.p99.toFixed(1)}`,
          `${bare.p50.toFixed(1)} / ${bare.p99.toFixed(1)}`,
          told(pairs),
          (own.p99 / bare.p99).toFixed(2),
          told(cpu),
          before[`${name}, ${writers}`] ?? '',
          writers === 1 ? verdict(pairs.p50, commandGoal(name)) : '',
        ),
      ),
    ),
  );

const callsTold = (calls: Readonly<Record<string, number>>): string =>
  Object.entries(calls)
    .map(([call, times]) => `${call} ${times}`)
    .join(', ');

export const countsSection = ({ commands, pages }: Budgets): readonly string[] => [
  '## What a command and a page ask for',
  'Counted in an instance that is warm; these are budgets, red when exceeded.',
  table(
    ['command', 'events', 'items', 'write units of the transaction', 'calls'],
    Object.entries(commands).map(([name, { calls, events, items, writeUnits }]) =>
      row(name, events, items, writeUnits, callsTold(calls)),
    ),
  ),
  table(
    ['page', 'calls'],
    Object.entries(pages).map(([name, calls]) => row(name, callsTold(calls))),
  ),
];
