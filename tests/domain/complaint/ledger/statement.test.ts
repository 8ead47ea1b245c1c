/** What a worker reads of their money: each due sum and each payment with its day, in the order of days. */
import { describe, expect, it } from 'vitest';
import { statementOf } from '#domain/complaint/ledger/statement.ts';
import { fileWith, linesOf, paid, promised } from '#tests/support/ledger-made.ts';

const today = '2026-05-01';
const twoDays = promised(
  {},
  {
    instalments: [
      { dueOn: '2026-05-20', lines: linesOf({ w1: 300 }) },
      { dueOn: '2026-04-30', lines: linesOf({ w1: 200 }) },
    ],
  },
);
const read = (file: Parameters<typeof statementOf>[0], worker = 'w1', on = today) =>
  statementOf(file, worker, on);

describe('the due sums of a statement', () => {
  it('stand by their days, with what is paid and owed of each', () => {
    const { dues, ...sums } = read(fileWith([twoDays], [paid({ w1: 150 })]));
    const base = { what: 'order', kind: 'principal' };
    expect(dues).toEqual([
      { ...base, dueOn: '2026-04-30', fen: 200, paid: 150, owed: 50, late: true },
      { ...base, dueOn: '2026-05-20', fen: 300, paid: 0, owed: 300, late: false },
    ]);
    expect(sums).toMatchObject({ inForce: 500, paid: 150, owed: 350, late: 50, beyond: 0, interest: 0 });
  });

  it('are late from the day after theirs on, as long as anything of them is owed', () => {
    const late = (on: string, ...payments: Parameters<typeof fileWith>[1] & object) =>
      read(fileWith([twoDays], payments), 'w1', on).dues.map((each) => each.late);
    expect(late('2026-04-30')).toEqual([false, false]);
    expect(late('2026-05-01')).toEqual([true, false]);
    expect(late('2026-05-21')).toEqual([true, true]);
    expect(late('2026-05-21', paid({ w1: 200 }))).toEqual([false, true]);
  });

  it('of one day keep the order in which they were promised', () => {
    const file = fileWith([promised({ w1: 100 }, { compensation: linesOf({ w1: 50 }) })]);
    expect(read(file).dues.map(({ kind }) => kind)).toEqual(['principal', 'compensation']);
    const two = fileWith([promised({ w1: 1 }), promised({ w1: 2 }, { id: 'o2', sumsAre: 'more' })]);
    expect(read(two).dues.map(({ fen }) => fen)).toEqual([1, 2]);
  });
});

describe('the payments of a statement', () => {
  it('stand by their days, those of one day in the order in which they were recorded', () => {
    const payments = [
      paid({ w1: 1 }, { id: 'm1', paidOn: '2026-04-12', payer: 'p2' }),
      paid({ w1: 2 }, { id: 'm2', paidOn: '2026-04-10', kind: 'interest' }),
      paid({ w1: 3 }, { id: 'm3', paidOn: '2026-04-12' }),
    ];
    const verified = 'verified';
    expect(read(fileWith([twoDays], payments)).payments).toEqual([
      { payment: 'm2', paidOn: '2026-04-10', kind: 'interest', fen: 2, standing: verified },
      { payment: 'm1', paidOn: '2026-04-12', kind: 'principal', payer: 'p2', fen: 1, standing: verified },
      { payment: 'm3', paidOn: '2026-04-12', kind: 'principal', fen: 3, standing: verified },
    ]);
  });

  it.each([
    ['waiting', { verified: false, says: undefined }],
    ['confirmed', { verified: false, says: 'yes' }],
    ['denied', { verified: false, says: 'no' }],
    ['verified', { verified: true, says: 'yes' }],
    ['retracted', { verified: true, says: 'yes', retracted: true }],
  ] as const)('are %s as the worker and the office have said', (standing, line) => {
    const made = paid({ w1: 5 });
    const lines = made.lines.map(({ says: _, ...each }) => ({
      ...each,
      verified: line.verified,
      ...(line.says && { says: line.says }),
      ...('retracted' in line && { retracted: line.retracted }),
    }));
    expect(read(fileWith([], [{ ...made, lines }])).payments).toMatchObject([{ standing }]);
  });

  it('are the worker’s own', () => {
    const file = fileWith([twoDays], [paid({ w2: 5 })]);
    expect(read(file).payments).toEqual([]);
    expect(read(file, 'w2')).toMatchObject({ dues: [], payments: [{ fen: 5 }], beyond: 5 });
  });
});
