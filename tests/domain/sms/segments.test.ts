/** What is known from a text's length alone is what counting says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fits, mostSegments, segmentsIn } from '#domain/sms/segments.ts';

const unit = fc.constantFrom('a', '中', '€', '[', '😀', '👨‍👩‍👧', 'é', 'e\u0301', '\ud800', ' ', '\n');
const around = (length: number) =>
  fc
    .array(unit, { minLength: length - 4, maxLength: length + 4, size: 'max' })
    .map((units) => units.join(''));

it.each([36, 68, 72, 134, 160, 302, 308])(
  'of some %i characters it is said rightly whether they fit',
  (length) => {
    const plain = fc.nat(8).map((more) => 'a'.repeat(length - 4 + more));
    fc.assert(
      fc.property(fc.oneof(around(length), plain), (text) => {
        expect(fits(text)).toBe(segmentsIn(text) <= mostSegments);
      }),
    );
  },
);
