import { stateText } from '#adapters/case-store/stored-head.ts';

const bytesText = (bytes: Uint8Array): string => {
  try {
    return stateText(bytes);
  } catch {
    return Buffer.from(bytes).toString();
  }
};

/** All that an item of a table or of its stream says, for those who search it: HEAD's state unpacked, other bytes as text. */
export const itemText = (item: unknown): string =>
  JSON.stringify(item, (_, value: unknown) => (value instanceof Uint8Array ? bytesText(value) : value));
