/** What is kept as packed JSON, for items that say the same few words thousands of times (docs/adr/0009). */
import { zstdCompressSync } from 'node:zlib';

/** As small as Brotli makes it, and packed in a third of the time: the window holds the whole state of a thousand workers. */
export const packed = (value: object): Uint8Array => zstdCompressSync(JSON.stringify(value));
