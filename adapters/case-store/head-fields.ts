import { packed } from '../dynamodb/packed.ts';
import { indexEntry } from './index-entry.ts';
import type { CaseWrite } from './port.ts';
import { headShape } from './stored-head.ts';

/**
 * The fields of HEAD that an append writes; `generation` is the conductor's and stays as it is.
 * The state is packed: a joint case of a thousand workers says the same few words thirty thousand times. So is the row, which
 * two indexes carry besides: packed it costs each of them one write unit and not two (docs/adr/0009).
 */
export const headFields = ({ expected, events, state }: CaseWrite) => {
  const { row, ...keys } = indexEntry(state, events.at(-1)?.at ?? state.file.toldAt);
  return {
    shape: headShape,
    version: expected + events.length,
    state: packed(state),
    ...keys,
    row: row && packed(row),
    ...(events.length === 0 ? {} : { at: events.at(-1)?.at }),
  };
};
