/** A worker and the other side, as an officer writes them down; they go into the vault and nowhere else. */
import * as z from 'zod/mini';
import type { Contact, PartyDetails } from '#adapters/vault/port.ts';
import type { PersonDetails } from '#casework/submission.ts';
import { present } from '#domain/terms/present.ts';

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
type Person = z.infer<typeof person>;

export const otherSide = {
  name: z.exactOptional(nameFormat),
  phone: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(40))),
  address: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(300))),
};

const staffContactOf = ({ phone, channel, ...rest }: Omit<Person, 'name' | 'idNumber'>, language: string) => {
  const contact: Contact = {
    ...rest,
    language,
    channel: phone === undefined ? 'none' : channel,
    ...present({ phone }),
  };
  return contact;
};

/** @param language spoken with the worker */
export const personDetailsOf = ({ name, idNumber, ...rest }: Person, language: string): PersonDetails => {
  const identity = present({ name, idNumber });
  return {
    contact: staffContactOf(rest, language),
    ...(Object.keys(identity).length === 0 ? {} : { identity }),
  };
};

/** undefined: nothing was told. */
export const detailsIfAny = (details: PartyDetails | undefined): PartyDetails | undefined =>
  details !== undefined && Object.keys(details).length > 0 ? details : undefined;
