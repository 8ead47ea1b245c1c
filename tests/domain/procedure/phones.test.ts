/** A number is taken in whatever spelling people write it, and never when nobody could be reached at it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import { phoneText, readPhone } from '#domain/procedure/phones.ts';
import { checkProcedure } from '#domain/procedure-tools/check.ts';

const of = (jurisdiction: string) => newestProcedure(jurisdiction).phones;
const known = procedures.map(({ phones }) => phones);
const read = (jurisdiction: string, written: string) => readPhone(of(jurisdiction), written, known);

describe('a mobile number', () => {
  it.each([
    ['cn-mainland', '138 0013 8000', '+8613800138000'],
    ['cn-mainland', '＋８６ １３８ ００１３ ８０００', '+8613800138000'],
    ['cn-mainland', '0086-138-0013-8000', '+8613800138000'],
    ['cn-mainland', '86 138 0013 8000', '+8613800138000'],
    ['cn-mainland', '138/0013/8000', '+8613800138000'],
    ['cn-mainland', 'tel:+8613800138000', '+8613800138000'],
    ['cn-mainland', '\u202a+86 138 0013 8000\u202c', '+8613800138000'],
    ['cn-mainland', '13800138000,', '+8613800138000'],
    ['cn-mainland', '13800138000（晚上）', '+8613800138000'],
    ['cn-mainland', '13800138000 转 5', '+8613800138000'],
    ['cn-mainland', '+44 7700 900123', '+447700900123'],
    ['cn-mainland', '+44 0 7700 900123', '+447700900123'],
    ['cn-mainland', '+84 91 234 56 78', '+84912345678'],
    ['gb', '07700 900123', '+447700900123'],
    ['gb', '447700900123', '+447700900123'],
    ['gb', '+44 (0)7700 900123', '+447700900123'],
    ['gb', '0044 7700 900123', '+447700900123'],
    ['gb', '07700 900123 ext 5', '+447700900123'],
    ['gb', '+86 138 0013 8000', '+8613800138000'],
    ['gb', '+63 0917 123 4567', '+639171234567'],
    ['ph', '0917 123 4567', '+639171234567'],
    ['ph', '0895 123 4567', '+638951234567'],
  ])('in %s %j is %s', (jurisdiction, written, number) => {
    expect(read(jurisdiction, written)).toEqual({ number, takesTexts: true });
  });

  it.each([
    ['cn-mainland', '138 0013 800'],
    ['cn-mainland', '+86 138 0013 800'],
    ['cn-mainland', '+86 238 0013 8000'],
    ['cn-mainland', '138 0013 80001'],
    ['cn-mainland', '+44 77009001234'],
    ['cn-mainland', '13800138000 13900139000'],
    ['cn-mainland', '12333'],
    ['gb', '138 0013 8000'],
    ['gb', '07700 90012'],
    ['gb', '+44 9700 900123'],
    ['gb', '+0 7700 900123'],
    ['gb', ''],
    ['ph', '0717 123 4567'],
  ])('in %s %j is none', (jurisdiction, written) => {
    expect(read(jurisdiction, written)).toBeUndefined();
  });

  it('never throws, and gives E.164 or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('cn-mainland', 'gb', 'ph'),
        (text, where) => {
          expect(read(where, text)?.number ?? '+100000000').toMatch(/^\+[1-9]\d{6,14}$/);
        },
      ),
    );
  });

  it('is the same however it is written: read again in E.164 it is itself', () => {
    const national = fc.stringMatching(/^1[3-9]\d{9}$/);
    fc.assert(
      fc.property(national, fc.constantFrom('', '+86', '0086 ', '86-'), (digits, code) => {
        const once = read('cn-mainland', `${code}${digits.slice(0, 3)} ${digits.slice(3)}`);
        expect(once).toEqual({ number: `+86${digits}`, takesTexts: true });
        expect(read('gb', once?.number ?? '')).toEqual(once);
      }),
    );
  });
});

describe('a landline', () => {
  it.each([
    ['cn-mainland', '0755-12345678', '+8675512345678'],
    ['cn-mainland', '010-12345678', '+861012345678'],
    // the area of Fangchenggang, whatever a British worker meant: nothing is texted there
    ['cn-mainland', '07700 900123', '+867700900123'],
    ['gb', '0113 496 0000', '+441134960000'],
    ['cn-mainland', '+44 113 496 0000', '+441134960000'],
  ])('in %s %s can be called, and takes no texts', (jurisdiction, written, number) => {
    expect(read(jurisdiction, written)).toEqual({ number, takesTexts: false });
  });
});

describe('a number that is shown', () => {
  it.each([
    ['cn-mainland', '+8613800138000', '138 0013 8000'],
    ['cn-mainland', '+8675512345678', '0755 1234 5678'],
    ['gb', '+447700900123', '07700 900123'],
    ['gb', '+441134960000', '0113 496 0000'],
    ['ph', '+639171234567', '0917 123 4567'],
    ['gb', '+8613800138000', '+86 138 0013 8000'],
    ['cn-mainland', '12333', '12333'],
    ['gb', '', ''],
  ])('in %s %s is shown as %s', (jurisdiction, number, shown) => {
    expect(phoneText(of(jurisdiction), number)).toBe(shown);
  });

  it('has an example that is one', () => {
    const gb = newestProcedure('gb');
    const wrong = { ...gb, phones: { ...gb.phones, example: '138 0000 0000' } };
    expect(checkProcedure(wrong).map(({ where }) => where)).toEqual(['phones.example']);
  });
});
