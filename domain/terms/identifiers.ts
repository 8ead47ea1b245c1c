/**
 * Identifiers of cases, texts, files and joint cases. Each is made from random bytes of its own, or from bytes of a
 * keyed hash of its own: two names from the same bytes would let the holder of one work out the other.
 */

/** Crockford's base32, lower case: no i, l, o, u (https://www.crockford.com/base32.html). */
export const symbols = '0123456789abcdefghjkmnpqrstvwxyz';
const leastBytes = 16;

/** The bytes as one big-endian integer. Refuses fewer than 16 bytes (RangeError): too easy to guess. */
export const integerFrom = (bytes: Uint8Array): bigint => {
  if (bytes.length < leastBytes) throw new RangeError(`At least ${leastBytes} bytes, not ${bytes.length}.`);
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
};

/** The last `length` × 5 bits: each symbol equally likely, as 32 divides 2^8n. */
const base32 = (bytes: Uint8Array, length: number): string => {
  const whole = integerFrom(bytes);
  const places = Array.from({ length }, (_, place) => BigInt(5 * (length - 1 - place)));
  return places.map((shift) => symbols.charAt(Number((whole >> shift) & 31n))).join('');
};

/**
 * A case id: 26 symbols, different for any two sets of 16 bytes, and opaque: neither time nor volume can be read from
 * it.
 */
export const caseIdFrom = (bytes: Uint8Array): string => base32(bytes.slice(0, leastBytes), 26);

/**
 * The public number of a case, `RD26-7K4M2-Q9X3T`: the year, then 50 random bits, so that nobody can tell from two
 * numbers how many complaints lie between. In a year of a million cases two share a number with odds of 1 to 2,250.
 * @param openedOn civil date `YYYY-MM-DD`
 */
export const caseNumberFrom = (bytes: Uint8Array, openedOn: string): string => {
  const tail = base32(bytes, 10).toUpperCase();
  return `RD${openedOn.slice(2, 4)}-${tail.slice(0, 5)}-${tail.slice(5)}`;
};

/** Where a free text (`t`), a file (`f`), who a worker is (`w`) or who a party is (`p`) lies in the vault. */
export const vaultRefFrom = (prefix: 't' | 'f' | 'w' | 'p', bytes: Uint8Array): string =>
  `${prefix}-${base32(bytes, 26)}`;

/**
 * A join code: 12 symbols (60 bits) by which a colleague joins a joint case; `normaliseJoinCode` finds it in what
 * people type.
 */
export const joinCodeFrom = (bytes: Uint8Array): string => base32(bytes, 12);

/** A join code in groups, `K7QM-4XRD-PN2W`, for reading out and copying down. */
export const showJoinCode = (code: string): string =>
  [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-').toUpperCase();

/**
 * The join code in a text: capitals, full width, spaces and hyphens don't matter; o is read as 0, i and l as 1.
 * Undefined where it is none.
 */
export const normaliseJoinCode = (text: string): string | undefined => {
  if (text.length > 100) return undefined;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const code = plain.replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(code) ? code : undefined;
};
