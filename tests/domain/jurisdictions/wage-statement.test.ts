import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  type WageFacts,
  wageFacts,
  wageFactsOf,
  wageStatement,
  wageStatementFrom,
} from '#domain/jurisdictions/wage-statement.ts';
import { lineText } from '#domain/messages/wages/in-words.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { context, yuan } from '#tests/support/wage-reckoning.ts';

const stated = (facts: WageFacts, jurisdiction?: string) => {
  const made = wageStatementFrom(facts, context(jurisdiction));
  if (isRefusal(made)) throw new Error(made.sentence);
  return wageStatement.parse(made);
};

test('W25: N+1, severance and a month for the missing notice', () => {
  const made = stated({
    claims: [
      { rule: 'severance', averageFen: yuan(6000), years: 2, months: 0 },
      { rule: 'notice_pay', lastMonthFen: yuan(6300) },
    ],
  });
  expect(made.worker).toEqual({ minFen: yuan(18_300), maxFen: yuan(18_300) });
});

test('2N takes the place of N and of the notice month, and the lines say so', () => {
  const service = { averageFen: yuan(7000), years: 5, months: 2 };
  const made = stated({
    claims: [
      { rule: 'severance', ...service },
      { rule: 'notice_pay', lastMonthFen: yuan(7000) },
      { rule: 'unlawful_dismissal', ...service },
    ],
  });
  expect(made.worker.minFen).toBe(yuan(77_000));
  expect(made.lines[0]?.disregarded).toEqual([{ what: 'replaced_by_double', fen: yuan(38_500) }]);
});

test('what is owed to the fund is no part of what the worker gets', () => {
  const made = stated({ claims: [{ rule: 'insurance_late_charge', unpaidFen: yuan(12_000), days: 90 }] });
  expect(made).toMatchObject({ worker: { minFen: 0, maxFen: 0 }, fund: { minFen: yuan(540) } });
});

test("another country's rule is refused", () => {
  const claims = [{ rule: 'holiday_pay', payFen: 100 }];
  expect(wageStatementFrom({ claims }, context())).toMatchObject({ refused: 'no-such-thing' });
  expect(stated({ claims }, 'gb').worker.minFen).toBe(12);
});

test('facts that lack something are refused as the rule refuses them', () => {
  expect(wageStatementFrom({ claims: [{ rule: 'part_month', wageFen: 1 }] }, context())).toMatchObject({
    refused: 'basis-missing',
  });
});

test('a statement can be made again from what it holds', () => {
  const made = stated({
    claims: [
      { rule: 'unpaid_months', wageFen: { min: 500_000, max: 600_000 }, months: 2 },
      { rule: 'overtime', wageFen: 522_000, days: [{ on: '2026-02-17', hours: 8 }] },
    ],
    undisputedFen: 100,
  });
  expect(stated(wageFactsOf(made))).toEqual(made);
});

test('a door takes one to forty claims, and nothing that is no fact of a statement', () => {
  const door = z.strictObject(wageFacts);
  const claim = { rule: 'notice_pay', lastMonthFen: 1 };
  const takes = (given: unknown) => door.safeParse(given).success;
  const many = (n: number) => ({ claims: Array.from({ length: n }, () => claim) });
  expect([0, 1, 40, 41].map((n) => takes(many(n)))).toEqual([false, true, true, false]);
  expect(takes({ ...many(1), undisputedFen: 5 })).toBe(true);
  expect(takes({ ...many(1), undisputedFen: -5 })).toBe(false);
  expect(takes({ claims: [{ rule: 'bonus' }] })).toBe(false);
});

test('a rule that does not exist is refused', () => {
  expect(wageStatementFrom({ claims: [{ rule: 'bonus' }] }, context())).toMatchObject({
    refused: 'no-such-thing',
    sentence: 'This rule is not part of the law that the case is under.',
  });
});

test('a statement keeps the place and the day of its rates; without a place it has none', () => {
  const facts = { claims: [{ rule: 'unpaid_months', wageFen: 100, months: 1 }] };
  expect(stated(facts)).toMatchObject({ area: '440306', on: '2026-04-01', procedure: 'cn-mainland@2026-01' });
  expect(wageStatementFrom(facts, { ...context(), area: undefined })).not.toHaveProperty('area');
});

test('a hundred million is the most, for the worker and for the fund', () => {
  const most = 10_000_000_000;
  const months = (wageFen: number) => ({ rule: 'unpaid_months', wageFen, months: 1 });
  expect(stated({ claims: [months(most - 1), months(1)] }).worker.maxFen).toBe(most);
  expect(wageStatementFrom({ claims: [months(most), months(1)] }, context())).toMatchObject({
    refused: 'sum-mismatch',
    sentence: expect.stringContaining('a hundred million at most'),
  });
  const charge = { rule: 'insurance_late_charge', unpaidFen: most, days: 2001 };
  expect(wageStatementFrom({ claims: [charge] }, context())).toMatchObject({ refused: 'sum-mismatch' });
});

describe('the period of a line', () => {
  const claim = { rule: 'unpaid_months', wageFen: 600_000, months: 3 };
  const period = { from: '2026-01-01', until: '2026-03-31' };

  test('stands with it, changes no sum, is read with it, and is kept for making it again', () => {
    const made = stated({ claims: [{ ...claim, period }] });
    const [line] = made.lines;
    if (line === undefined) throw new Error('no line');
    expect(line).toMatchObject({ period, minFen: 1_800_000 });
    expect(lineText({ language: 'en', currency: 'CNY' }, line).says).toMatch(
      /^Unpaid months, 1 Jan 2026 to 31 Mar 2026: /,
    );
    expect(stated(wageFactsOf(made))).toEqual(made);
  });

  test('may be one day', () => {
    const day = { from: '2026-03-31', until: '2026-03-31' };
    expect(stated({ claims: [{ ...claim, period: day }] }).lines[0]?.period).toEqual(day);
  });

  test('one that ends before it begins is not in form', () => {
    const wrong = { from: '2026-03-31', until: '2026-01-01' };
    expect(() => stated({ claims: [{ ...claim, period: wrong }] })).toThrow('ends before it begins');
  });
});
