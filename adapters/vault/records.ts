/** Records of the vault as they are read back: parsed once, then trusted. */
import * as z from 'zod/mini';
import { contactChannels } from '#domain/terms/vocabulary.ts';
import type { VaultKind, VaultRecords } from './port.ts';

export const vaultKinds = [
  'identity',
  'contact',
  'party',
  'text',
  'file',
] as const satisfies readonly VaultKind[];

const maybeText = z.exactOptional(z.string());

export const records: { readonly [K in VaultKind]: z.ZodMiniType<VaultRecords[K]> } = {
  identity: z.object({ name: maybeText, idNumber: maybeText }),
  contact: z.object({
    phone: maybeText,
    channel: z.enum(contactChannels),
    language: z.string(),
    mayBePlain: z.boolean(),
    onlyNumberAndDate: z.exactOptional(z.boolean()),
    safeFrom: maybeText,
    safeUntil: maybeText,
    verifiedAt: maybeText,
    stopped: z.exactOptional(z.boolean()),
  }),
  party: z.object({ name: maybeText, phone: maybeText, address: maybeText, firmNumber: maybeText }),
  text: z.object({ text: z.string() }),
  file: z.object({ name: z.string(), type: z.string(), size: z.int().check(z.nonnegative()) }),
};
