/** The roles in which a case is assigned. */
import type { CaseFile } from './state.ts';

export const assignedRoles = ['inspector', 'mediator'] as const;
export type AssignedRole = (typeof assignedRoles)[number];

/**
 * Whether somebody has the other part in a case. Nobody both inspects and mediates in it: a mediator is neutral, and
 * what is offered in talks stays out of the inspection.
 */
export const hasOtherPart = (
  { lead, co, mediator, heardTalks }: CaseFile,
  role: AssignedRole,
  id: string,
): boolean => (role === 'mediator' ? id === lead || id === co : id === mediator || heardTalks.includes(id));
