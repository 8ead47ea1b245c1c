/** Whose matter it is in Great Britain and the Philippines, by rule id. */
import { expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { competentInstead } from '#domain/procedure/matters.ts';
import type { ComplaintKind } from '#domain/terms/vocabulary.ts';

const rows: readonly (readonly [string, ComplaintKind, string, boolean])[] = [
  ['GB-HS-01', 'safety.hazard', 'safety_regulator', true],
  ['GB-MW-01', 'wage.minimum', 'wage_enforcement', false],
  ['GB-MW-01', 'agency.unlicensed', 'wage_enforcement', false],
  ['GB-PO-01', 'vulnerable.forced', 'police', false],
  ['GB-SV-01', 'service.school', 'education', false],
  ['GB-CO-01', 'conduct.officer', 'discipline', false],
  ['PH-SE-01', 'safety.no_ppe', 'safety_regulator', false],
  ['PH-LA-01', 'contract.dismissal', 'arbitration', false],
  ['PH-PO-01', 'vulnerable.forced', 'police', false],
  ['PH-SS-01', 'social.benefit_denied', 'social_insurance_agency', false],
  ['PH-SV-01', 'service.school', 'education', false],
  ['PH-CO-01', 'conduct.officer', 'discipline', false],
];

it.each(rows)('%s: %s belongs to %s', (rule, kind, authority, exclusive) => {
  const of = newestProcedure(rule.slice(0, 2).toLowerCase());
  for (const on of ['2026-04-06', '2026-04-07', '2026-11-26'])
    expect(competentInstead(of, kind, on)).toMatchObject({
      rule,
      authority,
      ...(exclusive && { exclusive }),
    });
});

it('GB-MW-01: since 7 April 2026 by the law of the Fair Work Agency', () => {
  const on = (day: string) => competentInstead(newestProcedure('gb'), 'wage.minimum', day)?.basis ?? '';
  expect([on('2026-04-06').includes('ERA 2025'), on('2026-04-07').includes('ERA 2025')]).toEqual([
    false,
    true,
  ]);
});
