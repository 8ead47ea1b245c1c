import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { pages } from '../../bin/procedure/docs/write.ts';

it('the pages of procedures and transitions say what the data say now (else: npm run procedure -- docs)', async () => {
  const made = await pages();
  const stale = Object.entries(made).flatMap(([path, text]) =>
    readFileSync(path, 'utf8') === text ? [] : [path],
  );
  // a page and a picture of each, the list of them, the rules, and the transitions
  expect(Object.keys(made)).toHaveLength(2 * procedures.length + 3);
  expect(stale).toEqual([]);
});

it.each(['gb@2026', 'ph@2016'])('the page of %s names no rule of another law', async (id) => {
  const made = await pages();
  const page = Object.entries(made).find(([path]) => path.endsWith(`${id}.md`))?.[1] ?? '';
  const prefix = id.slice(0, 2).toUpperCase();
  const rules = [...page.matchAll(/\b([A-Z]{2})-[A-Z]{2}-\d+/g)].filter(([, law]) => law !== prefix);
  expect(page).not.toBe('');
  expect(rules.map(([rule]) => rule)).toEqual([]);
  expect(page).not.toMatch(/labour arbitration|to arbitration/);
});
