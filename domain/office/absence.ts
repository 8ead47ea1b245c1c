/**
 * Stand-ins for somebody who is away or has left: the deputy, else the office's supervisors, so that no case is without
 * anybody.
 */
import { isAbsent, type StaffMember } from './office.ts';

/**
 * The deputy on this day; where the deputy is away too, the deputy's own deputy, and so on. Undefined where none is
 * there.
 */
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

/** Whether a member is away or has left; their cases must stand in somebody's queue until they are handed over. */
const isGone = (member: StaffMember, on: string): boolean => !member.active || isAbsent(member, on);

/**
 * Members for whom this one stands in today: as their deputy, or as supervisor where they have none. None while away.
 */
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
