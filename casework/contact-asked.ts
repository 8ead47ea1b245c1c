/** A contact that waits for a text from its phone: kept encrypted under its code for a day, and nowhere else. */
import * as z from 'zod/mini';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { Contact, Drafts } from '#adapters/vault/port.ts';
import { records } from '#adapters/vault/records.ts';
import { caseId, workerRef } from '#domain/terms/fields.ts';

const codeHours = 24;

const contactAsked = z.object({
  caseId,
  worker: workerRef,
  contact: records.contact,
  /** the number in force when it was asked for: once another is, the code is good no more */
  before: z.optional(z.string()),
  /** the text that brought the code */
  takenBy: z.optional(z.string()),
});
export type ContactAsked = z.infer<typeof contactAsked>;

interface AskedDeps {
  readonly drafts: Drafts;
  readonly index: BlindIndex;
}

const idOf = async ({ index }: AskedDeps, code: string): Promise<string> =>
  `contact-asked-${await index.hash('draft', `contact:${code}`)}`;

const asRead = async ({ drafts }: AskedDeps, id: string) => {
  const kept = await drafts.load(id);
  const read = contactAsked.safeParse(kept?.value);
  return { version: kept?.version ?? 0, asked: read.success ? read.data : undefined };
};

/** False where the code is in use: another has to be made. */
export const keepContactAsked = async (
  deps: AskedDeps,
  code: string,
  asked: ContactAsked,
): Promise<boolean> => deps.drafts.save(await idOf(deps, code), 0, asked, codeHours);

export const contactAskedBy = async (deps: AskedDeps, code: string): Promise<ContactAsked | undefined> =>
  (await asRead(deps, await idOf(deps, code))).asked;

/** Whether it can be taken by this text, from this phone, while this contact is in force. */
export const isMeantFor = (
  { contact, before, takenBy }: ContactAsked,
  { from, sid }: { readonly from: string; readonly sid: string },
  current: Contact | undefined,
): boolean => contact.phone === from && (takenBy === undefined ? current?.phone === before : takenBy === sid);

export const noteTaken = async (deps: AskedDeps, code: string, sid: string): Promise<void> => {
  const id = await idOf(deps, code);
  const { version, asked } = await asRead(deps, id);
  if (asked !== undefined) await deps.drafts.save(id, version, { ...asked, takenBy: sid }, codeHours);
};
