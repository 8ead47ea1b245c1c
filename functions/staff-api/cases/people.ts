/** A worker and the other side, as an officer writes them down; they go into the vault and nowhere else. */
import * as z from 'zod/mini';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { makeReceiptProof } from '#adapters/blind-index/receipt-proof.ts';
import type { Pointer } from '#adapters/case-store/port.ts';
import type { Contact, Identity, PartyDetails, VaultEntry } from '#adapters/vault/port.ts';

const nameFormat = z.string().check(z.minLength(1), z.maxLength(120));
/** E.164 */
const e164Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));
const hourOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const person = z.strictObject({
  name: z.exactOptional(nameFormat),
  idNumber: z.exactOptional(z.string().check(z.regex(/^[0-9A-Za-z]{4,30}$/))),
  phone: z.exactOptional(e164Phone),
  /** how the worker may be reached; `none` without a phone number */
  channel: z._default(z.enum(['sms', 'call', 'none']), 'sms'),
  /** the worker allowed texts that name the matter */
  mayBePlain: z._default(z.boolean(), false),
  safeFrom: z.exactOptional(hourOfDay),
  safeUntil: z.exactOptional(hourOfDay),
});
export type Person = z.infer<typeof person>;

export const otherSide = {
  name: z.exactOptional(nameFormat),
  phone: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(40))),
  address: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(300))),
};

export const isContactable = ({ phone: number, channel }: Person): boolean =>
  number !== undefined && channel !== 'none';

const identityOf = ({ name, idNumber }: Person): Identity => ({
  ...(name === undefined ? {} : { name }),
  ...(idNumber === undefined ? {} : { idNumber }),
});

const personContactOf = (who: Person, language: string): Contact => ({
  language,
  mayBePlain: who.mayBePlain,
  channel: isContactable(who) ? who.channel : 'none',
  ...(who.phone === undefined ? {} : { phone: who.phone }),
  ...(who.safeFrom === undefined ? {} : { safeFrom: who.safeFrom }),
  ...(who.safeUntil === undefined ? {} : { safeUntil: who.safeUntil }),
});

export const personEntries = (who: Person, ref: string, language: string): readonly VaultEntry[] => [
  { kind: 'identity', ref, value: identityOf(who) },
  { kind: 'contact', ref, value: personContactOf(who, language) },
];

export const partyEntry = (ref: string, details: PartyDetails): readonly VaultEntry[] =>
  Object.keys(details).length === 0 ? [] : [{ kind: 'party', ref, value: details }];

/** Pointers by which the worker finds the case again, with the receipt or the phone. */
export const personPointers = async (
  index: BlindIndex,
  who: Person,
  receipt: string,
): Promise<readonly Omit<Pointer, 'worker'>[]> => {
  const [hash, proof] = await Promise.all([index.hash('receipt', receipt), makeReceiptProof(receipt)]);
  const known =
    who.phone === undefined ? [] : [{ kind: 'phone' as const, hash: await index.hash('phone', who.phone) }];
  return [{ kind: 'receipt', hash, proof }, ...known];
};
