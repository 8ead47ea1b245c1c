import type { Office, StaffMember } from '#domain/office/office.ts';

/**
 * The directory of offices and staff. It is asked at each request, so that a role taken away is gone at once (ASVS
 * 8.3.2).
 */
export interface Directory {
  offices(): Promise<readonly Office[]>;
  office(id: string): Promise<Office | undefined>;
  staffMember(id: string): Promise<StaffMember | undefined>;
  staffOf(office: string): Promise<readonly StaffMember[]>;
  putOffice(office: Office): Promise<void>;
  putStaff(member: StaffMember): Promise<void>;
  /**
   * Records when a member of this office is away, or (undefined) that they are back; writes nothing else of the member.
   * False where the office has no such member.
   */
  setAbsence(office: string, id: string, absent: StaffMember['absent']): Promise<boolean>;
}
