/** The number of a company at Companies House: eight digits, or two letters (SC, NI, OC…) and six digits. It has no check digit. */

/** With the zeros in front that are often left out; undefined for what is no such number. */
export const companyNumber = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  if (/^\d{6,8}$/.test(plain)) return plain.padStart(8, '0');
  const [, letters = '', digits = ''] = /^([A-Z]{2})(\d{3,6})$/.exec(plain) ?? [];
  return letters === '' ? undefined : `${letters}${digits.padStart(6, '0')}`;
};
