/** A number is taken as it is written at home, or with the code of its country. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { e164, phoneText } from '#domain/procedure/phones.ts';
import { checkProcedure } from '#domain/procedure-tools/check.ts';

const of = (jurisdiction: string) => newestProcedure(jurisdiction).phones;

describe('a telephone number', () => {
  it.each([
    ['cn-mainland', '138 0013 8000', '+8613800138000'],
    ['cn-mainland', '＋８６ １３８ ００１３ ８０００', '+8613800138000'],
    ['cn-mainland', '0086-138-0013-8000', '+8613800138000'],
    ['cn-mainland', '+44 7700 900123', '+447700900123'],
    ['gb', '07700 900123', '+447700900123'],
    ['gb', '+44 (0)7700 900123', '+447700900123'],
    ['gb', '0044 7700 900123', '+447700900123'],
    ['gb', '0113 496 0000', '+441134960000'],
    ['gb', '+86 138 0013 8000', '+8613800138000'],
    ['ph', '0917 123 4567', '+639171234567'],
  ])('in %s %s is %s', (jurisdiction, written, number) => {
    expect(e164(of(jurisdiction), written)).toBe(number);
  });

  it.each([
    ['cn-mainland', '138 0013 800'],
    ['cn-mainland', '+86 238 0013 8000'],
    ['cn-mainland', '07700 900123'],
    ['gb', '138 0013 8000'],
    ['gb', '07700 90012'],
    ['gb', '+44 9700 900123'],
    ['ph', '0817 123 4567'],
    ['gb', '+0 7700 900123'],
    ['gb', ''],
  ])('in %s %s is none', (jurisdiction, written) => {
    expect(e164(of(jurisdiction), written)).toBeUndefined();
  });

  it.each([
    ['cn-mainland', '+8613800138000', '138 0013 8000'],
    ['gb', '+447700900123', '07700 900123'],
    ['ph', '+639171234567', '0917 123 4567'],
    ['gb', '+8613800138000', '+8613800138000'],
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
