/** Who looks after the cases of somebody who is away or has left: the deputy, else the office's supervisors. Never nobody by luck. */
import { isAbsent, type StaffMember } from './office.ts';

/** The deputy; where that one is away too, the deputy's own, and so on. Undefined: no deputy is there on this day. */
export const deputyOf = (
  staff: readonly StaffMember[],
  { id, office, absent }: StaffMember,
  on: string,
  seen: readonly string[] = [],
): StaffMember | undefined => {
  const deputy = staff.find((each) => each.id === absent?.deputy && each.active && each.office === office);
  if (deputy === undefined || deputy.id === id || seen.includes(deputy.id)) return undefined;
  return isAbsent(deputy, on) ? deputyOf(staff, deputy, on, [...seen, id]) : deputy;
};

/** Away today, or no longer working here: until the cases are handed over they must stand in somebody's queue. */
const isGone = (member: StaffMember, on: string): boolean => !member.active || isAbsent(member, on);

/** Whose cases this member looks after today: a deputy's; a supervisor's where nobody stands in. None while away. */
export const standsInFor = (
  staff: readonly StaffMember[],
  member: StaffMember,
  on: string,
): readonly StaffMember[] =>
  isGone(member, on)
    ? []
    : staff.filter((each) => {
        if (each.id === member.id || each.office !== member.office || !isGone(each, on)) return false;
        const deputy = deputyOf(staff, each, on);
        return deputy === undefined ? member.roles.includes('supervisor') : deputy.id === member.id;
      });
