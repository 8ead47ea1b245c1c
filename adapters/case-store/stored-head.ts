import * as z from 'zod/mini';
import type { CaseState } from '#domain/complaint/state.ts';
import { statuses } from '#domain/complaint/statuses.ts';
import { indexEntry } from './index-entry.ts';
import type { Append } from './port.ts';

/**
 * The shape of `CaseState`. Raise it with every change of that type: a HEAD of another shape is not believed but made
 * anew from its events when it is read.
 */
const headShape = 2;

const outline = z.looseObject({
  file: z.looseObject({ caseId: z.string(), clocks: z.array(z.unknown()) }),
  stage: z.looseObject({ status: z.enum(statuses) }),
});

/** Only `headFields` writes it, of this very type; so its outline and the shape's number are check enough. */
const caseState = z.custom<CaseState>((kept) => outline.safeParse(kept).success, 'no state of a case');

const common = {
  version: z.int(),
  at: z.string(),
  generation: z.int(),
  executionArn: z.exactOptional(z.string()),
};

/** A HEAD as it is kept: with its state, or of another shape and so without. */
export const storedHead = z.union([
  z.object({ ...common, shape: z.literal(headShape), state: caseState }),
  z.object({ ...common, shape: z.int().check(z.refine((shape) => shape !== headShape)) }),
]);

/** What an append writes on HEAD; `generation` and `executionArn` are the conductor's and stay as they are. */
export const headFields = ({ expected, events, state }: Append) => ({
  shape: headShape,
  version: expected + events.length,
  state,
  ...indexEntry(state),
  ...(events.length === 0 ? {} : { at: events.at(-1)?.at }),
});
