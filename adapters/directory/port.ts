import type { Office, StaffMember } from '#domain/office/office.ts';
import type { SavedView } from '#domain/office/saved-view.ts';

/**
 * The directory of offices and staff. Of staff it is asked at each request, so that a role taken away is gone at once
 * (ASVS 8.3.2). Lists of offices come in the order of their ids.
 */
export interface Directory {
  /** All there are, thousands in a country: for a list that shows them, not for a decision on one case. */
  offices(): Promise<readonly Office[]>;
  /** Those of this very division, not of those that lie in it. */
  officesAt(area: string): Promise<readonly Office[]>;
  /** Those directly under this one; of many the first `most`. */
  officesUnder(parent: string, most?: number): Promise<readonly Office[]>;
  /** Those of a jurisdiction with none above them; of many the first `most`. */
  topOffices(jurisdiction: string, most?: number): Promise<readonly Office[]>;
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
  /** The views that a member has saved, in the order of saving. */
  savedViews(id: string): Promise<readonly SavedView[]>;
  /** Saves a view, in place of one of its id; false where the member has as many as there may be. */
  saveView(id: string, view: SavedView): Promise<boolean>;
  /** False where there is none. */
  dropView(id: string, view: string): Promise<boolean>;
  /** Records how a member wants to be told, or (undefined) that they look themselves; else as `setAbsence`. */
  setContact(office: string, id: string, contact: StaffMember['contact']): Promise<boolean>;
}
