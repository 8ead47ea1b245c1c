/** Stores of encrypted drafts, each read through its schema; a draft that no longer fits counts as absent. */
import type * as z from 'zod/mini';
import type { Drafts } from '#adapters/vault/port.ts';

export interface DraftStore<T> {
  load(id: string): Promise<T | undefined>;
  /**
   * Reads, changes and writes, again when somebody else was quicker. `change` gets undefined when there is nothing yet.
   */
  change(id: string, change: (value: T | undefined) => T, keepHours: number): Promise<T>;
  remove(id: string): Promise<void>;
}

const mostWrites = 8;

/** The store of one kind of draft: `prefix` keeps kinds apart, `schema` is what `change` returns. */
export const draftStore = <S extends z.ZodMiniType>(
  drafts: Drafts,
  prefix: string,
  schema: S,
): DraftStore<z.infer<S>> => {
  const keyOf = (id: string) => `${prefix}:${id}`;
  const read = async (id: string) => {
    const kept = await drafts.load(keyOf(id));
    const parsed = schema.safeParse(kept?.value);
    return { version: kept?.version ?? 0, value: parsed.success ? parsed.data : undefined };
  };
  return {
    load: async (id) => (await read(id)).value,
    change: async (id, change, keepHours) => {
      for (let n = 0; n < mostWrites; n += 1) {
        const { version, value } = await read(id);
        const changed = change(value);
        if (await drafts.save(keyOf(id), version, changed, keepHours)) return changed;
      }
      throw new Error('The draft is written by too many at once');
    },
    remove: (id) => drafts.remove(keyOf(id)),
  };
};
