/** HEAD as it is read. What writes it needs the law for its row, and is a file of its own: `head-fields.ts`. */
import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { statuses } from '#domain/terms/statuses.ts';

/**
 * The shape of HEAD. Raise it with every change of `CaseState` or of how it is kept: a HEAD of another shape is not
 * believed but made anew from its events when it is read.
 */
export const headShape = 7;

const outline = z.looseObject({
  file: z.looseObject({ caseId: z.string(), clocks: z.array(z.unknown()) }),
  stage: z.looseObject({ status: z.enum(statuses) }),
});

/**
 * A kept state. Only `headFields` writes it, of this very type, so its outline and the shape's number are check enough.
 */
const caseState = z.custom<CaseState>((kept) => outline.safeParse(kept).success, 'no state of a case');

/** The first bytes of each frame (RFC 8878); Brotli as HEADs were packed before begins with its window, never so. */
const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const isZstd = (kept: Uint8Array): boolean => zstdMagic.equals(kept.subarray(0, zstdMagic.length));

/** The text of a kept state, for searching the tables. Throws on bytes that `headFields` did not write. */
export const stateText = (kept: Uint8Array): string =>
  (isZstd(kept) ? zstdDecompressSync(kept) : brotliDecompressSync(kept)).toString();

/** The state that a HEAD of the present shape keeps. Throws on anything else. */
export const unpacked = (kept: Uint8Array): CaseState => caseState.parse(JSON.parse(stateText(kept)));

const headOfAnyShape = {
  version: z.int(),
  at: z.string(),
  generation: z.int(),
};

export const packedBytes = z.custom<Uint8Array>((kept) => kept instanceof Uint8Array, 'no bytes');

/** A HEAD as it is kept: with its state packed, or of another shape and so without. */
export const storedHead = z.union([
  z.object({ ...headOfAnyShape, shape: z.literal(headShape), state: packedBytes }),
  z.object({ ...headOfAnyShape, shape: z.int().check(z.refine((shape) => shape !== headShape)) }),
]);
