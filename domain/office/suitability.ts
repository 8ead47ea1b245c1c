/**
 * Who could take a case: the members of a role with what speaks for them, and those who may not and why. It proposes; the
 * supervisor assigns.
 */
import type { CaseFile } from '../complaint/state.ts';
import { matterOf } from '../procedure/matters.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isAbsent, type StaffMember } from './office.ts';

/** Roles that a case is assigned to. */
export const assignedRoles = ['inspector', 'mediator'] as const;
export type AssignedRole = (typeof assignedRoles)[number];

/** Why somebody may not take it: has declared a conflict (CN-LI-12), has another part in it (5.3: who inspects does not mediate), is away. */
export const hindrances = ['conflict_of_interest', 'other_part', 'absent'] as const;

export interface Candidate {
  readonly id: string;
  /** undefined: they named no skills, so they take anything */
  readonly knows: boolean | undefined;
  /** undefined: they named no languages, so they speak that of the place */
  readonly speaks: boolean | undefined;
  /** open cases that they have now */
  readonly load: number;
}

export interface Hindered {
  readonly id: string;
  readonly why: (typeof hindrances)[number];
  /** rule id, where there is one */
  readonly rule?: string;
  /** last day of the absence, a civil date */
  readonly until?: string;
}

export interface Suitability {
  /** lead and co-inspector (CN-LI-11: two), or the mediator; fewer where the office has no more */
  readonly proposed: readonly string[];
  /** best first */
  readonly candidates: readonly Candidate[];
  readonly hindered: readonly Hindered[];
}

export interface Asked {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly role: AssignedRole;
  /** of the case's office */
  readonly staff: readonly StaffMember[];
  /** open cases by member; nobody's is none */
  readonly load: ReadonlyMap<string, number>;
  /** civil date in the office */
  readonly on: string;
}

const needed = { inspector: 2, mediator: 1 } as const;

const hindranceOf = ({ file, procedure, role, on }: Asked, member: StaffMember): Hindered | undefined => {
  const { id, absent } = member;
  const { rule } = procedure.routing.conflict_of_interest;
  if (file.conflicted.includes(id))
    return { id, why: 'conflict_of_interest', ...(rule === undefined ? {} : { rule }) };
  const otherPart = role === 'mediator' ? [file.lead, file.co] : [file.mediator];
  if (otherPart.includes(id)) return { id, why: 'other_part' };
  return absent !== undefined && isAbsent(member, on)
    ? { id, why: 'absent', until: absent.until }
    : undefined;
};

/** `zh` and `zh-CN` are one language to speak. */
const tongue = (language: string): string => language.toLowerCase().split('-')[0] ?? language;

const candidateOf = ({ file, procedure, load }: Asked, { id, skills, languages }: StaffMember): Candidate => {
  const topic = matterOf(procedure, file.kind)?.topic;
  return {
    id,
    knows: topic === undefined ? undefined : skills?.includes(topic),
    speaks: languages?.some((each) => tongue(each) === tongue(file.language)),
    load: load.get(id) ?? 0,
  };
};

/** What is said comes before what is not, and that before its contrary. */
const rank = (is: boolean | undefined): number => (is === undefined ? 1 : is ? 0 : 2);

const byFitness = (a: Candidate, b: Candidate): number =>
  rank(a.speaks) - rank(b.speaks) ||
  rank(a.knows) - rank(b.knows) ||
  a.load - b.load ||
  (a.id < b.id ? -1 : 1);

/** Whoever speaks the worker's language first, then whoever knows the matter, then whoever has least to do. */
export const whoCouldTake = (asked: Asked): Suitability => {
  const { staff, role, file } = asked;
  const members = staff.filter(
    (each) => each.active && each.office === file.office && each.roles.includes(role),
  );
  const judged = members.map((member) => ({ member, hindered: hindranceOf(asked, member) }));
  const candidates = judged
    .filter(({ hindered }) => hindered === undefined)
    .map(({ member }) => candidateOf(asked, member))
    .sort(byFitness);
  return {
    proposed: candidates.slice(0, needed[role]).map(({ id }) => id),
    candidates,
    hindered: judged.flatMap(({ hindered }) => hindered ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
