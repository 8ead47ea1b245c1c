/**
 * Tokens of the find index. What is whole and rare (a phone, a number) has one for everybody, made by KMS each time; what is
 * a part (of a name, a number, a place), and a firm's number, which many cases have, has one for each office, so that how
 * often it comes is told of one office only.
 */
import { hashUnder } from '#adapters/blind-index/hash-under.ts';
import { heldKey } from '#adapters/blind-index/held-key.ts';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { divisionStem } from '#domain/terms/division-code.ts';

type WholeKind = 'phone' | 'number';
/** `place`: a division's code; `town`: a part of what is said of the place; `firm`: the number of a firm. */
export type PartKind = 'name' | 'number_end' | 'place' | 'town' | 'firm';

export const wholeToken = (index: BlindIndex, kind: WholeKind, value: string): Promise<string> =>
  index.hash('find', `${kind}|${value}`);

/** The keys of the offices that an instance has come across, each made by KMS once for it. */
const officeKeys = new WeakMap<BlindIndex, Map<string, () => Promise<string>>>();

const findingKey = (index: BlindIndex, office: string): Promise<string> => {
  const keys = officeKeys.get(index) ?? new Map<string, () => Promise<string>>();
  officeKeys.set(index, keys);
  const key = keys.get(office) ?? heldKey(index, 'find', `office|${office}`);
  keys.set(office, key);
  return key();
};

/** How parts become tokens in an office. */
export const partTokens = async (index: BlindIndex, office: string) => {
  const key = await findingKey(index, office);
  return (kind: PartKind, part: string): string => hashUnder(key, `${kind}|${part}`);
};

/** A case's number as it is compared: RD267K4M2Q9X3T. */
export const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');

const endLength = 4;
export const numberEnd = (plain: string): string => plain.slice(-endLength);

/** The codes of the divisions that a place lies in, its own last: 44, 4403, 440306; PH, PH-40, PH-40-CAV. */
export const divisionsAround = (area: string): readonly string[] => {
  const stem = divisionStem(area);
  if (!/^\d+$/.test(stem)) {
    const levels = stem.split('-');
    return levels.map((_, n) => levels.slice(0, n + 1).join('-'));
  }
  const ends = [2, 4, 6, 9].filter((length) => length < stem.length);
  return [...ends.map((length) => stem.slice(0, length)), stem];
};
