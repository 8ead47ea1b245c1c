import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wageClaim } from '#domain/jurisdictions/wage-rules.ts';
import { wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import { languages } from '#domain/messages/text.ts';
import { lineText } from '#domain/messages/wages/in-words.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import type { WageRule } from '#domain/wages/rule.ts';
import { jurisdictionOfRule } from '#tests/support/procedures.ts';
import { everyRule, type Facts, figuresIn } from '#tests/support/wage-claims.ts';
import { context, fenOf, lineOf } from '#tests/support/wage-reckoning.ts';

describe.each(everyRule)('%s', (id, rule, arbitrary) => {
  test('no line is negative or upside down, and each can be read in both languages', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const line = lineOf(rule, given);
        expect(line.minFen).toBeGreaterThanOrEqual(0);
        expect(line.maxFen).toBeGreaterThanOrEqual(line.minFen);
        for (const { fen = 0 } of line.disregarded) expect(fen).toBeGreaterThanOrEqual(0);
        const says = languages.map((language) => lineText({ language, currency: 'CNY' }, line).says);
        expect(says.filter((each) => /wages\.|[{}]|NaN/.test(each))).toEqual([]);
      }),
    );
  });

  test('a range contains what each exact figure within it gives', () => {
    const masks = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        arbitrary,
        arbitrary,
        masks,
        fc.array(share, { minLength: 8, maxLength: 8 }),
        (a, b, mask, at) => {
          const names = figuresIn(rule, a).filter((name, n) => mask[n] && typeof b[name] === 'number');
          const ranges = names.map((name) => {
            const ends = [Number(a[name]), Number(b[name])];
            return [name, { min: Math.min(...ends), max: Math.max(...ends) }] as const;
          });
          const within = ranges.map(([name, { min, max }], n) => {
            const step = Number.isInteger(min) && Number.isInteger(max) ? 1 : 100;
            const steps = Math.floor((max - min) * step * (at[n] ?? 0));
            return [name, Math.round(min * step + steps) / step] as const;
          });
          const line = lineOf(rule, { ...a, ...Object.fromEntries(ranges) });
          const exact = lineOf(rule, { ...a, ...Object.fromEntries(within) });
          expect(line.minFen).toBeLessThanOrEqual(exact.minFen);
          expect(line.maxFen).toBeGreaterThanOrEqual(exact.maxFen);
        },
      ),
    );
  });

  test('a claim is never below what was assessed as undisputed, nor below its line', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(5_000_000), (given, undisputedFen) => {
        const claims = [wageClaim().parse({ ...given, rule: id })];
        const made = wageStatementFrom({ claims, undisputedFen }, context(jurisdictionOfRule(rule)));
        if (isRefusal(made)) throw new Error(made.sentence);
        const { minFen, bucket } = lineOf(rule, given);
        expect(made.worker.minFen).toBe(Math.max(undisputedFen, bucket === 'worker' ? minFen : 0));
        expect(made.worker.maxFen).toBeGreaterThanOrEqual(made.worker.minFen);
      }),
    );
  });
});

/** Figures of which more never gives less: time, pieces, years of service. */
const growing: Partial<Record<string, readonly string[]>> = {
  unpaid_months: ['months'],
  part_month: ['workedDays'],
  day_wage: ['days'],
  hourly_wage: ['hours'],
  piece_pay: ['pieces', 'overtimePieces', 'restDayPieces', 'holidayPieces'],
  overtime: ['weekdayHours', 'restDayHours', 'holidayHours'],
  minimum_wage: ['months'],
  double_wage: ['monthsWorked'],
  severance: ['years', 'months'],
  unlawful_dismissal: ['years', 'months'],
  sick_pay: ['months'],
  unused_leave: ['days'],
  insurance_late_charge: ['days'],
  stoppage_pay: ['months'],
  hourly_minimum_wage: ['hours'],
  national_minimum_wage: ['hours'],
  redundancy_pay: ['years'],
};

type Row = readonly [string, string, WageRule, fc.Arbitrary<Facts>];
const rowsOf = (named: Partial<Record<string, readonly string[]>>): readonly Row[] =>
  everyRule.flatMap(([id, rule, arbitrary]) =>
    (named[id] ?? []).map((figure) => [id, figure, rule, arbitrary] as const),
  );

test.each(rowsOf(growing))('%s: more %s never give less', (_id, figure, rule, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      const [one, other] = [a[figure], b[figure]];
      fc.pre(one !== undefined && other !== undefined);
      const isUpwards = typeof one === 'number' ? one <= Number(other) : String(one) <= String(other);
      const at = (value: unknown) => lineOf(rule, { ...a, [figure]: value });
      const [less, more] = isUpwards ? [at(one), at(other)] : [at(other), at(one)];
      expect(more.minFen).toBeGreaterThanOrEqual(less.minFen);
      expect(more.maxFen).toBeGreaterThanOrEqual(less.maxFen);
    }),
  );
});

/** Figures whose parts, each a line of its own, come to the whole; what is a lump sum for the whole period is nothing. */
const additive: Partial<Record<string, readonly (readonly [string, Facts])[]>> = {
  unpaid_months: [['months', { wageFen: 512_345 }]],
  day_wage: [['days', { dayFen: 32_011 }]],
  hourly_wage: [['hours', { hourFen: 2111 }]],
  piece_pay: [
    ['pieces', { pieceFen: 421 }],
    ...['overtimePieces', 'restDayPieces', 'holidayPieces'].map(
      (figure) => [figure, { pieceFen: 421, pieces: 0 }] as const,
    ),
  ],
  overtime: ['weekdayHours', 'restDayHours', 'holidayHours'].map(
    (figure) => [figure, { wageFen: 512_345 }] as const,
  ),
  minimum_wage: [['months', { grossFen: 199_999, minimumFen: 232_000 }]],
  sick_pay: [['months', { paidFen: 99_999, minimumFen: 232_001 }]],
  unused_leave: [['days', { wageFen: 512_345 }]],
  insurance_late_charge: [['days', { unpaidFen: 1_234_567 }]],
  hourly_minimum_wage: [['hours', { minimumFen: 2221, paidFen: 0 }]],
  insurance_loss: [['benefitFen', {}]],
  unlawful_deduction: [['payableFen', { paidFen: 0 }]],
  holiday_pay: [['payFen', {}]],
  national_minimum_wage: [['hours', { age: 30, paidFen: 0, on: '2024-06-01' }]],
};
const additions = everyRule.flatMap(([id, rule]) =>
  (additive[id] ?? []).map(([figure, others]) => [id, figure, rule, others] as const),
);

test.each(additions)(
  '%s: splitting %s changes the sum by the rounding of its lines only',
  (_id, figure, rule, others) => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 8 }), (parts) => {
        const step = figure.endsWith('Fen') ? 1 : 100;
        const at = (value: number) => fenOf(rule, { ...others, [figure]: value / step });
        const whole = at(parts.reduce((sum, part) => sum + part, 0));
        const split = parts.map(at).reduce((sum, fen) => sum + fen, 0);
        expect(Math.abs(split - whole)).toBeLessThanOrEqual((parts.length + 1) / 2);
      }),
    );
  },
);
