/** A complaint that is filed for somebody whose texts broke off: they wait until it is filed, and no longer. */
import * as z from 'zod/mini';
import type { StaffApi } from '../../api/client.ts';
import { draftOf, forgetDraft, keepDraft } from '../../api/drafts.ts';

const name = 'file_complaint parked';

const parkedFiling = z.object({ office: z.string(), dialogue: z.string(), phone: z.string() });

export const rememberParked = (of: z.infer<typeof parkedFiling>): Promise<void> => keepDraft(name, of);

/** What is filed is filed, whatever becomes of this: a colleague who calls hears so. @param phone of what was filed */
export const endParked = async (api: StaffApi, phone: unknown): Promise<void> => {
  const { data: kept } = parkedFiling.safeParse(await draftOf(name));
  if (kept === undefined || kept.phone !== phone) return;
  const { office, dialogue } = kept;
  await api
    .POST('/offices/{office}/parked-dialogues/{dialogue}/ending', {
      params: { path: { office, dialogue } },
      body: { outcome: 'filed' },
    })
    .catch(() => undefined);
  await forgetDraft(name);
};
