/** Lists among the drafts that several phones are noted in at the same time, split by the phone's blind index. */
import type * as z from 'zod/mini';
import type { Drafts } from '#adapters/vault/port.ts';

export const shards = [...'0123456789abcdef'];
export const shardOf = (phoneHash: string): string => phoneHash.slice(0, 1);

const tries = 10;
const mostItems = 3000;

type Kept<T> = z.ZodMiniType<T[]>;

/** Changes a list that others change at the same time; `change` gives undefined where it stays as it is. */
export const changeList = async <T>(
  drafts: Pick<Drafts, 'load' | 'save'>,
  id: string,
  schema: Kept<T>,
  change: (list: readonly T[]) => readonly T[] | undefined,
  keepHours: number,
): Promise<void> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const kept = await drafts.load(id);
    const changed = change(kept === undefined ? [] : schema.parse(kept.value));
    if (changed === undefined) return;
    if (await drafts.save(id, kept?.version ?? 0, changed.slice(-mostItems), keepHours)) return;
  }
  throw new Error('The list was too busy');
};

export const appendToList = <T>(
  drafts: Pick<Drafts, 'load' | 'save'>,
  id: string,
  schema: Kept<T>,
  item: T,
  keepHours: number,
): Promise<void> => changeList(drafts, id, schema, (list) => [...list, item], keepHours);
