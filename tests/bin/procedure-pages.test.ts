import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { pages } from '../../bin/procedure/docs/write.ts';

it('the pages of the procedures say what the data say now (else: npm run procedure -- docs)', async () => {
  const made = await pages();
  const stale = Object.entries(made).flatMap(([path, text]) =>
    readFileSync(path, 'utf8') === text ? [] : [path],
  );
  // a page and a picture of each, the list of them, and the rules
  expect(Object.keys(made)).toHaveLength(2 * procedures.length + 2);
  expect(stale).toEqual([]);
});
