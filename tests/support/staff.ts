/** A member of staff: an inspector of the stories' office, unless a test says otherwise. */
import type { StaffMember } from '#domain/office/office.ts';

export const member = (id: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  office: 'cn-440306',
  roles: ['inspector'],
  active: true,
  ...more,
});
