/** What lies in the vault, as it is read back: parsed once, then trusted. */
import * as z from 'zod/mini';
import type { VaultKind, VaultRecords } from './port.ts';

const maybe = z.exactOptional(z.string());

export const records: { readonly [K in VaultKind]: z.ZodMiniType<VaultRecords[K]> } = {
  identity: z.object({ name: maybe, idNumber: maybe }),
  contact: z.object({
    phone: maybe,
    channel: z.enum(['sms', 'call', 'none']),
    language: z.string(),
    mayBePlain: z.boolean(),
    safeFrom: maybe,
    safeUntil: maybe,
    verifiedAt: maybe,
    stopped: z.exactOptional(z.boolean()),
  }),
  party: z.object({ name: maybe, phone: maybe, address: maybe }),
  text: z.object({ text: z.string() }),
  file: z.object({ name: z.string(), type: z.string(), size: z.int().check(z.nonnegative()) }),
};
