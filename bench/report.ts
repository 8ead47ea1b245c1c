/** `docs/performance.md`, as the command writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from '#lib/bundling.ts';
import type { Budgets } from './budgets.ts';
import { markdownRow as row, markdownTable as table } from './markdown.ts';
import { type Spread, told } from './spread.ts';
import type { AgainstBare } from './submit.ts';
import type { WokenUp } from './wake-up.ts';

export interface Measured {
  readonly pairs: { readonly wakeUp: number; readonly submit: number };
  readonly wakeUps: readonly WokenUp[];
  readonly submit: readonly { readonly writers: number; readonly found: readonly AgainstBare[] }[];
  readonly cpu: Readonly<Record<string, Spread>>;
  readonly budgets: Budgets;
}

/** The ratios of an earlier release, measured by this command as it was then. */
const earlier = z.object({
  says: z.string(),
  /** paragraphs: where the time goes of what is beyond its goal, as it was profiled */
  missed: z.object({ wakeUps: z.array(z.string()), submit: z.array(z.string()) }),
  wakeUps: z.record(z.string(), z.string()),
  submit: z.record(z.string(), z.string()),
});

const readEarlier = () =>
  earlier.parse(JSON.parse(readFileSync(join(projectRoot, 'bench/earlier.json'), 'utf8')));

const lightGoal = 1.3;
const goal = 1.8;
const light: readonly string[] = ['stage', 'scheduler', 'statistics', 'sms-inbound', 'reconciler'];

const verdict = (found: number, most: number): string =>
  found <= most ? 'met' : `${(found / most).toFixed(2)} × the goal of ${most}`;

const wakeUpTable = ({ wakeUps }: Measured, before: Readonly<Record<string, string>>): string =>
  table(
    ['function', 'KB at start', 'modules', 'CPU ms', '× the bare client', 'before', 'goal'],
    wakeUps.map(({ name, bytes, modules, cpu, ratio }) =>
      row(
        name,
        Math.round(bytes / 1000),
        modules,
        told(cpu, 0),
        told(ratio),
        before[name] ?? '',
        verdict(ratio.p50, light.includes(name) ? lightGoal : goal),
      ),
    ),
  );

const commandGoal = (name: string): number => (name.startsWith('message') ? 1.6 : 1.25);

const submitTable = ({ submit }: Measured, before: Readonly<Record<string, string>>): string =>
  table(
    [
      'command',
      'writers',
      'submit p50 / p99 ms',
      'bare p50 / p99 ms',
      'pairs',
      'p99 ratio',
      'before',
      'goal p50',
    ],
    submit.flatMap(({ writers, found }) =>
      found.map(({ name, own, bare, pairs }) =>
        row(
          name,
          writers,
          `${own.p50.toFixed(1)} / ${own.p99.toFixed(1)}`,
          `${bare.p50.toFixed(1)} / ${bare.p99.toFixed(1)}`,
          told(pairs),
          (own.p99 / bare.p99).toFixed(2),
          before[`${name}, ${writers}`] ?? '',
          writers === 1 ? verdict(own.p50 / bare.p50, commandGoal(name)) : '',
        ),
      ),
    ),
  );

const countsTable = ({ budgets }: Measured): string =>
  table(
    ['command', 'events', 'items', 'write units of the transaction', 'calls'],
    Object.entries(budgets.commands).map(([name, { calls, events, items, writeUnits }]) =>
      row(
        name,
        events,
        items,
        writeUnits,
        Object.entries(calls)
          .map(([call, times]) => `${call} ${times}`)
          .join(', '),
      ),
    ),
  );

export const writeReport = (found: Measured, at: Date): void => {
  const { says, missed, ...before } = readEarlier();
  const cpuRows = Object.entries(found.cpu).map(([name, spread]) => row(name, told(spread, 0)));
  const page = [
    '# Performance',
    `Written by \`npm run bench\` on ${at.toISOString().slice(0, 16)}Z, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, load ${loadavg()[0]?.toFixed(1)}. Ratios are the middle of pairs by turns with the 10th and 90th percentile; absolute times say little on a shared machine. DynamoDB Local tells round trips truthfully, not AWS’s milliseconds, and KMS is a stub without waiting. ${says}`,
    '## Waking up',
    `CPU of a fresh process that imports the bundle, against a bundle of client-dynamodb with GetItem and TransactWriteItems (${found.pairs.wakeUp} pairs each). Bytes and modules are held by \`bench/budgets.json\` in every run of the tests.`,
    wakeUpTable(found, before.wakeUps),
    ...missed.wakeUps,
    '## A command',
    `\`submit\` with the real adapters against one read of HEAD and one transaction of the same items on a twin case (${found.pairs.submit} pairs).`,
    submitTable(found, before.submit),
    ...missed.submit,
    '## What a command asks for',
    'Counted in an instance that is warm; these are budgets, red when exceeded.',
    countsTable(found),
    '## CPU of the pure parts',
    table(['part', 'µs'], cpuRows),
  ];
  writeFileSync(join(projectRoot, 'docs/performance.md'), `${page.join('\n\n')}\n`);
};
