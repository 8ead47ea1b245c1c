import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseId, vaultRef } from '#domain/terms/fields.ts';
import {
  caseIdFrom,
  caseNumberFrom,
  joinCodeFrom,
  normaliseJoinCode,
  showJoinCode,
  vaultRefFrom,
} from '#domain/terms/identifiers.ts';

const bytes = (most = 32) => fc.uint8Array({ minLength: 16, maxLength: most });
const zeros = new Uint8Array(16);
const ones = new Uint8Array(16).fill(255);

describe('names made from bytes', () => {
  it('gives known names for known bytes (the third is a vector of oklog/ulid)', () => {
    expect(caseIdFrom(zeros)).toBe('0'.repeat(26));
    expect(caseIdFrom(ones)).toBe(`7${'z'.repeat(25)}`);
    expect(caseNumberFrom(ones, '2026-11-24')).toBe('RD26-ZZZZZ-ZZZZZ');
    expect(caseIdFrom(Uint8Array.from({ length: 16 }, (_, i) => i))).toBe('00041061050r3gg28a1c60t3gf');
  });

  it('is always in the form that events and commands ask for', () => {
    fc.assert(
      fc.property(bytes(), fc.integer({ min: 2000, max: 2099 }), (some, year) => {
        expect(caseId.safeParse(caseIdFrom(some)).success).toBe(true);
        expect(vaultRef.safeParse(vaultRefFrom('t', some)).success).toBe(true);
        expect(vaultRef.safeParse(vaultRefFrom('f', some)).success).toBe(true);
        expect(caseNumberFrom(some, `${year}-01-31`)).toMatch(
          /^RD\d\d-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/,
        );
        expect(caseNumberFrom(some, `${year}-01-31`)).toMatch(/^[A-Z0-9-]{6,20}$/);
      }),
    );
  });

  it('gives different case ids for different bytes', () => {
    fc.assert(
      fc.property(bytes(16), bytes(16), (a, b) => {
        expect(caseIdFrom(a) === caseIdFrom(b)).toBe(a.join() === b.join());
      }),
    );
  });

  it('refuses bytes that are too few to be unguessable', () => {
    for (const make of [caseIdFrom, joinCodeFrom, (few: Uint8Array) => vaultRefFrom('t', few)])
      expect(() => make(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe('a join code', () => {
  it('is found again however it is typed', () => {
    fc.assert(
      fc.property(bytes(), (some) => {
        const code = joinCodeFrom(some);
        const typed = showJoinCode(code);
        const wide = typed.replace(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
        for (const form of [code, typed, typed.toLowerCase(), ` ${typed.replaceAll('-', ' – ')}`, wide])
          expect(normaliseJoinCode(form)).toBe(code);
        expect(normaliseJoinCode(typed.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });

  it('is not found in anything else', () => {
    for (const text of ['', 'K7QM-4XRD-PN2', 'K7QM-4XRD-PN2WW', 'K7QM-4XRD-PN2U', '-'.repeat(1e6)])
      expect(normaliseJoinCode(text)).toBeUndefined();
  });
});
