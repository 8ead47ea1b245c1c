import { expect, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionsEnv } from '#functions/runtime/env.ts';

it.each([
  ['cn-mainland', ['cn-mainland']],
  ['gb,cn-mainland', ['gb', 'cn-mainland']],
])('JURISDICTIONS %s is read as %j, its own first', (JURISDICTIONS, jurisdictions) => {
  const read = jurisdictionsEnv.parse({ JURISDICTIONS });
  expect(read.JURISDICTIONS).toEqual(jurisdictions);
  expect(newestProcedures(read.JURISDICTIONS).map(({ jurisdiction }) => jurisdiction)).toEqual(jurisdictions);
});

it('an empty setting is none', () => {
  expect(jurisdictionsEnv.safeParse({ JURISDICTIONS: '' }).success).toBe(false);
});
