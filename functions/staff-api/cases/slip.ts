import * as z from 'zod/mini';
import type { ComplaintTakenIn } from '#casework/intake.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { slipOf } from '#domain/messages/slip.ts';
import { languageOf } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { StaffApiDeps } from '../deps.ts';

/** What is printed for the worker, in their language. */
export const slipBody = z.object({
  language: z.string(),
  title: z.string(),
  codes: z.array(z.object({ what: z.string(), code: z.string() })),
  lines: z.array(z.object({ what: z.string(), says: z.string() })),
  next: z.object({ title: z.string(), says: z.array(z.string()) }),
});

interface Slipped extends Pick<ComplaintTakenIn, 'receipt' | 'joinCode'> {
  readonly state: CaseState;
  readonly law: Procedure;
  /** with the worker */
  readonly spoken: string;
}

export const slipFor = async (
  { directory, now }: Pick<StaffApiDeps, 'directory' | 'now'>,
  { state, law, spoken, receipt, joinCode }: Slipped,
): Promise<z.infer<typeof slipBody>> => {
  const { codes, lines, next, ...slip } = slipOf({
    ...{ state, law },
    office: await directory.office(state.file.office),
    language: languageOf(spoken),
    today: dateIn(law.timeZone, now().toISOString()),
    receipt: showReceipt(receipt),
    joinCode: showJoinCode(joinCode),
  });
  return { ...slip, codes: [...codes], lines: [...lines], next: { ...next, says: [...next.says] } };
};
