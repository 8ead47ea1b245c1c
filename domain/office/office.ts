import * as z from 'zod/mini';
import { areaCode, officeId, staffId } from '../complaint/fields.ts';
import { staffRoles } from '../complaint/vocabulary.ts';

/** An office of the authority. `parent` is where a late case is escalated to when its own supervisor has been told. */
export const office = z.strictObject({
  id: officeId,
  name: z.string(),
  nameZh: z.string(),
  area: areaCode,
  parent: z.optional(officeId),
  phone: z.string(),
  /** told by text within a minute when somebody is in danger */
  dutyPhone: z.string(),
});
export type Office = z.infer<typeof office>;

export const staffMember = z.strictObject({
  id: staffId,
  name: z.string(),
  office: officeId,
  roles: z.array(z.enum(staffRoles)).check(z.minLength(1)),
  active: z.boolean(),
});
export type StaffMember = z.infer<typeof staffMember>;

/**
 * The office that is competent for a place: the one with the longest division code that covers it
 * (CN-LI-03, LSSR art. 13: the place where the labour is used). Without a place, the top office.
 */
export const competentOffice = (offices: readonly Office[], area: string | undefined): Office | undefined => {
  const stem = (code: string) => code.replace(/(00)+$/, '');
  const covering = offices.filter((each) => area?.startsWith(stem(each.area)));
  const byDepth = [...covering].sort((a, b) => stem(b.area).length - stem(a.area).length);
  return byDepth[0] ?? offices.find((each) => each.parent === undefined);
};
