import { expect, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { procedureEnv } from '#functions/runtime/env.ts';

it.each([
  ['cn-mainland', ['cn-mainland']],
  ['gb,cn-mainland', ['gb', 'cn-mainland']],
])('PROCEDURE %s is read as %j, its own first', (PROCEDURE, jurisdictions) => {
  const read = procedureEnv.parse({ PROCEDURE });
  expect(read.PROCEDURE).toEqual(jurisdictions);
  expect(newestProcedures(read.PROCEDURE).map(({ jurisdiction }) => jurisdiction)).toEqual(jurisdictions);
});

it('an empty setting is none', () => {
  expect(procedureEnv.safeParse({ PROCEDURE: '' }).success).toBe(false);
});
