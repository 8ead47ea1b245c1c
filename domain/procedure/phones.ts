/**
 * Telephone numbers as they are written at home and in E.164. A library won't do: libphonenumber takes a
 * mainland mobile that lacks a digit for a landline and refuses the numbers that Ofcom keeps for stories; what a worker
 * mistypes has to be seen here, so the form of a worker's own number is the procedure's data.
 */
import * as z from 'zod/mini';
import { withPlainDigits } from '#domain/terms/numerals.ts';

const digits = z.string().check(z.regex(/^\d+$/));

export const phones = z.strictObject({
  /** of the country, without + */
  code: digits,
  /** dialled at home before a number; empty: nothing */
  trunk: z.string().check(z.regex(/^\d*$/)),
  /** what a worker's own number can begin with, after the trunk */
  begins: z.array(digits).check(z.minLength(1)),
  /** how many digits a number has after the trunk */
  digits: z.int().check(z.positive()),
  /** as it is written at home: a number is shown in groups like these */
  example: z.string(),
});
/** A number that anybody may call, and what it is for. */
export const hotline = z.strictObject({ number: z.string(), what: z.string() });

export type Phones = z.infer<typeof phones>;

/** The digits after code and trunk; undefined where the text is no number of this country. */
const homeNumber = ({ code, trunk, begins, digits: many }: Phones, bare: string): string | undefined => {
  const found = new RegExp(`^(?:(?:\\+|00)${code})?(?:${trunk})?(\\d{${many}})$`).exec(bare)?.[1];
  return begins.some((each) => found?.startsWith(each)) ? found : undefined;
};

/** A number in E.164: of this country, or of another that is written with + or 00 and its code. Undefined for anything else. */
export const e164 = (of: Phones, text: string): string | undefined => {
  const bare = withPlainDigits(text.slice(0, 60)).replace(/[\s().\-\p{Pd}]/gu, '');
  const own = homeNumber(of, bare);
  if (own !== undefined) return `+${of.code}${own}`;
  const foreign = /^(?:\+|00)([1-9]\d{6,14})$/.exec(bare)?.[1];
  return foreign === undefined || foreign.startsWith(of.code) ? undefined : `+${foreign}`;
};

/** A number as it is written at home (+8613800138000 → 138 0013 8000); one of another country stays in E.164. */
export const phoneText = (of: Phones, phone: string): string => {
  const own = phone.startsWith(`+${of.code}`) ? homeNumber(of, phone) : undefined;
  if (own === undefined) return phone;
  const left = [...`${of.trunk}${own}`];
  return of.example.replace(/\d/g, () => left.shift() ?? '');
};
