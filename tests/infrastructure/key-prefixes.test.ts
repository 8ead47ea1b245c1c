import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { progressKey } from '#adapters/counters/keys.ts';
import { counterPk, officeStaffPk, spentKey, staffKey } from '#adapters/dynamodb/keys.ts';

/** Stacks may not import adapters, so the prefixes stand in lib/rights.ts once more; here they are held together. */
it('the rights on single keys name prefixes that the adapters write', () => {
  const named = [...readFileSync('lib/rights.ts', 'utf8').matchAll(/'([A-Z]+#)\*'/g)].map(
    ([, prefix]) => prefix,
  );
  const written = [
    counterPk('o', '2026-01'),
    progressKey('c').pk,
    spentKey('2026-01-01', 'all').pk,
    staffKey('s').pk,
    officeStaffPk('o'),
  ].map((key) => key.slice(0, key.indexOf('#') + 1));
  expect([...named].sort()).toEqual([...written].sort());
});
