/** The reach of a member of staff: which cases they may see. Any other case is answered as one that is not there. */
import type { Head } from '#adapters/case-store/port.ts';
import { leadOf } from '#casework/goes-on.ts';
import { lineOfOffices, officesBelow } from '#casework/offices-around.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { StaffMember } from '#domain/office/office.ts';
import { caseId } from '#domain/terms/fields.ts';
import type { StaffApiDeps } from '../deps.ts';
import { notFound, problem } from '../http/problem.ts';
import type { Reply } from '../http/reply.ts';

type Offices = Pick<StaffApiDeps, 'directory'>;

/** Whether a member may see an office: its own people, supervisors of the offices above it, and auditors. */
export const reachesOffice = async (
  { directory }: Offices,
  staff: StaffMember,
  office: string,
): Promise<boolean> => {
  if (staff.office === office) return true;
  if (staff.roles.includes('auditor')) return (await directory.office(office)) !== undefined;
  if (!staff.roles.includes('supervisor')) return false;
  return (await lineOfOffices(directory, office)).some(({ id }) => id === staff.office);
};

/** Every office that a member may see, their own first. */
export const officesInReach = async (deps: Offices, staff: StaffMember): Promise<readonly string[]> => {
  const all = staff.roles.includes('auditor')
    ? (await deps.directory.offices()).map(({ id }) => id)
    : staff.roles.includes('supervisor')
      ? await officesBelow(deps.directory, staff.office)
      : [];
  return [staff.office, ...all.filter((id) => id !== staff.office)];
};

const conflicted = problem(
  403,
  'conflict-of-interest',
  'You have declared a conflict of interest in this case: it is closed to you.',
);

/** A merged case is also for those to see who have its workers now. */
const reachesCase = async (
  deps: Pick<StaffApiDeps, 'store' | 'directory'>,
  staff: StaffMember,
  { caseId: id, state: { file, stage } }: Head,
): Promise<boolean> => {
  if (await reachesOffice(deps, staff, file.office)) return true;
  const lead = stage.status === 'merged' ? await leadOf(deps.store, id) : undefined;
  return lead !== undefined && reachesOffice(deps, staff, lead.state.file.office);
};

export const caseFor = async (
  deps: Pick<StaffApiDeps, 'store' | 'directory'>,
  staff: StaffMember,
  id: string,
): Promise<Head | Reply> => {
  const head = caseId.safeParse(id).success ? await deps.store.head(id) : undefined;
  if (head === undefined) return notFound;
  const { file } = head.state;
  if (!(await reachesCase(deps, staff, head))) return notFound;
  return file.conflicted.includes(staff.id) ? conflicted : head;
};

/**
 * The people of the case: those who work on it, whoever it is with, and the supervisors of its office. Only they read
 * what the worker wrote.
 */
export const isOfCase = (state: CaseState, { id, office, roles }: StaffMember): boolean => {
  const { file } = state;
  if (office !== file.office || file.conflicted.includes(id)) return false;
  const owner = ownerOf(state);
  const isOwner = owner.staff === undefined ? roles.some((role) => role === owner.role) : owner.staff === id;
  return roles.includes('supervisor') || [file.lead, file.co, file.mediator].includes(id) || isOwner;
};

/** The mediator of the case: what stays between the parties and them is read by nobody else. */
export const isMediatorOf = ({ file }: CaseState, { id, roles }: StaffMember): boolean =>
  file.mediator === id && roles.includes('mediator');
