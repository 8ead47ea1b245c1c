/**
 * Telephone numbers: how they are written at home, in E.164, and what reaches them. libphonenumber reads every country's
 * numbers in every spelling; whose mobiles are whose is the procedure's data where it has the country, since the library
 * refuses the numbers that Ofcom keeps for stories and knows nothing of the forms that an authority tells its workers.
 */
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { withPlainDigits } from '#domain/terms/numerals.ts';
import type { Phones } from './phone-shapes.ts';

/** A number and what reaches it: a text and a call, or a call alone (a landline). */
export interface ReadPhone {
  /** E.164 */
  readonly number: string;
  readonly takesTexts: boolean;
}

const isMobileOf = ({ begins, digits: many }: Phones, national: string): boolean =>
  national.length === many && begins.some((each) => national.startsWith(each));

const landlines: readonly ReturnType<PhoneNumber['getType']>[] = [
  'FIXED_LINE',
  'VOIP',
  'UAN',
  'PERSONAL_NUMBER',
];

/** An extension in Chinese words, which the library doesn't know; a switchboard's extension takes no text anyway. */
const extension = /(?:转|分机)\s*\d+.*$/u;

/** What is dialled before the code of another country, in all three countries and most others. */
const abroad = /^[^\d+]*00/;

/**
 * The number in a text as people write one: with or without the country's code, in any spelling, with a remark beside it.
 * @param of of the place of work
 * @param known of other countries that are served: there, too, the law's own form decides
 * @returns undefined for what nobody could be reached at: a digit too few or too many, no number, two numbers
 */
export const readPhone = (of: Phones, text: string, known: readonly Phones[] = []): ReadPhone | undefined => {
  const written = withPlainDigits(text.slice(0, 60)).replace(extension, '').replace(abroad, '+');
  const found = parsePhoneNumberFromString(written, { defaultCallingCode: of.code });
  if (found === undefined || !found.isPossible()) return undefined;
  const { countryCallingCode, nationalNumber, number } = found;
  const form = [of, ...known].find(({ code }) => code === countryCallingCode);
  if (form !== undefined && isMobileOf(form, nationalNumber)) return { number, takesTexts: true };
  if (!found.isValid()) return undefined;
  const isLandline = landlines.includes(found.getType());
  return form === undefined || isLandline ? { number, takesTexts: !isLandline } : undefined;
};

/**
 * As it is written at home (+8613800138000 → 138 0013 8000, +441134960000 → 0113 496 0000); a foreign one in groups
 * with its code.
 */
export const phoneText = (of: Phones, phone: string): string => {
  const found = parsePhoneNumberFromString(phone);
  if (found === undefined) return phone;
  if (found.countryCallingCode !== of.code) return found.formatInternational();
  if (!isMobileOf(of, found.nationalNumber)) return found.formatNational();
  const left = [...`${of.trunk}${found.nationalNumber}`];
  return of.example.replace(/\d/g, () => left.shift() ?? '');
};
