import { expect, test } from 'vitest';
import { ruleOf, wageRules } from '#domain/jurisdictions/wage-rules.ts';
import { isKey } from '#domain/messages/text.ts';
import { assumptions, omissions } from '#domain/wages/words.ts';
import { jurisdictionOfRule } from '#tests/support/procedures.ts';

const cn = 'cn-mainland';

/** The expected source of each rule: the article, and whether it was checked against the text of the law. */
const law = [
  ['unpaid_months', cn, 'LL 50; WPP 7', true],
  ['part_month', cn, '人社部发〔2025〕2号', true],
  ['day_wage', cn, 'WPP 7; LL 50', true],
  ['hourly_wage', cn, 'WPP 7; LL 50', true],
  ['piece_pay', cn, 'WPP 13', true],
  ['overtime', cn, 'LL 44; WPP 13; 人社部发〔2025〕2号', true],
  ['minimum_wage', cn, 'LL 48; Minimum Wage Provisions 12', false],
  ['double_wage', cn, 'LCL 82; Decree 535 6, 7', false],
  ['severance', cn, 'LCL 46, 47; Decree 535 27', true],
  ['unlawful_dismissal', cn, 'LCL 48, 87; Decree 535 25, 27', true],
  ['notice_pay', cn, 'LCL 40; Decree 535 20', false],
  ['extra_compensation', cn, 'LCL 85; LSSR 26', true],
  ['sick_pay', cn, '劳部发[1995]309 59', false],
  ['damage_deduction', cn, 'WPP 16', true],
  ['unused_leave', cn, '企业职工带薪年休假实施办法 10, 11', false],
  ['insurance_late_charge', cn, 'SIL 86', true],
  ['stoppage_pay', cn, 'WPP 12', true],
  ['hourly_minimum_wage', cn, 'LCL 72; Minimum Wage Provisions 5', false],
  ['insurance_loss', cn, 'SIL 41; WII 62', false],
  ['unlawful_deduction', 'gb', 'ERA 1996 ss. 13, 23', false],
  ['holiday_pay', 'gb', 'Working Time Regulations 1998 regs 15B, 16A', false],
  ['national_minimum_wage', 'gb', 'NMWA 1998 ss. 1, 17', false],
  ['redundancy_pay', 'gb', 'ERA 1996 ss. 155, 162, 227', false],
  ['untaken_leave', 'gb', 'Working Time Regulations 1998 regs 13, 13A, 14', false],
  ['regional_minimum_wage', 'ph', 'Labor Code art. 99; RA 6727', false],
  ['premium_pay', 'ph', 'Labor Code arts 86, 87, 93, 94', false],
  ['regular_holiday_pay', 'ph', 'Labor Code art. 94', false],
  ['thirteenth_month_pay', 'ph', 'PD 851; Memorandum Order 28 of 1986', false],
];

test('each rule names its country and its article, and says whether it was checked', () => {
  expect(wageRules.map((rule) => [rule.id, jurisdictionOfRule(rule), rule.basis, rule.verified])).toEqual(
    law,
  );
});

test('each rule, assumption and omission has its words', () => {
  const keys = [
    ...wageRules.flatMap(({ id }) => [`wages.rule.${id}`, `wages.formula.${id}`]),
    ...assumptions.map((each) => `wages.assumption.${each}`),
    ...omissions.map((each) => `wages.omission.${each}`),
  ];
  expect(keys.filter((key) => !isKey(key))).toEqual([]);
});

test('each rule is found by its name, once', () => {
  expect(new Set(wageRules.map(({ id }) => id)).size).toBe(wageRules.length);
  for (const rule of wageRules) expect(ruleOf(jurisdictionOfRule(rule), { rule: rule.id })).toBe(rule);
  expect(ruleOf(cn, { rule: 'bonus' })).toBeUndefined();
  expect(ruleOf(cn, {})).toBeUndefined();
  expect(ruleOf(cn, 'severance')).toBeUndefined();
});

test('no law has the rules of another', () => {
  expect(ruleOf('gb', { rule: 'severance' })).toBeUndefined();
  expect(ruleOf(cn, { rule: 'redundancy_pay' })).toBeUndefined();
  expect(ruleOf('atlantis', { rule: 'severance' })).toBeUndefined();
});
