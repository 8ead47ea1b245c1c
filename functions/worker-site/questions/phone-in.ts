/** A telephone number in an answer, and why it is none. */
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { type ReadPhone, readPhone } from '#domain/procedure/phones.ts';
import { withPlainDigits } from '#domain/terms/numerals.ts';
import type { ErrorKey } from '../http/form-problem.ts';
import type { Law } from './law.ts';

/** The law under which a number is read. */
type PhoneLaw = Pick<Law, 'procedure'>;

const phoneForms = procedures.map(({ phones }) => phones);

export const phoneIn = ({ procedure }: PhoneLaw, text: string): ReadPhone | undefined =>
  readPhone(procedure.phones, text, phoneForms);

/** The key of the error under `web.error`: a digit too few or too many is said, as it is the commonest slip. */
export const phoneError = ({ procedure: { phones } }: PhoneLaw, text: string): ErrorKey => {
  const digits = withPlainDigits(text).replace(/\D/g, '');
  const many = phones.digits + phones.trunk.length;
  if (digits.length === 0) return 'phone';
  if (digits.length < many) return 'phone_few';
  return digits.length > many + phones.code.length + 2 ? 'phone_many' : 'phone';
};
