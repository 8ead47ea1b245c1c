import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jurisdictionOf, jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';

const read = (jurisdiction: string, text: string) => jurisdictionOf(jurisdiction)?.firmNumber(text);

/** The example of the standard, and firms whose codes are on their licences. */
const codes = ['91350100M000100Y43', '91110000802100433B', '91310115560190417K'];

describe('the number of a firm', () => {
  it.each(codes)('in China has a check sign (GB 32100-2015): %s', (code) => {
    expect(read('cn-mainland', code)).toBe(code);
    expect(read('cn-mainland', ` ${code.slice(0, 6)} ${code.slice(6).toLowerCase()} `)).toBe(code);
  });

  it('in China with one sign changed is none', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.nat(17),
        fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
        (code, at, sign) => {
          fc.pre(code[at] !== sign);
          expect(read('cn-mainland', code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        },
      ),
    ));

  it.each([
    ['cn-mainland', '9135O1OOMOOO1OOY43', '91350100M000100Y43'],
    ['cn-mainland', '91350100M000100Y4', undefined],
    ['cn-mainland', '13800138000', undefined],
    ['gb', '01234567', '01234567'],
    ['gb', '1234567', '01234567'],
    ['gb', 'sc 123456', 'SC123456'],
    ['gb', 'Luton', undefined],
    ['gb', '123456789', undefined],
    ['ph', 'CS2012-12345', 'CS201212345'],
    ['ph', '2021020004567-00', '202102000456700'],
    ['ph', '1234567', '1234567'],
    ['ph', 'Cavite', undefined],
  ])('in %s, %s is kept as %s', (jurisdiction, text, kept) => {
    expect(read(jurisdiction, text)).toBe(kept);
  });

  it('is kept in a form that is read as itself, in every jurisdiction', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...jurisdictions),
        fc.string({ unit: fc.constantFrom(...'0123456789ACNSsc -'), maxLength: 20 }),
        ({ firmNumber }, text) => {
          const kept = firmNumber(text);
          expect(kept === undefined ? undefined : firmNumber(kept)).toBe(kept);
        },
      ),
    ));
});
