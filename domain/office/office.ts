/** Offices of the authority and the people in them, as the directory holds them. */
import * as z from 'zod/mini';
import { areaCode, civilDate, complaintKind, officeId, staffId } from '#domain/terms/fields.ts';
import { nameIn, names } from '#domain/terms/names.ts';
import { staffRoles, topics } from '#domain/terms/vocabulary.ts';

export const office = z.strictObject({
  id: officeId,
  /** by language */
  names,
  /** the jurisdiction it works under, whose newest procedure its new cases get */
  jurisdiction: z.string(),
  area: areaCode,
  /** the office above: a late case is escalated to it when its own supervisor has been told */
  parent: z.optional(officeId),
  /**
   * What it keeps for itself of the area of the offices below: these kinds, or cases that hit so many people. Provinces
   * set their own division of levels (CN-LI-04, LSSR art. 13).
   */
  keeps: z.optional(
    z.strictObject({
      kinds: z.optional(z.array(complaintKind)),
      peopleFrom: z.optional(z.int().check(z.positive())),
    }),
  ),
  phone: z.string(),
  /** told by text within a minute when somebody is in danger */
  dutyPhone: z.string(),
});
export type Office = z.infer<typeof office>;

/** As its people call it in this language, else in English, else in whatever language its name is known. */
export const officeName = ({ id, names: all }: Pick<Office, 'id' | 'names'>, language: string): string =>
  nameIn(all, language) ?? id;

/** The name of the office with this id; the id itself where the directory has none. */
export const officeNameOf = (offices: readonly Office[], id: string, language: string): string => {
  const found = offices.find((each) => each.id === id);
  return found === undefined ? id : officeName(found, language);
};

export const contactWays = ['sms', 'mail'] as const;

const noticeTimes = {
  /** `morning`: of what is due each morning, in one message; a danger is told at once in any case. Absent: at once too */
  when: z.optional(z.enum(['at_once', 'morning'])),
};

/**
 * How a member of staff hears at once of what is urgent, and each morning of what is due: by text or by mail, as they
 * chose. It is for their work, and told to nobody else.
 */
export const staffContact = z.discriminatedUnion('by', [
  /** E.164 */
  z.strictObject({
    by: z.literal(contactWays[0]),
    phone: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)),
    ...noticeTimes,
  }),
  z.strictObject({
    by: z.literal(contactWays[1]),
    address: z.email().check(z.maxLength(254)),
    ...noticeTimes,
  }),
]);
export type StaffContact = z.infer<typeof staffContact>;

export const staffMember = z.strictObject({
  id: staffId,
  name: z.string(),
  office: officeId,
  roles: z.array(z.enum(staffRoles)).check(z.minLength(1)),
  active: z.boolean(),
  /** what they know best; absent: anything */
  skills: z.optional(z.array(z.enum(topics))),
  /** BCP 47: spoken with workers; absent: the language of the place */
  languages: z.optional(z.array(z.string().check(z.maxLength(20)))),
  /** both days included; `deputy` takes over meanwhile */
  absent: z.optional(z.strictObject({ from: civilDate, until: civilDate, deputy: z.optional(staffId) })),
  /** absent: they look at their queue */
  contact: z.optional(staffContact),
});
export type StaffMember = z.infer<typeof staffMember>;

/** Whether a member is away on a civil date. */
export const isAbsent = ({ absent }: StaffMember, on: string): boolean =>
  absent !== undefined && absent.from <= on && on <= absent.until;

/** The office itself, the office above it, and so on to the top. */
export const chainOfOffices = (
  offices: readonly Office[],
  id: string,
  seen: readonly string[] = [],
): readonly string[] => {
  const parent = offices.find((each) => each.id === id)?.parent;
  const line = [...seen, id];
  return parent === undefined || line.includes(parent) ? line : chainOfOffices(offices, parent, line);
};

/** Whether `upper` is above `lower`, at whatever distance; no office is above itself. */
export const isAbove = (offices: readonly Office[], upper: string, lower: string): boolean =>
  upper !== lower && chainOfOffices(offices, lower).includes(upper);

/** The lowest office above both, which designates one when they dispute who is competent (CN-LI-04). */
export const commonSuperior = (offices: readonly Office[], a: string, b: string): string | undefined =>
  chainOfOffices(offices, a).find((each) => isAbove(offices, each, a) && isAbove(offices, each, b));
