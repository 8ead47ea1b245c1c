/** Waking up, as the page tells it. */
import { markdownRow as row, markdownTable as table } from '../markdown.ts';
import { told } from '../spread.ts';
import type { FirstRequest } from '../waking/first-request.ts';
import type { WokenUp } from '../waking/wake-up.ts';
import { verdict } from './verdict.ts';

const lightGoal = 1.3;
const goal = 1.8;
const light: readonly string[] = ['stage', 'scheduler', 'statistics', 'sms-inbound', 'reconciler'];

export const wakeUpTable = (wakeUps: readonly WokenUp[], before: Readonly<Record<string, string>>): string =>
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

export const firstRequestSection = (found: readonly FirstRequest[], pairs: number): readonly string[] => [
  '## The first request',
  `CPU of a fresh process that loads the function and answers once, with all that this request loads, against the bare client’s start and one GetItem (${pairs} pairs each). KMS and the issuer’s keys are answered by a stub. Of a first text a quarter to a half is V8 compiling the patterns of 5,800 sayings, by which texts are heard: each sense’s when the first text asks for it (\`--cpu-prof\`).`,
  table(
    ['request', 'CPU ms', '× the bare client'],
    found.map(({ name, cpu, ratio }) => row(name, told(cpu, 0), told(ratio))),
  ),
];
