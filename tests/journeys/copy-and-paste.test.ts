/** The four stories as the README tells them, with curl alone: what is printed there is what works. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { harness } from '#tests/support/environment/harness.ts';

const run = promisify(execFile);

const tell = async (story: string): Promise<string> => {
  const { dir, addresses, clock } = harness();
  await clock.move('reset');
  const folder = await mkdtemp(join(tmpdir(), 'redress-story-'));
  const file = join(folder, 'addresses.json');
  await writeFile(file, JSON.stringify(addresses));
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    REDRESS_ADDRESSES: file,
    REDRESS_CLOCK: `node tests/support/environment/move-clock.ts ${dir}`,
  };
  const { stdout } = await run('bash', ['-eu', `docs/stories/${story}.sh`], { env });
  await rm(folder, { recursive: true });
  return stdout;
};

describe('the stories of the README', () => {
  it.each([
    ['1-unpaid-wages', '"confirmed":5400000'],
    ['2-unsafe-conditions', 'the case is now: closed'],
    ['3-denied-service', 'the case is now: withdrawn'],
    ['4-a-crooked-road', '"agreed":4500000,"paid":2500000'],
  ])('%s', async (story, end) => {
    expect(await tell(story)).toContain(end);
  });
});
