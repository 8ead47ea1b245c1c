/**
 * The members of an office who could take a case in a role, the most suitable first, each with reasons; and those who
 * may not, with the bar. It only proposes: the supervisor decides by `assign_case`, `reassign_case` or
 * `assign_mediator`.
 */
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { type AssignedRole, hasOtherPart } from '#domain/complaint/file/assigned-roles.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { isAbsent, type StaffMember } from '#domain/office/office.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Topic } from '#domain/terms/vocabulary.ts';

type ConflictReason = Extract<CaseEvent, { type: 'conflict_declared' }>['reason'];
/** A tie between somebody and a case, found in its history, that may make them too close to it. */
export interface Tie {
  readonly staff: string;
  readonly why: ConflictReason;
}

/** The number of open cases with a member now; `orMore` where it was counted no further. */
export interface Load {
  readonly cases: number;
  readonly orMore: boolean;
}

/** The source of a reason: rule id and article, where the law of the case has one. */
export interface Source {
  readonly rule?: string | undefined;
  readonly basis?: string | undefined;
}

export interface AssignmentRequest {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly role: AssignedRole;
  /** of the case's office */
  readonly staff: readonly StaffMember[];
  readonly ties: readonly Tie[];
  /** civil date on which it is assigned */
  readonly on: string;
}

export type Bar = Source &
  (
    | {
        readonly code:
          | 'other_role'
          | 'inactive'
          | 'conflict_of_interest'
          | 'handled_retaliation'
          | 'target_of_complaint'
          | 'other_part_in_case';
      }
    | { readonly code: 'absent'; readonly until: string }
  );

export type SuitabilityReason =
  | { readonly code: 'knows_topic' | 'other_topic'; readonly topic: Topic }
  | { readonly code: 'speaks_language' | 'other_language'; readonly language: string }
  | ({ readonly code: 'load' } & Load)
  | { readonly code: 'urgent' };

interface Candidate {
  readonly staff: string;
  readonly reasons: readonly SuitabilityReason[];
  /** in open cases: the less, the more suitable */
  readonly weighs: number;
}

export interface Suitability {
  /** lead and co-inspector, or the mediator; fewer where the office has no more who may */
  readonly proposed: readonly string[];
  readonly ranked: readonly Candidate[];
  readonly excluded: readonly { readonly staff: string; readonly bar: Bar }[];
}

/** The worth, in open cases, of knowing the topic and of speaking with the worker without an interpreter. */
const worth = { topic: 5, language: 10 };
/** The weight of the load in an urgent case, where free hands count twice. */
const urgentLoad = 2;

/** The number of staff for a role: lead and co-inspector, or the mediator. */
export const staffNeeded = { inspector: 2, mediator: 1 } as const;

/** The ties in a history: declared conflicts, and answers to a report of retaliation in the case (CN-LI-12). */
export const tiesIn = (events: readonly CaseEvent[]): readonly Tie[] =>
  events.flatMap((event) => {
    if (event.type === 'conflict_declared') return [{ staff: event.staff, why: event.reason }];
    return event.type === 'retaliation_answered'
      ? [{ staff: event.by, why: 'handled_retaliation' as const }]
      : [];
  });

const conflictBar = ({ file, procedure, ties }: AssignmentRequest, id: string): Bar | undefined => {
  const why = ties.find((tie) => tie.staff === id)?.why;
  if (why === undefined && !file.conflicted.includes(id)) return undefined;
  const { rule, basis } = procedure.routing.conflict_of_interest;
  const code = why === 'handled_retaliation' || why === 'target_of_complaint' ? why : 'conflict_of_interest';
  return { code, rule, basis };
};

/** The bar that keeps a member from being given the case; undefined when they may be. */
export const barTo = (asked: AssignmentRequest, member: StaffMember): Bar | undefined => {
  if (!member.roles.includes(asked.role) || member.office !== asked.file.office)
    return { code: 'other_role' };
  if (!member.active) return { code: 'inactive' };
  const tied = conflictBar(asked, member.id);
  if (tied !== undefined) return tied;
  if (hasOtherPart(asked.file, asked.role, member.id)) return { code: 'other_part_in_case' };
  return member.absent !== undefined && isAbsent(member, asked.on)
    ? { code: 'absent', until: member.absent.until }
    : undefined;
};

const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Whether a member speaks the worker's language; one who named none speaks that of the place. */
const speaksLanguage = ({ languages }: StaffMember, { file, procedure }: AssignmentRequest): boolean =>
  (languages ?? [procedure.language]).some(
    (each) => primaryLanguage(each) === primaryLanguage(file.language),
  );

const isUrgent = ({ file }: AssignmentRequest): boolean => file.urgency === 'U0' || file.urgency === 'U1';

const candidate = (asked: AssignmentRequest, member: StaffMember, load: Load): Candidate => {
  const { file, procedure } = asked;
  const topic = matterOf(procedure, file.kind)?.topic;
  const knows = topic === undefined || (member.skills?.includes(topic) ?? true);
  const speaksIt = speaksLanguage(member, asked);
  const urgent = isUrgent(asked);
  return {
    staff: member.id,
    reasons: [
      ...(topic === undefined ? [] : [{ code: knows ? 'knows_topic' : 'other_topic', topic } as const]),
      { code: speaksIt ? 'speaks_language' : 'other_language', language: file.language },
      { code: 'load', ...load },
      ...(urgent ? [{ code: 'urgent' } as const] : []),
    ],
    weighs:
      load.cases * (urgent ? urgentLoad : 1) + (knows ? 0 : worth.topic) + (speaksIt ? 0 : worth.language),
  };
};

const byName = (a: { readonly staff: string }, b: { readonly staff: string }): number =>
  a.staff < b.staff ? -1 : 1;

/**
 * Ranks the members. One without the topic stands where one with five more open cases would stand, one without the language where one
 * with ten more would; so nobody is buried under all cases of a kind. Equal ones come in the order of their ids.
 * @param loads of those who may; absent: none
 */
export const suitabilityFor = (asked: AssignmentRequest, loads: ReadonlyMap<string, Load>): Suitability => {
  const judged = asked.staff.map((member) => ({ member, bar: barTo(asked, member) }));
  const ranked = judged
    .filter(({ bar }) => bar === undefined)
    .map(({ member }) => candidate(asked, member, loads.get(member.id) ?? { cases: 0, orMore: false }))
    .sort((a, b) => a.weighs - b.weighs || byName(a, b));
  return {
    proposed: ranked.slice(0, staffNeeded[asked.role]).map(({ staff }) => staff),
    ranked,
    excluded: judged
      .flatMap(({ member, bar }) => (bar === undefined ? [] : [{ staff: member.id, bar }]))
      .sort(byName),
  };
};
