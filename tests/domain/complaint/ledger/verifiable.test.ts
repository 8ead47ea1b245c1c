/** What an officer can find verified: the proof, with the worker's yes or two call-backs in vain. */
import { describe, expect, it } from 'vitest';
import { verifiableLines } from '#domain/complaint/ledger/verifiable.ts';
import { fileWith, left, paid } from '#tests/support/ledger-made.ts';

const unheard = (failedCalls: number) => {
  const payment = paid({ w1: 1 }, {}, { verified: false, failedCalls });
  return { ...payment, lines: payment.lines.map(({ says: _, ...line }) => line) };
};
const number = (...payments: Parameters<typeof fileWith>[1] & object) =>
  verifiableLines(fileWith([], payments)).length;

describe('a payment can be found verified', () => {
  it('once the worker has said that it came, and not when they said no', () => {
    expect(number(paid({ w1: 1 }, {}, { verified: false }))).toBe(1);
    expect(number(paid({ w1: 1 }, {}, { verified: false, says: 'no' }))).toBe(0);
    expect(number(paid({ w1: 1 }, {}, { verified: false, says: 'no', failedCalls: 2 }))).toBe(0);
  });

  it('without their word after two call-backs in vain', () => {
    expect([0, 1, 2, 3].map((calls) => number(unheard(calls)))).toEqual([0, 0, 1, 1]);
  });

  it('once, and not when it was recorded by mistake', () => {
    expect(number(paid({ w1: 1 }))).toBe(0);
    expect(number(paid({ w1: 1 }, {}, { verified: false, retracted: true }))).toBe(0);
  });

  it('for workers who are still in the case', () => {
    const file = fileWith([], [paid({ w1: 1, w2: 2, w9: 3 }, {}, { verified: false })]);
    expect(verifiableLines(left(file, 'w1')).map(({ worker }) => worker)).toEqual(['w2']);
  });
});
