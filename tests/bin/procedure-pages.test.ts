import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../../bin/procedure/docs/write.ts';

it('the pages of procedures and transitions say what the data say now (else: npm run procedure -- docs)', async () => {
  const made = await pages();
  const stale = Object.entries(made).flatMap(([path, text]) =>
    readFileSync(path, 'utf8') === text ? [] : [path],
  );
  expect(Object.keys(made)).toHaveLength(9);
  expect(stale).toEqual([]);
});
