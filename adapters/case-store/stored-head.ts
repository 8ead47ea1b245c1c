import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as z from 'zod/mini';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { statuses } from '#domain/terms/statuses.ts';
import { indexEntry } from './index-entry.ts';
import type { CaseWrite } from './port.ts';

/**
 * The shape of HEAD. Raise it with every change of `CaseState` or of how it is kept: a HEAD of another shape is not
 * believed but made anew from its events when it is read.
 */
const headShape = 6;

const outline = z.looseObject({
  file: z.looseObject({ caseId: z.string(), clocks: z.array(z.unknown()) }),
  stage: z.looseObject({ status: z.enum(statuses) }),
});

/** A kept state. Only `headFields` writes it, of this very type, so its outline and the shape's number are check enough. */
const caseState = z.custom<CaseState>((kept) => outline.safeParse(kept).success, 'no state of a case');

/** The text of a kept state, for searching the tables. Throws on bytes that `headFields` did not write. */
export const stateText = (kept: Uint8Array): string => brotliDecompressSync(kept).toString();

/** Brotli's window holds the whole state, deflate's 32 KB not: a third of the size, and quicker, for a thousand workers. */
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const packed = (state: CaseState): Uint8Array => brotliCompressSync(JSON.stringify(state), brotliQuality);

/** The state that a HEAD of the present shape keeps. Throws on anything else. */
export const unpacked = (kept: Uint8Array): CaseState => caseState.parse(JSON.parse(stateText(kept)));

const headOfAnyShape = {
  version: z.int(),
  at: z.string(),
  generation: z.int(),
  executionArn: z.exactOptional(z.string()),
};

const packedBytes = z.custom<Uint8Array>((kept) => kept instanceof Uint8Array, 'no bytes');

/** A HEAD as it is kept: with its state packed, or of another shape and so without. */
export const storedHead = z.union([
  z.object({ ...headOfAnyShape, shape: z.literal(headShape), state: packedBytes }),
  z.object({ ...headOfAnyShape, shape: z.int().check(z.refine((shape) => shape !== headShape)) }),
]);

/**
 * The fields of HEAD that an append writes; `generation` and `executionArn` are the conductor's and stay as they are. The state is
 * packed: a joint case of a thousand workers says the same few words thirty thousand times (docs/adr/0009).
 */
export const headFields = ({ expected, events, state }: CaseWrite) => ({
  shape: headShape,
  version: expected + events.length,
  state: packed(state),
  ...indexEntry(state),
  ...(events.length === 0 ? {} : { at: events.at(-1)?.at }),
});
