/** A worker and the other side, as an officer writes them down; they go into the vault and nowhere else. */
import * as z from 'zod/mini';
import type { Contact, PartyDetails } from '#adapters/vault/port.ts';
import type { PersonDetails } from '#casework/submission.ts';
import { jurisdictionOf } from '#domain/jurisdictions/jurisdictions.ts';
import { readPhone } from '#domain/procedure/phones.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { languageTag } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { contactChannels } from '#domain/terms/vocabulary.ts';
import { legible } from '#domain/terms/writing.ts';
import type { Issue } from '../http/problem.ts';

const nameWritten = legible(120);
/** as it was said; it is kept in E.164 */
const phoneWritten = legible(40);
const hourOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const person = z.strictObject({
  name: z.exactOptional(nameWritten),
  idNumber: z.exactOptional(z.string().check(z.regex(/^[0-9A-Za-z]{4,30}$/))),
  phone: z.exactOptional(phoneWritten),
  /** how the worker may be reached; `none` without a phone number */
  channel: z._default(z.enum(contactChannels), contactChannels[0]),
  /** the worker allowed texts that name the matter */
  mayBePlain: z._default(z.boolean(), false),
  /** the worker wants texts with a number and a date, and nothing more */
  onlyNumberAndDate: z.exactOptional(z.boolean()),
  safeFrom: z.exactOptional(hourOfDay),
  safeUntil: z.exactOptional(hourOfDay),
});
type PersonWritten = z.infer<typeof person>;

/** What may change of how a worker can be reached; what is absent stays. */
export const contactChange = z.strictObject({
  phone: z.exactOptional(phoneWritten),
  channel: z.exactOptional(z.enum(contactChannels)),
  mayBePlain: z.exactOptional(z.boolean()),
  onlyNumberAndDate: z.exactOptional(z.boolean()),
  safeFrom: z.exactOptional(hourOfDay),
  safeUntil: z.exactOptional(hourOfDay),
  /** the language in which they want to be written to */
  language: z.exactOptional(languageTag),
});

export const otherSide = {
  name: z.exactOptional(nameWritten),
  phone: z.exactOptional(legible(40)),
  address: z.exactOptional(legible(300)),
  /** of the register of the case's law: credit code, company number, SEC or DTI number */
  firmNumber: z.exactOptional(legible(40)),
};

const toldFields = ['name', 'phone', 'address', 'firmNumber'] as const;

/** A correction tells what is right, or that something is wrong and the right is not known. */
export const partyCorrection = z.strictObject({
  ...otherSide,
  wrong: z.exactOptional(z.array(z.enum(toldFields)).check(z.minLength(1), z.maxLength(toldFields.length))),
});
export type PartyCorrection = z.infer<typeof partyCorrection>;

/** What stays of what was known: all that is neither told anew nor wrong. */
export const stillRight = (
  known: PartyDetails | undefined,
  { wrong = [] }: Pick<PartyCorrection, 'wrong'>,
): PartyDetails =>
  Object.fromEntries(Object.entries(known ?? {}).filter(([name]) => !wrong.some((each) => each === name)));

/** A phone as the case's law reads it, in E.164; undefined for what nobody could be reached at. */
export const phoneKept = ({ phones }: Procedure, written: string): string | undefined =>
  readPhone(phones, written)?.number;

export const phoneIssues = (
  law: Procedure,
  { phone }: { readonly phone?: string },
  path: string,
): readonly Issue[] =>
  phone === undefined || phoneKept(law, phone) !== undefined
    ? []
    : [{ path, says: 'Nobody could be reached at this number.' }];

const firmNumberKept = ({ jurisdiction }: Procedure, written: string): string | undefined =>
  jurisdictionOf(jurisdiction)?.firmNumber(written);

export const firmNumberIssues = (
  law: Procedure,
  { firmNumber }: PartyDetails,
  path: string,
): readonly Issue[] =>
  firmNumber === undefined || firmNumberKept(law, firmNumber) !== undefined
    ? []
    : [{ path, says: 'No firm has such a number: a sign is wrong, missing or too many.' }];

/** The other side as it is kept: its number in the form of the register. */
export const partyKept = (law: Procedure, { firmNumber, ...told }: PartyDetails): PartyDetails => ({
  ...told,
  ...present({ firmNumber: firmNumber === undefined ? undefined : firmNumberKept(law, firmNumber) }),
});

const staffContactOf = (
  law: Procedure,
  { phone, channel, ...rest }: Omit<PersonWritten, 'name' | 'idNumber'>,
  language: string,
) => {
  const contact: Contact = {
    ...rest,
    language,
    channel: phone === undefined ? 'none' : channel,
    ...present({ phone: phone === undefined ? undefined : phoneKept(law, phone) }),
  };
  return contact;
};

/** @param language spoken with the worker */
export const personDetailsOf = (
  law: Procedure,
  { name, idNumber, ...rest }: PersonWritten,
  language: string,
): PersonDetails => {
  const identity = present({ name, idNumber });
  return {
    contact: staffContactOf(law, rest, language),
    ...(Object.keys(identity).length === 0 ? {} : { identity }),
  };
};

/** undefined: nothing was told. */
export const detailsIfAny = (details: PartyDetails | undefined): PartyDetails | undefined =>
  details !== undefined && Object.keys(details).length > 0 ? details : undefined;
