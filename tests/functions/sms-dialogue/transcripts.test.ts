/** Talks by text that anybody can read, each played from webhook to office; `vitest -u` writes the answers anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { played } from './transcript.ts';

const folder = new URL('../../transcripts/', import.meta.url);
const talks = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('talks by text', () => {
  test.each(talks)('%s', async (file) => {
    const path = new URL(file, folder).pathname;
    const said = await played(readFileSync(path, 'utf8'));
    const answers = said
      .split(/^(?=[<>=.!])/mu)
      .filter((part) => part.startsWith('<'))
      .map((part) =>
        part
          .slice(2)
          .trim()
          .replace(/\n {2}/g, '\n'),
      );
    for (const answer of answers) expect(segmentsIn(answer), answer).toBeLessThanOrEqual(mostSegments);
    await expect(said).toMatchFileSnapshot(path);
  });
});
