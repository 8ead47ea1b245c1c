import { itemBytes, TooLarge } from '../dynamodb/size.ts';

/** Names, keys, salt and the rest of an envelope have room in this. */
const besideBytes = 1024;

/** Refuses a record or draft that would not stand in an item once it is sealed: base64 makes four bytes of three. */
export const refuseSealedTooLarge = (value: unknown): void => {
  const sealed = (Buffer.byteLength(JSON.stringify(value)) * 4) / 3 + besideBytes;
  if (sealed > itemBytes)
    throw new TooLarge(`Sealed this has ${Math.ceil(sealed)} bytes; an item may have ${itemBytes}.`);
};
