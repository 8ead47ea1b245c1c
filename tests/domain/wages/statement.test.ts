import { expect, test } from 'vitest';
import { isRefusal } from '#domain/complaint/refusal.ts';
import { lineText } from '#domain/wages/in-words.ts';
import { overtime } from '#domain/wages/overtime.ts';
import { wageRules } from '#domain/wages/rules.ts';
import { factsOf, statement, type WageFacts, wageStatement } from '#domain/wages/statement.ts';
import { unpaidMonths } from '#domain/wages/unpaid-months.ts';
import { around, lineOf, yuan } from './reckon.ts';

const stated = (facts: WageFacts, jurisdiction?: string) => {
  const made = statement(facts, around(jurisdiction));
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
  expect(statement({ claims }, around())).toMatchObject({ refused: 'no-such-thing' });
  expect(stated({ claims }, 'gb').worker.minFen).toBe(12);
});

test('facts that lack something are refused as the rule refuses them', () => {
  expect(statement({ claims: [{ rule: 'part_month', wageFen: 1 }] }, around())).toMatchObject({
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
  expect(stated(factsOf(made))).toEqual(made);
});

test('each rule has its name once', () => {
  expect(new Set(wageRules.map(({ id }) => id)).size).toBe(wageRules.length);
});

test('a line is read in words, with what was taken for granted and left out', () => {
  const line = lineOf(unpaidMonths, { wageFen: yuan(5000), months: { min: 2, max: 3 }, paidFen: 0 });
  expect(lineText({ language: 'en', currency: 'CNY' }, line).says).toBe(
    'Unpaid months: ¥5,000.00 a month × 2 to 3 months, less ¥0.00 paid = ¥10,000.00 to ¥15,000.00',
  );
  const over = lineOf(overtime, { wageFen: yuan(5220), days: [{ on: '2026-03-02', hours: 10 }] });
  const { taken, leftOut } = lineText({ language: 'zh-CN', currency: 'CNY' }, over);
  expect([taken.length, leftOut.length]).toEqual([2, 1]);
});
