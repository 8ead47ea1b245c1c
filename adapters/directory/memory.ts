import { type Office, office, type StaffMember, staffMember } from '#domain/office/office.ts';
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
  return {
    offices: async () => [...places.values()].sort(byId),
    office: async (id) => places.get(id),
    staffMember: async (id) => people.get(id),
    staffOf: async (id) => [...people.values()].filter((each) => each.office === id).sort(byId),
    putOffice: async (each) => {
      places.set(each.id, office.parse(each));
    },
    putStaff: async (each) => {
      people.set(each.id, staffMember.parse(each));
    },
    setAbsence: async (at, id, absent) => {
      const { absent: _, ...member } = people.get(id) ?? {};
      if (!('id' in member) || member.office !== at) return false;
      people.set(id, staffMember.parse(absent === undefined ? member : { ...member, absent }));
      return true;
    },
  };
};
