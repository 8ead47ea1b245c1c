/** How much longer a function takes to load than a bare client of DynamoDB: CPU time of fresh processes, in pairs by turns. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, entryOf, functionNames } from '../bundles.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { anySettings } from './settings.ts';

const script = (folder: string): string => `
await import(${JSON.stringify(join(folder, 'index.mjs'))});
const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1000));
process.exit(0);`;

const cpuOf = (folder: string): number => {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script(folder)], {
    env: { ...anySettings, AWS_REGION: 'us-east-1', NODE_DISABLE_COMPILE_CACHE: '1' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${folder} does not load: ${run.stderr.slice(-500)}`);
  return Number(run.stdout);
};

export interface WokenUp {
  readonly name: string;
  readonly bytes: number;
  readonly modules: number;
  /** CPU milliseconds of the process, and how many times the bare client's */
  readonly cpu: Spread;
  readonly ratio: Spread;
}

const inTurn = (n: number, first: () => number, second: () => number): readonly [number, number] => {
  if (n % 2 === 0) return [first(), second()];
  const behind = second();
  return [first(), behind];
};

export const wakeUps = (pairs: number): readonly WokenUp[] => {
  const home = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  try {
    const bare = join(home, 'bare');
    bundled('bench/waking/bare-client.ts', bare);
    return functionNames.map((name) => {
      const folder = join(home, name);
      const start = bundled(entryOf(name), folder);
      // the desk reads its page from there
      mkdirSync(join(folder, 'site'), { recursive: true });
      const found = Array.from({ length: pairs }, (_, n) =>
        inTurn(
          n,
          () => cpuOf(folder),
          () => cpuOf(bare),
        ),
      );
      return {
        name,
        ...start,
        cpu: spreadOf(found.map(([own]) => own)),
        ratio: spreadOf(found.map(([own, yardstick]) => own / yardstick)),
      };
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
