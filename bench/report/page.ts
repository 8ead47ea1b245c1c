/** `docs/performance.md`, as the command writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { projectRoot } from '#lib/bundling.ts';
import type { Budgets } from '../budgets.ts';
import type { AgainstBareCpu } from '../cpu-of-acts.ts';
import type { Growth } from '../growth/measure.ts';
import type { OneCase } from '../one-case.ts';
import type { Spread } from '../spread.ts';
import type { FirstRequest } from '../waking/first-request.ts';
import type { WokenUp } from '../waking/wake-up.ts';
import { type BySome, countsSection, submitTable } from './commands.ts';
import { doorsSection, junkSection, partsSection } from './cpu.ts';
import { growthSection, oneCaseSection } from './growth.ts';
import { firstRequestSection, wakeUpTable } from './waking.ts';

export interface Measured {
  readonly pairs: { readonly wakeUp: number; readonly submit: number; readonly first: number };
  readonly wakeUps: readonly WokenUp[];
  readonly first: readonly FirstRequest[];
  readonly submit: readonly BySome[];
  readonly oneCase: readonly OneCase[];
  readonly growth: Growth;
  readonly doors: readonly AgainstBareCpu[];
  readonly junk: readonly AgainstBareCpu[];
  readonly parts: Readonly<Record<string, Spread>>;
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

export const writeReport = (found: Measured, at: Date, load: number): void => {
  const { says, missed, ...before } = readEarlier();
  const { pairs } = found;
  const page = [
    '# Performance',
    `Written by \`npm run bench\` on ${at.toISOString().slice(0, 16)}Z, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, load ${load.toFixed(1)} when it began and ${loadavg()[0]?.toFixed(1)} at its end. Ratios are the middle of pairs by turns with the 10th and 90th percentile; absolute times say little on a shared machine. DynamoDB Local tells round trips truthfully, not AWS’s milliseconds, and KMS is a stub without waiting. ${says}`,
    '## Waking up',
    `CPU of a fresh process that imports the bundle, against a bundle of client-dynamodb with GetItem and TransactWriteItems (${pairs.wakeUp} pairs each). Bytes and modules are held by \`bench/budgets.json\` in every run of the tests.`,
    wakeUpTable(found.wakeUps, before.wakeUps),
    ...missed.wakeUps,
    ...firstRequestSection(found.first, pairs.first),
    '## A command',
    `\`submit\` with the real adapters against one read of HEAD and one transaction of the same items on a twin case (${pairs.submit} pairs; of several writers, as many at once).`,
    submitTable(found.submit, before.submit),
    ...missed.submit,
    ...oneCaseSection(found.oneCase),
    ...countsSection(found.budgets),
    ...growthSection(found.growth),
    ...doorsSection(found.doors),
    ...junkSection(found.junk),
    ...partsSection(found.parts),
  ];
  writeFileSync(join(projectRoot, 'docs/performance.md'), `${page.join('\n\n')}\n`);
};
