export const itemBytes = 400 * 1024;
const transactionBytes = 4 * 1024 * 1024;

type ItemAttributes = Readonly<Record<string, unknown>>;

/**
 * The bytes of a value as JSON, never fewer than DynamoDB counts (names and values in UTF-8), save for lists of single
 * digits.
 */
const textBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

/** The most bytes that an item can have in DynamoDB's count; an attribute of bytes has just those. */
export const itemSizeOf = (item: ItemAttributes): number =>
  Object.entries(item)
    .map(([name, value]) =>
      value instanceof Uint8Array ? Buffer.byteLength(name) + value.byteLength : textBytes({ [name]: value }),
    )
    .reduce((sum, bytes) => sum + bytes, 0);

/** What DynamoDB would not take. Another try changes nothing; less in it does. */
export class TooLarge extends RangeError {
  override readonly name = 'TooLarge';
}

/** Refuses, before anything is sent, an item above 400 KB or a transaction above 4 MB: DynamoDB keeps no more. */
export const refuseTooLarge = (items: Readonly<Record<string, ItemAttributes>>): void => {
  const sizes = Object.entries(items).map(([name, item]) => ({ name, bytes: itemSizeOf(item) }));
  const large = sizes.find(({ bytes }) => bytes > itemBytes);
  if (large) throw new TooLarge(`${large.name} has ${large.bytes} bytes; an item may have ${itemBytes}.`);
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  if (all > transactionBytes)
    throw new TooLarge(`The change has ${all} bytes; a transaction may have ${transactionBytes}.`);
};
