import { expect, it } from 'vitest';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { commandForms } from '#functions/staff-api/reference/commands.ts';
import { asSchema, variantsOf } from '../../web/screens/act/schema.ts';
import { completeLines } from '../../web/screens/wages/complete.ts';

const lines =
  asSchema(commandForms('en').record_wage_statement?.schema ?? {}).properties?.claims?.items ?? {};
const whole = { rule: 'unpaid_months', wageFen: 600_000, months: 3, paidFen: 0 };

it('works out the lines that are whole while others are being written, each in its place', () => {
  const half = { rule: 'unpaid_months', wageFen: 600_000 };
  expect(completeLines(lines, [half, whole, {}, { rule: 'no_such_rule' }])).toEqual([
    { at: 1, claim: whole },
  ]);
});

it('waits for both ends of a range', () => {
  expect(completeLines(lines, [{ ...whole, months: { min: 3 } }])).toEqual([]);
  expect(completeLines(lines, [{ ...whole, months: { min: 3, max: 4 } }])).toHaveLength(1);
});

it('has a form for every rule of every jurisdiction', () => {
  const known = variantsOf(lines).map(({ name }) => name);
  const rules = jurisdictions.flatMap(({ wageRules }) => wageRules.map(({ id }) => id));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((id) => !known.includes(id))).toEqual([]);
});
