import { type Office, office, type StaffMember, staffMember } from '#domain/office/office.ts';
import { type SavedView, savedView, withoutView, withView } from '#domain/office/saved-view.ts';
import { divisionStem } from '#domain/terms/division-code.ts';
import type { Directory } from './port.ts';

export interface Listed {
  readonly offices?: readonly Office[];
  readonly staff?: readonly StaffMember[];
}

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);

/** The twin for tests, filled from the start. */
export const memoryDirectory = ({ offices = [], staff = [] }: Listed = {}): Directory => {
  const places = new Map(offices.map((each) => [each.id, each]));
  const people = new Map(staff.map((each) => [each.id, each]));
  const views = new Map<string, readonly SavedView[]>();
  const listed = (are: (each: Office) => boolean): readonly Office[] =>
    [...places.values()].filter(are).sort(byId);
  const keepViews = (id: string, changed: readonly SavedView[] | undefined): boolean => {
    if (changed !== undefined) views.set(id, changed);
    return changed !== undefined;
  };
  return {
    offices: async () => listed(() => true),
    officesAt: async (area) => listed((each) => divisionStem(each.area) === divisionStem(area)),
    officesUnder: async (parent, most) => listed((each) => each.parent === parent).slice(0, most),
    topOffices: async (jurisdiction, most) =>
      listed((each) => each.parent === undefined && each.jurisdiction === jurisdiction).slice(0, most),
    office: async (id) => places.get(id),
    staffMember: async (id) => people.get(id),
    staffOf: async (id) => [...people.values()].filter((each) => each.office === id).sort(byId),
    putOffice: async (each) => {
      places.set(each.id, office.parse(each));
    },
    putStaff: async (each) => {
      people.set(each.id, staffMember.parse(each));
    },
    savedViews: async (id) => structuredClone(views.get(id) ?? []),
    saveView: async (id, view) => keepViews(id, withView(views.get(id) ?? [], savedView.parse(view))),
    dropView: async (id, view) => keepViews(id, withoutView(views.get(id) ?? [], view)),
    setContact: async (at, id, contact) => {
      const { contact: _, ...member } = people.get(id) ?? {};
      if (!('id' in member) || member.office !== at) return false;
      people.set(id, staffMember.parse(contact === undefined ? member : { ...member, contact }));
      return true;
    },
    setAbsence: async (at, id, absent) => {
      const { absent: _, ...member } = people.get(id) ?? {};
      if (!('id' in member) || member.office !== at) return false;
      people.set(id, staffMember.parse(absent === undefined ? member : { ...member, absent }));
      return true;
    },
  };
};
