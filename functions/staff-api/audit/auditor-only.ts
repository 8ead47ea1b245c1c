import type { StaffMember } from '#domain/office/office.ts';
import { problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';

const notAuditor = problem(403, 'role-not-allowed', 'Only an auditor may read this.');

/** Why a member may not read what is for auditors; undefined: they may. */
export const auditorOnly = ({ roles }: StaffMember): Reply | undefined =>
  roles.includes('auditor') ? undefined : notAuditor;
