/**
 * The unified social credit code of a firm (统一社会信用代码, GB 32100-2015): eighteen signs, the last of them a check
 * character over the others, so that a slip of the pen is seen.
 */

/** Digits and capital letters without I, O, S, V, Z, which are taken for 1, 0, 5, U, 2. */
const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const mistakenSigns: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' };

/** The weight of a place is 3 to its power, by 31. */
const checkSign = (first17: string): string => {
  let [sum, weight] = [0, 1];
  for (const sign of first17) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % signs.length;
  }
  return signs[(signs.length - (sum % signs.length)) % signs.length] ?? '';
};

/** The code without gaps, as it is kept and compared; undefined for what is none, or has a slip in it. */
export const creditCode = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  const code = plain.replaceAll(/[IOSZ]/g, (sign) => mistakenSigns[sign] ?? sign);
  const isInForm = /^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code);
  return isInForm && checkSign(code.slice(0, 17)) === code[17] ? code : undefined;
};
