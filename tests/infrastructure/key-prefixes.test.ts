import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseAccessPk, dayOfAccessPk, staffAccessPk, tallyKey } from '#adapters/access-log/keys.ts';
import { countsPk, listedKey, listPk } from '#adapters/case-lists/keys.ts';
import { progressKey } from '#adapters/counters/keys.ts';
import { counterPk, officeStaffPk, spentKey, staffKey, viewsKey } from '#adapters/dynamodb/keys.ts';
import { draftKey, noteKey, vaultCasePk } from '#adapters/vault/keys.ts';

/** Stacks may not import adapters, so the prefixes stand in lib/rights.ts once more; here they are held together. */
it('the rights on single keys name prefixes that the adapters write', () => {
  const named = new Set(
    [...readFileSync('lib/rights.ts', 'utf8').matchAll(/'([A-Z]+#)\*'/g)].map(([, prefix]) => prefix),
  );
  const written = [
    counterPk('o'),
    progressKey('c').pk,
    spentKey('2026-01-01', 'all').pk,
    staffKey('s').pk,
    officeStaffPk('o'),
    viewsKey('s').pk,
    listPk('o', 'open'),
    listedKey('c').pk,
    countsPk('o'),
    noteKey({ id: '00', at: '' }).pk,
    draftKey('n').pk,
    vaultCasePk('c'),
    dayOfAccessPk('o', '2026-01-01'),
    caseAccessPk('c'),
    staffAccessPk('s'),
    tallyKey('s', '2026-01-01').pk,
  ].map((key) => key.slice(0, key.indexOf('#') + 1));
  expect([...named].sort()).toEqual([...written].sort());
});
