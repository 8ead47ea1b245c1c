/** Unpacks WOFF 1.0, an OpenType font whose tables are compressed one by one (w3.org/TR/WOFF). */
import { inflateSync } from 'node:zlib';

const directorySizes = { woff: { starts: 44, entry: 20 }, sfnt: { starts: 12, entry: 16 } } as const;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

const tablesOf = (woff: Buffer): readonly Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, n) => {
    const at = directorySizes.woff.starts + n * directorySizes.woff.entry;
    const [offset, length, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const squeezed = woff.subarray(offset, Number(offset) + Number(length));
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: length === whole ? squeezed : inflateSync(squeezed),
    };
  });

/** A table's data, padded to the four bytes at which the next one begins. */
const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

/**
 * The font with its tables unpacked. A drawing library would inflate a packed one anew for every letter: a page took a
 * minute. Throws for what is no WOFF.
 */
export const unsqueezed = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF font');
  const tables = tablesOf(woff);
  const head = Buffer.alloc(directorySizes.sfnt.starts + tables.length * directorySizes.sfnt.entry);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables.length, 4);
  let offset = head.length;
  for (const [n, { tag, checksum, data }] of tables.entries()) {
    const at = directorySizes.sfnt.starts + n * directorySizes.sfnt.entry;
    tag.copy(head, at);
    for (const [field, value] of [checksum, offset, data.length].entries())
      head.writeUInt32BE(value, at + 4 + field * 4);
    offset += padded(data).length;
  }
  return Buffer.concat([head, ...tables.map(({ data }) => padded(data))]);
};
