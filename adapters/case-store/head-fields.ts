import { packed } from '../dynamodb/packed.ts';
import { indexEntry } from './index-entry.ts';
import type { CaseWrite } from './port.ts';
import { headShape } from './stored-head.ts';

/**
 * The fields of HEAD that an append writes; `generation` and `executionArn` are the conductor's and stay as they are.
 * The state is packed: a joint case of a thousand workers says the same few words thirty thousand times
 * (docs/adr/0009).
 */
export const headFields = ({ expected, events, state }: CaseWrite) => ({
  shape: headShape,
  version: expected + events.length,
  state: packed(state),
  ...indexEntry(state, events.at(-1)?.at ?? state.file.toldAt),
  ...(events.length === 0 ? {} : { at: events.at(-1)?.at }),
});
